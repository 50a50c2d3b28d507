"""The closed curves around those who share a house, and letters where no plain curve can be drawn."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from string import ascii_uppercase

from casusanalyse.pictures.family.across import Across
from casusanalyse.pictures.family.houses import House
from casusanalyse.pictures.family.order import Rows
from casusanalyse.pictures.family.outlines import Area

_SHARED = 0.5
"""How much of the width of one person two rows of a house stand above each other at least."""


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


Home = tuple[Span, ...]
"""A house as a curve goes around it: a part of each of its rows, from top to bottom."""


@dataclass(frozen=True, slots=True)
class Homes:
    """The houses that a curve goes around, and for whoever lives in another one its letters."""

    curves: tuple[Home, ...]
    letters: Mapping[str, tuple[str, ...]]


def homes_of(houses: Sequence[House], rows: Rows, across: Across) -> Homes:
    """Tell houses of which the rows stand right above each other from those that need a letter."""
    curves: list[Home] = []
    letters: dict[str, tuple[str, ...]] = {}
    lettered = 0
    for number, house in enumerate(houses):
        home = _home(house, number, rows, across)
        if home:
            curves.append(home)
            continue
        for id in sorted(house.members):
            letters[id] = (*letters.get(id, ()), letter(lettered))
        lettered += 1
    return Homes(tuple(curves), letters)


def letter(number: int) -> str:
    """Return what a house is called: A to Z, then A2 and so on."""
    round, place = divmod(number, len(ascii_uppercase))
    return ascii_uppercase[place] + (str(round + 1) if round else "")


def _home(house: House, number: int, rows: Rows, across: Across) -> Home:
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


def _straightened(home: Home, house: House, rows: Rows, across: Across) -> Home:
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
        for it in home
    ]
    joints = [
        Area(max(one.left, another.left), one.bottom, min(one.right, another.right), another.top)
        for one, another in pairwise(areas)
    ]
    return (*areas, *joints)


def sides(home: Home, row: int) -> tuple[float, ...]:
    """Return where a curve runs upright through the channel above a row."""
    return tuple(
        x
        for one, another in pairwise(home)
        if another.row == row
        for x in (max(one.left, another.left), min(one.right, another.right))
    )


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
