"""Whether a session went on in one of its copies: the moments of the events tell, not their words."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from itertools import takewhile
from pathlib import Path

from casusanalyse.disk.problems import BelowAFile, DiskFailed, FolderMissing, NameTooLong, ReadOnly
from casusanalyse.errors import CasusError
from casusanalyse.session.copies import KnownCopy
from casusanalyse.session.problems import NotASession, SessionMissing
from casusanalyse.session.store.connecting import Passphrase
from casusanalyse.session.store.reading import SessionReader, Trail

__all__ = ["CopyState", "Trail", "Whereabouts", "compared", "trail_of"]


class CopyState(Enum):
    """How a copy stands to the session that it was made of."""

    WITHIN = auto()
    """Everything in it is in the session as well."""
    FURTHER = auto()
    """It holds the whole session and went on from there."""
    FORKED = auto()
    """Both went on after the copy was made."""
    AWAY = auto()
    """It is not where it was put, or that place cannot be reached now."""
    UNCLEAR = auto()
    """It is there and cannot be compared: locked otherwise, damaged, or of another version."""
    OTHER = auto()
    """Something else stands in its place."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A copy, how it stands, and the moment of the first event that is only there."""

    copy: KnownCopy
    state: CopyState
    since: datetime | None = None


def trail_of(session: Path, passphrase: Passphrase | None) -> Trail:
    """Return what tells whether two files hold the same session. Raises like ``read_session``."""
    with SessionReader.open(session, passphrase) as reader:
        return reader.trail()


def compared(
    own: Trail | None, copies: Sequence[KnownCopy], passphrase: Passphrase | None
) -> tuple[Whereabouts, ...]:
    """Return how copies stand to a session; ``own`` is None when the session cannot be read."""
    return tuple(_whereabouts(own, copy, passphrase) for copy in copies)


def _whereabouts(own: Trail | None, copy: KnownCopy, passphrase: Passphrase | None) -> Whereabouts:
    # A path of another system would be looked up from the folder that we happen to be in.
    if not copy.path.is_absolute():
        return Whereabouts(copy, CopyState.AWAY)
    try:
        there = trail_of(copy.path, passphrase)
    except (SessionMissing, FolderMissing, BelowAFile, NameTooLong, ReadOnly, DiskFailed):
        return Whereabouts(copy, CopyState.AWAY)
    except NotASession:
        return Whereabouts(copy, CopyState.OTHER)
    except CasusError:
        return Whereabouts(copy, CopyState.UNCLEAR)
    if own is None:
        return Whereabouts(copy, CopyState.UNCLEAR)
    return _beside(own, there, copy)


def _beside(own: Trail, there: Trail, copy: KnownCopy) -> Whereabouts:
    if own.session != there.session:
        return Whereabouts(copy, CopyState.OTHER)
    pairs = zip(own.moments, there.moments, strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    if shared == len(there.moments):
        return Whereabouts(copy, CopyState.WITHIN)
    state = CopyState.FURTHER if shared == len(own.moments) else CopyState.FORKED
    return Whereabouts(copy, state, _moment(there.moments[shared]))


def _moment(written: str) -> datetime | None:
    with suppress(ValueError):
        return datetime.fromisoformat(written)
    return None
