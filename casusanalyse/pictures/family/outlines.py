"""A closed curve around several rectangles at once, as one outline with rounded corners."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import copysign

from casusanalyse.pictures.drawing import Bend, Curve, Pen, Point


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle by its sides."""

    left: float
    top: float
    right: float
    bottom: float


def outlines(areas: Sequence[Area]) -> tuple[tuple[Point, ...], ...]:
    """Return the closed outlines of rectangles that touch or overlap, corner by corner."""
    xs = sorted({round(x, 3) for it in areas for x in (it.left, it.right)})
    ys = sorted({round(y, 3) for it in areas for y in (it.top, it.bottom)})
    filled = {
        (column, row)
        for column, (left, right) in enumerate(pairwise(xs))
        for row, (top, bottom) in enumerate(pairwise(ys))
        if any(_covers(it, (left + right) / 2, (top + bottom) / 2) for it in areas)
    }
    return tuple(
        tuple((xs[column], ys[row]) for column, row in _corners(loop)) for loop in _loops(filled)
    )


def _covers(area: Area, x: float, y: float) -> bool:
    return area.left <= x <= area.right and area.top <= y <= area.bottom


Cell = tuple[int, int]


def _loops(filled: set[Cell]) -> Iterable[list[Cell]]:
    """Yield the loops around filled cells, walking with the cells on the right hand."""
    after: dict[Cell, list[Cell]] = {}
    for x, y in sorted(filled):
        sides = (
            ((x, y - 1), (x, y), (x + 1, y)),
            ((x + 1, y), (x + 1, y), (x + 1, y + 1)),
            ((x, y + 1), (x + 1, y + 1), (x, y + 1)),
            ((x - 1, y), (x, y + 1), (x, y)),
        )
        for neighbour, start, end in sides:
            if neighbour not in filled:
                after.setdefault(start, []).append(end)
    while after:
        start = min(after)
        loop, here = [start], start
        while here in after:
            nexts = after[here]
            here = nexts.pop()
            if not nexts:
                del after[loop[-1]]
            loop.append(here)
        yield loop[:-1]


def _corners(loop: Sequence[Cell]) -> list[Cell]:
    """Return a loop without the points at which it goes straight on."""
    count = len(loop)
    return [
        it
        for number, it in enumerate(loop)
        if not (
            loop[number - 1][0] == it[0] == loop[(number + 1) % count][0]
            or loop[number - 1][1] == it[1] == loop[(number + 1) % count][1]
        )
    ]


def rounded(corners: Sequence[Point], radius: float, pen: Pen) -> Curve:
    """Return a closed curve along corners, each of them rounded."""
    bends: list[Bend] = []
    count = len(corners)
    start = _towards(corners[0], corners[1], _radius(corners[0], corners[1], radius))
    here = start
    for number in range(1, count + 1):
        before, corner = corners[(number - 1) % count], corners[number % count]
        after = corners[(number + 1) % count]
        enter = _towards(corner, before, _radius(corner, before, radius))
        leave = _towards(corner, after, _radius(corner, after, radius))
        bends += (Bend(here, enter, enter), Bend(corner, corner, leave))
        here = leave
    return Curve(start, tuple(bends), pen, closed=True)


def _radius(one: Point, another: Point, radius: float) -> float:
    return min(radius, (abs(one[0] - another[0]) + abs(one[1] - another[1])) / 2)


def _towards(point: Point, other: Point, far: float) -> Point:
    """Return the point so far from a corner along one of its straight sides."""
    x, y = other[0] - point[0], other[1] - point[1]
    if abs(x) > abs(y):
        return point[0] + copysign(far, x), point[1]
    return point[0], point[1] + copysign(far, y)
