"""Giving every horizontal line a height of its own within its zone, so that few lines cross."""

from collections.abc import Mapping
from dataclasses import dataclass

_MERGED = 2.0
"""Nearer than this, in points, two vertical lines look like one."""
_WORSE = 5


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a horizontal line goes, and where lines leave it upwards and downwards."""

    left: float
    right: float
    up: tuple[float, ...]
    down: tuple[float, ...]

    def holds(self, x: float) -> bool:
        """Return whether a vertical line there would cross it."""
        return self.left < x < self.right


def depths(
    reaches: Mapping[int, Reach], height: float, shortest_first: bool
) -> tuple[Mapping[int, float], float]:
    """Return how far below the top of their zone lines lie, and how high that zone must be.

    Lines that pass each other lie ``height`` apart.
    """
    order = _by_length(reaches) if shortest_first else _few_crossings(reaches)
    placed: dict[int, float] = {}
    for number in order:
        reach = reaches[number]
        near = [
            placed[other]
            for other in placed
            if reaches[other].left - height / 2 < reach.right
            and reach.left < reaches[other].right + height / 2
        ]
        placed[number] = max(near, default=0.0) + height
    return placed, max(placed.values(), default=0.0) + height if placed else 0.0


def _by_length(reaches: Mapping[int, Reach]) -> list[int]:
    return sorted(reaches, key=lambda it: (reaches[it].right - reaches[it].left, it))


def _few_crossings(reaches: Mapping[int, Reach]) -> list[int]:
    """Return the lines from top to bottom: each where it crosses the others least."""
    order: list[int] = []
    for number in _by_length(reaches):
        cost = sum(_crossed(reaches[number], reaches[it]) for it in order)
        best, place = cost, 0
        for after, it in enumerate(order, start=1):
            cost += _crossed(reaches[it], reaches[number]) - _crossed(reaches[number], reaches[it])
            if cost < best:
                best, place = cost, after
        order.insert(place, number)
    return order


def _crossed(upper: Reach, lower: Reach) -> int:
    """Return how often two lines cross, when this one is the upper; lines on top of each other are worse."""
    crossed = sum(map(lower.holds, upper.down)) + sum(map(upper.holds, lower.up))
    merged = sum(abs(one - another) < _MERGED for one in upper.down for another in lower.up)
    return crossed + _WORSE * merged
