"""Whose workbook it is: what somebody wrote about herself, held against the seats at the table."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from casusanalyse.protocol.entries import Seat
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.record import Record
from casusanalyse.session.seats import seats_of
from casusanalyse.text.clean import CleanText, clean_and_masked, own_words
from casusanalyse.text.likeness import plain
from casusanalyse.wording import workbook_reading as wording
from casusanalyse.workbook.blanks import Audience
from casusanalyse.workbook.filled import Filled
from casusanalyse.workbook.reading_problems import OwnerUnknown, PersonAmbiguous, PersonUnknown

_SIGNS = re.compile(r"[^\w]+")
_TYPING = 0.85
"""So alike are two names that differ in a slip of the pen, and not those of two people."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who wrote something: a seat with its name, or none for the facilitator and who has no seat."""

    name: CleanText
    seat: EntryId | None = None


FACILITATOR = Person(own_words(wording.FACILITATOR))


@dataclass(frozen=True, slots=True)
class Table:
    """Everybody at the table, by seat."""

    seats: Mapping[EntryId, Seat]

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody in order; by role, with the organisation where others have that role as well."""
        roles = Counter(_same(seat.role) for seat in self.seats.values())
        return tuple(
            Person(_name(seat, shared=roles[_same(seat.role)] > 1), id)
            for id, seat in self.seats.items()
        )


def table_of(protocol: Protocol, record: Record) -> Table:
    """Return who sits at the table of a session."""
    kept = (it for _, it in seats_of(protocol, record))
    return Table({it.id: it.entry for it in kept if isinstance(it.entry, Seat)})


def owner_of(filled: Filled, table: Table) -> Person:
    """Return who wrote a workbook, as far as that is beyond doubt. Raises OwnerUnknown.

    Where nobody sits at the table yet, it is whoever somebody says she is.
    """
    if filled.audience is Audience.FACILITATOR:
        return FACILITATOR
    if not table.seats and filled.role:
        return Person(clean_and_masked(filled.role))
    fits = _fitting(filled.role, filled.organisation, table)
    if len(fits) != 1:
        raise OwnerUnknown
    return fits[0]


def find_person(words: str, table: Table) -> Person:
    """Return who somebody means by a role, a name as it is shown, or a part that fits one only.

    Raises PersonUnknown, PersonAmbiguous.
    """
    asked = _same(words)
    if asked == _same(wording.FACILITATOR):
        return FACILITATOR
    people = table.people
    whole = [it for it in people if asked in (_same(it.name), _same(_whole(it, table)))]
    fits = whole or [it for it in people if asked and asked in _same(_whole(it, table))]
    if len(fits) > 1:
        raise PersonAmbiguous([it.name for it in fits])
    if not fits:
        raise PersonUnknown([it.name for it in people])
    return fits[0]


def _fitting(role: str, organisation: str, table: Table) -> Sequence[Person]:
    """Return the people that it may be: those that fit best, if any fit."""
    if not role:
        return ()
    of_role = [it for it in table.people if _alike(role, _seat(it, table).role)]
    exact = [it for it in of_role if _same(role) == _same(_seat(it, table).role)]
    fits = exact or [*of_role, *_also_named(role, of_role, table)]
    if len(fits) > 1 and organisation:
        of_both = [it for it in fits if _alike(organisation, _seat(it, table).organisation or "")]
        fits = of_both or fits
    return fits


def _also_named(role: str, fits: Sequence[Person], table: Table) -> Iterator[Person]:
    """Yield who else stands in a role that fits somebody: "moeder en juf" is not the mother alone."""
    words = f" {_same(role)} "
    for person in table.people if fits else ():
        if person not in fits and f" {_same(_seat(person, table).role)} " in words:
            yield person


def _alike(written: str, known: str) -> bool:
    """Tell whether two names are the same but for signs, capitals, a slip, or words behind it."""
    one, other = _same(written), _same(known)
    if not one or not other:
        return False
    begins = one.startswith(f"{other} ") or other.startswith(f"{one} ")
    return begins or SequenceMatcher(None, one, other, autojunk=False).ratio() >= _TYPING


def _same(text: str) -> str:
    return " ".join(_SIGNS.sub(" ", plain(text).casefold()).split())


def _seat(person: Person, table: Table) -> Seat:
    assert person.seat is not None
    return table.seats[person.seat]


def _whole(person: Person, table: Table) -> str:
    seat = _seat(person, table)
    return f"{seat.role} {seat.organisation or ''}"


def _name(seat: Seat, *, shared: bool) -> CleanText:
    if shared and seat.organisation:
        return own_words(wording.ROLE_AT.format(role=seat.role, organisation=seat.organisation))
    return seat.role
