"""The page is served on this computer, to few at a time, and follows what is shown."""

import socket
import time
from collections.abc import Callable, Iterator
from threading import Thread

import pytest

from casusanalyse.front.wall import Distance
from casusanalyse.screen.newest import Newest
from casusanalyse.screen.page import AGAIN
from casusanalyse.screen.server import MOST_CONNECTIONS, PageServer
from tests.screen.connection import Answer, Visitor
from tests.screen.projections import projection

pytestmark = pytest.mark.loopback
END = "<hr>"


@pytest.fixture
def newest() -> Newest:
    shown = Newest()
    shown.put(projection("zien", "inzichten"))
    return shown


@pytest.fixture
def server(newest: Newest) -> Iterator[PageServer]:
    serving = PageServer("geheim", newest)
    serving.start()
    yield serving
    serving.shutdown()
    serving.server_close()


def asked(
    server: PageServer, method: str = "GET", path: str | None = None, host: str | None = None
) -> Answer:
    with Visitor(server.address) as visitor:
        visitor.ask(method, path, host)
        return visitor.answer()


def sent(server: PageServer, raw: bytes) -> str:
    with Visitor(server.address) as visitor:
        visitor.send(raw)
        return visitor.rest()


def wait_for(what: Callable[[], bool]) -> None:
    until = time.monotonic() + 10
    while not what():
        assert time.monotonic() < until
        time.sleep(0.01)


def test_it_listens_to_this_computer_alone(server: PageServer) -> None:
    assert server.socket.getsockname()[0] == "127.0.0.1"
    assert server.address == f"http://127.0.0.1:{server.server_port}/geheim/"


def test_it_answers_with_what_is_shown_and_keeps_the_answer_open(server: PageServer) -> None:
    with Visitor(server.address) as visitor:
        visitor.ask()
        shown = visitor.until(END)
    assert shown.startswith("HTTP/1.1 200 OK\r\n")
    assert "Zingen hielp." in shown
    assert AGAIN not in shown


def test_news_ends_the_answer_and_asks_the_browser_to_come_again(
    server: PageServer, newest: Newest
) -> None:
    with Visitor(server.address) as visitor:
        visitor.ask()
        visitor.until(END)
        newest.put(projection("zien", "verder"))
        assert visitor.rest().endswith(f"{END}\n{AGAIN}")
    with Visitor(server.address) as visitor:
        visitor.ask()
        assert "Belt het koor." in visitor.until(END)


def test_a_browser_that_comes_again_gets_the_newest_alone(
    server: PageServer, newest: Newest
) -> None:
    newest.put(projection("zien", "verder"))
    newest.put(projection("gezin", "mensen", distance=Distance.BLACK))
    with Visitor(server.address) as visitor:
        visitor.ask()
        assert visitor.until(END).endswith('<main class="dark">\n</main>\n<hr>\n')


def test_it_tells_neither_its_name_nor_the_time(server: PageServer) -> None:
    told = asked(server, path="/geheim/style.css")
    assert set(told.headers) == {
        "Content-Type",
        "Cache-Control",
        "Content-Security-Policy",
        "X-Content-Type-Options",
        "X-Frame-Options",
        "Referrer-Policy",
        "Cross-Origin-Opener-Policy",
        "Cross-Origin-Resource-Policy",
        "Connection",
        "Content-Length",
    }


def test_the_head_of_the_page_is_given_without_the_page(server: PageServer) -> None:
    told = asked(server, "HEAD")
    assert (told.status, told.headers["Cache-Control"], told.body) == (
        "HTTP/1.1 200 OK",
        "no-store",
        "",
    )


@pytest.mark.parametrize(
    ("method", "path", "host", "status"),
    [
        ("GET", None, "example.org", "HTTP/1.1 403 Forbidden"),
        ("GET", "/", None, "HTTP/1.1 404 Not Found"),
        ("GET", "/ander/", None, "HTTP/1.1 404 Not Found"),
        ("POST", None, None, "HTTP/1.1 405 Method Not Allowed"),
        ("__init__", None, None, "HTTP/1.1 405 Method Not Allowed"),
    ],
)
def test_what_may_not_be_asked_is_refused_without_detail(
    server: PageServer, method: str, path: str | None, host: str | None, status: str
) -> None:
    told = asked(server, method, path, host)
    assert told.status == status
    assert told.body in ("Dit mag niet.", "Hier staat niets.")
    assert told.headers["Content-Type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize(
    "raw",
    [
        b"GET /geheim/\r\n\r\n",
        b"\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET <script>alert(1)</script> HTTP/x\r\n\r\n",
        b"a b c d e\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n",
        b"GET /geheim/ HTTP/1.1\r\n" + b"a: b\r\n" * 200 + b"\r\n",
    ],
)
def test_nonsense_is_not_understood(server: PageServer, raw: bytes) -> None:
    told = sent(server, raw)
    assert "Zingen" not in told
    assert "alert" not in told
    assert told == "" or told.endswith("Dit begrijp ik niet.")


def test_too_long_a_request_is_not_read_to_its_end(server: PageServer) -> None:
    with Visitor(server.address) as visitor:
        try:
            for _ in range(1000):
                visitor.send(b"GET /" + b"a" * 8192)
        except OSError:
            return
        assert "Zingen" not in visitor.rest()


def test_somebody_who_says_nothing_keeps_nobody_waiting(server: PageServer) -> None:
    with Visitor(server.address) as silent:
        assert asked(server, path="/geheim/style.css").status == "HTTP/1.1 200 OK"
        silent.ask(path="/geheim/style.css")
        assert silent.answer().status == "HTTP/1.1 200 OK"


def test_nobody_more_is_served_than_there_is_room_for_and_room_comes_back(
    server: PageServer,
) -> None:
    visitors = [Visitor(server.address) for _ in range(MOST_CONNECTIONS)]
    for visitor in visitors:
        visitor.ask()
        visitor.until(END)
    assert sent(server, b"") == ""
    for visitor in visitors:
        visitor.leave()
    server.newest.put(projection("zien", "verder"))
    wait_for(lambda: asked(server, path="/geheim/style.css").status == "HTTP/1.1 200 OK")


def test_when_it_stops_everybody_gets_an_empty_page_and_then_nobody_is_there(
    newest: Newest,
) -> None:
    serving = PageServer("geheim", newest)
    serving.start()
    with Visitor(serving.address) as visitor:
        visitor.ask()
        visitor.until(END)
        stopping = Thread(target=serving.stop)
        stopping.start()
        assert visitor.rest().endswith(AGAIN)
    last = asked(serving)
    stopping.join()
    assert last.body.endswith("<body>\n<main>\n</main>\n<hr>\n")
    with pytest.raises(ConnectionError):
        socket.create_connection(("127.0.0.1", serving.server_port), 1)
