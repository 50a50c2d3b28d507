"""How every session stands, without failing on one that is open, locked or damaged."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from casusanalyse.cli.passphrases import known_passphrase
from casusanalyse.errors import CasusError
from casusanalyse.protocol.model import Protocol
from casusanalyse.report.drafts import next_draft
from casusanalyse.review.recipients import present_seats
from casusanalyse.review.week import Week, week_of
from casusanalyse.session.flow import course
from casusanalyse.session.folders import SessionFolder, all_sessions
from casusanalyse.session.live import (
    is_locked,
    is_open,
    read_with_review,
    seal_holds,
)
from casusanalyse.session.problems import (
    PassphraseNeeded,
    PassphraseWrong,
    ProgramOlder,
    SessionDamaged,
    SessionNewer,
    SessionOlder,
)
from casusanalyse.session.record import Record
from casusanalyse.session.review import Review
from casusanalyse.source.snippet import visible
from casusanalyse.wording import cli as wording


class State(Enum):
    """The one word that says most about a session."""

    BUSY = wording.STATE_BUSY
    DONE = wording.STATE_DONE
    FINAL = wording.STATE_FINAL
    OPENED = wording.STATE_OPENED
    LOCKED = wording.STATE_LOCKED
    DAMAGED = wording.STATE_DAMAGED
    NEWER = wording.STATE_NEWER
    OLDER = wording.STATE_OLDER
    UNREADABLE = wording.STATE_UNREADABLE


MAY_GO_ON = (State.BUSY, State.OPENED, State.LOCKED, State.OLDER)


@dataclass(frozen=True, slots=True)
class Standing:
    """A session as a list shows it. ``left_open`` is None when that cannot be known now.

    ``to_send`` tells that there is a draft that can go round and never did; ``week`` how the one that
    did go round is responded to. ``seal_broken`` tells that what was recorded is no longer what the
    final report was made of.
    """

    folder: SessionFolder
    case: str
    protocol: str
    state: State
    left_open: int | None
    drafts: int
    to_send: bool = False
    week: Week | None = None
    seal_broken: bool = False

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
    try:
        passphrase = known_passphrase(environ) if is_locked(folder.file) else None
        protocol, record, review = read_with_review(folder.file, passphrase)
        standing = _read(folder, protocol, record, review)
        broken = record.sealed and not seal_holds(folder.file, passphrase)
        return Sight(replace(standing, seal_broken=broken), protocol, record)
    except CasusError as error:
        return Sight(_closed(folder, _state_of(error)))


def newest_unfinished(all_of_them: tuple[Standing, ...]) -> Standing | None:
    """Return the session that was written last among those that can go on."""
    return newest(each for each in all_of_them if each.state in MAY_GO_ON)


def newest_without_draft(all_of_them: tuple[Standing, ...]) -> Standing | None:
    """Return the session that was finished last and has no draft yet."""
    return newest(each for each in all_of_them if each.state is State.DONE and not each.drafts)


def newest(some_of_them: Iterable[Standing]) -> Standing | None:
    """Return the session that was written last; None when there is none."""
    return max(some_of_them, key=lambda each: each.last_written, default=None)


def _read(folder: SessionFolder, protocol: Protocol, record: Record, review: Review) -> Standing:
    case = record.started.case if record.started else folder.case
    left_open = len(course(protocol, record).left_open())
    drafts = _drafts(folder, review.highest_sent)
    return Standing(
        folder,
        case,
        protocol.name,
        _state(folder.file, record),
        left_open,
        drafts,
        to_send=bool(drafts) and not review.sent and _can_go_round(protocol, record),
        week=week_of(protocol, record, review),
    )


def _can_go_round(protocol: Protocol, record: Record) -> bool:
    """Tell whether somebody waits for it; an example goes to nobody."""
    example = record.started is not None and record.started.example
    return not example and bool(present_seats(protocol, record))


def _drafts(folder: SessionFolder, sent: int = 0) -> int:
    return next_draft(folder.path, sent).version - 1


def _state(file: Path, record: Record) -> State:
    if is_open(file):
        return State.OPENED
    if record.sealed:
        return State.FINAL
    return State.DONE if record.finished else State.BUSY


def _closed(folder: SessionFolder, state: State) -> Standing:
    case, protocol = visible(folder.case), visible(folder.protocol_id)
    return Standing(folder, case, protocol, state, None, _drafts(folder))


def _state_of(error: CasusError) -> State:
    match error:
        case PassphraseNeeded() | PassphraseWrong():
            return State.LOCKED
        case SessionDamaged():
            return State.DAMAGED
        case SessionNewer() | ProgramOlder():
            return State.NEWER
        case SessionOlder():
            return State.OLDER
        case _:
            return State.UNREADABLE
