"""In which order parts come: where they stood, where they are moved to, with what is new around them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from casusanalyse.protocol.building.model import Sort
from casusanalyse.protocol.building.parts import Aim, as_items
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.source.nodes import Node, child_at, find

Item: TypeAlias = str | Node
"""The name of a part that was there, or something new."""


@dataclass(frozen=True)
class Arrangement:
    """Where parts of one sort come, told from the parts that stay: before, after, or in a group.

    Of several that come at one place, the first that the file tells of comes first.
    """

    moved: set[str] = field(default_factory=set)
    hidden: set[str] = field(default_factory=set)
    before: dict[str, list[Item]] = field(default_factory=dict)
    after: dict[str, list[Item]] = field(default_factory=dict)
    inside: dict[str, list[Item]] = field(default_factory=dict)

    def group(self, name: str, members: Sequence[str]) -> Iterator[Item]:
        """Yield what a group holds in the end, in order; ``members`` is what it held."""
        for member in members:
            if member not in self.moved:
                yield from self._with_neighbours(member)
        yield from self._each(self.inside.get(name, ()))

    def _with_neighbours(self, name: str) -> Iterator[Item]:
        yield from self._each(self.before.get(name, ()))
        if name not in self.hidden:
            yield name
        yield from self._each(self.after.get(name, ()))

    def _each(self, items: Iterable[Item]) -> Iterator[Item]:
        for item in items:
            if isinstance(item, str):
                yield from self._with_neighbours(item)
            else:
                yield item


def arrangement(aims: Iterable[Aim], root: Node, sort: Sort) -> Arrangement:
    """Return how parts of a sort come to stand; ``root`` is the content of the file with the aims."""
    arranged = Arrangement()
    for aim in aims:
        if aim.sort is sort:
            _place(arranged, aim)
            _take_in(arranged, aim, root, ("adds_before", "adds_after"))
        elif (aim.sort, sort) == (Sort.STEP, Sort.QUESTION):
            _take_in(arranged, aim, root, ("adds_inside",))
    return arranged


def _place(arranged: Arrangement, aim: Aim) -> None:
    if aim.deviation.hides:
        arranged.hidden.add(aim.name)
    for move in aim.moves:
        arranged.moved.add(aim.name)
        _beside(arranged, move).setdefault(aim.anchor(move), []).append(aim.name)


def _take_in(arranged: Arrangement, aim: Aim, root: Node, attributes: tuple[str, ...]) -> None:
    node = find(root, aim.at())
    for attribute in attributes:
        new = as_items(child_at(node, dutch_key(attribute)))
        _beside(arranged, attribute).setdefault(aim.name, []).extend(new)


def _beside(arranged: Arrangement, attribute: str) -> dict[str, list[Item]]:
    match attribute:
        case "goes_before" | "adds_before":
            return arranged.before
        case "goes_after" | "adds_after":
            return arranged.after
        case _:
            return arranged.inside
