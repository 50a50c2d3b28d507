"""What erasing takes away: every event that concerns a place or an entry, and what was asked about it."""

from collections.abc import Sequence

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import Erased, Event
from casusanalyse.session.places import Place
from casusanalyse.session.sealed import seal


def tombstones(events: Sequence[Event], place: Place, id: EntryId | None) -> dict[int, Erased]:
    """Return by event number (from 1) what replaces an event that concerns ``place``.

    With an id only that entry of the place is concerned. What was asked about an erased entry
    (``voor_elk``) goes with it. A tombstone keeps the id, so that no later entry gets it again.
    """
    stones: dict[int, Erased] = {}
    gone = set() if id is None else {id}
    for number, event in enumerate(map(seal, events), start=1):
        if event.place is None:
            continue
        asked_here = event.place == place and (id is None or event.entry == id)
        if asked_here or event.place.about in gone:
            stones[number] = Erased(place=event.place, id=event.entry)
            if event.entry is not None:
                gone.add(event.entry)
    return stones
