"""Whoever sends too slowly, or too much, is not waited for."""

import socket
from collections.abc import Iterator

import pytest

from casusanalyse.screen.hurried import HurriedReader

pytestmark = pytest.mark.loopback


@pytest.fixture
def both() -> Iterator[tuple[socket.socket, socket.socket]]:
    one, other = socket.socketpair()
    with one, other:
        yield one, other


def test_what_comes_in_time_is_read(both: tuple[socket.socket, socket.socket]) -> None:
    both[0].sendall(b"GET")
    assert HurriedReader(both[1]).read(3) == b"GET"


def test_the_end_is_read_as_nothing(both: tuple[socket.socket, socket.socket]) -> None:
    both[0].close()
    assert HurriedReader(both[1]).read(3) == b""


def test_too_much_is_not_read(both: tuple[socket.socket, socket.socket]) -> None:
    both[0].sendall(b"GET /")
    reader = HurriedReader(both[1], most=3)
    assert reader.read(5) == b"GET"
    with pytest.raises(TimeoutError):
        reader.read(5)


def test_time_runs_on_while_bytes_trickle_in(both: tuple[socket.socket, socket.socket]) -> None:
    reader = HurriedReader(both[1], seconds=0.02, most=1_000_000_000)

    def trickle() -> None:
        while True:
            both[0].sendall(b"a")
            reader.read(2)

    with pytest.raises(TimeoutError):
        trickle()
