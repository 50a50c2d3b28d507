"""What the wall shows, as values: a room hands each next projection to whoever shows it."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol as Interface

from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.record import Record


class Distance(Enum):
    """From how far the wall looks, or that it is dark."""

    STEP = auto()
    """The step of the meeting, what is asked now, and the picture that belongs to it."""
    ZOOMED_OUT = auto()
    """The whole line, or the whole family, without words to read."""
    BLACK = auto()


@dataclass(frozen=True, slots=True)
class Projection:
    """What everybody in the room may see now.

    ``record`` holds nothing but what the facilitator released. ``step`` and ``question`` are ids of the
    protocol, None between steps; ``latest`` is the line that was released last. ``elsewhere`` is the
    question that the newest of what was released belongs to, when that is not what is asked now.
    """

    protocol: Protocol
    record: Record
    step: str | None = None
    question: str | None = None
    latest: EntryId | None = None
    distance: Distance = Distance.STEP
    elsewhere: str | None = None


class Wall(Interface):
    """Whoever shows projections to the room."""

    def open(self, projection: Projection) -> str:
        """Begin to show, and return the address of the page. Raises CasusError when that fails."""
        ...

    def show(self, projection: Projection) -> None:
        """Show the next projection; nothing when the wall is not open."""
        ...

    def close(self) -> None:
        """Show nothing any more."""
        ...
