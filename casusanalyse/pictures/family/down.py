"""How far from the top everything of a portrait is: rows, words, and lines on tracks of their own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from casusanalyse.pictures.family.across import Across
from casusanalyse.pictures.family.homes import Band, Home, sides
from casusanalyse.pictures.family.labels import Label, Type
from casusanalyse.pictures.family.order import Rows
from casusanalyse.pictures.family.room import Room
from casusanalyse.pictures.family.tracks import depths
from casusanalyse.pictures.family.ways import At, Bar, Beside, Role, Tag, X, Y, Zone
from casusanalyse.pictures.lettering import ASCENT, LINE, width_of, wrapped

_TRACK = 0.55
"""From one horizontal line to the next, in units."""
_APEX = 1.5
"""From the last horizontal line to the symbols below it, in units."""
_NOTES = ((2, 14.0), (3, 9.0), (4, 7.5), (4, 6.5), (5, 6.5))
"""In how many lines words beside a line are tried, and how wide they may be then, in letters."""
_LIFT = 0.8
"""How much room the head of an arrow to somebody's words asks for, in units."""
_SLACK = 3.0
"""How much a channel is made higher at most when there is room, in units."""


@dataclass(frozen=True, slots=True)
class Note:
    """Words beside a line, by the left end of the line that the letters stand on."""

    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class _Tops:
    """Where a row begins: its channel, its symbols, the lines below them, its words, and its end."""

    channel: float
    symbols: float
    hook: float
    words: float
    end: float


class Down:
    """Heights of a portrait, in points from the top of the sheet."""

    def __init__(
        self,
        rows: Rows,
        across: Across,
        labels: Mapping[str, Label],
        type: Type,
        room: Room,
        curves: Sequence[Home] = (),
    ) -> None:
        self._curves = curves
        self._across = across
        self._type = type
        self._room = room
        self._depths: dict[int, tuple[Zone, int, float]] = {}
        self._notes: list[tuple[int, float, float, str]] = []
        heights = [self._row_height(row, those, labels) for row, those in enumerate(rows)]
        used = sum(map(sum, heights))
        slack = (room.height - used) / (len(rows) + 1)
        slack = max(0.0, min(slack, _SLACK * across.unit))
        rest = max(0.0, room.height - used - slack * (len(rows) - 1))
        self._tops = self._stacked(heights, room.top + rest / 2, slack)
        self.bottom = self._tops[-1].end if self._tops else room.top

    def _row_height(
        self, row: int, those: tuple[str, ...], labels: Mapping[str, Label]
    ) -> tuple[float, float, float, float]:
        """Return how high the channel, the symbols, the lines below them and the words are."""
        unit = self._across.unit
        lift = _LIFT * unit if any(it.row == row - 1 for it in self._arrows()) else 0.0
        channel = self._zone(Zone.CHANNEL, row, False, lift)
        channel += self._note_tracks(row, channel)
        hook = max(self._zone(Zone.HOOK, row, True), 0.35 * unit)
        words = max((self._words(labels[id], hook) for id in those), default=0.0)
        if channel:
            channel += _APEX * unit
        elif row:
            channel = unit
        return channel, self._across.symbol, hook, words

    def _words(self, label: Label, hook: float) -> float:
        """Return how high the words below a symbol are; the box of an organisation starts higher."""
        height = label.height(self._type)
        if not label.boxed:
            return height
        return max(0.0, height + 0.8 * self._type.small - self._across.symbol - hook)

    def _arrows(self) -> list[At]:
        """Return where arrows end below somebody's words."""
        ways = (it for it in self._across.plan.ways if it.role is Role.PLACEMENT)
        ends = (it.points[-1][1] for it in ways)
        return [it for it in ends if isinstance(it, At) and it.zone is Zone.WORDS]

    def _zone(self, zone: Zone, row: int, shortest_first: bool, lift: float = 0.0) -> float:
        reaches = self._across.reaches(zone, row)
        found, height = depths(reaches, _TRACK * self._across.unit, shortest_first)
        for number, depth in found.items():
            self._depths[number] = (zone, row, depth + lift)
        return height + lift

    def _note_tracks(self, row: int, above: float) -> float:
        """Give the words in a channel their places below its lines, and return how high they are."""
        size = self._type.small
        taken: list[tuple[float, float, int]] = []
        reaches = self._across.reaches(Zone.CHANNEL, row)
        avoid = [x for it in reaches.values() for x in it.down]
        avoid += [x for home in self._curves for x in sides(home, row)]
        for tag in self._tags(row):
            left, lines = self._best(tag, avoid, taken)
            width = max(width_of(it, size) for it in lines)
            track = 0
            while any(
                track <= it < track + len(lines)
                and start < left + width + size
                and left < end + size
                for start, end, it in taken
            ):
                track += 1
            for number, line in enumerate(lines):
                taken.append((left, left + width, track + number))
                baseline = above + (track + number + ASCENT) * LINE * size
                self._notes.append((row, left, baseline, line))
        return max((it + 1 for _, _, it in taken), default=0) * LINE * size

    def _best(
        self, tag: Tag, avoid: Sequence[float], taken: list[tuple[float, float, int]]
    ) -> tuple[float, tuple[str, ...]]:
        """Return where words beside a line begin, in lines: whole, and clear of what runs upright."""
        size, room = self._type.small, self._room
        found: list[tuple[tuple[float, ...], float, tuple[str, ...]]] = []
        for most, letters in _NOTES:
            lines = wrapped(tag.text, letters * size, size, most=most)
            width = max(width_of(it, size) for it in lines)
            for left in self._beside(tag.x, width):
                cost = (
                    left < room.left or left + width > room.left + room.width,
                    lines[-1].endswith("…"),
                    sum(left - 1 < it < left + width + 1 for it in avoid),
                    most,
                    self._busy(left, width, taken),
                )
                found.append((cost, left, lines))
        _, left, lines = min(found, key=lambda it: it[0])
        return left, lines

    def _busy(self, at: float, width: float, taken: list[tuple[float, float, int]]) -> bool:
        """Whether other words stand there already."""
        size = self._type.small
        return any(start < at + width + size and at < end + size for start, end, _ in taken)

    def _tags(self, row: int) -> list[Tag]:
        """Return the words in a channel; where room lacks only those that a line needs."""
        bare = self._type.names == 1
        return [it for it in self._across.plan.tags if it.row == row and (it.needed or not bare)]

    def _beside(self, x: X, width: float) -> tuple[float, ...]:
        """Return where words beside a line may begin: next to it, or next to all lines to that symbol."""
        size, at = self._type.small, self._across.x(x)
        near = (at + 0.4 * size, at - 0.4 * size - width)
        if not isinstance(x, Beside):
            return near
        middle, reach = self._across.at[x.id], 0.42 * self._across.symbol + 0.3 * size
        return (*near, middle + reach, middle - reach - width)

    def _stacked(
        self, heights: list[tuple[float, float, float, float]], top: float, slack: float
    ) -> list[_Tops]:
        tops = []
        for number, (channel, symbols, hook, words) in enumerate(heights):
            start = top + (slack if number else 0.0)
            at = start + channel
            tops.append(
                _Tops(start, at, at + symbols, at + symbols + hook, at + symbols + hook + words)
            )
            top = tops[-1].end
        return tops

    @property
    def bands(self) -> tuple[Band, ...]:
        """Return where each row begins and ends."""
        return tuple(Band(it.symbols, it.end) for it in self._tops)

    def middle(self, row: int) -> float:
        """Return where the middle of the symbols of a row is."""
        return self._tops[row].symbols + self._across.symbol / 2

    def below(self, row: int) -> float:
        """Return where the words below the symbols of a row begin."""
        return self._tops[row].words

    def y(self, of: Y) -> float:
        """Return how far from the top something is."""
        if isinstance(of, Bar):
            zone, row, depth = self._depths[of.number]
            tops = self._tops[row]
            return depth + (tops.hook if zone is Zone.HOOK else tops.channel)
        tops = self._tops[of.row]
        match of.zone:
            case Zone.TOP:
                return tops.symbols
            case Zone.MIDDLE:
                return tops.symbols + (0.5 + of.part) * self._across.symbol
            case Zone.BOTTOM:
                return tops.hook
            case Zone.APEX:
                return tops.symbols - 0.8 * self._across.unit
            case Zone.HOOK:
                return tops.hook
            case Zone.CHANNEL:
                return tops.channel
            case Zone.WORDS:
                return tops.end

    @property
    def notes(self) -> tuple[Note, ...]:
        """Return the words beside the lines."""
        return tuple(
            Note(x, self._tops[row].channel + depth, text) for row, x, depth, text in self._notes
        )
