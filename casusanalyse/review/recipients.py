"""Who gets a copy of a draft, under which code, and how that copy is called."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from casusanalyse.protocol.entries import Seat
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.events import Presence
from casusanalyse.session.record import Record
from casusanalyse.session.review import Review
from casusanalyse.session.review_events import FACILITATORS_COPY
from casusanalyse.session.seats import seats_of
from casusanalyse.text.bsn import find_bsn
from casusanalyse.wording import review_sending as wording

_CODE = re.compile(r"k(\d+)")
_LONGEST = 30
_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets a copy: the code of that copy, the seat (None for the facilitator) and its name."""

    code: str
    seat: EntryId | None
    name: str


@dataclass(frozen=True, slots=True)
class Recipients:
    """Who gets a copy, in the order of the list, and the names of the seats that were absent."""

    present: tuple[Recipient, ...]
    absent: tuple[str, ...]

    @property
    def everyone(self) -> tuple[Recipient, ...]:
        """Every participant, and last the facilitator herself."""
        return (*self.present, Recipient(FACILITATORS_COPY, None, wording.FACILITATOR))


def recipients_of(protocol: Protocol, record: Record, review: Review) -> Recipients:
    """Return who gets a copy of the next draft.

    A seat keeps the code that it had in an earlier draft; a code is never given to another seat.
    """
    names = seat_names(protocol, record)
    there = present_seats(protocol, record)
    codes = _codes(there, record, review)
    return Recipients(
        present=tuple(Recipient(codes[seat], seat, names[seat]) for seat in there),
        absent=tuple(names[seat] for seat in names if seat not in codes),
    )


def present_seats(protocol: Protocol, record: Record) -> tuple[EntryId, ...]:
    """Return the seats of whoever was there, also those who came late or left early."""
    seats = (kept.id for _, kept in seats_of(protocol, record))
    return tuple(seat for seat in seats if record.presence(seat) is not Presence.ABSENT)


def seat_names(protocol: Protocol, record: Record) -> dict[EntryId, str]:
    """Return every seat by its role, with the organisation where others have that role as well."""
    seats = {
        kept.id: kept.entry
        for _, kept in seats_of(protocol, record)
        if isinstance(kept.entry, Seat)
    }
    roles = Counter(seat.role.casefold() for seat in seats.values())
    return {id: _name(seat, roles[seat.role.casefold()] > 1) for id, seat in seats.items()}


def copy_name(version: int, recipient: Recipient) -> str:
    """Return what the file of a copy is called, without suffix: safe and short on every disk."""
    code = wording.COPY_NAME.format(version=version, code=recipient.code)
    if recipient.seat is None:
        return code
    parts = unicodedata.normalize("NFKD", recipient.name.lower())
    plain = "".join(sign for sign in parts if not unicodedata.combining(sign))
    readable = _shortened(_NOT_IN_A_NAME.sub("-", plain).strip("-"))
    name = f"{code}-{readable}" if readable else code
    # Digits that stood apart can come together, also with those of the code.
    return code if find_bsn(name) else name


def _shortened(name: str) -> str:
    """Return as many whole words as fit, and of one long word its beginning."""
    if len(name) <= _LONGEST:
        return name
    words, _, _ = name[: _LONGEST + 1].rpartition("-")
    return words or name[:_LONGEST]


def _name(seat: Seat, shared: bool) -> str:
    return f"{seat.role}, {seat.organisation}" if shared and seat.organisation else seat.role


def _codes(seats: Sequence[EntryId], record: Record, review: Review) -> dict[EntryId, str]:
    copies = [copy for draft in review.sent for copy in draft.copies]
    used = [int(found[1]) for copy in copies if (found := _CODE.fullmatch(copy.code))]
    # The earliest code of a seat counts, also when two lines became one since.
    known = {record.standing(copy.seat): copy.code for copy in reversed(copies) if copy.seat}
    fresh = _fresh(max(used, default=0))
    return {seat: known[seat] if seat in known else next(fresh) for seat in seats}


def _fresh(used: int) -> Iterator[str]:
    return (f"k{number:02}" for number in count(used + 1))
