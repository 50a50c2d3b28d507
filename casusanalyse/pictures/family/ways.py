"""Lines as they are planned before anything has a place: which gaps they pass and which tracks they take."""

from dataclasses import dataclass, field
from enum import Enum, auto

from casusanalyse.pictures.family.members import Tie
from casusanalyse.protocol.entries import Certainty


class Zone(Enum):
    """A height that every row has."""

    TOP = auto()
    """Where the symbols begin."""
    MIDDLE = auto()
    BOTTOM = auto()
    APEX = auto()
    """Just above the symbols, where the lines to twins part."""
    HOOK = auto()
    """Between the symbols and the words below them: the lines between partners."""
    WORDS = auto()
    """Where somebody's words end."""
    CHANNEL = auto()
    """Above the symbols, below the words of the row before."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A place between two neighbours on a row, or outside the first or last, for one vertical line."""

    row: int
    gap: int
    number: int


@dataclass(frozen=True, slots=True)
class Beside:
    """A place on somebody's symbol, ``part`` of its size to the right of its middle."""

    id: str
    part: float


@dataclass(frozen=True, slots=True)
class Between:
    """The middle between two people."""

    one: str
    another: str


@dataclass(frozen=True, slots=True)
class Port:
    """Where a line reaches somebody from above, or leaves below; beside the other lines that do so.

    How far from the middle is known when all lines are planned: see ``ports.py``.
    """

    id: str
    below: bool
    number: int


X = Lane | Beside | Between | Port


@dataclass(frozen=True, slots=True)
class At:
    """A height on a row; ``part`` of the size of a symbol below it."""

    zone: Zone
    row: int
    part: float = 0.0


@dataclass(frozen=True, slots=True)
class Bar:
    """The height of one horizontal line, on a track of its own."""

    number: int


Y = At | Bar


class Role(Enum):
    """What a line is about."""

    COUPLE = auto()
    CHILD = auto()
    SIBLINGS = auto()
    PLACEMENT = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Way:
    """A line from point to point; ``relation`` is what it draws, ``owners`` whose symbols it may touch."""

    role: Role
    relation: str
    owners: tuple[str, ...]
    points: tuple[tuple[X, Y], ...]
    tie: Tie | None = None
    status: Certainty = Certainty.CERTAIN
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Tag:
    """Words beside a line: on a track of their own in the channel above ``row``, near ``x``."""

    text: str
    row: int
    x: X
    needed: bool = False
    """Whether the line may not be drawn without them, however little room there is."""


@dataclass
class Plan:
    """All lines and words, with the lanes and tracks that they ask for."""

    ways: list[Way] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)
    bars: list[tuple[Zone, int]] = field(default_factory=list)
    lanes: dict[tuple[int, int], int] = field(default_factory=dict)
    ports: dict[tuple[str, bool], list[float]] = field(default_factory=dict)
    """Of each person, above and below: from where lines come, counted in people."""

    def port(self, id: str, below: bool, origin: float) -> Port:
        """Ask for a place at somebody for a line from there."""
        origins = self.ports.setdefault((id, below), [])
        origins.append(origin)
        return Port(id, below, len(origins) - 1)

    def bar(self, zone: Zone, row: int) -> Bar:
        """Ask for a track in a zone of a row."""
        self.bars.append((zone, row))
        return Bar(len(self.bars) - 1)

    def lane(self, row: int, gap: int) -> Lane:
        """Ask for a lane between two neighbours."""
        number = self.lanes.get((row, gap), 0)
        self.lanes[(row, gap)] = number + 1
        return Lane(row, gap, number)
