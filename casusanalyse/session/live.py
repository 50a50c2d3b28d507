"""A session that is going on: the file and the record that it adds up to, always in step."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import uuid4

from pydantic import ValidationError

from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol, fingerprint, freeze, thaw
from casusanalyse.session.events import Event, Forerunner, SessionId, SessionStarted
from casusanalyse.session.folders import FILE_NAME, new_session_folder
from casusanalyse.session.moving import replacement
from casusanalyse.session.moving_events import ProtocolReplaced
from casusanalyse.session.papers import ErasedPapers, erase_papers
from casusanalyse.session.places import Place
from casusanalyse.session.problems import SessionDamaged, SessionIsFinal, TracesLeft
from casusanalyse.session.record import Record, replay_numbered
from casusanalyse.session.review import OF_THE_REVIEW, Review
from casusanalyse.session.review_events import DraftSent, Resealed, ResealReason
from casusanalyse.session.sealed import seal
from casusanalyse.session.store.connecting import Passphrase, database_version, is_locked
from casusanalyse.session.store.copying import remove_database
from casusanalyse.session.store.lock import held, is_open, remove_left_lock
from casusanalyse.session.store.reading import SessionReader
from casusanalyse.session.store.writing import SessionWriter
from casusanalyse.session.timing import OF_THE_CLOCK, Moment, Timing
from casusanalyse.text.clean import CleanText

__all__ = [
    "LiveSession",
    "NewSession",
    "Now",
    "Passphrase",
    "copy_session",
    "database_version",
    "first_event",
    "held",
    "is_locked",
    "is_open",
    "open_session",
    "read_review",
    "read_session",
    "read_with_review",
    "read_with_timing",
    "remove_left_lock",
    "seal_holds",
    "start_session",
]

# What may still happen to a session whose report is final; the rest is a change of what was settled.
_WHEN_FINAL = ("reopened", "resealed", "paused", "resumed")

Now = Callable[[], datetime]
"""The clock: tells an aware moment."""


def _new_session_id() -> SessionId:
    return SessionId(uuid4().hex)


@dataclass(frozen=True)
class NewSession:
    """What must be known before a session can begin."""

    case: CleanText
    held_on: date
    protocol: Protocol
    template: str | None = None
    follows: SessionId | None = None
    forerunners: tuple[Forerunner, ...] = ()
    example: bool = False
    session: SessionId = field(default_factory=_new_session_id)


class LiveSession:
    """A session open for writing. What ``do`` returns is on the disk already."""

    def __init__(self, writer: SessionWriter, now: Now) -> None:
        self.file = writer.path
        self.protocol: Protocol = _protocol_of(writer)
        self._writer = writer
        self._now = now
        self._record = writer.replayed()
        self._timing: Timing | None = None
        self._review: Review | None = None
        self._last_at = writer.last_at()
        self._in_step = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def record(self) -> Record:
        """What the session holds now."""
        return self._record

    @property
    def now(self) -> datetime:
        """The moment that it is."""
        return self._now()

    @property
    def last_at(self) -> datetime:
        """When something was kept last."""
        return self._last_at

    @property
    def timing(self) -> Timing:
        """What the clock has counted; read from the file when it is first asked for."""
        if self._timing is None:
            self._timing = self._writer.timing()
        return self._timing

    @property
    def review(self) -> Review:
        """What was sent, received and decided; read from the file when it is first asked for."""
        if self._review is None:
            self._review = self._writer.review()
        return self._review

    def when_sent(self, version: int) -> Record:
        """Return the record as it was when a draft went round; an empty one when none did.

        What was erased since is gone from it too, and it is told by the protocol of now: what that does
        not ask is set aside in it.
        """
        events = tuple(enumerate(self._writer.read_events(), start=1))
        found: tuple[tuple[int, Event], ...] = ()
        for number, event in events:
            if isinstance(event, DraftSent) and event.version == version:
                found = events[: number - 1]
            elif isinstance(event, ProtocolReplaced) and found:
                found = (*found, (number, event))
        return replay_numbered((number, seal(event)) for number, event in found)

    def refuse_when_final(self) -> None:
        """Raise SessionIsFinal when the report is final: nothing changes until it is opened again."""
        if self._record.sealed:
            raise SessionIsFinal

    def do(self, event: Event, typed_at: Place | None = None) -> Record:
        """Make an event durable and return the record with it. Raises like the store's append;
        then the record is as it was and the session can go on. Raises SessionIsFinal for a change of
        a session whose report is final.

        ``typed_at`` is where it was typed, when that is not where it belongs.
        """
        return self.do_all((event,), typed_at)

    def do_all(self, events: Sequence[Event], typed_at: Place | None = None) -> Record:
        """Make several events durable, all or none, and return the record with them."""
        self._catch_up()
        if any(event.kind not in _WHEN_FINAL for event in events):
            self.refuse_when_final()
        self._in_step = False
        at = self._now()
        self._writer.append_all(events, at, typed_at)
        for event in events:
            self._record = self._record + event
            if self._timing is not None and event.kind in OF_THE_CLOCK:
                self._timing = self._timing.after(Moment(event=event, at=at, before=self._last_at))
            if self._review is not None and event.kind in OF_THE_REVIEW:
                self._review = self._review.after(event, at)
            self._last_at = at
        self._in_step = True
        return self._record

    def erase(self, place: Place, id: EntryId | None = None) -> ErasedPapers:
        """Erase for good what was said at a place, or one entry of it, and what was asked about it.

        Every paper in the folder of the session goes as well, for it may show the same; what became
        of them is returned. A sealed record is sealed anew.
        """
        self._in_step = False
        try:
            self._writer.erase(place, id)
        except TracesLeft:
            # The events are gone all the same; erasing once more sweeps the file.
            self._erase_papers()
            raise
        papers = self._erase_papers()
        self._catch_up()
        return papers

    def _erase_papers(self) -> ErasedPapers:
        papers = erase_papers(self.file)
        if self._record.sealed:
            hashed, reason = self._writer.record_hash(), ResealReason.WITHDRAWN
            self._writer.append(Resealed(record_hash=hashed, reason=reason), self._now())
        return papers

    def move_to(self, protocol: Protocol) -> Record:
        """Go on with another protocol, and return the record with what does not fit set aside.

        All of it is made durable, or nothing. Raises like ``do``.
        """
        self._catch_up()
        self.refuse_when_final()
        frozen = freeze(protocol)
        event = replacement(self.protocol, protocol, self._record, fingerprint(frozen))
        self._in_step = False
        self._writer.replace_protocol(frozen, event, self._now())
        self._catch_up()
        return self._record

    def record_hash(self) -> str:
        """Return the SHA-256 of all that was recorded before the report became final, or until now."""
        return self._writer.record_hash()

    @property
    def half_typed(self) -> CleanText:
        """What was being typed when the session was set down; empty when there is nothing."""
        return self._writer.half_typed

    @property
    def half_typed_at(self) -> Place | None:
        """Where it was being typed; None when that was at no question."""
        return self._writer.half_typed_at

    def keep_half_typed(self, text: CleanText, place: Place | None = None) -> None:
        """Keep what is being typed at a place, over what was kept before; empty clears it."""
        self._writer.keep_half_typed(text, place)

    def copy_to(self, target: Path) -> None:
        """Make a checked copy. Raises CopyExists, CopyFailed, or what is wrong with the disk."""
        self._writer.copy_to(target)

    def close(self) -> None:
        """Let go of the file, so that another may write it; closing twice is fine."""
        self._writer.close()

    def discard(self) -> None:
        """Let go of a session that could not be begun as it should, and remove it with its folder."""
        self.close()
        with suppress(OSError):
            remove_database(self.file)
        _remove_empty(self.file.parent)

    def _catch_up(self) -> None:
        """Read the record again when something broke off and left it unsure whether an event came through."""
        if not self._in_step:
            self._writer.reread_protocol()
            self.protocol = _protocol_of(self._writer)
            self._record = self._writer.replayed()
            self._timing = None
            self._review = None
            self._last_at = self._writer.last_at()
            self._in_step = True


def start_session(
    outputs: Path, new: NewSession, now: Now, passphrase: Passphrase | None = None
) -> LiveSession:
    """Begin a session in a folder of its own under ``outputs``.

    Raises BsnFound, PseudonymUnusable, PassphraseEmpty, or what is wrong with the disk; then no
    folder is left behind.
    """
    frozen = freeze(new.protocol)
    folder = new_session_folder(outputs, new.case, new.held_on, new.protocol.id)
    try:
        first = first_event(new, frozen)
        writer = SessionWriter.create(folder / FILE_NAME, frozen, first, now(), passphrase)
    except BaseException:
        _remove_empty(folder)
        raise
    return _live(writer, now)


def open_session(path: Path, now: Now, passphrase: Passphrase | None = None) -> LiveSession:
    """Open a session file to go on with it; nobody else can write it until it is closed.

    Raises SessionInUse and whatever is wrong with the file, the passphrase or the disk.
    """
    return _live(SessionWriter.open_to_write(path, now(), passphrase), now)


def read_session(path: Path, passphrase: Passphrase | None = None) -> tuple[Protocol, Record]:
    """Return what a session file holds, whoever is writing it, without disturbing them."""
    with SessionReader.open(path, passphrase) as reader, _keeping_everything():
        return _protocol_of(reader), reader.replayed()


def read_with_review(
    path: Path, passphrase: Passphrase | None = None
) -> tuple[Protocol, Record, Review]:
    """Return what ``read_session`` and ``read_review`` do, with the file opened once."""
    with SessionReader.open(path, passphrase) as reader, _keeping_everything():
        return _protocol_of(reader), reader.replayed(), reader.review()


def read_with_timing(
    path: Path, passphrase: Passphrase | None = None
) -> tuple[Protocol, Record, Timing]:
    """Return what ``read_session`` does and what the clock has counted, with the file opened once."""
    with SessionReader.open(path, passphrase) as reader, _keeping_everything():
        return _protocol_of(reader), reader.replayed(), reader.timing()


def read_review(path: Path, passphrase: Passphrase | None = None) -> Review:
    """Return what was sent, received and decided, whoever is writing the session."""
    with SessionReader.open(path, passphrase) as reader:
        return reader.review()


def seal_holds(path: Path, passphrase: Passphrase | None = None) -> bool:
    """Tell whether all that was recorded still is what the final report was made of."""
    with SessionReader.open(path, passphrase) as reader:
        return reader.review().record_hash == reader.record_hash()


def copy_session(path: Path, target: Path, passphrase: Passphrase | None = None) -> None:
    """Make a checked copy of a session file, whoever is writing it."""
    with SessionReader.open(path, passphrase) as reader:
        reader.copy_to(target)


def _protocol_of(reader: SessionReader) -> Protocol:
    try:
        return thaw(reader.frozen_protocol)
    except ValidationError:
        raise SessionDamaged(reader.path) from None


def first_event(new: NewSession, frozen: str) -> SessionStarted:
    """Return the event that a session begins with; ``frozen`` is its own copy of the protocol."""
    return SessionStarted(
        session=new.session,
        case=new.case,
        held_on=new.held_on,
        protocol_id=new.protocol.id,
        protocol_version=new.protocol.version,
        protocol_hash=fingerprint(frozen),
        template=new.template,
        follows=new.follows,
        forerunners=new.forerunners,
        example=new.example,
    )


def _live(writer: SessionWriter, now: Now) -> LiveSession:
    try:
        with _keeping_everything():
            return LiveSession(writer, now)
    except BaseException:
        writer.close()
        raise


@contextmanager
def _keeping_everything() -> Iterator[None]:
    """Keep the garbage collector from searching, again and again, events that all stay."""
    collected = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collected:
            gc.enable()


def _remove_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()
        folder.parent.rmdir()
