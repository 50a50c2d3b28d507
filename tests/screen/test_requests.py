"""Only the page and what it needs are given, and only to who has the address."""

import pytest

from casusanalyse.screen.requests import PAGE_HEADERS, Answered, Asked, Page, answer

PORT, TOKEN = 4321, "geheim-adres_1"
HERE = f"127.0.0.1:{PORT}"


def status(method: str = "GET", path: str = f"/{TOKEN}/", hosts: tuple[str, ...] = (HERE,)) -> int:
    found = answer(Asked(method, path, hosts), PORT, TOKEN)
    return found.status if isinstance(found, Answered) else 200


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_who_has_the_address_gets_the_page(method: str) -> None:
    assert answer(Asked(method, f"/{TOKEN}/", (HERE,)), PORT, TOKEN) is Page.PAGE


@pytest.mark.parametrize(
    ("name", "sort", "begin"),
    [
        ("style.css", "text/css; charset=utf-8", b"@font-face"),
        ("regular.ttf", "font/ttf", b"\0\1\0\0"),
        ("bold.ttf", "font/ttf", b"\0\1\0\0"),
    ],
)
def test_the_look_and_the_letters_are_given(name: str, sort: str, begin: bytes) -> None:
    given = answer(Asked("GET", f"/{TOKEN}/{name}", (HERE,)), PORT, TOKEN)
    assert isinstance(given, Answered)
    assert (given.status, given.sort, given.body[: len(begin)]) == (200, sort, begin)


@pytest.mark.parametrize(
    "hosts",
    [
        (),
        ("",),
        ("127.0.0.1",),
        (f"localhost:{PORT}",),
        (f"127.0.0.1:{PORT + 1}",),
        (f"127.0.0.1:{PORT}.example.org",),
        (f"voorbeeld.example.org:{PORT}",),
        (f"[::1]:{PORT}",),
        (f"127.0.0.1:{PORT} ",),
        (HERE, HERE),
        (HERE, "example.org"),
    ],
    ids=str,
)
def test_under_another_name_nothing_is_given(hosts: tuple[str, ...]) -> None:
    assert status(hosts=hosts) == 403


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "*",
        "//",
        TOKEN,
        f"/{TOKEN}",
        f"//{TOKEN}/",
        f"/{TOKEN}//",
        f"/{TOKEN}/?",
        f"/{TOKEN}/?a=b",
        f"/{TOKEN}/#a",
        f"/{TOKEN}/../{TOKEN}/",
        f"/{TOKEN}/widths.json",
        f"/{TOKEN}/../regular.ttf",
        f"/{TOKEN.upper()}/",
        f"/{TOKEN[:-1]}/",
        f"/{TOKEN}x/",
        "/ander/style.css",
        "/style.css",
        "/favicon.ico",
        f"http://{HERE}/{TOKEN}/",
        "/%67eheim-adres_1/",
        "/gëheim/",
    ],
)
def test_another_address_has_nothing(path: str) -> None:
    assert status(path=path) == 404


@pytest.mark.parametrize(
    "method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "get", "X"]
)
def test_nothing_can_be_asked_but_to_read(method: str) -> None:
    assert status(method=method) == 405


def test_a_refusal_tells_nothing() -> None:
    refusals = [
        answer(Asked("GET", path, (host,)), PORT, TOKEN)
        for path in ("/", f"/{TOKEN}/", "/x/")
        for host in (HERE, "x")
    ]
    told = {it.body.decode() for it in refusals if isinstance(it, Answered)}
    assert told == {"Hier staat niets.", "Dit mag niet."}


def test_the_page_is_kept_by_nobody_and_may_do_nothing() -> None:
    assert dict(PAGE_HEADERS) == {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-store",
        "Content-Security-Policy": "default-src 'none'; style-src 'self'; font-src 'self';"
        " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Connection": "close",
    }
