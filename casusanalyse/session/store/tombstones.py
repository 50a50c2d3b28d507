"""What erasing takes away: every event that concerns a place or an entry, and what was asked about it."""

from collections.abc import Sequence

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import (
    EntryAdded,
    EntryChanged,
    EntryMoved,
    EntryRemoved,
    Erased,
    Event,
    Finished,
    Paused,
    Resumed,
    SessionStarted,
    Undone,
)
from casusanalyse.session.places import Place

_NOWHERE = (SessionStarted, Undone, Paused, Resumed, Finished)
_ABOUT_AN_ENTRY = (EntryAdded, EntryChanged, EntryRemoved, EntryMoved, Erased)


def tombstones(events: Sequence[Event], place: Place, id: EntryId | None) -> dict[int, Erased]:
    """Return by event number (from 1) what replaces an event that concerns ``place``.

    With an id only that entry of the place is concerned. What was asked about an erased entry
    (``voor_elk``) goes with it. A tombstone keeps the id, so that no later entry gets it again.
    """
    stones: dict[int, Erased] = {}
    gone = set() if id is None else {id}
    for number, event in enumerate(events, start=1):
        if isinstance(event, _NOWHERE):
            continue
        entry = event.id if isinstance(event, _ABOUT_AN_ENTRY) else None
        asked_here = event.place == place and (id is None or entry == id)
        if asked_here or event.place.about in gone:
            stones[number] = Erased(place=event.place, id=entry)
            if entry is not None:
                gone.add(entry)
    return stones
