"""Taking in files that came back: each recognised, read, kept and noted, whatever happens to the others."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from casusanalyse.disk.failures import told
from casusanalyse.disk.names import make_private_folder
from casusanalyse.disk.overwriting import erase_file
from casusanalyse.disk.problems import DiskFailed
from casusanalyse.errors import CasusError
from casusanalyse.review.problems import NothingSent
from casusanalyse.review.recipients import seat_names
from casusanalyse.review.recognising import (
    Owner,
    Recognised,
    Seats,
    find_reader,
    owner_of,
    recognise,
    untouched_copy,
)
from casusanalyse.review.remarks import remarks_of
from casusanalyse.session.live import LiveSession
from casusanalyse.session.review import Review
from casusanalyse.session.review_events import DraftSent, Remark, RemarksReceived
from casusanalyse.session.review_files import received_file
from casusanalyse.text.bsn import find_bsn
from casusanalyse.word.problems import WordFileExists
from casusanalyse.word.returned.archive import MOST_OF_FILE
from casusanalyse.word.returned.model import ReturnedFile
from casusanalyse.word.returned.opening import open_returned
from casusanalyse.word.returned.reading import read_package
from casusanalyse.word.returned.texts import every_text
from casusanalyse.word.saving import save_content


@dataclass(frozen=True, slots=True)
class Came:
    """A file that was read; ``holds_bsn`` also for a number in what neither view shows."""

    returned: ReturnedFile
    holds_bsn: bool = False


def read_came(file: Path, password: str | None) -> Came:
    """Read a file that came back. Raises a CasusError for one that cannot be read."""
    package = open_returned(file, password)
    return Came(read_package(package), any(find_bsn(text) for text in every_text(package)))


Open = Callable[[Path], Came]
"""Reads a file that came back. Raises a CasusError for one that cannot be read."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of one file; without an event when it was refused or had come before.

    ``kept`` tells whether the file itself is. ``said_otherwise`` is set when the facilitator's own copy
    was said to be somebody else's; ``withdrawn`` when something in the draft was erased since.
    """

    file: Path
    event: RemarksReceived | None = None
    refused: CasusError | None = None
    kept: bool = False
    name: str = ""
    newest: int = 0
    said_otherwise: bool = False
    withdrawn: bool = False
    outside: bool = False


def files_in(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield the files that somebody means: of a folder every one that is not hidden or a lock.

    A folder in it comes along as it is, so that whoever opens it hears that nothing in it was read.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        with told(path):
            inside = sorted(path.iterdir())
        yield from (it for it in inside if not it.name.startswith((".", "~$")))


def seats_at(session: LiveSession) -> Seats:
    """Return who sits at the table of a session."""
    record = session.record
    copies = (copy for draft in session.review.sent for copy in draft.copies)
    merged = {copy.seat: record.standing(copy.seat) for copy in copies if copy.seat is not None}
    return Seats(seat_names(session.protocol, record), merged)


def check_can_come_back(session: LiveSession, reference: str) -> None:
    """Raise SessionIsFinal or NothingSent when nothing can be taken in; ``reference`` names the session."""
    session.refuse_when_final()
    if not session.review.sent:
        raise NothingSent(reference)


def take_in(
    session: LiveSession, files: Sequence[Path], by: str | None, open_file: Open
) -> Iterator[TakenIn]:
    """Take in files one by one; each is noted before the next is opened, and a bad one stops none.

    ``by`` is whose they are, in somebody's words; None leaves that to the files. Raises ReaderUnknown,
    ReaderAmbiguous, and what is wrong with the disk of the session.
    """
    seats = seats_at(session)
    owner = None if by is None else find_reader(by, seats, session.review.sent)
    for file in files:
        taking = _Taking(session, seats, owner, open_file)
        try:
            yield taking.take(file)
        except CasusError as error:
            yield TakenIn(file, refused=error)


@dataclass(frozen=True, slots=True)
class _Taking:
    """One file on its way in."""

    session: LiveSession
    seats: Seats
    by: Owner | None
    open_file: Open

    def take(self, file: Path) -> TakenIn:
        review = self.session.review
        content = _content(file)
        if content is None:
            self.open_file(file)
            raise DiskFailed(file.parent)
        fingerprint = sha256(content).hexdigest()
        if _came_before(review, fingerprint):
            return TakenIn(file)
        untouched = untouched_copy(review, fingerprint)
        if untouched is not None:
            return self._note(file, untouched, fingerprint, None, None)
        came = self.open_file(file)
        recognised = recognise(review, came.returned, self._session_id())
        return self._note(file, recognised, fingerprint, came, content)

    def _session_id(self) -> str:
        started = self.session.record.started
        return started.session if started else ""

    def _note(
        self,
        file: Path,
        recognised: Recognised,
        fingerprint: str,
        came: Came | None,
        content: bytes | None,
    ) -> TakenIn:
        """Keep the file, and then note what is in it; a copy that nobody touched needs not be kept."""
        draft = recognised.draft
        owner = owner_of(recognised, self.by, self.seats)
        found = remarks_of(draft, came.returned, owner.code or str(owner.seat)) if came else ()
        withdrawn = any(line.erased for line in draft.lines)
        masked = came is not None and came.holds_bsn
        event = RemarksReceived(
            fingerprint=fingerprint,
            version=draft.version,
            copy_code=recognised.copy.code if recognised.copy else "",
            seat=owner.seat,
            remarks=_standing(draft, found),
            masked=masked,
        )
        keep = content is not None and not (masked or withdrawn)
        self._keep_and_note(event, content if keep else None)
        return TakenIn(
            file,
            event,
            kept=keep,
            name=self.seats.name(owner.seat),
            newest=self.session.review.highest_sent,
            said_otherwise=recognised.copy is not None
            and self.seats.now(recognised.copy.seat) != owner.seat,
            withdrawn=withdrawn,
            outside=came is not None and bool(came.returned.outside),
        )

    def _keep_and_note(self, event: RemarksReceived, content: bytes | None) -> None:
        path = received_file(self.session.file, event.fingerprint)
        made = content is not None and _kept(path, content)
        try:
            self.session.do(event)
        except BaseException:
            if made:
                erase_file(path)
            raise


def _came_before(review: Review, fingerprint: str) -> bool:
    return any(it.event.fingerprint == fingerprint for it in review.received)


def _standing(draft: DraftSent, found: Sequence[Remark]) -> tuple[Remark, ...]:
    """Leave out what is said about a line that was erased since: it would bring its words back."""
    return tuple(it for it in found if it.line is None or not draft.lines[it.line].erased)


def _content(file: Path) -> bytes | None:
    """Return the bytes of a file; None when it cannot be read or is too big, which opening it tells."""
    try:
        if not file.is_file() or file.stat().st_size > MOST_OF_FILE:
            return None
        return file.read_bytes()
    except OSError:
        return None


def _kept(path: Path, content: bytes) -> bool:
    """Put a file with what was received, for its owner only; tell whether it was not there yet."""
    with told(path.parent):
        if not path.parent.is_dir():
            make_private_folder(path.parent)
    try:
        save_content(path, content)
    except WordFileExists:
        # An earlier try that broke off before it was noted.
        return False
    return True
