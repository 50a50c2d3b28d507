"""Showing on a wall a session that another window holds: looked at twice a second, never written."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event, Thread

from casusanalyse.cli.context import Context
from casusanalyse.cli.fronts import choose_front
from casusanalyse.cli.passphrases import passphrase_of
from casusanalyse.cli.screens import WallOfThisComputer
from casusanalyse.errors import CasusError
from casusanalyse.facilitate.watching import Glimpse, Watching
from casusanalyse.front.playing import play
from casusanalyse.session.live import Passphrase, read_with_timing
from casusanalyse.session.problems import SessionBusy
from casusanalyse.wording import projecting as wording

_SECONDS_BETWEEN_LOOKS = 0.5
_Stamp = tuple[int, int, int]


def follow_session(context: Context, reference: str) -> None:
    """Show a session on a wall until that is enough, whoever is writing it.

    Raises what can be wrong with finding, unlocking or reading it, or with the wall.
    """
    file = context.session_file(reference)
    watched = WatchedFile(file, passphrase_of(file, context.environ))
    with closing(WallOfThisComputer()) as wall:
        watching = Watching(watched.look(), wall)
        watching.projecting.open()
        with _looking_on(watched, watching):
            play(watching.converse(), choose_front(context.simple))
    context.output.whole(wording.FOLLOWED)


class WatchedFile:
    """A session file that is read again only when it changed."""

    def __init__(self, file: Path, passphrase: Passphrase | None) -> None:
        self._file = file
        self._passphrase = passphrase
        self._seen: _Stamp | None = None

    def look(self) -> Glimpse:
        """Return the session as it stands. Raises what ``read_session`` raises."""
        stamp = _stamp(self._file)
        protocol, record, timing = read_with_timing(self._file, self._passphrase)
        self._seen = stamp
        return Glimpse(protocol, record, timing.step, timing.stopped)

    def look_again(self) -> Glimpse | None:
        """Return the session when it may have changed, None when it did not, or is busy just now."""
        if self._seen is not None and _stamp(self._file) == self._seen:
            return None
        try:
            return self.look()
        except SessionBusy:
            return None


@contextmanager
def _looking_on(watched: WatchedFile, watching: Watching) -> Iterator[None]:
    """Look at the session twice a second for as long as this lasts."""
    enough = Event()
    thread = Thread(target=_look_on, args=(watched, watching, enough), daemon=True)
    thread.start()
    try:
        yield
    finally:
        enough.set()
        thread.join()


def _look_on(watched: WatchedFile, watching: Watching, enough: Event) -> None:
    while not enough.wait(_SECONDS_BETWEEN_LOOKS):
        try:
            glimpse = watched.look_again()
        except CasusError as error:
            watching.lose(error.sentence)
            return
        if glimpse is not None:
            watching.take(glimpse)


def _stamp(file: Path) -> _Stamp | None:
    """Return what changes whenever the file does; None for a file that is not there."""
    try:
        stat = os.stat(file)
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino
