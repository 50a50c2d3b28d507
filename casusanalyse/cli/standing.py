"""How every session stands, without failing on one that is open, locked or damaged."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from casusanalyse.cli.passphrases import known_passphrase
from casusanalyse.errors import CasusError
from casusanalyse.protocol.model import Protocol
from casusanalyse.report.drafts import next_draft
from casusanalyse.session.flow import course
from casusanalyse.session.folders import SessionFolder, all_sessions
from casusanalyse.session.live import is_locked, is_open, read_session
from casusanalyse.session.problems import (
    PassphraseNeeded,
    PassphraseWrong,
    SessionDamaged,
    SessionNewer,
    SessionOlder,
)
from casusanalyse.session.record import Record
from casusanalyse.source.snippet import visible
from casusanalyse.wording import cli as wording


class State(Enum):
    """The one word that says most about a session."""

    BUSY = wording.STATE_BUSY
    DONE = wording.STATE_DONE
    OPENED = wording.STATE_OPENED
    LOCKED = wording.STATE_LOCKED
    DAMAGED = wording.STATE_DAMAGED
    NEWER = wording.STATE_NEWER
    OLDER = wording.STATE_OLDER
    UNREADABLE = wording.STATE_UNREADABLE


MAY_GO_ON = (State.BUSY, State.OPENED, State.LOCKED, State.OLDER)


@dataclass(frozen=True, slots=True)
class Standing:
    """A session as a list shows it. ``left_open`` is None when that cannot be known now."""

    folder: SessionFolder
    case: str
    protocol: str
    state: State
    left_open: int | None
    drafts: int

    @property
    def last_written(self) -> int:
        """When the file was written last, to be compared."""
        with suppress(OSError):
            return self.folder.file.stat().st_mtime_ns
        return 0


@dataclass(frozen=True, slots=True)
class Sight:
    """How a session stands, and what it holds where that could be read."""

    standing: Standing
    protocol: Protocol | None = None
    record: Record | None = None


def standings(outputs: Path, environ: Mapping[str, str]) -> tuple[Standing, ...]:
    """Return how every session stands, in order of number."""
    return tuple(sight_of(folder, environ).standing for folder in all_sessions(outputs))


def sight_of(folder: SessionFolder, environ: Mapping[str, str]) -> Sight:
    """Return how a session stands and what it holds. Never fails: the standing tells why not."""
    drafts = next_draft(folder.path).version - 1
    try:
        passphrase = known_passphrase(environ) if is_locked(folder.file) else None
        protocol, record = read_session(folder.file, passphrase)
        return Sight(_read(folder, protocol, record, drafts), protocol, record)
    except CasusError as error:
        return Sight(_closed(folder, _state_of(error), drafts))


def newest_unfinished(all_of_them: tuple[Standing, ...]) -> Standing | None:
    """Return the session that was written last among those that can go on."""
    going_on = [each for each in all_of_them if each.state in MAY_GO_ON]
    return max(going_on, key=lambda each: each.last_written, default=None)


def newest_without_draft(all_of_them: tuple[Standing, ...]) -> Standing | None:
    """Return the session that was finished last and has no draft yet."""
    waiting = [each for each in all_of_them if each.state is State.DONE and not each.drafts]
    return max(waiting, key=lambda each: each.last_written, default=None)


def _read(folder: SessionFolder, protocol: Protocol, record: Record, drafts: int) -> Standing:
    case = record.started.case if record.started else folder.case
    left_open = len(course(protocol, record).left_open())
    return Standing(folder, case, protocol.name, _state(folder.file, record), left_open, drafts)


def _state(file: Path, record: Record) -> State:
    if is_open(file):
        return State.OPENED
    return State.DONE if record.finished else State.BUSY


def _closed(folder: SessionFolder, state: State, drafts: int) -> Standing:
    return Standing(folder, visible(folder.case), visible(folder.protocol_id), state, None, drafts)


def _state_of(error: CasusError) -> State:
    match error:
        case PassphraseNeeded() | PassphraseWrong():
            return State.LOCKED
        case SessionDamaged():
            return State.DAMAGED
        case SessionNewer():
            return State.NEWER
        case SessionOlder():
            return State.OLDER
        case _:
            return State.UNREADABLE
