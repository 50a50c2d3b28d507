"""The long way from box to box: along the corners of the boxes that are between."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from math import inf

from casusanalyse.pictures.drawing import Point
from casusanalyse.pictures.factors.geometry import Rect, distance
from casusanalyse.pictures.factors.placing import Link


@dataclass(frozen=True, slots=True)
class Ground:
    """The boxes and the area in which arrows run; ``air`` is how far from a box they stay."""

    boxes: Sequence[Rect]
    area: Rect
    air: float


class Ways:
    """The corners of boxes, and which of them can see each other; worked out once each."""

    def __init__(self, ground: Ground, air: float) -> None:
        self._blocks = [box.wider(ground.air) for box in ground.boxes]
        self._corners = [
            point
            for box in ground.boxes
            for point in _corners(box.wider(air + 0.01))
            if runs_inside((point,), ground.area)
            and not any(it.holds(point) for it in self._blocks)
        ]
        self._seen: dict[tuple[int, int], bool] = {}

    def shortest(self, start: Point, end: Point, link: Link) -> list[Point]:
        """Return the shortest way from box to box; straight when there is none."""
        points = [start, *self._corners, end]
        last = len(points) - 1
        others = [block for n, block in enumerate(self._blocks) if n not in link]
        best: dict[int, float] = {0: 0.0}
        came: dict[int, int] = {}
        queue, done = [(0.0, 0)], set[int]()
        while queue and queue[0][1] != last:
            far, here = heappop(queue)
            if here in done:
                continue
            done.add(here)
            for there, point in enumerate(points):
                reach = far + distance(points[here], point) + 4
                if there in done or reach >= best.get(there, inf):
                    continue
                ends = here == 0 or there in (0, last)
                if not (_clear(points[here], point, others) if ends else self._sees(here, there)):
                    continue
                best[there], came[there] = reach, here
                heappush(queue, (reach, there))
        return _back(points, came)

    def _sees(self, one: int, other: int) -> bool:
        key = (one, other) if one < other else (other, one)
        if key not in self._seen:
            start, end = self._corners[one - 1], self._corners[other - 1]
            self._seen[key] = _clear(start, end, self._blocks)
        return self._seen[key]


def _clear(start: Point, end: Point, blocks: Iterable[Rect]) -> bool:
    return not any(block.met_by(start, end) for block in blocks)


def _back(points: Sequence[Point], came: Mapping[int, int]) -> list[Point]:
    """Return the way that was found, from the first point to the last one."""
    here = len(points) - 1
    way = [points[here]]
    while here in came:
        here = came[here]
        way.append(points[here])
    return way[::-1] if here == 0 else [points[0], points[-1]]


def runs_inside(road: Iterable[Point], area: Rect) -> bool:
    """Tell whether all of a road is in an area."""
    return all(area.x <= x <= area.right and area.y <= y <= area.bottom for x, y in road)


def _corners(box: Rect) -> Iterator[Point]:
    yield from ((box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom))
