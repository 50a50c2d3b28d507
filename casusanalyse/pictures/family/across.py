"""How far from the left everything of a portrait is: people, and lines between and beside them."""

from collections.abc import Mapping, Sequence

from casusanalyse.pictures.family.kin import Kin
from casusanalyse.pictures.family.outside import Outside
from casusanalyse.pictures.family.places import places
from casusanalyse.pictures.family.room import Room
from casusanalyse.pictures.family.routing import planned
from casusanalyse.pictures.family.tracks import Reach
from casusanalyse.pictures.family.ways import Bar, Beside, Between, Lane, Plan, Port, X, Y, Zone

_LANE = 0.65
"""From one line to the next between two neighbours, in units."""
_BORDER = 0.3
"""How much room there is between a family and the organisations beside it, in people."""


class Planner:
    """Plans the lines of a family once for each width that it is given, counted in people."""

    def __init__(self, outside: Outside, kin: Kin, width: float) -> None:
        self.outside = outside
        self._kin = kin
        self._width = width
        self._inside = tuple(
            tuple(id for id in row if id not in outside.ids) for row in outside.rows
        )
        own = map(len, outside.rows) if outside.below else ()
        self._longest: int = max([1, *map(len, self._inside), *own])
        self._aside: float = outside.columns + _BORDER if outside.columns else 0.0
        self._planned: dict[float, tuple[Mapping[str, float], Plan]] = {}

    def pitch(self, widest: float) -> float:
        """Return how far apart people stand, at most ``widest``."""
        return min(widest, self._width / (self._longest + self._aside))

    def inside(self, pitch: float) -> float:
        """Return how much room the family has, counted in people."""
        return self._width / pitch - self._aside

    def planned(self, pitch: float) -> tuple[Mapping[str, float], Plan]:
        """Return where everybody stands, counted in people, and the lines between them."""
        width = self.inside(pitch)
        if width not in self._planned:
            at = dict(places(self._inside, self._kin, width))
            for row in self.outside.rows:
                those = [id for id in row if id in self.outside.ids]
                at |= _standing(those, width, self.outside.columns)
            self._planned[width] = at, planned(self.outside.rows, at, self._kin)
        return self._planned[width]


class Across:
    """The planned lines of a family, and how far from the left everything is; ``unit`` is about a letter."""

    def __init__(self, planner: Planner, room: Room, unit: float, widest: float) -> None:
        self._rows = planner.outside.rows
        self._outside = planner.outside.ids
        self._columns = planner.outside.columns
        self._unit = unit
        self._room = room
        self.pitch = planner.pitch(widest)
        at, self.plan = planner.planned(self.pitch)
        self.at: Mapping[str, float] = {
            id: room.left + place * self.pitch for id, place in at.items()
        }
        self.border = room.left + (planner.inside(self.pitch) + 0.3 * _BORDER) * self.pitch
        self.symbol = min(3.4 * unit, 0.7 * self.pitch)
        self.width = self.pitch - self._gap_width()
        """How wide the words of one person may be."""
        self._lanes: dict[Lane, float] = {}
        self._reaches = self._all_reaches()

    def _gap_width(self) -> float:
        most = max(self.plan.lanes.values(), default=1)
        return min((1.2 + _LANE * (most - 1)) * self._unit, 0.4 * self.pitch)

    @property
    def unit(self) -> float:
        """About the size of a letter; lines beside each other are half of it apart."""
        return self._unit

    def x(self, of: X) -> float:
        """Return how far from the left something is."""
        match of:
            case Beside():
                return self.at[of.id] + of.part * self.symbol
            case Port():
                return self.at[of.id]
            case Between():
                return (self.at[of.one] + self.at[of.another]) / 2
            case Lane():
                if of not in self._lanes:
                    self._lanes[of] = self._lane(of)
                return self._lanes[of]

    def _lane(self, lane: Lane) -> float:
        left, right = self._free(lane.row, lane.gap)
        count = self.plan.lanes[(lane.row, lane.gap)]
        step = min(_LANE * self._unit, (right - left) / (count + 1))
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
        aside = self._columns and 0 < gap < len(those) and those[gap] in self._outside
        if aside and those[gap - 1] not in self._outside:
            left = max(left, self.border)
        right = (
            self.at[those[gap]] - half if gap < len(those) else self.at[those[-1]] + self.pitch / 2
        )
        return left, right

    def reaches(self, zone: Zone, row: int) -> dict[int, Reach]:
        """Return how far the horizontal lines of a zone of a row go, by their number."""
        return {
            number: self._reaches[number]
            for number, it in enumerate(self.plan.bars)
            if it == (zone, row) and number in self._reaches
        }

    def _is_below(self, y: Y, bar: Bar) -> bool:
        """Return whether a height lies below a horizontal line."""
        zone, row = self.plan.bars[bar.number]
        if isinstance(y, Bar):
            return self.plan.bars[y.number][1] > row
        if zone is Zone.HOOK:
            return y.row > row
        return y.row >= row and y.zone is not Zone.CHANNEL

    def _all_reaches(self) -> dict[int, Reach]:
        found: dict[int, list[float]] = {}
        up: dict[int, list[float]] = {}
        down: dict[int, list[float]] = {}
        for way in self.plan.ways:
            for place, (x, y) in enumerate(way.points):
                if not isinstance(y, Bar):
                    continue
                here = self.x(x)
                found.setdefault(y.number, []).append(here)
                for x2, y2 in (
                    *way.points[max(place - 1, 0) : place],
                    *way.points[place + 1 :][:1],
                ):
                    if x2 == x:
                        side = down if self._is_below(y2, y) else up
                        side.setdefault(y.number, []).append(here)
        return {
            number: Reach(min(xs), max(xs), tuple(up.get(number, ())), tuple(down.get(number, ())))
            for number, xs in found.items()
        }


def _standing(those: Sequence[str], width: float, columns: int) -> dict[str, float]:
    """Return where the organisations of a row stand: in their columns, or in a row of their own."""
    first = width + _BORDER if columns else (width - len(those)) / 2
    return {id: first + number + 0.5 for number, id in enumerate(those)}
