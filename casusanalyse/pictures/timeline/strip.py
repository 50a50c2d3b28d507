"""The line as one long strip in which every event has a column of its own, cut into bands that fit a page."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from casusanalyse.pictures.timeline.axis import break_width
from casusanalyse.pictures.timeline.course import Course, Event
from casusanalyse.pictures.timeline.scale import (
    Break,
    Scale,
    YearMark,
    first_day,
    last_day,
    skipped,
    spread,
    year_of,
)

_YEAR = 4.0
"""How wide a year without events is, in which something else began or ended, in sizes of the letter."""
_SIDE = 2.5
_ZONE = 14.0
_MOST_STRETCHED = 1.5


class Kind(Enum):
    """What a part of the strip is for."""

    EVENT = "event"
    YEAR = "year"
    BREAK = "break"
    SIDE = "side"
    UNDATED_EVENT = "undated"
    UNDATED_BARS = "bars"


IN_ZONE = (Kind.UNDATED_EVENT, Kind.UNDATED_BARS)


@dataclass(frozen=True, slots=True)
class Slot:
    """A part of the strip; ``first`` and ``last`` are the years of a year or a break.

    Of a side at the beginning ``first`` is the day (ordinal) it begins on, at the end ``last`` the day
    it ends on.
    """

    kind: Kind
    width: float
    event: Event | None = None
    first: int = 0
    last: int = 0
    left: float = 0.0
    """Where it stands on its page."""


@dataclass(frozen=True, slots=True)
class Band:
    """What stands beside each other on a page; its part of the scale begins at ``start``."""

    slots: tuple[Slot, ...]
    start: float
    left: float
    right: float

    @property
    def time_ends(self) -> float:
        """Where on the page the part ends that stands for time."""
        dated = [it.left + it.width for it in self.slots if it.kind not in IN_ZONE]
        return dated[-1] if dated else self.left


@dataclass(frozen=True, slots=True)
class Strip:
    """All bands below each other, and the scale along all of them; None when nothing has a date."""

    bands: tuple[Band, ...]
    scale: Scale | None


def strip_of(
    course: Course, left: float, right: float, columns: Mapping[str, float], letter: float
) -> Strip:
    """Return the strip of a course between two sides of a page.

    ``columns`` tells by its id how wide the column of an event wants to be; most are wider. Later never
    stands left of earlier, nor on an earlier band; an event is never cut in two.
    """
    slots = tuple(_slots(course, columns, letter, right - left))
    bands = tuple(_bands(slots, left, right))
    return Strip(bands, _scale(bands, letter))


def even_strip(course: Course, left: float, right: float, pages: int, letter: float) -> Strip:
    """Return a strip as long as a number of pages, with years as wide as what happened in them asks."""
    room = right - left
    undated = any(it.undated for it in course.bars)
    zone = min(_ZONE * letter, room) if undated else 0.0
    if not course.moments:
        slot = Slot(Kind.UNDATED_BARS, room, left=left)
        return Strip((Band((slot,), 0.0, left, right),), None)
    end = pages * room - zone - letter
    scale = spread(course.moments, 0.0, end, break_width(letter, letter * 0.8), _YEAR * letter)
    bands = []
    for number in range(pages):
        start = number * room
        slots = [Slot(Kind.SIDE, min(room, end - start), left=left)]
        if undated and number == pages - 1:
            slots.append(Slot(Kind.UNDATED_BARS, zone, left=right - zone))
        bands.append(Band(tuple(slots), start, left, right))
    return Strip(tuple(bands), scale)


def _slots(
    course: Course, columns: Mapping[str, float], letter: float, room: float
) -> Iterable[Slot]:
    leading = next((at for at, it in enumerate(course.events) if it.moment), len(course.events))
    yield from _dated(course, course.events[leading:], columns, letter)
    if any(it.undated for it in course.bars):
        yield Slot(Kind.UNDATED_BARS, min(_ZONE * letter, room))
    for event in course.events[:leading]:
        yield Slot(Kind.UNDATED_EVENT, columns[event.happening.id], event)


def _dated(
    course: Course, events: Sequence[Event], columns: Mapping[str, float], letter: float
) -> Iterable[Slot]:
    if not course.domain:
        return
    days = [it.moment.middle for it in events if it.moment]
    years = _other_years(course, days)
    first = min([*days, *(first_day(year) for year in years)], default=course.domain.last)
    if course.domain.first < first:
        yield Slot(Kind.SIDE, _SIDE * letter, first=course.domain.first)
    before: int | None = None
    for event in events:
        if event.moment:
            year = year_of(event.moment.middle)
            while years and years[0] < year:
                yield from _year(before, years[0], letter)
                before = years.pop(0)
            yield from _gap(before, year, letter)
            before = year
        yield Slot(Kind.EVENT, columns[event.happening.id], event)
    for year in years:
        yield from _year(before, year, letter)
        before = year
    reached = max([*days, *(last_day(year) for year in years[-1:])], default=0)
    if course.domain.last > reached:
        yield Slot(Kind.SIDE, _SIDE * letter, last=course.domain.last)


def _other_years(course: Course, days: Sequence[int]) -> list[int]:
    """Return the years without events in which a bar begins or ends, in order."""
    edges = [day for row in course.bars for it in row.bars if it.id for day in (it.first, it.last)]
    return sorted({year_of(day) for day in edges} - {year_of(day) for day in days})


def _year(before: int | None, year: int, letter: float) -> Iterable[Slot]:
    yield from _gap(before, year, letter)
    yield Slot(Kind.YEAR, _YEAR * letter, first=year, last=year)


def _gap(before: int | None, year: int, letter: float) -> Iterable[Slot]:
    if before is None:
        return
    if skipped(before, year):
        yield Slot(Kind.BREAK, break_width(letter, letter * 0.8), first=before + 1, last=year - 1)
        return
    for empty in range(before + 1, year):
        yield Slot(Kind.YEAR, _YEAR * letter, first=empty, last=empty)


def _bands(slots: Sequence[Slot], left: float, right: float) -> Iterable[Band]:
    """Yield as few bands as it takes, all about as full as each other."""
    room = right - left
    fewest = len(_packed(slots, room))
    low, high = 0.0, room
    for _ in range(12):
        middle = (low + high) / 2
        if len(_packed(slots, middle)) > fewest:
            low = middle
        else:
            high = middle
    for number, packed in enumerate(_packed(slots, high)):
        start = number * room
        yield Band(tuple(_placed(packed, left, room)), start, left, right)


def _packed(slots: Sequence[Slot], room: float) -> list[list[Slot]]:
    bands: list[list[Slot]] = []
    used = room
    for slot in slots:
        if not bands or used + slot.width > room + 0.01:
            bands.append([])
            used = 0.0
        bands[-1].append(slot)
        used += slot.width
    return bands


def _placed(slots: Sequence[Slot], left: float, room: float) -> Iterable[Slot]:
    """Yield the slots beside each other, stretched to the whole width as far as that looks well."""
    width = sum(it.width for it in slots)
    factor = min(room / width, _MOST_STRETCHED) if width < room else room / width
    for slot in slots:
        yield replace(slot, width=slot.width * factor, left=left)
        left += slot.width * factor


def _scale(bands: Sequence[Band], letter: float) -> Scale | None:
    knots: list[tuple[int, float]] = []
    breaks: list[Break] = []
    for band in bands:
        for slot in band.slots:
            left = band.start + slot.left - band.left
            knots += _knots(slot, left, letter, knots[-1][0] if knots else 0)
            if slot.kind is Kind.BREAK:
                breaks.append(Break(left, left + slot.width, slot.first, slot.last))
    if not knots:
        return None
    days, places = zip(*knots, strict=True)
    scale = Scale(days, places, (), tuple(breaks))
    return replace(scale, years=tuple(_years(scale)))


def _knots(slot: Slot, left: float, letter: float, before: int) -> Iterable[tuple[int, float]]:
    """Yield what a slot adds to a scale that reached ``before``; a year begins where a column does."""
    right = left + slot.width
    if slot.kind is Kind.EVENT and slot.event and slot.event.moment:
        day = slot.event.moment.middle
        new_year = first_day(year_of(day))
        if before and before < new_year:
            yield new_year, left
        yield day, left + letter * 0.5
    elif slot.kind is Kind.YEAR or slot.kind is Kind.BREAK:
        yield first_day(slot.first), left
        yield last_day(slot.last), right
    elif slot.kind is Kind.SIDE:
        yield (slot.first, left) if slot.first else (slot.last, right)


def _years(scale: Scale) -> Iterable[YearMark]:
    """Yield where each year begins that is not left out."""
    left_out = {(it.first, it.last) for it in scale.breaks}
    first, last = year_of(scale.days[0]), year_of(scale.days[-1])
    after = {start: end + 1 for start, end in left_out}
    year = first
    while year <= last:
        if year in after:
            year = after[year]
            continue
        yield YearMark(year, scale.at(first_day(year)) if year > first else scale.places[0])
        year += 1
