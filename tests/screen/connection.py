"""Talking to the server as a browser does, byte for byte."""

import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

PATIENCE = 10.0


@dataclass(frozen=True)
class Answer:
    """What came back: the first line, the headers, and what follows."""

    status: str
    headers: dict[str, str]
    body: str


class Visitor:
    """One connection to a page."""

    def __init__(self, address: str) -> None:
        place = urlsplit(address)
        assert place.hostname
        assert place.port
        self.host, self.path = place.netloc, place.path
        self._socket = socket.create_connection((place.hostname, place.port), PATIENCE)
        self._read = b""

    def ask(self, method: str = "GET", path: str | None = None, host: str | None = None) -> None:
        """Send a request."""
        where = self.path if path is None else path
        name = self.host if host is None else host
        self.send(f"{method} {where} HTTP/1.1\r\nHost: {name}\r\n\r\n".encode())

    def send(self, raw: bytes) -> None:
        """Send anything."""
        self._socket.sendall(raw)

    def until(self, words: str) -> str:
        """Return what came in, as soon as these words are in it."""
        while words.encode() not in self._read:
            more = self._socket.recv(65536)
            assert more, f"{words!r} never came: {self._read!r}"
            self._read += more
        return self._read.decode()

    def rest(self) -> str:
        """Return all that came in until the server closed the connection."""
        try:
            while more := self._socket.recv(65536):
                self._read += more
        except ConnectionError:
            pass
        return self._read.decode("utf-8", "replace")

    def answer(self) -> Answer:
        """Return the whole answer."""
        head, _, body = self.rest().partition("\r\n\r\n")
        status, *lines = head.split("\r\n")
        return Answer(status, dict(line.split(": ", 1) for line in lines), body)

    def leave(self) -> None:
        """Close the connection."""
        self._socket.close()

    def __enter__(self) -> "Visitor":
        return self

    def __exit__(self, *_: object) -> None:
        self.leave()
