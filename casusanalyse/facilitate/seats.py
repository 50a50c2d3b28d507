"""Who sits at the table: seats by role and organisation, never by name."""

from collections.abc import Iterator

from casusanalyse.protocol.entries import Seat
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import SeatsQuestion
from casusanalyse.session.events import Presence
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept, Record

_THERE = (Presence.THERE, Presence.LATE)


def seats_of(protocol: Protocol, record: Record) -> Iterator[tuple[Place, Kept]]:
    """Yield every seat with the list that it stands in."""
    for question in protocol.questions():
        if isinstance(question, SeatsQuestion):
            for kept in record.entries(question.id):
                yield Place(question.id), kept


def at_the_table(protocol: Protocol, record: Record) -> str:
    """Return everybody who is there now, as one line; empty when there are no seats."""
    seats = (kept for _, kept in seats_of(protocol, record))
    return ", ".join(role_of(kept) for kept in seats if record.presence(kept.id) in _THERE)


def role_of(kept: Kept) -> str:
    """Return the role of a seat."""
    assert isinstance(kept.entry, Seat)
    return kept.entry.role
