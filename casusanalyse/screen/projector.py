"""The wall as a page in a browser, fed by the meeting in the same program."""

from collections.abc import Callable
from secrets import token_urlsafe

from casusanalyse.errors import CasusError
from casusanalyse.front.wall import Projection
from casusanalyse.screen.newest import Newest
from casusanalyse.screen.server import PageServer
from casusanalyse.wording import screen as wording

_TOKEN_BYTES = 32


class NoAddressError(CasusError):
    """The computer does not let the page be served."""

    def __init__(self) -> None:
        super().__init__(wording.NO_ADDRESS)


class Projector:
    """A ``Wall`` that is a page in a browser. Every time it opens, its address is a new one."""

    def __init__(self, open_browser: Callable[[str], bool]) -> None:
        """``open_browser`` shows an address to people; whether it could is for its caller to know."""
        self._open_browser = open_browser
        self._newest = Newest()
        self._server: PageServer | None = None

    def open(self, projection: Projection) -> str:
        """Begin to show, and return the address of the page; NoAddressError when there is none.

        A page that is open already shows the projection too, and is brought up in a browser again.
        """
        self._newest.put(projection)
        if self._server is None:
            try:
                self._server = PageServer(token_urlsafe(_TOKEN_BYTES), self._newest)
            except OSError as error:
                raise NoAddressError from error
            self._server.start()
        self._open_browser(self._server.address)
        return self._server.address

    def show(self, projection: Projection) -> None:
        """Show the next projection; nothing when the page is not open."""
        if self._server is not None:
            self._newest.put(projection)

    def close(self) -> None:
        """Leave an empty page behind and stop serving; nothing when the page is not open."""
        if self._server is not None:
            server, self._server = self._server, None
            server.stop()
