"""What is still sound in a file with mistakes, so that the rest can be judged in the same run."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Generic, TypeAlias

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from casusanalyse.source import nodes
from casusanalyse.source.nodes import (
    Entry,
    Location,
    Node,
    Position,
    Scalar,
    child_at,
    find,
    words_in,
)
from casusanalyse.source.shape import Way, follow
from casusanalyse.source.source import Source
from casusanalyse.source.validated import M, attempt

StandIn: TypeAlias = Callable[[type[BaseModel], str, Position], Node | None]
"""Gives what may stand in for a missing key of a model; None where nothing can."""

_MOST_ROUNDS = 40
"""Every round works its way one level up at least; files have fewer levels."""


@dataclass(frozen=True, slots=True)
class Salvaged(Generic[M]):
    """What was sound: the value, and the source without the rest.

    ``unsure`` holds the words that were left out, the keys that they stood at, and the ids of what
    they were left out of: whatever rests on one of these is no mistake of the file.
    """

    value: M
    source: Source
    unsure: frozenset[str]


def salvage(
    model: type[M], source: Source, stand_in: StandIn, indivisible: Collection[str]
) -> Salvaged[M] | None:
    """Return what remains of a file without all that does not fit a model; None if too little.

    Where a key is missing and nothing stands in for it, what holds it is left out as well. A value
    of a key in ``indivisible`` is left out as a whole, as a part of it would mean something else.
    """
    root = source.root
    unsure = {word for entry in source.left_out for word in _words_of(entry)}
    for _ in range(_MOST_ROUNDS):
        value = attempt(model, root)
        if not isinstance(value, list):
            return Salvaged(value, replace(source, root=root), frozenset(unsure))
        repair = _repair(model, value, root, stand_in, indivisible)
        unsure.update(_unsure(repair, root))
        if () in repair.gone:
            return None
        root = _repaired(root, (), repair)
    return None


@dataclass(frozen=True, slots=True)
class _Repair:
    """Which places are to be left out, and what stands in for missing keys, per place."""

    gone: set[Location] = field(default_factory=set)
    added: dict[Location, list[Entry]] = field(default_factory=dict)


def _repair(
    model: type[BaseModel],
    errors: Sequence[ErrorDetails],
    root: Node,
    stand_in: StandIn,
    indivisible: Collection[str],
) -> _Repair:
    repair = _Repair()
    for error, way in _deepest(model, errors):
        if error["type"] != "missing":
            repair.gone.add(_trunk(root, way.location, indivisible))
            continue
        holder, key = way.location[:-1], str(way.location[-1])
        place = find(root, holder).position
        value = stand_in(way.model, key, place)
        if value is None:
            repair.gone.add(_trunk(root, holder, indivisible))
        else:
            repair.added.setdefault(holder, []).append((Scalar(key, place), value))
    return repair


def _deepest(
    model: type[BaseModel], errors: Sequence[ErrorDetails]
) -> Iterator[tuple[ErrorDetails, Way]]:
    """Yield the errors that are no mere consequence of one deeper down."""
    ways = [(error, follow(model, error["loc"])) for error in errors]
    above = {way.location[:depth] for _, way in ways for depth in range(len(way.location))}
    return (pair for pair in ways if pair[1].location not in above)


def _trunk(root: Node, location: Location, indivisible: Collection[str]) -> Location:
    """Return the part of a location that can be left out on its own."""
    node = root
    for depth, step in enumerate(location):
        child = child_at(node, step)
        if child is None or (isinstance(node, nodes.Mapping) and isinstance(step, int)):
            return location[:depth]
        if step in indivisible:
            return location[: depth + 1]
        node = child
    return location


def _repaired(node: Node, at: Location, repair: _Repair) -> Node:
    match node:
        case Scalar():
            return node
        case nodes.Sequence():
            items = (((*at, number), item) for number, item in enumerate(node.items))
            kept = tuple(_repaired(item, at, repair) for at, item in items if at not in repair.gone)
            return replace(node, items=kept)
        case nodes.Mapping():
            entries = (((*at, key.text), key, value) for key, value in node.entries)
            sound = [
                (key, _repaired(value, at, repair))
                for at, key, value in entries
                if at not in repair.gone
            ]
            return replace(node, entries=(*sound, *repair.added.get(at, ())))


def _unsure(repair: _Repair, root: Node) -> Iterator[str]:
    for location in repair.gone:
        yield from words_in(find(root, location))
        yield from (step for step in _named(root, location) if isinstance(step, str))
        yield from _ids_along(root, location)
    for entries in repair.added.values():
        yield from (key.text for key, _ in entries)


def _words_of(entry: Entry) -> Iterator[str]:
    key, value = entry
    yield key.text
    yield from words_in(value)


def _named(root: Node, location: Location) -> Location:
    """Return the key of a place; of one text in a list, the key of that list."""
    *_, last = location or ("",)
    in_list = isinstance(last, int) and isinstance(find(root, location), Scalar)
    return location[-2:-1] if in_list else location[-1:]


def _ids_along(root: Node, location: Location) -> Iterator[str]:
    for depth in range(1, len(location)):
        id = child_at(find(root, location[:depth]), "id")
        if isinstance(id, Scalar):
            yield id.text
