"""How an arrow runs: bent as little as it can be, around every box that is not its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from casusanalyse.pictures.drawing import Point
from casusanalyse.pictures.factors.corners import Ground, Ways, runs_inside
from casusanalyse.pictures.factors.geometry import Rect, Road, crossings, distance, length_of
from casusanalyse.pictures.factors.placing import Link

_BENDS = (0.0, 0.14, -0.14, 0.26, -0.26, 0.4, -0.4, 0.6, -0.6, 0.85, -0.85)
_PIECES = 20
_TRACKS = 3
"""How many arrows that go along the same corner do so at a distance of their own."""


@dataclass(frozen=True, slots=True)
class Wish:
    """An arrow to be drawn; ``bend`` is how far it would like to curve aside, to its right."""

    link: Link
    bend: float = 0.0


def roads(wishes: Sequence[Wish], ground: Ground) -> tuple[Road, ...]:
    """Return how each arrow runs, from the edge of one box to the edge of another."""
    done: list[Road] = []
    ways = tuple(Ways(ground, ground.air * (1 + nth * 0.3)) for nth in range(_TRACKS))
    for number, wish in enumerate(wishes):
        start, end = wish.link
        if start == end:
            done.append(_loop(ground, start, sum(it.link == wish.link for it in wishes[:number])))
        else:
            done.append(_best(wish, ground, done, ways[number % _TRACKS]))
    return tuple(done)


def _best(wish: Wish, ground: Ground, done: Sequence[Road], ways: Ways) -> Road:
    start, end = wish.link
    others = [box.wider(ground.air) for n, box in enumerate(ground.boxes) if n not in wish.link]
    best: tuple[float, Road] | None = None
    for bend in sorted({*_BENDS, wish.bend}, key=lambda it: abs(it - wish.bend)):
        cost = 3 * abs(bend - wish.bend)
        if best is not None and cost >= best[0]:
            continue
        road = _bent(ground.boxes[start], ground.boxes[end], bend, ground.air)
        if (
            not road
            or not runs_inside(road, ground.area)
            or any(it.crossed_by(road) for it in others)
        ):
            continue
        cost += sum(_hindrance(road, other) for other in done)
        if best is None or cost < best[0]:
            best = (cost, road)
    return best[1] if best is not None else _around(wish.link, ground, ways)


def _hindrance(road: Road, other: Road) -> float:
    """Return how much two roads are in each other's way."""
    same = distance(road[-1], other[-1]) < 8 or distance(road[0], other[0]) < 8
    meeting = distance(road[0], other[-1]) < 8 or distance(road[-1], other[0]) < 8
    middles = distance(road[len(road) // 2], other[len(other) // 2])
    close = 3.0 if middles < 14 else 0.0
    return crossings(road[::2], other[::2]) * 1.0 + (0.6 if same or meeting else 0.0) + close


def _bent(one: Rect, other: Rect, bend: float, air: float) -> Road:
    """Return a curve between two boxes, its ends on their edges; empty when they touch."""
    start, end = one.middle, other.middle
    far = distance(start, end) or 1.0
    aside = ((start[1] - end[1]) / far, (end[0] - start[0]) / far)
    via = (
        (start[0] + end[0]) / 2 + aside[0] * bend * far,
        (start[1] + end[1]) / 2 + aside[1] * bend * far,
    )
    points = [_on_curve(start, via, end, n / _PIECES) for n in range(_PIECES + 1)]
    return _between(points, one.wider(1.0), other.wider(2.0))


def _on_curve(start: Point, via: Point, end: Point, at: float) -> Point:
    a, b, c = (1 - at) ** 2, 2 * at * (1 - at), at**2
    return (
        a * start[0] + b * via[0] + c * end[0],
        a * start[1] + b * via[1] + c * end[1],
    )


def _between(points: Sequence[Point], one: Rect, other: Rect) -> Road:
    """Return the part of a curve outside of the boxes that it joins; empty when there is none."""
    leaves = max((n for n, point in enumerate(points) if one.holds(point)), default=-1)
    enters = min((n for n, point in enumerate(points) if other.holds(point)), default=len(points))
    if leaves + 1 > enters - 1 or leaves < 0 or enters == len(points):
        return ()
    first = _edge(points[leaves], points[leaves + 1], one)
    last = _edge(points[enters], points[enters - 1], other)
    road = (first, *points[leaves + 1 : enters], last)
    return road if length_of(road) > 6 else ()


def _edge(inside: Point, outside: Point, box: Rect) -> Point:
    for _ in range(20):
        middle = ((inside[0] + outside[0]) / 2, (inside[1] + outside[1]) / 2)
        if box.holds(middle):
            inside = middle
        else:
            outside = middle
    return outside


def _loop(ground: Ground, index: int, nth: int) -> Road:
    """Return an arrow from a box to itself, at one of its corners."""
    box = ground.boxes[index]
    size = min(box.width, box.height) * 0.35
    right, down = ((1, -1), (1, 1), (-1, -1), (-1, 1))[nth % 4]
    corner = (box.right if right > 0 else box.x, box.bottom if down > 0 else box.y)
    reach = min(size, ground.air * 2.2)
    start = (corner[0] - right * size, corner[1])
    end = (corner[0] + right * 2.0, corner[1] - down * size * 0.8)
    out = [
        (start[0], corner[1] + down * reach),
        (corner[0] + right * reach, corner[1] + down * reach),
        (corner[0] + right * reach, end[1]),
    ]
    return smooth((start, *out, end), reach)


def _around(link: Link, ground: Ground, ways: Ways) -> Road:
    """Return the shortest way along the corners of boxes."""
    one, other = (ground.boxes[index] for index in link)
    way = ways.shortest(one.middle, other.middle, link)
    road = _between(_fine(way), one.wider(1.0), other.wider(2.0))
    return smooth(road, ground.air * 0.8) if road else (one.middle, other.middle)


def _fine(way: Sequence[Point]) -> list[Point]:
    """Return the same way in pieces of a few points, so that its ends can be cut off."""
    points = [way[0]]
    for (x, y), (to_x, to_y) in pairwise(way):
        steps = max(1, int(hypot(to_x - x, to_y - y) // 6))
        points += [
            (x + (to_x - x) * n / steps, y + (to_y - y) * n / steps) for n in range(1, steps + 1)
        ]
    return points


def smooth(road: Sequence[Point], by: float) -> Road:
    """Return a road of which the corners are rounded, at most ``by`` before and after each."""
    corners = [road[0]]
    corners += [b for a, b, c in zip(road, road[1:], road[2:], strict=False) if _turns(a, b, c)]
    corners.append(road[-1])
    points = [corners[0]]
    for before, at, behind in zip(corners, corners[1:], corners[2:], strict=False):
        start = _towards(at, before, min(by, distance(at, before) / 2))
        end = _towards(at, behind, min(by, distance(at, behind) / 2))
        points += [_on_curve(start, at, end, n / 6) for n in range(7)]
    return (*points, corners[-1])


def _turns(a: Point, b: Point, c: Point) -> bool:
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) > 1e-6


def _towards(start: Point, end: Point, far: float) -> Point:
    share = far / (distance(start, end) or 1.0)
    return (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
