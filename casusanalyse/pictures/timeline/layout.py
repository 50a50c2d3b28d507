"""Where everything on a page of a timeline stands: positions and sizes in points, nothing drawn yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from casusanalyse.pictures.drawing import Align
from casusanalyse.pictures.lettering import LINE, width_of
from casusanalyse.pictures.timeline.bars import Edge, Sort
from casusanalyse.protocol.entries import Mark


class Outline(Enum):
    """How sure an event is."""

    SURE = "sure"
    UNSURE = "unsure"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """The shape of an event around a point."""

    id: str
    x: float
    y: float
    size: float
    mark: Mark
    outline: Outline = Outline.SURE
    crucial: bool = False


@dataclass(frozen=True, slots=True)
class PlacedSpan:
    """The time in which a vague event happened, at the height of its mark."""

    id: str
    left: float
    right: float
    y: float
    height: float
    open_before: bool = False
    open_after: bool = False


@dataclass(frozen=True, slots=True)
class PlacedHatch:
    """Something of which the time is not known."""

    id: str
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PlacedBar:
    """A stretch; it may begin ``before`` the page, and go on ``beyond`` it."""

    id: str
    left: float
    right: float
    top: float
    height: float
    sure_left: float
    sure_right: float
    begins: Edge = Edge.SHARP
    ends: Edge = Edge.SHARP
    before: bool = False
    beyond: bool = False
    sort: Sort = Sort.KNOWN

    @property
    def maybe(self) -> bool:
        """Whether it passes without any of it being sure on this page."""
        return (
            (self.before and self.sure_right <= self.left)
            or (self.beyond and self.sure_left >= self.right)
            or ((self.before or self.beyond) and self.sure_right < self.sure_left)
        )


@dataclass(frozen=True, slots=True)
class PlacedText:
    """Lines of text with their upper side at ``top``; ``x`` is where they are aligned."""

    x: float
    top: float
    lines: tuple[str, ...]
    size: float
    bold: bool = False
    align: Align = Align.START
    halo: bool = False

    @property
    def width(self) -> float:
        """How wide the widest line is."""
        return max((width_of(line, self.size, self.bold) for line in self.lines), default=0.0)

    @property
    def height(self) -> float:
        """How high all lines are together."""
        return len(self.lines) * self.size * LINE

    @property
    def left(self) -> float:
        """Where the widest line begins."""
        part = {Align.START: 0.0, Align.MIDDLE: 0.5, Align.END: 1.0}[self.align]
        return self.x - part * self.width


@dataclass(frozen=True, slots=True)
class PlacedNumber:
    """How the report calls an event, in a box with its upper left corner here."""

    id: str
    x: float
    top: float
    number: str
    size: float

    @property
    def width(self) -> float:
        """How wide the box is."""
        return width_of(self.number, self.size, bold=True) + 0.6 * self.size


@dataclass(frozen=True, slots=True)
class PlacedDot:
    """The place of something that was told and is not written out here."""

    id: str
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class PlacedRule:
    """A thin straight line; ``strong`` for the axis."""

    left: float
    top: float
    right: float
    bottom: float
    strong: bool = False


@dataclass(frozen=True, slots=True)
class PlacedBreak:
    """The place in the axis where years are left out, and how far down it goes."""

    left: float
    right: float
    y: float
    size: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Placed:
    """Everything that stands on a page, or on a part of it."""

    rules: tuple[PlacedRule, ...] = ()
    breaks: tuple[PlacedBreak, ...] = ()
    spans: tuple[PlacedSpan, ...] = ()
    hatches: tuple[PlacedHatch, ...] = ()
    bars: tuple[PlacedBar, ...] = ()
    dots: tuple[PlacedDot, ...] = ()
    marks: tuple[PlacedMark, ...] = ()
    texts: tuple[PlacedText, ...] = ()
    numbers: tuple[PlacedNumber, ...] = ()


def together(parts: Iterable[Placed]) -> Placed:
    """Return all that stands on several parts as one."""
    parts = tuple(parts)
    return Placed(
        rules=tuple(it for part in parts for it in part.rules),
        breaks=tuple(it for part in parts for it in part.breaks),
        spans=tuple(it for part in parts for it in part.spans),
        hatches=tuple(it for part in parts for it in part.hatches),
        bars=tuple(it for part in parts for it in part.bars),
        dots=tuple(it for part in parts for it in part.dots),
        marks=tuple(it for part in parts for it in part.marks),
        texts=tuple(it for part in parts for it in part.texts),
        numbers=tuple(it for part in parts for it in part.numbers),
    )
