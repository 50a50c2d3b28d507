"""Who sits at the table: seats by role and organisation, never by name."""

from casusanalyse.protocol.entries import Seat
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.events import Presence
from casusanalyse.session.record import Kept, Record
from casusanalyse.session.seats import seats_of

_THERE = (Presence.THERE, Presence.LATE)


def at_the_table(protocol: Protocol, record: Record) -> str:
    """Return everybody who is there now, as one line; empty when there are no seats."""
    seats = (kept for _, kept in seats_of(protocol, record))
    return ", ".join(role_of(kept) for kept in seats if record.presence(kept.id) in _THERE)


def role_of(kept: Kept) -> str:
    """Return the role of a seat."""
    assert isinstance(kept.entry, Seat)
    return kept.entry.role
