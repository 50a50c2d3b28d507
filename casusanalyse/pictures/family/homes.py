"""The closed curves around those who share a house, and letters where no plain curve can be drawn."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from string import ascii_uppercase

from casusanalyse.pictures.family.across import Across
from casusanalyse.pictures.family.houses import House
from casusanalyse.pictures.family.order import Rows
from casusanalyse.pictures.family.outlines import Area
from casusanalyse.pictures.family.ways import Zone

_SHARED = 0.5
"""How much of the width of one person two rows of a house stand above each other at least."""

_CLEAR = 0.8
"""How far a curve stays from an upright line where it can, in units."""


@dataclass(frozen=True, slots=True)
class Band:
    """A row of a portrait: where its symbols begin, and where its words end."""

    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Span:
    """The part of a row that a house takes."""

    row: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Home:
    """A house as a curve goes around it: parts of its rows, and of the channels between."""

    rows: tuple[Span, ...]
    channels: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Homes:
    """The houses that a curve goes around, and for whoever lives in another one its letters."""

    curves: tuple[Home, ...]
    letters: Mapping[str, tuple[str, ...]]


def homes_of(houses: Sequence[House], rows: Rows, across: Across) -> Homes:
    """Tell houses of which the rows stand right above each other from those that need a letter."""
    curves: list[Home] = []
    upright = {
        row: [x for it in across.reaches(Zone.CHANNEL, row).values() for x in (*it.up, *it.down)]
        for row in range(len(rows))
    }
    letters: dict[str, tuple[str, ...]] = {}
    lettered = 0
    for number, house in enumerate(houses):
        parts = _parts(house, number, rows, across)
        if parts:
            channels = tuple(
                _joint(one, another, upright[another.row], across)
                for one, another in pairwise(parts)
            )
            curves.append(Home(parts, channels))
            continue
        for id in sorted(house.members):
            letters[id] = (*letters.get(id, ()), letter(lettered))
        lettered += 1
    return Homes(tuple(curves), letters)


def letter(number: int) -> str:
    """Return what a house is called: A to Z, then A2 and so on."""
    round, place = divmod(number, len(ascii_uppercase))
    return ascii_uppercase[place] + (str(round + 1) if round else "")


def _parts(house: House, number: int, rows: Rows, across: Across) -> tuple[Span, ...]:
    """Return the parts that a house takes, nothing when no plain curve can go around it."""
    runs = [(row, run) for row, those in enumerate(rows) for run in _runs(those, house.members)]
    edge = (0.22 + 0.2 * (number % 3)) * across.unit
    half = across.width / 2 + edge
    home = tuple(
        Span(row, across.at[run[0]] - half, across.at[run[-1]] + half) for row, run in runs
    )
    for one, another in pairwise(home):
        shared = min(one.right, another.right) - max(one.left, another.left)
        if another.row != one.row + 1 or shared < _SHARED * across.width:
            return ()
    return _straightened(home, house, rows, across)


def _joint(one: Span, another: Span, upright: Sequence[float], across: Across) -> Span:
    """Return where a house goes through the channel between two of its rows, clear of upright lines."""
    left, right = max(one.left, another.left), min(one.right, another.right)
    near, step = _CLEAR * across.unit, 0.2 * across.unit
    least = right - left - 0.5 * _SHARED * across.width
    shifts = [it * step for it in range(int(least / step / 2) + 1)]
    if one.left != another.left:
        left = next((left + it for it in shifts if _free(left + it, upright, near)), left)
    if one.right != another.right:
        right = next((right - it for it in shifts if _free(right - it, upright, near)), right)
    return Span(another.row, left, right)


def _free(x: float, upright: Sequence[float], near: float) -> bool:
    return all(abs(it - x) >= near for it in upright)


def _straightened(
    home: tuple[Span, ...], house: House, rows: Rows, across: Across
) -> tuple[Span, ...]:
    """Return a house as one rectangle, when nobody else would stand in it."""
    left, right = min(it.left for it in home), max(it.right for it in home)
    half = across.width / 2
    others = (id for it in home for id in rows[it.row] if id not in house.members)
    if any(left < across.at[id] + half and across.at[id] - half < right for id in others):
        return home
    return tuple(Span(it.row, left, right) for it in home)


def areas_of(home: Home, bands: Sequence[Band], unit: float) -> tuple[Area, ...]:
    """Return the rectangles that the curve around a house covers together."""
    edge = 0.3 * unit
    areas = [
        Area(it.left, bands[it.row].top - 2 * edge, it.right, bands[it.row].bottom + edge)
        for it in home.rows
    ]
    joints = [
        Area(it.left, one.bottom, it.right, another.top)
        for it, (one, another) in zip(home.channels, pairwise(areas), strict=True)
    ]
    return (*areas, *joints)


def sides(home: Home, row: int) -> tuple[float, ...]:
    """Return where a curve runs upright through the channel above a row."""
    return tuple(x for it in home.channels if it.row == row for x in (it.left, it.right))


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
