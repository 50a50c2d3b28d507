"""Serving the page on this computer alone, and letting it follow what is shown."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BufferedReader
from socket import MSG_PEEK, socket
from socketserver import TCPServer
from threading import BoundedSemaphore, Condition, Thread

from casusanalyse.screen.hurried import MOST_BYTES, SECONDS, HurriedReader
from casusanalyse.screen.newest import Newest
from casusanalyse.screen.page import AGAIN
from casusanalyse.screen.requests import (
    HOST,
    PAGE_HEADERS,
    Answered,
    Asked,
    answer,
    headers,
    refused,
)

MOST_CONNECTIONS = 24
"""More are closed at once; a browser needs four for a moment, and one while it shows the page."""
HEARTBEAT = 2.0
"""After so many seconds without news we look whether the browser is still there."""
_POLL = 0.05
_FAREWELL = 1.5
"""How many seconds the browsers get to fetch the empty page that stays behind."""

_Request = socket | tuple[bytes, socket]


class PageServer(ThreadingHTTPServer):
    """Listens on a free port of this computer, and serves one page under one token."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 32
    # The port is a fresh one; on Windows reusing an address would let others listen to it too.
    allow_reuse_address = False

    def __init__(self, token: str, newest: Newest) -> None:
        """Begin to listen; OSError when the computer does not allow that."""
        self.token = token
        self.newest = newest
        self._room = BoundedSemaphore(MOST_CONNECTIONS)
        self._moved = Condition()
        self._following = 0
        self._closing = False
        self._waiting_for = 0
        super().__init__((HOST, 0), PageHandler)

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://{HOST}:{self.server_port}/{self.token}/"

    def start(self) -> None:
        """Serve from now on, beside whatever else goes on."""
        Thread(target=self.serve_forever, args=(_POLL,), daemon=True).start()

    def stop(self) -> None:
        """Leave an empty page with everybody who follows, and stop listening."""
        with self._moved:
            self._closing = True
            self._waiting_for = self._following
        self.newest.put(None)
        with self._moved:
            self._moved.wait_for(lambda: self._waiting_for <= 0, _FAREWELL)
        self.shutdown()
        self.server_close()

    @contextmanager
    def follower(self) -> Iterator[bool]:
        """Count a browser that shows the page; False when it shows the last one.

        One that is gone (OSError) will not fetch the last one.
        """
        with self._moved:
            follows = not self._closing
            self._following += follows
        gone = False
        try:
            yield follows
        except OSError:
            gone = True
            raise
        finally:
            with self._moved:
                self._following -= follows
                self._waiting_for -= gone or not follows
                self._moved.notify_all()

    def server_bind(self) -> None:
        """Bind without asking the network what this computer is called."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, int(self.server_address[1])

    def process_request(self, request: _Request, client_address: object) -> None:
        """Serve somebody, or nobody more when there is no room."""
        if self._room.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: _Request, client_address: object) -> None:
        """Serve somebody in a thread, and make room again."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._room.release()

    def handle_error(self, request: _Request, client_address: object) -> None:
        """Say nothing: what went wrong there may hold words of the meeting."""


class PageHandler(BaseHTTPRequestHandler):
    """Answers one request, without a word about what answers it."""

    server: PageServer
    protocol_version = "HTTP/1.1"

    def setup(self) -> None:
        """Give whoever asks little time and room."""
        super().setup()
        self.rfile = BufferedReader(HurriedReader(self.connection))

    def handle(self) -> None:
        """Read one request and answer it; whoever is slow or gone gets nothing."""
        try:
            self.raw_requestline = self.rfile.readline(MOST_BYTES)
            understood = self.raw_requestline and self.parse_request()
            self.connection.settimeout(SECONDS)
            if understood and self.request_version != "HTTP/0.9":
                self._answer()
        except OSError:
            return

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Refuse in a plain sentence, without the details that the caller gives."""
        self.connection.settimeout(SECONDS)
        self._send(refused(code))

    def _answer(self) -> None:
        hosts = tuple(self.headers.get_all("Host", ()))
        asked = Asked(self.command, self.path, hosts)
        found = answer(asked, self.server.server_port, self.server.token)
        if isinstance(found, Answered):
            self._send(found)
        else:
            self._follow()

    def _send(self, answered: Answered) -> None:
        length = ("Content-Length", str(len(answered.body)))
        self._begin(answered.status, (*headers(answered.sort, answered.keep), length))
        if self.command != "HEAD":
            self.wfile.write(answered.body)

    def _begin(self, status: int, told: tuple[tuple[str, str], ...]) -> None:
        self.send_response_only(status)
        for name, value in told:
            self.send_header(name, value)
        self.end_headers()

    def _follow(self) -> None:
        """Send the page, and when there is something new, that it must be asked for again.

        The answer stays open until then: the page itself waits for the news.
        """
        self._begin(200, PAGE_HEADERS)
        if self.command == "HEAD":
            return
        newest = self.server.newest
        with self.server.follower() as follows:
            seen, document = newest.document()
            self.wfile.write(document.encode())
            while follows and not newest.wait(seen, HEARTBEAT):
                self._stay()
            if follows:
                self._stay()
                newest.document()  # Drawn before it is asked for.
                self.wfile.write(AGAIN.encode())

    def _stay(self) -> None:
        """Raise OSError when the browser is gone; it has nothing more to say."""
        connection: socket = self.connection
        connection.setblocking(False)
        try:
            if not connection.recv(1, MSG_PEEK):
                raise ConnectionAbortedError
        except BlockingIOError:
            return
        finally:
            connection.settimeout(SECONDS)
