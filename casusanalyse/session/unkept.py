"""A session that is held to try something out: no disk ever holds what was said in it."""

from pathlib import Path

from casusanalyse.protocol.model import freeze
from casusanalyse.session.folders import FILE_NAME
from casusanalyse.session.live import LiveSession, NewSession, Now, first_event
from casusanalyse.session.store.writing import SessionWriter


def start_unkept(folder: Path, new: NewSession, now: Now) -> LiveSession:
    """Begin a session that is gone when it is closed.

    ``folder`` is an empty one of its own: erasing removes the papers that it finds there, as it does
    beside a session on the disk. Nothing is written into it.
    """
    frozen = freeze(new.protocol)
    first = first_event(new, frozen)
    return LiveSession(SessionWriter.in_memory(folder / FILE_NAME, frozen, first, now()), now)
