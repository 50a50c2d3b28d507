"""Boxes, straight pieces and curves: whether they touch, and where."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from casusanalyse.pictures.drawing import Point

Road = tuple[Point, ...]
"""A line as it runs, in short straight pieces."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A room that something takes, by its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends on the right."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.y + self.height

    @property
    def middle(self) -> Point:
        """Its middle."""
        return (self.x + self.width / 2, self.y + self.height / 2)

    def wider(self, by: float) -> "Rect":
        """Return the same room with ``by`` more on every side."""
        return Rect(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def holds(self, point: Point) -> bool:
        """Tell whether a point is inside."""
        return self.x < point[0] < self.right and self.y < point[1] < self.bottom

    def contains(self, other: "Rect") -> bool:
        """Tell whether another room lies inside this one, its edges included."""
        across = self.x <= other.x and other.right <= self.right
        return across and self.y <= other.y and other.bottom <= self.bottom

    def overlaps(self, other: "Rect") -> bool:
        """Tell whether two rooms share more than an edge."""
        across = self.x < other.right and other.x < self.right
        return across and self.y < other.bottom and other.y < self.bottom

    def met_by(self, start: Point, end: Point) -> bool:
        """Tell whether a straight piece passes through the inside (Liang and Barsky)."""
        (x, y), (to_x, to_y) = start, end
        if (x <= self.x and to_x <= self.x) or (y <= self.y and to_y <= self.y):
            return False
        right, bottom = self.x + self.width, self.y + self.height
        if (x >= right and to_x >= right) or (y >= bottom and to_y >= bottom):
            return False
        low, high = 0.0, 1.0
        sides = (
            (x, to_x - x, self.x, right),
            (y, to_y - y, self.y, bottom),
        )
        for at, step, least, most in sides:
            if abs(step) < 1e-9:
                if not least < at < most:
                    return False
                continue
            first, last = (least - at) / step, (most - at) / step
            low, high = max(low, min(first, last)), min(high, max(first, last))
        return high - low > 1e-9

    def crossed_by(self, road: Sequence[Point]) -> bool:
        """Tell whether any piece of a road passes through the inside."""
        return any(self.met_by(start, end) for start, end in pairwise(road))


def around(middle: Point, width: float, height: float) -> Rect:
    """Return the room of this size around a point."""
    return Rect(middle[0] - width / 2, middle[1] - height / 2, width, height)


def distance(one: Point, other: Point) -> float:
    """Return how far two points are apart."""
    return hypot(one[0] - other[0], one[1] - other[1])


def length_of(road: Sequence[Point]) -> float:
    """Return how long a road is."""
    return sum(distance(start, end) for start, end in pairwise(road))


def along(road: Sequence[Point], part: float) -> Point:
    """Return the point at a part of the road, from 0 at its start to 1 at its end."""
    left = length_of(road) * part
    for start, end in pairwise(road):
        piece = distance(start, end)
        if piece and left <= piece:
            share = left / piece
            return (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
        left -= piece
    return road[-1]


def cross(one: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    """Tell whether two straight pieces cross, ends not counted."""
    (a, b), (c, d) = one, other
    if max(a[0], b[0]) < min(c[0], d[0]) or max(c[0], d[0]) < min(a[0], b[0]):
        return False
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


def crossings(road: Sequence[Point], other: Sequence[Point]) -> int:
    """Return how often two roads cross."""
    mine, theirs = list(pairwise(road)), list(pairwise(other))
    return sum(cross(one, another) for one in mine for another in theirs)


def area_of(corners: Sequence[Point]) -> float:
    """Return the size of what a closed line goes around; below zero when it goes counterclockwise."""
    round_about = [*corners, *corners[:1]]
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(round_about)) / 2


def within(corners: Sequence[Point], point: Point) -> bool:
    """Tell whether a point lies inside a closed line."""
    inside = False
    x, y = point
    for a, b in pairwise([*corners, *corners[:1]]):
        if (a[1] > y) != (b[1] > y) and x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]:
            inside = not inside
    return inside


def centre_of(points: Sequence[Point]) -> Point:
    """Return the mean of some points."""
    return (sum(it[0] for it in points) / len(points), sum(it[1] for it in points) / len(points))


def free(room: Rect, taken: Iterable[Rect]) -> bool:
    """Tell whether nothing is in a room yet."""
    return not any(room.overlaps(other) for other in taken)


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
