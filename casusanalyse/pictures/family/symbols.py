"""The symbols of people and organisations, in the notation of McGoldrick."""

from math import sqrt

from casusanalyse.pictures.drawing import DASHED, Box, Ellipse, Fill, Lines, Pen, Shape
from casusanalyse.pictures.family.members import Member
from casusanalyse.protocol.entries import Standing, Symbol

DOUBLE = 0.8
"""How large the inner outline of the child that it is about is, as part of the outer."""


def symbol_shapes(member: Member, x: float, y: float, size: float) -> tuple[Shape, ...]:
    """Return the symbol of somebody around a point; the one it is about has two outlines."""
    wide = max(size / 24, 0.8)
    dashes = tuple(it * wide / 1.4 for it in DASHED)
    pen = Pen(wide, dashes if member.standing is Standing.IMPORTANT_OTHER else ())
    shapes = [_outline(member.symbol, x, y, size, pen)]
    if member.focus:
        shapes.append(_outline(member.symbol, x, y, size * DOUBLE, pen))
    if member.deceased:
        half = size / 2 if member.symbol is Symbol.MAN else size / 2 * 0.72
        ends = (
            ((x - half, y - half), (x + half, y + half)),
            ((x - half, y + half), (x + half, y - half)),
        )
        shapes += [Lines(those, Pen(0.7 * wide)) for those in ends]
    return tuple(shapes)


def _outline(symbol: Symbol, x: float, y: float, size: float, pen: Pen) -> Shape:
    half = size / 2
    match symbol:
        case Symbol.MAN:
            side = 0.9 * size
            return Box(x - side / 2, y - side / 2, side, side, pen, Fill.WHITE)
        case Symbol.WOMAN:
            return Ellipse(x, y, half, half, pen, Fill.WHITE)
        case Symbol.OTHER:
            points = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
            return Lines(points, pen, Fill.WHITE, closed=True)
        case Symbol.UNKNOWN:
            side = 0.9 * size
            return Box(x - side / 2, y - side / 2, side, side, pen, Fill.WHITE, rounded=0.35 * size)


def edge(symbol: Symbol | None, part: float) -> float:
    """Return how far above or below its middle a symbol ends, ``part`` of its size beside its middle.

    None is an organisation, whose box begins at the top of the row.
    """
    part = min(abs(part), 0.5)
    match symbol:
        case None:
            return 0.5
        case Symbol.MAN:
            return 0.45
        case Symbol.WOMAN:
            return sqrt(0.25 - part * part)
        case Symbol.OTHER:
            return 0.5 - part
        case Symbol.UNKNOWN:
            return 0.45 if part < 0.12 else 0.45 - (part - 0.12) * 0.4
