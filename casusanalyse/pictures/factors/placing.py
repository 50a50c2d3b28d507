"""Which factor stands where: places in rows that do not line up, swapped until the arrows are short."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, cos, pi, sin, sqrt

from casusanalyse.pictures.drawing import Point
from casusanalyse.pictures.factors.geometry import (
    Rect,
    area_of,
    around,
    centre_of,
    cross,
    distance,
    within,
)

Link = tuple[int, int]
"""From which factor an arrow goes to which, by their positions."""

_SHAPE = 1.65
"""How much wider than high the room for one factor is at best."""
_WORK = 150_000
"""How many swaps are tried at most, times the arrows, so that many factors do not take long."""
_ACROSS, _DOWN, _CRAMPED = 9.0, 6.5, 4.0
_MOST_STRETCH = 1.35
_CROSSING, _THROUGH, _FLAT, _INTRUDING = 1.5, 2.5, 4.0, 1.5


@dataclass(frozen=True, slots=True)
class Grid:
    """Places in an area, in rows of which every other one is shifted by half a place."""

    area: Rect
    rows: int
    columns: int

    @property
    def across(self) -> float:
        """How wide the room of one place is."""
        return self.area.width / self.columns

    @property
    def down(self) -> float:
        """How high the room of one place is."""
        return self.area.height / self.rows

    @property
    def places(self) -> tuple[Point, ...]:
        """The middle of every place."""
        return tuple(
            (
                self.area.x + (column + (0.5 if row % 2 == 0 else 1.0)) * self.across,
                self.area.y + (row + 0.5) * self.down,
            )
            for row in range(self.rows)
            for column in range(self.columns - row % 2)
        )


def grid_for(count: int, area: Rect, letter: float) -> Grid:
    """Return places for so many factors and a few to spare, as near to the best shape as can be.

    A place is no smaller than a few words in this letter need, as far as the area allows.
    """
    wanted = count + (count // 6 if count > 4 else 0)
    grids = []
    for rows in range(1, max(1, wanted) + 1):
        columns = max(1, ceil((wanted + rows // 2) / rows))
        grids.append(Grid(area, rows, columns))

    def off(grid: Grid) -> float:
        shape = grid.across / grid.down
        narrow = max(0.0, _ACROSS * letter / grid.across - 1)
        low = max(0.0, _DOWN * letter / grid.down - 1)
        return max(shape / _SHAPE, _SHAPE / shape) + _CRAMPED * (narrow + low)

    return min(grids, key=off)


def seated(
    grid: Grid, count: int, links: Sequence[Link], rings: Sequence[Sequence[int]]
) -> tuple[int, ...]:
    """Return which place each factor takes: rings round, arrows short, few crossings.

    The same factors are always placed the same way. ValueError when there are too few places.
    """
    places = grid.places
    if count > len(places):
        raise ValueError(f"{count} factors for {len(places)} places")
    order = _first_guess(grid, count, links, rings)
    seats = _Seats(grid, places, order, links, rings)
    seats.improve()
    return tuple(seats.of[:count])


def stretched(grid: Grid, seats: Sequence[int]) -> tuple[Grid, tuple[Point, ...]]:
    """Return the grid with its places further apart, so that those in use take all of the area."""
    places = [grid.places[seat] for seat in seats]
    wide = max(it[0] for it in places) - min(it[0] for it in places)
    high = max(it[1] for it in places) - min(it[1] for it in places)
    area = grid.area
    width = area.width * min(_MOST_STRETCH, area.width / (wide + grid.across))
    height = area.height * min(_MOST_STRETCH, area.height / (high + grid.down))
    larger = Grid(Rect(area.x, area.y, width, height), grid.rows, grid.columns)
    spots = [larger.places[seat] for seat in seats]
    x = area.middle[0] - (max(it[0] for it in spots) + min(it[0] for it in spots)) / 2
    y = area.middle[1] - (max(it[1] for it in spots) + min(it[1] for it in spots)) / 2
    return larger, tuple((spot[0] + x, spot[1] + y) for spot in spots)


def _first_guess(
    grid: Grid, count: int, links: Sequence[Link], rings: Sequence[Sequence[int]]
) -> list[int]:
    """Return a place for each factor, and then the places that are left over."""
    at = _on_a_circle(grid.area, count, rings)
    for _ in range(20):
        at = [_nearer(index, at, links) for index in range(count)]
    free = list(range(len(grid.places)))
    seats = []
    spread = _spread(at, grid.area)
    for index in range(count):
        best = min(free, key=lambda seat: distance(grid.places[seat], spread[index]))
        free.remove(best)
        seats.append(best)
    return seats + free


def _on_a_circle(area: Rect, count: int, rings: Sequence[Sequence[int]]) -> list[Point]:
    """Return the factors on an ellipse, those of one ring next to each other."""
    ordered = list(dict.fromkeys([*(it for ring in rings for it in ring), *range(count)]))
    x, y = area.middle
    at = [area.middle] * count
    for position, index in enumerate(ordered):
        turn = 2 * pi * position / max(1, count) - pi / 2
        at[index] = (x + cos(turn) * area.width / 2, y + sin(turn) * area.height / 2)
    return at


def _nearer(index: int, at: Sequence[Point], links: Sequence[Link]) -> Point:
    near = [at[b] if a == index else at[a] for a, b in links if index in (a, b) and a != b]
    if not near:
        return at[index]
    pull, here = centre_of(near), at[index]
    return (here[0] * 0.85 + pull[0] * 0.15, here[1] * 0.85 + pull[1] * 0.15)


def _spread(at: Sequence[Point], area: Rect) -> list[Point]:
    """Return the points stretched until they take all of the area."""
    lefts, tops = [it[0] for it in at], [it[1] for it in at]
    wide = max(lefts) - min(lefts) or 1.0
    high = max(tops) - min(tops) or 1.0
    return [
        (
            area.x + (x - min(lefts)) / wide * area.width,
            area.y + (y - min(tops)) / high * area.height,
        )
        for x, y in at
    ]


class _Seats:
    """Who sits where (``of``: the place of each factor, then the empty places), and what that costs."""

    def __init__(
        self,
        grid: Grid,
        places: Sequence[Point],
        of: list[int],
        links: Sequence[Link],
        rings: Sequence[Sequence[int]],
    ) -> None:
        self.of = of
        self._places = places
        self._unit = (grid.across + grid.down) / 2
        boxes = [around(it, grid.across * 0.7, grid.down * 0.6) for it in places]
        self._between = _Between(places, boxes)
        self._links = [link for link in dict.fromkeys(links) if link[0] != link[1]]
        self._rings = [ring for ring in rings if len(ring) > 2]
        self._count = 1 + max((max(link) for link in links), default=-1)
        self._middle = grid.area.middle

    def improve(self) -> None:
        """Swap two places at a time for as long as that makes it better."""
        tried, better, most = 0, True, _WORK / max(20, len(self._links))
        while better and tried < most:
            better = False
            for one, other in self._pairs():
                tried += 1
                before = self._cost_around(one, other)
                self._swap(one, other)
                if self._cost_around(one, other) < before - 1e-6:
                    better = True
                else:
                    self._swap(one, other)

    def _pairs(self) -> Iterator[tuple[int, int]]:
        for one in range(self._count):
            for other in range(one + 1, len(self.of)):
                yield one, other

    def _swap(self, one: int, other: int) -> None:
        self.of[one], self.of[other] = self.of[other], self.of[one]

    def _at(self, index: int) -> Point:
        return self._places[self.of[index]]

    def _cost_around(self, one: int, other: int) -> float:
        """Return what the arrows and rings cost that change when these two swap."""
        moved = (one, other)
        cost = sum(distance(self._at(it), self._middle) for it in moved) / self._unit * 0.02
        taken = set(self.of[: self._count])
        seats = {self.of[it] for it in moved if it < self._count}
        every = [(self.of[start], self.of[end]) for start, end in self._links]
        for link, ends in zip(self._links, every, strict=True):
            if link[0] in moved or link[1] in moved:
                cost += self._cost_of(ends, taken) + _CROSSING * self._between.crossings(
                    ends, every
                )
            else:
                cost += _THROUGH * len(self._between.boxes(*ends) & seats)
        return cost + sum(self._cost_of_ring(ring) for ring in self._rings)

    def _cost_of(self, ends: Link, taken: set[int]) -> float:
        far = distance(self._places[ends[0]], self._places[ends[1]]) / self._unit
        return far * sqrt(far) + _THROUGH * len(self._between.boxes(*ends) & taken)

    def _cost_of_ring(self, ring: Sequence[int]) -> float:
        corners = [self._at(index) for index in ring]
        size = abs(area_of(corners)) / self._unit**2
        inside = sum(
            within(corners, self._at(index)) for index in range(self._count) if index not in ring
        )
        return max(0.0, 1.0 - size) * _FLAT + inside * _INTRUDING


class _Between:
    """What is between two places, and which straight lines cross; worked out once each."""

    def __init__(self, places: Sequence[Point], boxes: Sequence[Rect]) -> None:
        self._places = places
        self._boxes = boxes
        self._met: dict[tuple[int, int], frozenset[int]] = {}
        self._crossed: dict[tuple[Link, Link], bool] = {}

    def boxes(self, one: int, other: int) -> frozenset[int]:
        """Return the places of which the box is met on the way from one to the other."""
        key = (one, other) if one < other else (other, one)
        if key not in self._met:
            start, end = self._places[one], self._places[other]
            self._met[key] = frozenset(
                nth
                for nth, box in enumerate(self._boxes)
                if nth not in key and box.met_by(start, end)
            )
        return self._met[key]

    def crossings(self, line: Link, others: Sequence[Link]) -> int:
        """Return how many lines cross this one; lines that share an end do not."""
        count, known = 0, self._crossed
        for other in others:
            key = (line, other)
            crossed = known.get(key)
            if crossed is None:
                crossed = known[key] = self._cross(line, other)
            count += crossed
        return count

    def _cross(self, one: Link, other: Link) -> bool:
        at = self._places
        if not set(one).isdisjoint(other):
            return False
        return cross((at[one[0]], at[one[1]]), (at[other[0]], at[other[1]]))
