"""Where lines that stay are moved to, once others in their list are erased."""

from collections.abc import Iterable, Mapping, Set

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import (
    EntriesMerged,
    EntryAdded,
    EntryMoved,
    EntryRefiled,
    EntryRemoved,
    EntrySplit,
    Event,
)
from casusanalyse.session.moving_events import ProtocolReplaced
from casusanalyse.session.places import Place
from casusanalyse.session.store.lineage import Numbered

Order = dict[Place, list[EntryId]]
Shelf = dict[tuple[Place, int], list[EntryId]]


def positions_without(
    live: Iterable[Numbered], gone: Set[EntryId], until: Mapping[EntryId, int]
) -> Mapping[int, int]:
    """Return by event number the position of every line that was moved, not counting those gone.

    ``until`` holds the number of the event up to which another stands in for a line that is gone.
    """
    order: Order = {}
    shelf: Shelf = {}
    positions: dict[int, int] = {}
    for number, event in live:
        if isinstance(event, ProtocolReplaced):
            _set_aside(order, shelf, number, event)
        _follow(order, event)
        if isinstance(event, EntryMoved) and event.id in order.get(event.place, []):
            there = order[event.place]
            before = there[: there.index(event.id)]
            positions[number] = sum(it not in gone or number <= until.get(it, 0) for it in before)
    return positions


def _follow(order: Order, event: Event) -> None:
    match event:
        case EntryAdded():
            order.setdefault(event.place, []).append(event.id)
        case EntryRefiled():
            _drop(order, event.source, event.id)
            order.setdefault(event.place, []).append(event.id)
        case EntryRemoved():
            _drop(order, event.place, event.id)
        case EntriesMerged():
            for id in set(event.merged) - {event.id}:
                _drop(order, event.place, id)
        case EntryMoved() if _drop(order, event.place, event.id):
            order[event.place].insert(event.position, event.id)
        case EntrySplit() if event.id in order.get(event.place, []):
            behind = order[event.place].index(event.id) + 1
            order[event.place][behind:behind] = [part.id for part in event.parts]
        case _:
            return


def _set_aside(order: Order, shelf: Shelf, number: int, event: ProtocolReplaced) -> None:
    """Lists whose question is gone make room for what is said under the new protocol, and come back."""
    gone = {question.id for question in event.gone}
    for place in [each for each in order if each.question in gone]:
        shelf[place, number] = order.pop(place)
    for each in event.back:
        if not order.get(each.place) and (each.place, each.since) in shelf:
            order[each.place] = shelf.pop((each.place, each.since))


def _drop(order: Order, place: Place, id: EntryId) -> bool:
    there = order.get(place, [])
    stood = id in there
    if stood:
        there.remove(id)
    return stood
