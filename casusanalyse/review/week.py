"""How the week of review stands: who responded, how long there still is, what is undecided."""

from dataclasses import dataclass
from datetime import date

from casusanalyse.protocol.model import Protocol
from casusanalyse.review.recipients import seat_names
from casusanalyse.session.record import Record
from casusanalyse.session.review import Review
from casusanalyse.session.review_events import DraftSent


@dataclass(frozen=True, slots=True)
class Week:
    """The draft that went round last, and the names of the seats that it went to.

    ``earlier`` are those who responded to an earlier draft only. ``undecided`` counts the remarks on
    any draft that nothing was decided about.
    """

    version: int
    respond_before: date
    responded: tuple[str, ...]
    earlier: tuple[str, ...]
    waiting: tuple[str, ...]
    undecided: int

    def days_left(self, today: date) -> int:
        """Return how many days there still are: 0 on the last one, below 0 when it is overdue."""
        return (self.respond_before - today).days


def week_of(protocol: Protocol, record: Record, review: Review) -> Week | None:
    """Return how the week stands; None when nothing went round, or when the report is final."""
    latest = review.latest_sent
    if latest is None or review.sealed:
        return None
    names = _names(protocol, record, latest)
    came = {
        version: [code for code in names if code in codes]
        for version, codes in _responded(record, review, latest).items()
    }
    now = came.get(latest.version, [])
    ever = {code for codes in came.values() for code in codes}
    return Week(
        version=latest.version,
        respond_before=latest.respond_before,
        responded=tuple(names[code] for code in now),
        earlier=tuple(name for code, name in names.items() if code in ever and code not in now),
        waiting=tuple(name for code, name in names.items() if code not in ever),
        undecided=len(review.undecided()),
    )


def _names(protocol: Protocol, record: Record, latest: DraftSent) -> dict[str, str]:
    """Return the copies of participants with who has them; a seat that is gone is told by its code."""
    names = seat_names(protocol, record)
    return {
        copy.code: names.get(record.standing(copy.seat), copy.code)
        for copy in latest.copies
        if copy.seat is not None
    }


def _responded(record: Record, review: Review, latest: DraftSent) -> dict[int, set[str]]:
    """Return, per draft, the codes of the copies whose seats sent something back."""
    seats = {record.standing(copy.seat): copy.code for copy in latest.copies if copy.seat}
    found: dict[int, set[str]] = {}
    for received in review.received:
        seat = received.event.seat
        if seat is not None and (code := seats.get(record.standing(seat))):
            found.setdefault(received.event.version, set()).add(code)
    return found
