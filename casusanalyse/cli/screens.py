"""The wall of this computer: a page that only it can reach, opened in its browser."""

import os
import sys

from casusanalyse.front.wall import Projection, Wall


class WallOfThisComputer:
    """Serves a page when it is opened, and asks the browser for it; until then nothing is loaded."""

    def __init__(self) -> None:
        self._served: Wall | None = None

    def open(self, projection: Projection) -> str:
        """Begin to serve, open the browser if there is one, and return the address."""
        # Almost no session has a wall, and a server is slow to load.
        from casusanalyse.screen.projector import Projector

        self._served = Projector(browse)
        return self._served.open(projection)

    def show(self, projection: Projection) -> None:
        """Let the page show the next projection."""
        if self._served is not None:
            self._served.show(projection)

    def close(self) -> None:
        """Stop serving; closing twice is fine."""
        if self._served is not None:
            self._served.close()
            self._served = None


def browse(address: str) -> bool:
    """Open an address in the browser and tell whether that could be tried.

    The address is told in any case. Where nobody sits at a desktop no browser is asked: one of those
    would draw in the terminal of the session.
    """
    names = ("DISPLAY", "WAYLAND_DISPLAY")
    desktop = sys.platform in ("win32", "darwin") or any(map(os.environ.get, names))
    if not desktop or not sys.stdout.isatty():
        return False
    import webbrowser

    try:
        return webbrowser.open(address)
    except (webbrowser.Error, OSError):
        return False
