"""Reading what somebody sends, who gets little time and little room for it."""

from io import RawIOBase
from socket import socket
from time import monotonic

MOST_BYTES = 16_384
SECONDS = 5.0


class HurriedReader(RawIOBase):
    """What comes in through a socket; TimeoutError when it takes too long altogether, or is too much.

    A time-out of the socket itself would begin anew with every byte.
    """

    def __init__(
        self, connection: socket, seconds: float = SECONDS, most: int = MOST_BYTES
    ) -> None:
        self._connection = connection
        self._until = monotonic() + seconds
        self._left = most

    def readable(self) -> bool:
        """Tell that this can be read."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Read what there is; nothing when the other side stopped sending."""
        seconds = self._until - monotonic()
        if seconds <= 0 or self._left <= 0:
            raise TimeoutError
        self._connection.settimeout(seconds)
        count = self._connection.recv_into(memoryview(buffer)[: self._left])
        self._left -= count
        return count
