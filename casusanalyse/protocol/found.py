"""A protocol as it was found: the file that holds it, and what was read from it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from casusanalyse.protocol.model import Protocol
from casusanalyse.source.problems import SourceError
from casusanalyse.source.source import Source


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
