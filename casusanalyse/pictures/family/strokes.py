"""How the lines between people are drawn: solid, dashed, dotted, with slashes, arrows or a question mark."""

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from casusanalyse.pictures.drawing import (
    DOTTED,
    Align,
    Ink,
    Lines,
    Pen,
    Point,
    Shape,
    Words,
)
from casusanalyse.pictures.family.generations import ADOPTED, FOSTER, STEP, UNKNOWN
from casusanalyse.pictures.family.ways import Role, Way
from casusanalyse.protocol.entries import Certainty

LONG_DASHES = (6.0, 3.0)
SHORT_DASHES = (3.0, 2.0)
DASH_DOT = (6.0, 2.5, 1.2, 2.5)
SPARSE = (1.2, 4.0)
UNSURE = (4.0, 4.0)

_PENS = {
    "gehuwd": Pen(1.3),
    "gescheiden": Pen(1.3),
    "uit elkaar": Pen(1.3),
    "samenwonend": Pen(1.3, LONG_DASHES),
    "relatie": Pen(1.3, SHORT_DASHES),
    UNKNOWN: Pen(1.1, SPARSE),
    FOSTER: Pen(1.3, DOTTED),
    STEP: Pen(1.0, DASH_DOT),
}
_SLASHES = {"gescheiden": 2, "uit elkaar": 1, "samenwonend": 1, "relatie": 1}


def stroke(way: Way, points: Sequence[Point], unit: float) -> tuple[Shape, ...]:
    """Return a line as it is drawn; ``unit`` is about the size of a letter."""
    return (
        Lines(tuple(points), pen_of(way), arrow=way.role is Role.PLACEMENT),
        *marks(way, points, unit),
    )


def pen_of(way: Way) -> Pen:
    """Return what a line is drawn with."""
    if way.role is Role.PLACEMENT:
        return Pen(0.9, DOTTED)
    pen = _PENS.get(way.relation, Pen(1.0))
    if (
        way.role in (Role.CHILD, Role.SIBLINGS)
        and way.status is not Certainty.CERTAIN
        and not pen.dashes
    ):
        return Pen(pen.width, UNSURE)
    return pen


def marks(way: Way, points: Sequence[Point], unit: float) -> tuple[Shape, ...]:
    """Return what stands on a line: slashes, and a sign that it is not sure."""
    shapes: list[Shape] = []
    if way.role is Role.COUPLE:
        left, right = points[1], points[2]
        slashes = _slashes(way)
        at = left[0] + 0.28 * (right[0] - left[0])
        for number in range(slashes):
            x, y = at + number * 0.35 * unit, left[1]
            shapes.append(
                Lines(
                    ((x - 0.25 * unit, y + 0.5 * unit), (x + 0.25 * unit, y - 0.5 * unit)), Pen(1.3)
                )
            )
    stem = way.role is Role.CHILD and way.tie is None
    if not stem and (way.status is not Certainty.CERTAIN or way.relation == UNKNOWN):
        x, y = _last(points) if way.role is Role.CHILD else _middle(points)
        text = "≠" if way.status is Certainty.DISPUTED else "?"
        shapes.append(
            Words(
                x,
                y + 0.32 * unit,
                text,
                unit,
                bold=True,
                align=Align.MIDDLE,
                ink=Ink.BLACK,
                halo=True,
            )
        )
    return tuple(shapes)


def _slashes(way: Way) -> int:
    if way.relation in ("gescheiden", "uit elkaar"):
        return _SLASHES[way.relation]
    return 1 if way.ended else 0


def _last(points: Sequence[Point]) -> Point:
    """Return the middle of the last piece of a line."""
    (left, top), (right, low) = points[-2:]
    return (left + right) / 2, (top + low) / 2


def _middle(points: Sequence[Point]) -> Point:
    """Return the middle of the longest piece of a line."""
    one, another = max(
        pairwise(points),
        key=lambda it: hypot(it[1][0] - it[0][0], it[1][1] - it[0][1]),
    )
    return (one[0] + another[0]) / 2, (one[1] + another[1]) / 2


__all__ = ["ADOPTED", "marks", "pen_of", "stroke"]
