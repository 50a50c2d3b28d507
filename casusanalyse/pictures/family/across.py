"""How far from the left everything of a portrait is: people, and lines between and beside them."""

from collections.abc import Mapping, Sequence

from casusanalyse.pictures.family.kin import Kin
from casusanalyse.pictures.family.outside import Outside
from casusanalyse.pictures.family.places import places
from casusanalyse.pictures.family.room import Room
from casusanalyse.pictures.family.routing import planned
from casusanalyse.pictures.family.tracks import Reach
from casusanalyse.pictures.family.ways import Bar, Beside, Between, Lane, X, Zone

_BORDER = 0.3
"""How much room there is between a family and the organisations beside it, in people."""
_WIDEST = 13.0
"""From one person to the next at most, in units."""


class Across:
    """The planned lines of a family, and how far from the left everything is; ``unit`` is about a letter."""

    def __init__(self, outside: Outside, kin: Kin, room: Room, unit: float) -> None:
        self._rows = rows = outside.rows
        self._unit = unit
        inside = tuple(tuple(id for id in row if id not in outside.ids) for row in rows)
        longest = max(1, *map(len, inside), *(map(len, rows) if outside.below else ()))
        aside = outside.columns + _BORDER if outside.columns else 0.0
        self.pitch = min(_WIDEST * unit, room.width / (longest + aside))
        self._room = room
        width = room.width / self.pitch - aside
        at = dict(places(inside, kin, width))
        for row in rows:
            at |= _standing([id for id in row if id in outside.ids], width, outside.columns)
        self._outside = outside.ids
        self.border = room.left + (width + 0.3 * _BORDER) * self.pitch
        self.plan = planned(rows, at, kin)
        self.at: Mapping[str, float] = {
            id: room.left + place * self.pitch for id, place in at.items()
        }
        self.symbol = min(3.4 * unit, 0.7 * self.pitch)
        self.width = self.pitch - self._gap_width()
        """How wide the words of one person may be."""

    def _gap_width(self) -> float:
        most = max(self.plan.lanes.values(), default=1)
        return min((0.9 + 0.5 * (most - 1)) * self._unit, 0.4 * self.pitch)

    @property
    def unit(self) -> float:
        """About the size of a letter; lines beside each other are half of it apart."""
        return self._unit

    def x(self, of: X) -> float:
        """Return how far from the left something is."""
        match of:
            case Beside():
                return self.at[of.id] + of.part * self.symbol
            case Between():
                return (self.at[of.one] + self.at[of.another]) / 2
            case Lane():
                return self._lane(of)

    def _lane(self, lane: Lane) -> float:
        left, right = self._free(lane.row, lane.gap)
        count = self.plan.lanes[(lane.row, lane.gap)]
        step = min(0.6 * self._unit, (right - left) / (count + 1))
        place = (lane.number + 1) // 2 * (1 if lane.number % 2 else -1)
        shift = 0.0 if count % 2 else -step / 2
        return (left + right) / 2 + place * step + shift

    def _free(self, row: int, gap: int) -> tuple[float, float]:
        """Return from where to where a gap between two neighbours, or beside the outer ones, is free."""
        those = self._rows[row]
        if not those:
            return self._room.left, self._room.left + self._room.width
        half = self.width / 2
        left = self.at[those[gap - 1]] + half if gap else self.at[those[0]] - self.pitch / 2
        if gap < len(those) and those[gap] in self._outside and gap:
            left = max(left, self.border)
        right = (
            self.at[those[gap]] - half if gap < len(those) else self.at[those[-1]] + self.pitch / 2
        )
        return left, right

    def reaches(self, zone: Zone, row: int) -> dict[int, Reach]:
        """Return how far the horizontal lines of a zone of a row go, by their number."""
        wanted = [n for n, it in enumerate(self.plan.bars) if it == (zone, row)]
        found: dict[int, list[float]] = {number: [] for number in wanted}
        up: dict[int, list[float]] = {number: [] for number in wanted}
        down: dict[int, list[float]] = {number: [] for number in wanted}
        for way in self.plan.ways:
            for place, (x, y) in enumerate(way.points):
                if isinstance(y, Bar) and y.number in found:
                    here = self.x(x)
                    found[y.number].append(here)
                    before = place > 0 and way.points[place - 1][0] == x
                    after = place + 1 < len(way.points) and way.points[place + 1][0] == x
                    if before:
                        up[y.number].append(here)
                    if after:
                        down[y.number].append(here)
        return {
            number: Reach(min(xs), max(xs), tuple(up[number]), tuple(down[number]))
            for number, xs in found.items()
            if xs
        }


def _standing(those: Sequence[str], width: float, columns: int) -> dict[str, float]:
    """Return where the organisations of a row stand: in their columns, or in a row of their own."""
    first = width + _BORDER if columns else (width - len(those)) / 2
    return {id: first + number + 0.5 for number, id in enumerate(those)}
