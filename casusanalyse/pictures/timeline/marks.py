"""The shape of each sort of event, and how its outline tells how sure it is."""

from math import cos, pi, sin
from typing import assert_never

from casusanalyse.pictures.drawing import (
    Align,
    Ellipse,
    Fill,
    Lines,
    Pen,
    Point,
    Shape,
    Words,
)
from casusanalyse.pictures.timeline.layout import Outline, PlacedMark
from casusanalyse.protocol.entries import Mark

_LINE = 0.11
_INNER = 0.52
_THICKEST = 0.6
_UNIT: dict[Mark, tuple[Point, ...]] = {
    Mark.DECISION: ((-0.42, -0.42), (0.42, -0.42), (0.42, 0.42), (-0.42, 0.42)),
    Mark.CRISIS: ((0.0, -0.52), (0.56, 0.44), (-0.56, 0.44)),
    Mark.HANDOVER: (
        (-0.52, -0.22),
        (0.02, -0.22),
        (0.02, -0.5),
        (0.54, 0.0),
        (0.02, 0.5),
        (0.02, 0.22),
        (-0.52, 0.22),
    ),
    Mark.MOVE: (
        (0.0, -0.54),
        (0.52, -0.06),
        (0.38, -0.06),
        (0.38, 0.46),
        (-0.38, 0.46),
        (-0.38, -0.06),
        (-0.52, -0.06),
    ),
    Mark.HELPING: (
        (-0.18, -0.5),
        (0.18, -0.5),
        (0.18, -0.18),
        (0.5, -0.18),
        (0.5, 0.18),
        (0.18, 0.18),
        (0.18, 0.5),
        (-0.18, 0.5),
        (-0.18, 0.18),
        (-0.5, 0.18),
        (-0.5, -0.18),
        (-0.18, -0.18),
    ),
    Mark.UNKNOWN: ((0.0, -0.54), (0.54, 0.0), (0.0, 0.54), (-0.54, 0.0)),
}
"""Corners around the point (0, 0), in sizes of the mark."""


def drawn_mark(placed: PlacedMark) -> tuple[Shape, ...]:
    """Return the shapes of a mark: white inside, so that what lies behind it does not shine through."""
    x, y, size = placed.x, placed.y, placed.size
    width = min(size * _LINE, _THICKEST * (size**0.5))
    pen = Pen(width)
    match placed.outline:
        case Outline.SURE:
            shapes = [_shape(placed.mark, x, y, size, pen)]
        case Outline.UNSURE:
            dashed = Pen(width, (size * 0.2, size * 0.13))
            shapes = [_shape(placed.mark, x, y, size, dashed)]
        case Outline.DISPUTED:
            inner = Pen(width * 0.8)
            shapes = [
                _shape(placed.mark, x, y, size * 1.08, pen),
                _shape(placed.mark, x, y, size * _INNER, inner),
            ]
        case _:
            assert_never(placed.outline)
    if placed.mark is Mark.UNKNOWN:
        letter = size * 0.62
        shapes.append(Words(x, y + letter * 0.36, "?", letter, bold=True, align=Align.MIDDLE))
    if placed.crucial:
        shapes.append(star(x + size * 0.52, y - size * 0.5, size * 0.42))
    return tuple(shapes)


def star(x: float, y: float, radius: float) -> Lines:
    """Return the black star of a crucial moment, with a white edge around it."""
    points = tuple(
        (
            x + sin(corner * pi / 5) * (radius if corner % 2 == 0 else radius * 0.45),
            y - cos(corner * pi / 5) * (radius if corner % 2 == 0 else radius * 0.45),
        )
        for corner in range(10)
    )
    return Lines(points, Pen(radius * 0.12), Fill.BLACK, closed=True)


def _shape(mark: Mark, x: float, y: float, size: float, pen: Pen) -> Shape:
    if mark is Mark.EVENT:
        return Ellipse(x, y, size * 0.46, size * 0.46, pen, Fill.WHITE)
    points = tuple((x + right * size, y + down * size) for right, down in _UNIT[mark])
    return Lines(points, pen, Fill.WHITE, closed=True)
