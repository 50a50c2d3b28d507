"""The events of a session as erasing sees them: which still count, and where every entry belongs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import (
    EntriesMerged,
    EntryAdded,
    EntryRefiled,
    EntryRefined,
    EntryRemoved,
    EntrySplit,
    Erased,
    Event,
    Undone,
)
from casusanalyse.session.places import Place

Numbered = tuple[int, Event]


@dataclass(frozen=True)
class History:
    """All events with their numbers, and which of them still count."""

    events: tuple[Numbered, ...]

    @cached_property
    def undone(self) -> frozenset[int]:
        """The numbers of the changes that were undone."""
        return frozenset(it.sequence for _, it in self.events if isinstance(it, Undone))

    @cached_property
    def live(self) -> tuple[Numbered, ...]:
        """The events that still count."""
        return tuple(each for each in self.events if each[0] not in self.undone)

    @cached_property
    def taken_back(self) -> tuple[Numbered, ...]:
        """The changes that were undone."""
        return tuple(each for each in self.events if each[0] in self.undone)

    @cached_property
    def homes(self) -> Mapping[EntryId, Place]:
        """The list that every entry joined last; what never came through counts when nothing else does."""
        return {**_joined(self.taken_back), **_joined(self.live)}


def _joined(events: Iterable[Numbered]) -> dict[EntryId, Place]:
    homes: dict[EntryId, Place] = {}
    for _, event in events:
        match event:
            case EntryAdded() | EntryRefiled():
                homes[event.id] = event.place
            case EntrySplit():
                homes.update((part.id, event.place) for part in event.parts)
            case Erased(id=id) if id is not None:
                homes.setdefault(id, event.place)
    return homes


def entries_to_erase(history: History, place: Place, id: EntryId | None) -> set[EntryId]:
    """Return the entries to erase: those asked, what was merged with them, what was asked about them.

    A line that went away when its words were told to one of them goes too.
    """
    homes = history.homes
    gone = {each for each in homes if homes[each] == place} if id is None else {id}
    removed = {event.id for _, event in history.live if isinstance(event, EntryRemoved)}
    size = -1
    while size != len(gone):
        size = len(gone)
        for _, event in history.live:
            if isinstance(event, EntriesMerged) and not gone.isdisjoint((event.id, *event.merged)):
                gone.update((event.id, *event.merged))
            if isinstance(event, EntryRefined) and event.id in gone and event.told_from in removed:
                gone.add(event.told_from)
        gone.update(each for each, home in homes.items() if home.about in gone)
    return gone
