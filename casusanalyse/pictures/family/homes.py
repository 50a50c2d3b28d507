"""The closed curves around those who share a house, never around anybody else."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from casusanalyse.pictures.family.houses import House
from casusanalyse.pictures.family.order import Rows
from casusanalyse.pictures.family.outlines import Area


@dataclass(frozen=True, slots=True)
class Band:
    """A row of a portrait: where its symbols begin, and where its words end."""

    top: float
    bottom: float


def areas_of(
    house: House,
    number: int,
    rows: Rows,
    at: Mapping[str, float],
    bands: Sequence[Band],
    width: float,
    unit: float,
) -> tuple[Area, ...]:
    """Return the rectangles that a house covers together; houses that share somebody differ a little.

    ``width`` is how wide the words of one person may be.
    """
    edge = (0.22 + 0.2 * (number % 3)) * unit
    runs = [
        (row, [at[id] for id in run])
        for row, those in enumerate(rows)
        for run in _runs(those, house.members)
    ]
    areas = [
        Area(
            xs[0] - width / 2 - edge,
            bands[row].top - edge - 0.25 * unit,
            xs[-1] + width / 2 + edge,
            bands[row].bottom + edge / 2,
        )
        for row, xs in runs
    ]
    joined = list(areas)
    for (row, _), (row2, _), one, another in zip(runs, runs[1:], areas, areas[1:], strict=False):
        joined += _joint(row, row2, one, another, rows, at, bands, unit)
    return tuple(joined)


def _runs(row: Sequence[str], members: frozenset[str]) -> Iterator[list[str]]:
    """Yield members who stand beside each other."""
    run: list[str] = []
    for id in row:
        if id in members:
            run.append(id)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _joint(
    row: int,
    row2: int,
    one: Area,
    another: Area,
    rows: Rows,
    at: Mapping[str, float],
    bands: Sequence[Band],
    unit: float,
) -> Iterator[Area]:
    """Yield what joins two areas: straight down where they stand above each other, or through channels."""
    left, right = max(one.left, another.left), min(one.right, another.right)
    if row2 == row + 1 and right - left > unit:
        yield Area(left, one.bottom, right, another.top)
        return
    half = 0.35 * unit
    level = _channel(min(row + 1, len(rows) - 1) if row2 > row else row, bands, unit)
    x = _nearest(one, (another.left + another.right) / 2, unit)
    yield _upright(x, one.bottom if level > one.bottom else one.top, level, half)
    for between in range(row + 1, row2):
        gap = _gap(rows[between], at, x)
        yield _lying(x, gap, level, half)
        down = _channel(between + 1, bands, unit)
        yield _upright(gap, level, down, half)
        x, level = gap, down
    end = _nearest(another, x, unit)
    yield _lying(x, end, level, half)
    yield _upright(end, level, another.top, half)


def _channel(row: int, bands: Sequence[Band], unit: float) -> float:
    """Return a height above a row where nobody stands."""
    above = bands[row - 1].bottom if row else bands[0].top - 2 * unit
    return (above + bands[row].top) / 2


def _nearest(area: Area, x: float, unit: float) -> float:
    return min(max(x, area.left + unit / 2), area.right - unit / 2)


def _gap(row: Sequence[str], at: Mapping[str, float], x: float) -> float:
    """Return the middle between two neighbours, or beside the outer ones, nearest to a place."""
    places = [at[id] for id in row]
    pitch = min((b - a for a, b in itertools.pairwise(places)), default=0.0)
    gaps = [(a + b) / 2 for a, b in itertools.pairwise(places)]
    gaps += [places[0] - pitch / 2, places[-1] + pitch / 2] if pitch else [x]
    return min(gaps, key=lambda it: abs(it - x))


def _upright(x: float, one: float, another: float, half: float) -> Area:
    return Area(x - half, min(one, another), x + half, max(one, another))


def _lying(one: float, another: float, y: float, half: float) -> Area:
    return Area(min(one, another) - half, y - half, max(one, another) + half, y + half)
