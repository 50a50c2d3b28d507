"""What erasing takes away: every event that concerns a place or an entry, and what was asked about it."""

from collections.abc import Mapping, Sequence

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import (
    AnswerGiven,
    EntriesMerged,
    EntryAdded,
    EntryRefiled,
    EntrySplit,
    Erased,
    Event,
)
from casusanalyse.session.places import Place
from casusanalyse.session.sealed import seal

Numbered = tuple[int, Event]


def tombstones(events: Sequence[Event], place: Place, id: EntryId | None) -> Mapping[int, Event]:
    """Return by event number (from 1) what replaces an event that concerns ``place``.

    With an id only that entry of the place is concerned. What was asked about an erased entry
    (``voor_elk``) goes with it, and so do the lines that were merged into it and the answer that it
    was made of. A line that moved to another list is erased with that list. A tombstone keeps the
    id, so that no later entry gets it again; of a line that was split the other parts stay.
    """
    history = tuple(enumerate(events, start=1))
    homes = _homes(history)
    gone = _gone(history, {each for each in homes if homes[each] == place} if id is None else {id})
    stones: dict[int, Event] = {}
    for number, event in history:
        sealed = seal(event)
        if sealed.place is None:
            continue
        here = sealed.place == place and id is None and sealed.entry is None
        if here or sealed.entry in gone or sealed.place.about in gone:
            stones[number] = Erased(place=sealed.place, id=_highest(event, sealed.entry))
    stones.update(_answers_that_became(history, gone))
    stones.update(_without_the_part(history, gone))
    return stones


def _gone(history: Sequence[Numbered], asked: set[EntryId]) -> set[EntryId]:
    """Return the entries to erase: those asked, what was merged into them, what was asked about them."""
    gone, size = set(asked), -1
    while size != len(gone):
        size = len(gone)
        for _, event in history:
            sealed = seal(event)
            if isinstance(event, EntriesMerged) and event.id in gone:
                gone.update(event.merged)
            elif sealed.place is not None and sealed.place.about in gone and sealed.entry:
                gone.add(sealed.entry)
    return gone


def _homes(history: Sequence[Numbered]) -> dict[EntryId, Place]:
    """Return for every entry the last list that it joined."""
    homes: dict[EntryId, Place] = {}
    for _, event in history:
        match event:
            case EntryAdded() | EntryRefiled():
                homes[event.id] = event.place
            case EntrySplit():
                homes.update((part.id, event.place) for part in event.parts)
            case Erased() if event.id is not None and event.id not in homes:
                homes[event.id] = event.place
    return homes


def _highest(event: Event, id: EntryId | None) -> EntryId | None:
    """Return the id that a tombstone keeps used: of several that an event gave out, the last."""
    if isinstance(event, EntrySplit) and event.parts:
        return max((part.id for part in event.parts), key=lambda each: int(each[1:]))
    return id


def _answers_that_became(history: Sequence[Numbered], gone: set[EntryId]) -> dict[int, Event]:
    """Answers hold the words of the line that was made of them."""
    stones: dict[int, Event] = {}
    for number, event in history:
        if isinstance(event, EntryRefiled) and event.from_answer and event.id in gone:
            stones.update(
                (earlier, Erased(place=said.place))
                for earlier, said in history[: number - 1]
                if isinstance(said, AnswerGiven) and said.place == event.source
            )
    return stones


def _without_the_part(history: Sequence[Numbered], gone: set[EntryId]) -> dict[int, Event]:
    """Return what is left of splits that gave an erased part.

    The line that was split held the part's words before, so it is kept as it read afterwards.
    """
    stones: dict[int, Event] = {}
    for number, event in history:
        if not isinstance(event, EntrySplit) or event.id in gone:
            continue
        left = tuple(part for part in event.parts if part.id not in gone)
        if len(left) == len(event.parts):
            continue
        erased = tuple(part.id for part in event.parts if part.id in gone)
        stones[number] = event.model_copy(
            update={"parts": left, "erased": (*event.erased, *erased)}
        )
        for earlier, before in history[: number - 1]:
            sealed = seal(before)
            if sealed.entry == event.id and sealed.place is not None:
                stones[earlier] = _reworded(before, event, sealed.place)
    return stones


def _reworded(before: Event, split: EntrySplit, place: Place) -> Event:
    if isinstance(before, EntryAdded | EntryRefiled):
        return before.model_copy(update={"entry": split.entry})
    return Erased(place=place, id=split.id)
