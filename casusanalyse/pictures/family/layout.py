"""Where everything of a family portrait stands: symbols, words and lines, in points on the sheet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from casusanalyse.pictures.drawing import Point
from casusanalyse.pictures.family.across import Across, Planner
from casusanalyse.pictures.family.down import Down
from casusanalyse.pictures.family.ends import touching
from casusanalyse.pictures.family.homes import Band, areas_of, homes_of
from casusanalyse.pictures.family.kin import Kin
from casusanalyse.pictures.family.labels import Label, Type, label_of
from casusanalyse.pictures.family.members import Family
from casusanalyse.pictures.family.notes import Note
from casusanalyse.pictures.family.outlines import Area
from casusanalyse.pictures.family.outside import Outside
from casusanalyse.pictures.family.room import Room
from casusanalyse.pictures.family.ways import At, Beside, Way, X, Y, Zone
from casusanalyse.protocol.entries import Standing, Symbol

_WIDEST = 17.0
"""From one person to the next at most, in small letters."""
_LARGE = ((1.45, 1.45), (1.3, 1.3), (1.15, 1.15), (1.0, 1.0), (1.0, 0.8))
_SMALL = ((0.9, 0.8), (0.8, 0.8), (0.8, 0.65))
_TIGHT = (0.5, 0.4, 0.3, 0.2)
_MANY = 40
"""From how many people on nobody's nature is tried to be told in the picture."""
_LAST = (0.4, 0.3, 0.2, 0.12, 0.08, 0.05, 0.02)
_CLOSE = ((1.0, 0.65), (1.0, 0.5), (0.9, 0.5), (0.8, 0.5), (0.8, 0.4), (0.8, 0.3))
_FAR = ((1.45, 1.2), (1.25, 1.0), (1.25, 0.8), (1.25, 0.65), (1.25, 0.55))
_NONE = (
    *((*it, 0, False) for it in (*_LARGE[4:], *_SMALL)),
    *((0.8, it, 0, False) for it in _TIGHT),
)
_ON_PAPER = (
    *((*it, natures, True) for natures in (3, 2, 1) for it in (*_LARGE, *_SMALL)),
    *((*it, natures, False) for natures in (2, 1) for it in (*_LARGE[3:], *_SMALL)),
    *_NONE,
)
"""How large letters, and symbols with their lines, are tried with regard to those of the sheet, how many
lines of nature there are, and whether nobody's may be cut; the first that fits is taken. One line that
is cut is better than to leave out who somebody is."""
_ON_WALL = (
    *((*it, natures, True) for natures in (2, 1) for it in (*_FAR, *_LARGE[3:])),
    *((*it, 1, False) for it in (*_FAR, *_LARGE[3:], *_SMALL, *_CLOSE)),
    *_NONE,
)
"""The same for a sheet that is seen from far: words of the size that can be read there come first."""
SEEN_FROM_FAR = 20
"""From which letter on a sheet is seen from far."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where somebody stands: the middle of the symbol, and the top of the words below it."""

    x: float
    y: float
    below: float
    label: Label

    def ends(self, type: Type, symbol: float) -> float:
        """Return where the words below a symbol end, or the box of an organisation."""
        high = self.label.height(type)
        if self.label.boxed:
            return self.y - symbol / 2 + max(high + 0.8 * type.small, symbol)
        return self.below + high + 0.15 * type.small


@dataclass(frozen=True, slots=True)
class Line:
    """A way with its points on the sheet."""

    way: Way
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """A portrait with a place for everything; ``symbol`` is how large a symbol is."""

    symbol: float
    width: float
    unit: float
    type: Type
    spots: Mapping[str, Spot]
    lines: tuple[Line, ...]
    notes: tuple[Note, ...]
    frame: Area | None
    homes: tuple[tuple[Area, ...], ...]
    bottom: float

    @property
    def lettered(self) -> bool:
        """Whether a house is told by a letter."""
        return any(it.label.house for it in self.spots.values())

    @property
    def shortened(self) -> bool:
        """Whether words of somebody were left out."""
        return any(it.label.shortened for it in self.spots.values())


def laid_out(
    family: Family, kin: Kin, outside: Outside, room: Room, letter: float, small: float
) -> Layout:
    """Return a layout inside the room, with as large letters and as many words as fit."""
    tried = None
    planner = Planner(outside, kin, room.width)
    sizes = _ON_WALL if letter >= SEEN_FROM_FAR else _ON_PAPER
    for letters, lines, natures, uncut in sizes:
        if len(family.members) > _MANY and natures:
            continue
        type = Type(max(letter * letters, small), max(small * letters, small), natures)
        tried = _tried(family, kin, planner, room, type, letter * lines)
        high = tried.bottom <= room.top + room.height + 0.01
        whole = all(it.label.whole for it in tried.spots.values())
        if high and (whole or not uncut):
            return tried
    for lines in _LAST:
        tried = _tried(family, kin, planner, room, Type(small, small, 0, 1), letter * lines)
        if tried.bottom <= room.top + room.height + 0.01:
            break
    assert tried is not None, "there are sizes to try"
    return tried


def _tried(
    family: Family, kin: Kin, planner: Planner, room: Room, type: Type, unit: float
) -> Layout:
    """Return a layout with letters and lines of these sizes; it may be higher than the room."""
    outside = planner.outside
    across = Across(planner, room, unit, _WIDEST * type.small)
    known = {it.id: it for it in family.members}
    homes = homes_of(kin.houses, outside.rows, across)
    labels = {
        id: label_of(known[id], type, across.width, across.symbol, homes.letters.get(id, ()))
        for id in across.at
    }
    down = Down(outside.rows, across, labels, type, room, homes.curves)
    spots = {
        id: Spot(across.at[id], down.middle(row), down.below(row), labels[id])
        for row, those in enumerate(outside.rows)
        for id in those
    }
    symbols = {
        it.id: None if it.standing is Standing.ORGANISATION else it.symbol for it in family.members
    }
    lines = tuple(
        Line(way, tuple(_point(x, y, across, down, spots, symbols, type) for x, y in way.points))
        for way in across.plan.ways
    )
    bands = down.bands
    return Layout(
        symbol=across.symbol,
        width=across.width,
        unit=unit,
        type=type,
        spots=spots,
        lines=lines,
        notes=down.notes,
        frame=_frame(outside, bands, across, room) if outside.ids else None,
        homes=tuple(areas_of(home, bands, unit) for home in homes.curves),
        bottom=down.bottom,
    )


def _frame(outside: Outside, bands: Sequence[Band], across: Across, room: Room) -> Area | None:
    """Return the frame around everybody of the family, with organisations outside."""
    inside = [
        (row, across.at[id])
        for row, those in enumerate(outside.rows)
        for id in those
        if id not in outside.ids
    ]
    if not inside:
        return None
    half = across.pitch / 2
    last = max(row for row, _ in inside)
    right = max(x for _, x in inside) + half
    if outside.columns:
        right = across.border
    return Area(
        max(room.left, min(x for _, x in inside) - half),
        bands[0].top - across.unit,
        right,
        bands[last].bottom + 0.6 * across.unit,
    )


def _point(
    x: X,
    y: Y,
    across: Across,
    down: Down,
    spots: Mapping[str, Spot],
    symbols: Mapping[str, Symbol | None],
    type: Type,
) -> Point:
    place = (across.x(x), down.y(y))
    if not isinstance(x, Beside):
        return place
    spot = spots[x.id]
    if isinstance(y, At) and y.zone is Zone.WORDS:
        return place[0], min(place[1], spot.ends(type, across.symbol))
    return touching(x, y, place, symbols, (spot.x, spot.y), across.symbol, across.width)
