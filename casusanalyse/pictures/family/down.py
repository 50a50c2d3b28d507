"""How far from the top everything of a portrait is: rows, words, and lines on tracks of their own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from casusanalyse.pictures.family.across import Across
from casusanalyse.pictures.family.homes import Band, Home, sides
from casusanalyse.pictures.family.labels import Label, Type
from casusanalyse.pictures.family.notes import Channel, Lying, Note, Upright, Wish, noted
from casusanalyse.pictures.family.order import Rows
from casusanalyse.pictures.family.room import Room
from casusanalyse.pictures.family.tracks import depths
from casusanalyse.pictures.family.ways import At, Bar, Beside, Role, Tag, Y, Zone

_TRACK = 0.55
"""From one horizontal line to the next, in units."""
_APEX = 1.5
"""From the last horizontal line to the symbols below it, in units."""
_LIFT = 0.8
"""How much room the head of an arrow to somebody's words asks for, in units."""
_SLACK = 3.0
"""How much a channel is made higher at most when there is room, in units."""


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
        self._notes: list[tuple[int, Note]] = []
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
        """Give the words in a channel their places, and return how much they make it higher."""
        reaches = self._across.reaches(Zone.CHANNEL, row)
        deep = {number: self._depths[number][2] for number in reaches}
        channel = Channel(
            lying=[Lying(it.left, it.right, deep[number]) for number, it in reaches.items()],
            upright=[
                *(Upright(x, top=deep[n]) for n, it in reaches.items() for x in it.down),
                *(Upright(x, bottom=deep[n]) for n, it in reaches.items() for x in it.up),
                *(Upright(x) for home in self._curves for x in sides(home, row)),
            ],
            left=self._room.left,
            right=self._room.left + self._room.width,
            size=self._type.small,
        )
        notes, bottom = noted(channel, [self._wish(it) for it in self._tags(row)])
        self._notes += [(row, it) for it in notes]
        return max(0.0, bottom - above)

    def _wish(self, tag: Tag) -> Wish:
        """Return where the words of a line would be."""
        x = self._across.x(tag.x)
        if not isinstance(tag.x, Beside):
            return Wish(tag.text, x)
        middle, reach = self._across.at[tag.x.id], 0.42 * self._across.symbol
        return Wish(tag.text, x, (middle - reach, middle + reach))

    def _tags(self, row: int) -> list[Tag]:
        """Return the words in a channel; where room lacks only those that a line needs."""
        bare = self._type.names == 1
        return [it for it in self._across.plan.tags if it.row == row and (it.needed or not bare)]

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
        return tuple(replace(it, y=self._tops[row].channel + it.y) for row, it in self._notes)
