"""A protocol as it was found: the file that holds it, and what was read from it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.model import Protocol
from casusanalyse.source.nodes import Mapping, Scalar, child_at
from casusanalyse.source.problems import SourceError
from casusanalyse.source.source import Source
from casusanalyse.text.phrases import nearest

_USES, _DEVIATIONS, _STEPS = dutch_key("uses"), dutch_key("deviations"), dutch_key("steps")


class Origin(StrEnum):
    """Where a file comes from."""

    WORKSPACE = "werkmap"
    SHIPPED = "meegeleverd"


@dataclass(frozen=True, slots=True)
class Found:
    """A file, the id that it gives itself, and its content or why that cannot be read."""

    id: str
    path: Path
    origin: Origin
    content: Source | SourceError
    shadowed: bool = False

    def read(self) -> Source:
        """Return the content; raises the SourceError of a file that could not be read."""
        if isinstance(self.content, SourceError):
            raise self.content
        return self.content


@dataclass(frozen=True, slots=True)
class Built:
    """A protocol, and the file in which what is said about it can be pointed at.

    ``base`` is what it builds on; then ``source`` holds the whole that came out, every part of it
    still knowing its own file. ``moved`` are the parts that it gave another place: sort and name.
    """

    protocol: Protocol
    source: Source
    origin: Origin = Origin.WORKSPACE
    base: "Built | None" = None
    moved: frozenset[tuple[str, str]] = frozenset()


def builds_on_another(source: Source) -> bool:
    """Tell whether a file means to build on another protocol, also where that key is mistyped."""
    keys = [key.text for key, _ in source.root.entries] if isinstance(source.root, Mapping) else []
    if _USES in keys or _STEPS in keys:
        return _USES in keys
    return _DEVIATIONS in keys or any(nearest(key, [_USES]) for key in keys)


def base_id(source: Source) -> str:
    """Return the id of the protocol that a file builds on; empty where it names none."""
    uses = child_at(source.root, _USES)
    return uses.text if isinstance(uses, Scalar) else ""
