"""An event of which only the outside is known, until somebody looks at what it holds.

Opening a long session means replaying thousands of events, while a screen shows a handful of what
they hold. What stays sealed is not parsed.
"""

from collections.abc import Iterable
from typing import get_args

from pydantic import ValidationError

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import (
    EVENTS,
    AttendanceNoted,
    ClockStarted,
    ClockStopped,
    EntriesMerged,
    EntryAdded,
    EntryChanged,
    EntryMoved,
    EntryRefiled,
    EntryRefined,
    EntryRemoved,
    EntrySplit,
    Erased,
    Event,
    Finished,
    Handled,
    Kind,
    PartWritten,
    Paused,
    Replanned,
    Resumed,
    SessionStarted,
    StepBegun,
    Undone,
)
from casusanalyse.session.moving_events import ProtocolReplaced
from casusanalyse.session.places import Place
from casusanalyse.session.problems import EventUnreadable
from casusanalyse.session.review_events import (
    DraftSent,
    Finalised,
    RemarkDecided,
    RemarksReceived,
    Reopened,
    Resealed,
)

_NOWHERE = (
    SessionStarted,
    Undone,
    Paused,
    Resumed,
    Finished,
    PartWritten,
    StepBegun,
    ClockStopped,
    ClockStarted,
    Replanned,
    DraftSent,
    RemarksReceived,
    RemarkDecided,
    Finalised,
    Reopened,
    Resealed,
    ProtocolReplaced,
)
_ABOUT_AN_ENTRY = (
    EntryAdded,
    EntryChanged,
    EntryRefined,
    EntryRefiled,
    EntriesMerged,
    EntrySplit,
    EntryRemoved,
    EntryMoved,
    Handled,
    AttendanceNoted,
    Erased,
)

_MAY_BE_ABOUT_AN_ENTRY = (Handled, Erased)


def _kinds_of(classes: Iterable[type[Event]]) -> tuple[Kind, ...]:
    return tuple(each.model_fields["kind"].default for each in classes)


NOWHERE: tuple[Kind, ...] = _kinds_of(_NOWHERE)
"""The kinds of event that have no place."""

ABOUT_AN_ENTRY: tuple[Kind, ...] = tuple(
    kind for kind in _kinds_of(_ABOUT_AN_ENTRY) if kind not in _kinds_of(_MAY_BE_ABOUT_AN_ENTRY)
)
"""The kinds of event that have a place and an entry."""

SOMEWHERE: tuple[Kind, ...] = tuple(
    kind for kind in get_args(Kind) if kind not in (*NOWHERE, *ABOUT_AN_ENTRY)
)
"""The kinds of event that have a place, and perhaps an entry."""


class Sealed:
    """An event with its kind, place and entry in sight. ``held`` is its JSON until it is opened."""

    __slots__ = ("_held", "entry", "kind", "place")

    def __init__(
        self, kind: Kind, place: Place | None, entry: EntryId | None, held: str | Event
    ) -> None:
        self.kind = kind
        self.place = place
        self.entry = entry
        self._held = held

    def open(self) -> Event:
        """Return the event itself. Raises EventUnreadable when its text was tampered with."""
        if isinstance(self._held, str):
            try:
                event = EVENTS.validate_json(self._held)
            except ValidationError:
                # The reason would hold case text.
                raise EventUnreadable from None
            if event.kind != self.kind:
                raise EventUnreadable
            self._held = event
        return self._held

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sealed) and self.open() == other.open()

    def __hash__(self) -> int:
        return hash((self.kind, self.place, self.entry))


def seal(event: Event) -> Sealed:
    """Return an event with its outside in sight."""
    place = None if isinstance(event, _NOWHERE) else event.place
    entry = event.id if isinstance(event, _ABOUT_AN_ENTRY) else None
    return Sealed(event.kind, place, entry, event)
