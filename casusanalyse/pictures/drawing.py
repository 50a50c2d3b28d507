"""A drawing as values: shapes with a place and a size, in points, and words that say what it shows."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

Point = tuple[float, float]
"""A place on the paper: to the right of its left side, and below its top."""


class Ink(Enum):
    """What something is drawn with. There is no colour, so that none can carry a meaning."""

    BLACK = "#000000"
    DARK = "#4a4a4a"
    GREY = "#8c8c8c"
    LIGHT = "#dedede"
    WHITE = "#ffffff"


class Fill(Enum):
    """What is inside a shape; ``FADING_...`` is grey that disappears towards that side."""

    NONE = "none"
    WHITE = "white"
    LIGHT = "light"
    GREY = "grey"
    BLACK = "black"
    HATCHED = "hatched"
    FADING_LEFT = "fading-left"
    FADING_RIGHT = "fading-right"
    FADING_BOTH = "fading-both"


@dataclass(frozen=True, slots=True)
class Pen:
    """How a line is drawn; ``dashes`` are the lengths of stroke and gap, none for a solid line."""

    width: float = 1.0
    dashes: tuple[float, ...] = ()
    ink: Ink = Ink.BLACK


PEN = Pen()
NO_PEN = Pen(width=0.0)
DASHED = (4.0, 3.0)
DOTTED = (1.0, 2.5)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its upper left corner; ``rounded`` is the radius of its corners."""

    x: float
    y: float
    width: float
    height: float
    pen: Pen = PEN
    fill: Fill = Fill.NONE
    rounded: float = 0.0


@dataclass(frozen=True, slots=True)
class Ellipse:
    """An ellipse around its middle; a circle when both radii are the same."""

    x: float
    y: float
    across: float
    down: float
    pen: Pen = PEN
    fill: Fill = Fill.NONE


@dataclass(frozen=True, slots=True)
class Lines:
    """Straight lines from point to point; closed they are a polygon. ``arrow`` gives it a head."""

    points: tuple[Point, ...]
    pen: Pen = PEN
    fill: Fill = Fill.NONE
    closed: bool = False
    arrow: bool = False


@dataclass(frozen=True, slots=True)
class Bend:
    """A cubic curve to ``end``, drawn towards ``first`` and coming from ``second``."""

    first: Point
    second: Point
    end: Point


@dataclass(frozen=True, slots=True)
class Curve:
    """Curves from one to the next, starting at a point. ``arrow`` gives it a head."""

    start: Point
    bends: tuple[Bend, ...]
    pen: Pen = PEN
    fill: Fill = Fill.NONE
    closed: bool = False
    arrow: bool = False


class Align(Enum):
    """Which point of a text its place is."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; ``y`` is the line that the letters stand on, ``size`` that of the letter.

    ``halo`` keeps a white edge around the letters, for words on top of lines.
    """

    x: float
    y: float
    text: str
    size: float
    bold: bool = False
    align: Align = Align.START
    ink: Ink = Ink.BLACK
    halo: bool = False


Shape = Box | Ellipse | Lines | Curve | Words


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture: its size, its shapes from back to front, and what it says without being seen."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    title: str
    description: str


def moved(shapes: Iterable[Shape], right: float, down: float) -> tuple[Shape, ...]:
    """Return the same shapes somewhere else."""
    return tuple(_moved(shape, right, down) for shape in shapes)


def _moved(shape: Shape, right: float, down: float) -> Shape:
    def at(point: Point) -> Point:
        return (point[0] + right, point[1] + down)

    match shape:
        case Box():
            x, y = at((shape.x, shape.y))
            return Box(x, y, shape.width, shape.height, shape.pen, shape.fill, shape.rounded)
        case Ellipse():
            x, y = at((shape.x, shape.y))
            return Ellipse(x, y, shape.across, shape.down, shape.pen, shape.fill)
        case Lines():
            points = tuple(map(at, shape.points))
            return Lines(points, shape.pen, shape.fill, shape.closed, shape.arrow)
        case Curve():
            bends = tuple(Bend(at(it.first), at(it.second), at(it.end)) for it in shape.bends)
            return Curve(at(shape.start), bends, shape.pen, shape.fill, shape.closed, shape.arrow)
        case Words():
            x, y = at((shape.x, shape.y))
            return Words(
                x, y, shape.text, shape.size, shape.bold, shape.align, shape.ink, shape.halo
            )
