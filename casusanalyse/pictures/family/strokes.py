"""How the lines between people are drawn: solid, dashed, dotted, with slashes, arrows or a question mark."""

from collections.abc import Sequence

from casusanalyse.pictures.drawing import DOTTED, Align, Ink, Lines, Pen, Point, Shape, Words
from casusanalyse.pictures.family.dynamics import arrow, dynamic_line, longest
from casusanalyse.pictures.family.generations import ADOPTED, FOSTER, STEP, UNKNOWN
from casusanalyse.pictures.family.ways import Role, Way
from casusanalyse.protocol.entries import Certainty

FRAME = Pen(0.5, ink=Ink.GREY)
HOME = Pen(1.2, ink=Ink.GREY)
"""Grey and behind everything, so that it is not taken for a line between people."""
PLACED = Pen(1.0, DOTTED)
PLAIN = Pen(1.0)
OWN = Pen(0.9, (11.0, 3.0), Ink.DARK)
"""For what has no sign of its own; words beside the line say what it is."""
_LONG_DASHES = (7.0, 3.0)
_SHORT_DASHES = (2.5, 2.5)
_DASH_DOT = (6.0, 2.5, 1.2, 2.5)
_SPARSE = (1.2, 4.0)
_UNSURE = (4.0, 4.0)
_LINE = 1.4
_PENS = {
    "gehuwd": Pen(_LINE),
    "gescheiden": Pen(_LINE),
    "uit elkaar": Pen(_LINE),
    "samenwonend": Pen(_LINE, _LONG_DASHES),
    "relatie": Pen(_LINE, _SHORT_DASHES),
    UNKNOWN: Pen(_LINE, _SPARSE),
    FOSTER: Pen(_LINE, DOTTED),
    STEP: Pen(1.1, _DASH_DOT),
}
OVER = -1
_ASIDE = 0.68
"""Where on a line between partners its doubt stands: not in the middle, where a house often ends."""
_SLASHES = {"gescheiden": 2, "uit elkaar": 1}


def stroke(way: Way, points: Sequence[Point], unit: float) -> tuple[Shape, ...]:
    """Return a line as it is drawn, without what stands on it; ``unit`` is about the size of a letter."""
    dynamic = dynamic_line(way.relation, tuple(points), unit)
    pen = sized(pen_of(way), unit)
    shapes: tuple[Shape, ...] = dynamic or (Lines(tuple(points), pen),)
    if way.role is Role.PLACEMENT:
        shapes = arrow(tuple(points), pen, unit)
    if way.relation == ADOPTED and way.tie:
        aside = tuple((x + 0.3 * unit, y) for x, y in points[-2:])
        shapes = (*shapes, Lines(aside, sized(Pen(1.1, DOTTED), unit)))
    return shapes


def pen_of(way: Way) -> Pen:
    """Return what a line is drawn with; one that is not sure is dashed."""
    if way.role is Role.PLACEMENT:
        return PLACED
    pen = _PENS.get(way.relation, OWN if way.role is Role.OTHER else PLAIN)
    family = way.role in (Role.CHILD, Role.SIBLINGS)
    unsure = family and way.status is not Certainty.CERTAIN and not pen.dashes
    return Pen(pen.width, _UNSURE) if unsure else pen


def marks(way: Way, points: Sequence[Point], unit: float, letter: float) -> list[Shape]:
    """Return what stands on a line: slashes, and a sign that it is not sure, as large as ``letter``."""
    shapes: list[Shape] = []
    if way.role is Role.COUPLE:
        left, right = points[1], points[2]
        slashes = slashes_of(way.relation, way.ended)
        shapes += slashed(left[0] + 0.25 * (right[0] - left[0]), left[1], slashes, unit)
    stem = way.role is Role.CHILD and way.tie is None
    if not stem and (way.status is not Certainty.CERTAIN or way.relation == UNKNOWN):
        shapes.append(doubt(way.status, _doubtful(way, points, letter), max(unit, letter)))
    return shapes


def sized(pen: Pen, unit: float) -> Pen:
    """Return a pen that was meant for a letter of ten points, for one of this size."""
    factor = max(unit / 10, 0.6)
    return Pen(pen.width * factor, tuple(it * factor for it in pen.dashes), pen.ink)


def slashes_of(relation: str, ended: bool) -> int:
    """Return how many slashes stand on the line between partners; one that is over has a cross."""
    return _SLASHES.get(relation, OVER if ended else 0)


def slashed(x: float, y: float, count: int, unit: float) -> list[Shape]:
    """Return slashes on a line, from ``x`` on."""
    pen = sized(Pen(_LINE), unit)
    if count == OVER:
        reach = 0.4 * unit
        return [
            Lines(((x - reach, y - reach), (x + reach, y + reach)), pen),
            Lines(((x - reach, y + reach), (x + reach, y - reach)), pen),
        ]
    return [
        Lines(
            (
                (x + (number * 0.4 - 0.25) * unit, y + 0.5 * unit),
                (x + (number * 0.4 + 0.25) * unit, y - 0.5 * unit),
            ),
            pen,
        )
        for number in range(count)
    ]


def doubt(status: Certainty, place: Point, unit: float) -> Words:
    """Return the sign that something is not sure, or remembered differently."""
    text = "≠" if status is Certainty.DISPUTED else "?"
    x, y = place
    return Words(x, y + 0.35 * unit, text, unit, bold=True, align=Align.MIDDLE, halo=True)


def _doubtful(way: Way, points: Sequence[Point], unit: float) -> Point:
    """Return where on a line its doubt is told: just above a child, else in the middle."""
    if way.role in (Role.CHILD, Role.SIBLINGS):
        return points[-1][0], points[-1][1] - 0.75 * unit
    (x, y), (x2, y2) = longest(points)
    part = _ASIDE if way.role is Role.COUPLE else 0.5
    return x + (x2 - x) * part, y + (y2 - y) * part
