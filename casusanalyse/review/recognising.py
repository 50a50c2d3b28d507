"""Recognises a file that came back: of which draft it was made, and whose copy it is."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from casusanalyse.protocol.ids import EntryId
from casusanalyse.review.problems import (
    CopyContradicts,
    DraftNeverSent,
    FinalReport,
    NotOurDraft,
    OtherSessionsDraft,
    ReaderAmbiguous,
    ReaderUnknown,
    WhoseUnknown,
)
from casusanalyse.session.review import Review
from casusanalyse.session.review_events import FACILITATORS_COPY, DraftSent, SentCopy
from casusanalyse.text.likeness import plain
from casusanalyse.word.returned.model import ReturnedFile
from casusanalyse.wording import review_receiving as wording

_IDENTIFIER = re.compile(r"(?P<session>[0-9a-z]{12})-v(?P<version>\d{1,6})(?:-(?P<code>\w+))?")
_FINAL = re.compile(r"[0-9a-z]{12}-d\d{1,6}")
_BOOKMARKS = 3
"""So many bookmarks of one draft do not come together by chance."""
_SAME = 0.4
"""So much of what a draft tells must read the same, when nothing else tells that it is that draft."""
_TELLING = 20
"""Shorter texts stand in drafts of other sessions too."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """The draft that was edited, and the copy; None as the copy when the file does not tell."""

    draft: DraftSent
    copy: SentCopy | None = None


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose remarks are in a file: the code of the copy, and the seat (None for the facilitator)."""

    code: str
    seat: EntryId | None


@dataclass(frozen=True, slots=True)
class Seats:
    """The seats at the table by their names; ``merged`` leads from a line that is gone to what it is now."""

    names: Mapping[EntryId, str]
    merged: Mapping[EntryId, EntryId] = field(default_factory=dict)

    def now(self, seat: EntryId | None) -> EntryId | None:
        """Return the line on the list that a seat is today."""
        return seat if seat is None else self.merged.get(seat, seat)

    def name(self, seat: EntryId | None) -> str:
        """Return who sits there, also when that line is gone."""
        if seat is None:
            return wording.FACILITATOR
        return self.names.get(self.merged.get(seat, seat), wording.GONE_SEAT)


def untouched_copy(review: Review, fingerprint: str) -> Recognised | None:
    """Return the copy of which a file is byte for byte the same; None when it is none of them."""
    for draft in reversed(review.sent):
        for copy in draft.copies:
            if copy.fingerprint == fingerprint:
                return Recognised(draft, copy)
    return None


def recognise(review: Review, returned: ReturnedFile, session: str) -> Recognised:
    """Return which draft a file was made of, by what it says it is, its bookmarks or its text.

    ``session`` is the id of this session. Raises FinalReport, DraftNeverSent, OtherSessionsDraft,
    NotOurDraft.
    """
    for identifier in returned.identifiers:
        recognised = _by_identifier(review, identifier)
        if recognised is not None:
            return recognised
    if any(_FINAL.fullmatch(it) for it in returned.identifiers):
        raise FinalReport
    by_content = _by_bookmarks(review, returned) or _by_text(review, returned)
    said = [found for it in returned.identifiers if (found := _IDENTIFIER.fullmatch(it))]
    if not said and by_content is not None:
        return Recognised(by_content)
    for found in said:
        if session.startswith(found["session"]):
            raise DraftNeverSent(int(found["version"]))
        raise OtherSessionsDraft(found["session"], int(found["version"]))
    raise NotOurDraft


def _by_identifier(review: Review, identifier: str) -> Recognised | None:
    for draft in reversed(review.sent):
        if identifier == draft.draft_id:
            return Recognised(draft)
        if identifier.startswith(f"{draft.draft_id}-"):
            code = identifier.removeprefix(f"{draft.draft_id}-")
            return Recognised(draft, next((it for it in draft.copies if it.code == code), None))
    return None


def _by_bookmarks(review: Review, returned: ReturnedFile) -> DraftSent | None:
    names = {name for it in (*returned.rejected, *returned.accepted) for name in it.bookmarks}
    counted = [
        (sum(line.bookmark in names for line in draft.lines), draft.version, draft)
        for draft in review.sent
    ]
    most, _, draft = max(counted, key=lambda each: each[:2], default=(0, 0, None))
    return draft if most >= _BOOKMARKS else None


def _by_text(review: Review, returned: ReturnedFile) -> DraftSent | None:
    """Return the draft of which most stands in the file; our own fixed sentences do not count."""
    shown = "\n".join(plain(it.text) for it in returned.rejected)
    shares = [(_share(draft, shown), draft.version, draft) for draft in review.sent]
    most, _, draft = max(shares, key=lambda each: each[:2], default=(0.0, 0, None))
    return draft if most >= _SAME else None


def _share(draft: DraftSent, shown: str) -> float:
    told = [plain(line.text) for line in draft.lines if line.answers]
    telling = [text for text in told if len(text) >= _TELLING]
    return sum(text in shown for text in telling) / len(telling) if telling else 0.0


def owner_of(recognised: Recognised, by: Owner | None, seats: Seats) -> Owner:
    """Return whose remarks are in a file; ``by`` is who somebody says it is.

    The facilitator may say of her own copy that somebody else wrote in it. Raises WhoseUnknown when
    nothing tells, CopyContradicts when the copy is another participant's.
    """
    copy = recognised.copy
    if copy is None or (copy.seat is None and by is not None):
        if by is None:
            raise WhoseUnknown
        code = _code(by.seat, [recognised.draft], seats)
        return Owner(code or by.code, by.seat)
    if by is not None and by.seat != seats.now(copy.seat):
        raise CopyContradicts(copy.code, seats.name(copy.seat))
    return Owner(copy.code, seats.now(copy.seat))


def find_reader(words: str, seats: Seats, sent: Sequence[DraftSent]) -> Owner:
    """Return who somebody means by a code, a name, or a part of one that fits one person only.

    Raises ReaderUnknown, ReaderAmbiguous.
    """
    asked = " ".join(words.split()).casefold()
    if asked in (FACILITATORS_COPY, wording.FACILITATOR.casefold()):
        return Owner(FACILITATORS_COPY, None)
    for draft in reversed(sent):
        for copy in draft.copies:
            if copy.code.casefold() == asked:
                return Owner(copy.code, seats.now(copy.seat))
    named = {seat: name.casefold() for seat, name in seats.names.items()}
    whole = [seat for seat, name in named.items() if name == asked]
    fits = whole or [seat for seat, name in named.items() if asked and asked in name]
    if len(fits) > 1:
        raise ReaderAmbiguous([seats.name(seat) for seat in fits])
    if fits:
        return Owner(_code(fits[0], sent, seats), fits[0])
    raise ReaderUnknown([*seats.names.values()])


def _code(seat: EntryId | None, sent: Sequence[DraftSent], seats: Seats) -> str:
    copies = (copy for draft in reversed(sent) for copy in draft.copies)
    return next((copy.code for copy in copies if seats.now(copy.seat) == seat), "")
