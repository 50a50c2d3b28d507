"""The lines of what goes on between people, in the usual signs."""

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from casusanalyse.pictures.drawing import (
    NO_PEN,
    Box,
    Ellipse,
    Fill,
    Ink,
    Lines,
    Pen,
    Point,
    Shape,
)

_WHITE = Ink.WHITE


def dynamic_line(word: str, points: tuple[Point, ...], unit: float) -> tuple[Shape, ...]:
    """Return the line of a kind of interaction; nothing for any other word."""
    match word:
        case "nabij":
            return Lines(points, Pen(0.36 * unit)), Lines(points, Pen(0.16 * unit, ink=_WHITE))
        case "heel nabij":
            return (
                Lines(points, Pen(0.56 * unit)),
                Lines(points, Pen(0.36 * unit, ink=_WHITE)),
                Lines(points, Pen(0.12 * unit)),
            )
        case "op afstand":
            return (Lines(points, Pen(0.2 * unit, (0.16 * unit, 0.34 * unit))),)
        case "spanning":
            return (Lines(zigzag(points, 0.24 * unit), Pen(0.12 * unit)),)
        case "nabij en spanning":
            return (
                Lines(points, Pen(0.6 * unit)),
                Lines(points, Pen(0.44 * unit, ink=_WHITE)),
                Lines(zigzag(points, 0.24 * unit), Pen(0.09 * unit)),
            )
        case "geen contact" | "hersteld contact" | "driehoek":
            return Lines(points, Pen(0.14 * unit)), *_sign(word, points, unit)
        case "gericht op":
            return arrow(points, Pen(0.18 * unit), unit)
        case _:
            return ()


def _sign(word: str, points: Sequence[Point], unit: float) -> tuple[Shape, ...]:
    """Return what stands in the middle of a line."""
    one, another = longest(points)
    x, y = (one[0] + another[0]) / 2, (one[1] + another[1]) / 2
    if word == "driehoek":
        three = (
            (x, y - 0.6 * unit),
            (x + 0.6 * unit, y + 0.4 * unit),
            (x - 0.6 * unit, y + 0.4 * unit),
        )
        return (Lines(three, Pen(0.13 * unit), Fill.WHITE, closed=True),)
    broken = _broken(x, y, abs(one[0] - another[0]) > abs(one[1] - another[1]), unit)
    if word == "hersteld contact":
        return (*broken, Ellipse(x, y, 0.32 * unit, 0.32 * unit, Pen(0.12 * unit), Fill.WHITE))
    return broken


def _broken(x: float, y: float, lying: bool, unit: float) -> tuple[Shape, ...]:
    """Return a gap in a line, with a stroke across on either side."""
    far, reach = 0.4 * unit, 0.55 * unit
    if lying:
        return (
            Box(x - far, y - far, 2 * far, 2 * far, NO_PEN, Fill.WHITE),
            Lines(((x - far, y - reach), (x - far, y + reach)), Pen(0.16 * unit)),
            Lines(((x + far, y - reach), (x + far, y + reach)), Pen(0.16 * unit)),
        )
    return (
        Box(x - far, y - far, 2 * far, 2 * far, NO_PEN, Fill.WHITE),
        Lines(((x - reach, y - far), (x + reach, y - far)), Pen(0.16 * unit)),
        Lines(((x - reach, y + far), (x + reach, y + far)), Pen(0.16 * unit)),
    )


def zigzag(points: Sequence[Point], reach: float) -> tuple[Point, ...]:
    """Return a line that goes to and fro around another, ``reach`` to either side."""
    found = [points[0]]
    side = 1
    for (x, y), (x2, y2) in pairwise(points):
        length = hypot(x2 - x, y2 - y)
        count = int(length / (1.6 * reach))
        for number in range(1, count):
            part = number / count
            aside = (y2 - y) / length * reach * side, (x2 - x) / length * reach * side
            found.append((x + (x2 - x) * part - aside[0], y + (y2 - y) * part + aside[1]))
            side = -side
        found.append((x2, y2))
    return tuple(found)


def longest(points: Sequence[Point]) -> tuple[Point, Point]:
    """Return the ends of the longest piece of a line."""
    return max(pairwise(points), key=lambda it: hypot(it[1][0] - it[0][0], it[1][1] - it[0][1]))


def arrow(points: tuple[Point, ...], pen: Pen, unit: float) -> tuple[Shape, ...]:
    """Return a line with a head at its end, as large as the line asks for."""
    (x, y), (x2, y2) = points[-2:]
    length = max(hypot(x2 - x, y2 - y), 0.01)
    along, aside = (x2 - x) / length * 0.7 * unit, (y2 - y) / length * 0.7 * unit
    foot = (x2 - along, y2 - aside)
    head = (
        (x2, y2),
        (foot[0] - 0.45 * aside, foot[1] + 0.45 * along),
        (foot[0] + 0.45 * aside, foot[1] - 0.45 * along),
    )
    return (
        Lines((*points[:-1], foot), pen),
        Lines(head, NO_PEN, Fill.BLACK, closed=True),
    )
