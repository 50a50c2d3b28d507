"""Dividing stretches that overlap over levels, in n log n."""

from collections.abc import Sequence
from heapq import heappop, heappush

Extent = tuple[float, float]
"""From where until where something reaches."""


def levels(extents: Sequence[Extent], most: int | None = None) -> tuple[int, ...]:
    """Return for each extent the level on which it stands, 0 first: none overlaps another on its level.

    With more than ``most`` levels needed, what has no place is put on the level that is free soonest.
    """
    order = sorted(range(len(extents)), key=lambda at: extents[at])
    found = [0] * len(extents)
    busy: list[tuple[float, int]] = []
    free: list[int] = []
    count = 0
    for at in order:
        left, right = extents[at]
        while busy and busy[0][0] <= left:
            heappush(free, heappop(busy)[1])
        if free:
            level = heappop(free)
        elif most is None or count < most:
            level, count = count, count + 1
        else:
            level = heappop(busy)[1]
        found[at] = level
        heappush(busy, (right, level))
    return tuple(found)


def apart(wanted: Sequence[float], distance: float, left: float, right: float) -> tuple[float, ...]:
    """Return places as near to the wanted ones (in order) as they can be, ``distance`` from each other.

    All lie between ``left`` and ``right`` when these leave room enough; otherwise they stand closer.
    """
    if not wanted:
        return ()
    if distance * (len(wanted) - 1) > right - left:
        distance = (right - left) / (len(wanted) - 1)
    blocks: list[tuple[float, int]] = []
    for number, place in enumerate(wanted):
        mean, size = place - number * distance, 1
        while blocks and blocks[-1][0] > mean:
            other, others = blocks.pop()
            mean, size = (mean * size + other * others) / (size + others), size + others
        blocks.append((mean, size))
    furthest = right - distance * (len(wanted) - 1)
    means = [min(max(mean, left), furthest) for mean, size in blocks for _ in range(size)]
    return tuple(mean + number * distance for number, mean in enumerate(means))
