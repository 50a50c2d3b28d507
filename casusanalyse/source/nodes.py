"""What a file holds: texts, lists and keys with values, each with the place where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

Location: TypeAlias = tuple[str | int, ...]
"""The way to a node: Dutch keys and list indices from 0, from the top of the file."""

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"
"""The same content without places, as pydantic takes it."""


@dataclass(frozen=True, slots=True, eq=False)
class File:
    """A file as messages show it: its name and its lines."""

    name: str
    lines: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a file; line and column count characters, from 1.

    ``file`` is None in the file that is being read, and tells which file it is where a part of
    another one was put in its content.
    """

    line: int
    column: int
    file: File | None = None


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text, exactly as typed: ``nee``, ``12:30``, ``007``, ``~`` and ``null`` are words too.

    Where nothing was typed after a key or a dash, the text is empty.
    """

    text: str
    position: Position


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple["Node", ...]
    position: Position


Entry: TypeAlias = tuple[Scalar, "Node"]
"""A key with its value."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with values, in the order of the file; every key occurs once."""

    entries: tuple[Entry, ...]
    position: Position


Node: TypeAlias = Scalar | Sequence | Mapping


def plain(node: Node) -> Plain:
    """Return the content of a node without places."""
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key.text: plain(value) for key, value in node.entries}


def find(node: Node, location: Location) -> Node:
    """Return the deepest node that exists on the way to a location."""
    for step in location:
        child = child_at(node, step)
        if child is None:
            return node
        node = child
    return node


def child_at(node: Node, step: str | int) -> Node | None:
    """Return the value of a key, or the item or entry at an index; None when it does not exist.

    An index into keys happens where a model takes keys with values as a list of pairs.
    """
    match node, step:
        case Mapping(), str():
            return next((value for key, value in node.entries if key.text == step), None)
        case Sequence(), int() if 0 <= step < len(node.items):
            return node.items[step]
        case Mapping(), int() if 0 <= step < len(node.entries):
            return node.entries[step][1]
        case _:
            return None


def position_of(node: Node, location: Location) -> Position:
    """Return where the value at a location starts, or the deepest part of the way that exists."""
    return find(node, location).position


def key_position(node: Node, location: Location) -> Position:
    """Return where the key of a location stands; of its value where the last step is no key."""
    parent = find(node, location[:-1])
    if location and isinstance(parent, Mapping):
        for key, _ in parent.entries:
            if key.text == location[-1]:
                return key.position
    return position_of(node, location)


def as_part_of_another(node: Node, file: File) -> Node:
    """Return a node of this file as it may be put in the content of another one.

    What came from a third file keeps saying so.
    """
    match node:
        case Scalar():
            return _of_file(node, file)
        case Sequence():
            items = tuple(as_part_of_another(item, file) for item in node.items)
            return Sequence(items, _in_file(node.position, file))
        case Mapping():
            entries = tuple(
                (_of_file(key, file), as_part_of_another(value, file))
                for key, value in node.entries
            )
            return Mapping(entries, _in_file(node.position, file))


def _of_file(scalar: Scalar, file: File) -> Scalar:
    return Scalar(scalar.text, _in_file(scalar.position, file))


def _in_file(position: Position, file: File) -> Position:
    return position if position.file else replace(position, file=file)


def without(node: Node, location: Location) -> Node:
    """Return a node without the key at a location, which is there."""
    if not isinstance(node, Mapping):
        return node
    first, rest = location[0], location[1:]
    kept = tuple(
        (key, without(value, rest) if key.text == first else value)
        for key, value in node.entries
        if rest or key.text != first
    )
    return Mapping(kept, node.position)


def words_in(node: Node) -> Iterator[str]:
    """Yield every text of a node, keys included."""
    match node:
        case Scalar():
            yield node.text
        case Sequence():
            for item in node.items:
                yield from words_in(item)
        case Mapping():
            for key, value in node.entries:
                yield key.text
                yield from words_in(value)


def positions_in(node: Node) -> Iterator[Position]:
    """Yield the places of a node and of all that it holds, keys included."""
    yield node.position
    match node:
        case Sequence():
            for item in node.items:
                yield from positions_in(item)
        case Mapping():
            for key, value in node.entries:
                yield key.position
                yield from positions_in(value)
