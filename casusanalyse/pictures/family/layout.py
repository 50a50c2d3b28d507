"""Where everything of a family portrait stands: symbols, words and lines, in points on the sheet."""

from collections.abc import Mapping
from dataclasses import dataclass

from casusanalyse.pictures.drawing import Point
from casusanalyse.pictures.family.across import Across
from casusanalyse.pictures.family.down import Down, Note
from casusanalyse.pictures.family.ends import touching
from casusanalyse.pictures.family.kin import Kin
from casusanalyse.pictures.family.labels import Label, Type, label_of
from casusanalyse.pictures.family.members import Family
from casusanalyse.pictures.family.order import Rows
from casusanalyse.pictures.family.room import Room
from casusanalyse.pictures.family.ways import Beside, Way, X, Y
from casusanalyse.protocol.entries import Symbol


@dataclass(frozen=True, slots=True)
class Spot:
    """Where somebody stands: the middle of the symbol, and the top of the words below it."""

    x: float
    y: float
    below: float
    label: Label


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
    type: Type
    spots: Mapping[str, Spot]
    lines: tuple[Line, ...]
    notes: tuple[Note, ...]
    bottom: float


def laid_out(
    family: Family, kin: Kin, rows: Rows, room: Room, letter: float, small: float
) -> Layout:
    """Return a layout inside the room, with as large letters and as many words as fit."""
    tried = _tried(family, kin, rows, room, Type(letter, small, 3), 1.0)
    for scale in (1.0, 0.9, 0.8):
        for natures in (3, 2, 1, 0):
            type = Type(max(letter * scale, small), small, natures)
            tried = _tried(family, kin, rows, room, type, scale)
            if tried.bottom <= room.top + room.height + 0.01:
                return tried
    return tried


def _tried(family: Family, kin: Kin, rows: Rows, room: Room, type: Type, scale: float) -> Layout:
    """Return a layout with letters of these sizes; it may be higher than the room."""
    across = Across(rows, kin, room, type.small * 1.25 * scale)
    known = {it.id: it for it in family.members}
    labels = {id: label_of(known[id], type, across.width, across.symbol) for id in across.at}
    down = Down(rows, across, labels, type, room)
    spots = {
        id: Spot(across.at[id], down.middle(row), down.below(row), labels[id])
        for row, those in enumerate(rows)
        for id in those
    }
    symbols = {it.id: it.symbol for it in family.members}
    lines = tuple(
        Line(way, tuple(_point(x, y, across, down, spots, symbols) for x, y in way.points))
        for way in across.plan.ways
    )
    return Layout(across.symbol, across.width, type, spots, lines, down.notes, down.bottom)


def _point(
    x: X,
    y: Y,
    across: Across,
    down: Down,
    spots: Mapping[str, Spot],
    symbols: Mapping[str, Symbol],
) -> Point:
    place = (across.x(x), down.y(y))
    if not isinstance(x, Beside):
        return place
    spot = spots[x.id]
    return touching(x, y, place, symbols, (spot.x, spot.y), across.symbol)
