"""The line as it is seen from a distance: all rows on one page, without what was said."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from casusanalyse.pictures.lettering import DESCENT, LINE, width_of
from casusanalyse.pictures.timeline.axis import axis, axis_height, break_width
from casusanalyse.pictures.timeline.bar_rows import BarStyle, Window, bar_block
from casusanalyse.pictures.timeline.course import TEXT_ROWS, BarRow, Course, Event
from casusanalyse.pictures.timeline.events import Row
from casusanalyse.pictures.timeline.frames import Area, moved_down
from casusanalyse.pictures.timeline.layout import (
    Placed,
    PlacedDot,
    PlacedHatch,
    PlacedMark,
    PlacedRule,
    PlacedSpan,
    PlacedText,
    together,
)
from casusanalyse.pictures.timeline.names import SHORT, names_width
from casusanalyse.pictures.timeline.scale import Scale, spread
from casusanalyse.pictures.timeline.stacking import apart, levels
from casusanalyse.wording import pictures_timeline as wording

_MARK = 1.05
_SMALLEST_MARK = 0.5
_FURTHEST = 1.1
"""How far a mark may stand from its day for it to be as large as it can, in sizes of the letter."""
_PITCH = 1.15
_ROW = 1.25
_LANE = 0.62
_LEAST_MARKS = 2.0
_BESIDE_LANES = 0.3
_STAR = 0.4
"""How far a star reaches out of its mark, in sizes of the mark."""
_MOST_AIR = 0.7
_ABOVE_LEGEND = 0.4
_SPAN = 0.34
_DOT = 0.7
"""How large a dot may be and still leave room in its row, in heights of that row."""
_ZONE = 0.14
"""Which part of the width is for what has no date, when there is any."""


@dataclass(frozen=True, slots=True)
class _Sizes:
    """The heights that fit: of a row, of a lane within it, of a mark, and how many levels of marks."""

    row: float
    lane: float
    mark: float
    levels: int


@dataclass(frozen=True, slots=True)
class _Strip:
    """The room for the scale, and that for what has no date (narrow as nothing when all has one)."""

    left: float
    right: float
    zone: tuple[float, float]
    scale: Scale | None

    @property
    def window(self) -> Window | None:
        if self.scale is None:
            return None
        return Window(self.scale, self.left, self.right, self.left)


def seen(course: Course, area: Area) -> Placed:
    """Return the whole line on one page, within the area."""
    strip = _strip(course, area)
    sizes = _sizes(course, strip, area)
    events = _events(course, strip, sizes)
    blocks = [
        events[row] if row in TEXT_ROWS else _bars(course, row, strip, sizes) for row in course.rows
    ]
    top = area.top + axis_height(area.small)
    heights = [max(sizes.row, _BESIDE_LANES * sizes.row + height) for height, _ in blocks]
    left_over = (area.bottom - top - sum(heights) - area.letter * _ABOVE_LEGEND) / max(
        1, len(blocks)
    )
    air = min(max(left_over, 0.0), _MOST_AIR * sizes.row)
    parts = []
    for row, (high, placed), height in zip(course.rows, blocks, heights, strict=True):
        height += air
        parts += [moved_down(placed, top + (height - high) / 2), _name(row, area, top, height)]
        top += height
        parts.append(Placed(rules=(PlacedRule(area.left, top, area.right, top),)))
    return together((_axis(strip, area, top), *parts))


def empty(course: Course, area: Area, rows: Sequence[Row]) -> Placed:
    """Return the axis and the rows with nothing in them, to draw on by hand."""
    strip = _strip(course, area, zone=False)
    height = (area.bottom - area.top - axis_height(area.small)) / len(rows)
    top = area.top + axis_height(area.small)
    parts = []
    for row in rows:
        parts.append(_name(row, area, top, height))
        top += height
        parts.append(Placed(rules=(PlacedRule(area.left, top, area.right, top, strong=True),)))
    return together((_axis(strip, area, top), *parts))


def _strip(course: Course, area: Area, zone: bool = True) -> _Strip:
    left, right = area.left + names_width(SHORT.values(), area.letter), area.right
    if not zone or not (any(it.undated for it in course.bars) or _leading(course.events)):
        end = right
    elif not course.moments:
        end = left
    else:
        end = right - max(_ZONE * (right - left), width_of(wording.WHEN_UNKNOWN, area.letter * 0.8))
    gap = area.letter
    scale = None
    if course.moments:
        reach = end - (gap if end < right else 0)
        wide = width_of(str(date.max.year), area.small, bold=True) + area.small * 0.7
        scale = spread(course.moments, left, reach, break_width(area.small, area.small), wide)
        return _Strip(left, reach, (end, right), scale)
    return _Strip(left, left, (left, right), None)


def _leading(events: Sequence[Event]) -> int:
    """Return how many events were told before the first of which anybody knows when it was."""
    return next((at for at, it in enumerate(events) if it.moment), len(events))


def _sizes(course: Course, strip: _Strip, area: Area) -> _Sizes:
    """Return heights with which all rows fit; what is left is for the marks."""
    room = area.bottom - area.letter * _ABOVE_LEGEND - area.top - axis_height(area.small)
    dots = sum(1 for row in course.rows if row in TEXT_ROWS and row is not Row.EVENTS)
    counts = [_lanes(course, it) for it in course.rows if it not in TEXT_ROWS]
    row = min(_ROW * area.letter, room / (len(course.rows) + 2))
    with_marks = Row.EVENTS in course.rows
    rest = room - dots * row - (_LEAST_MARKS * row if with_marks else 0)
    low, high = 0.0, _LANE * area.letter
    for _ in range(20):
        lane = (low + high) / 2
        low, high = (lane, high) if _high(counts, lane, row) <= rest else (low, lane)
    height = room - dots * row - _high(counts, low, row) - _BESIDE_LANES * row
    return _marks(course, strip, _Sizes(row, low, _MARK * area.letter, 1), height, area.letter)


def _high(counts: Sequence[int], lane: float, row: float) -> float:
    return sum(max(row, count * lane + _BESIDE_LANES * row) for count in counts)


def _marks(course: Course, strip: _Strip, sizes: _Sizes, height: float, letter: float) -> _Sizes:
    """Return the sizes with marks so large that all can stand near where they belong."""
    mark = sizes.mark
    while True:
        tried = replace(sizes, mark=mark, levels=max(1, int(height / (mark * _PITCH))))
        wanted = _wanted(course, strip, tried)
        found = _found(course, wanted, strip, tried)
        places = _places(course, wanted, found, strip, tried)
        away = max((abs(x - y) for x, y in zip(wanted, places, strict=True)), default=0.0)
        if away <= _FURTHEST * letter or mark * 0.9 < _SMALLEST_MARK * letter:
            return tried
        mark *= 0.9


def _found(
    course: Course, wanted: Sequence[float], strip: _Strip, sizes: _Sizes
) -> tuple[int, ...]:
    """Return on which level each event stands: with all of its span when there are levels enough."""
    reaches = [_reach(it, x, strip, sizes) for it, x in zip(course.events, wanted, strict=True)]
    found = levels(reaches)
    if max(found, default=0) < sizes.levels:
        return found
    half = sizes.mark * _PITCH / 2
    return levels([(x - half, x + half) for x in wanted], sizes.levels)


def _lanes(course: Course, row: Row) -> int:
    """Return on how many levels the bars of a row stand."""
    count = 0
    for it in course.bars:
        if it.row is row:
            count += max(_levels(it), len(it.undated))
    return count


def _levels(row: BarRow) -> int:
    return max(levels([(bar.first, bar.last) for bar in row.bars]), default=-1) + 1


def _bars(course: Course, row: Row, strip: _Strip, sizes: _Sizes) -> tuple[float, Placed]:
    """Return the bars of a row below each other, with what has no date at their right."""
    style = BarStyle(sizes.lane * 0.6, sizes.lane * 0.4)
    height = 0.0
    parts = []
    for it in course.bars:
        if it.row is not row:
            continue
        dated = 0.0
        if strip.window:
            most = max(1, _levels(it))
            block = bar_block(it.bars, strip.window, replace(style, most=most), lambda bar: "")
            parts.append(moved_down(block.placed, height))
            dated = block.height
        parts.append(moved_down(_hatches(it, strip, style), height))
        height += max(dated, len(it.undated) * sizes.lane)
    return height, together(parts)


def _hatches(row: BarRow, strip: _Strip, style: BarStyle) -> Placed:
    left, right = strip.zone
    step = style.height + style.gap
    return Placed(
        hatches=tuple(
            PlacedHatch(it.id, left, number * step, right - left, style.height)
            for number, it in enumerate(row.undated)
        )
    )


def _events(course: Course, strip: _Strip, sizes: _Sizes) -> dict[Row, tuple[float, Placed]]:
    """Return the marks of all events, and in the other rows of text a dot where something was said."""
    wanted = _wanted(course, strip, sizes)
    reaches = [_reach(it, x, strip, sizes) for it, x in zip(course.events, wanted, strict=True)]
    levels = _found(course, wanted, strip, sizes)
    places = _places(course, wanted, levels, strip, sizes)
    marks = _placed_marks(course, places, levels, sizes)
    height = (max(levels, default=0) + 1) * sizes.mark * _PITCH
    spans = tuple(
        _span(it, reach, mark.y, sizes)
        for it, reach, mark in zip(course.events, reaches, marks, strict=True)
        if it.moment and not it.moment.exact
    )
    placed = Placed(marks=marks, spans=spans, hatches=_without_a_date(course, marks, sizes))
    return {Row.EVENTS: (height, placed), **_dots(course, marks, sizes)}


def _placed_marks(
    course: Course, places: Sequence[float], levels: Sequence[int], sizes: _Sizes
) -> tuple[PlacedMark, ...]:
    pitch = sizes.mark * _PITCH
    return tuple(
        PlacedMark(
            it.happening.id,
            x,
            (level + 0.5) * pitch,
            sizes.mark,
            it.happening.mark,
            it.outline,
            it.happening.crucial,
        )
        for it, x, level in zip(course.events, places, levels, strict=True)
    )


def _without_a_date(
    course: Course, marks: Sequence[PlacedMark], sizes: _Sizes
) -> tuple[PlacedHatch, ...]:
    """Return what stands behind the marks of events of which nobody knows when they were."""
    half = sizes.mark * _PITCH / 2
    return tuple(
        PlacedHatch(mark.id, mark.x - half * 1.3, mark.y - half * 0.8, half * 2.6, half * 1.6)
        for it, mark in zip(course.events, marks, strict=True)
        if it.moment is None
    )


def _dots(
    course: Course, marks: Sequence[PlacedMark], sizes: _Sizes
) -> dict[Row, tuple[float, Placed]]:
    """Return a dot below each event about which something was said in a row of text."""
    dot = min(sizes.mark, sizes.row * _DOT) * 0.5
    blocks: dict[Row, tuple[float, Placed]] = {}
    for row in TEXT_ROWS:
        if row is not Row.EVENTS:
            dots = tuple(
                PlacedDot(mark.id, mark.x, dot, dot)
                for it, mark in zip(course.events, marks, strict=True)
                if it.told(row)
            )
            blocks[row] = (2 * dot, Placed(dots=dots))
    return blocks


def _wanted(course: Course, strip: _Strip, sizes: _Sizes) -> list[float]:
    """Return where each event wants to stand: on its day, behind the one it followed, or in the zone."""
    leading = _leading(course.events)
    left, right = strip.zone
    places: list[float] = []
    step = (right - left) / (leading + 1)
    behind = strip.left
    ahead = _ahead(course, strip)
    for number, it in enumerate(course.events):
        if it.moment and strip.scale:
            behind = strip.scale.at(it.moment.middle)
            places.append(behind)
        elif number < leading:
            places.append(left + (number + 1) * step)
        else:
            behind = min(behind + sizes.mark * _PITCH, ahead[number])
            places.append(behind)
    return places


def _ahead(course: Course, strip: _Strip) -> list[float]:
    """Return for each event where the first one with a date stands, from there on."""
    place, places = strip.right, []
    for it in reversed(course.events):
        if it.moment and strip.scale:
            place = strip.scale.at(it.moment.middle)
        places.append(place)
    return places[::-1]


def _places(
    course: Course, wanted: Sequence[float], found: Sequence[int], strip: _Strip, sizes: _Sizes
) -> list[float]:
    """Return where each event stands, on its level apart from the others."""
    leading = _leading(course.events)
    half = sizes.mark * _PITCH / 2
    by_level: dict[tuple[bool, int], list[int]] = {}
    for number, level in enumerate(found):
        by_level.setdefault((number < leading, level), []).append(number)
    places = list(wanted)
    for (in_zone, _), numbers in by_level.items():
        left, right = strip.zone if in_zone else (strip.left, strip.right)
        stood = apart(
            [wanted[it] for it in numbers], 2 * half, left + half, right - half - _STAR * sizes.mark
        )
        for number, x in zip(numbers, stood, strict=True):
            places[number] = x
    return places


def _reach(event: Event, x: float, strip: _Strip, sizes: _Sizes) -> tuple[float, float]:
    half = sizes.mark * _PITCH / 2
    if not (event.moment and strip.scale) or event.moment.exact:
        return x - half, x + half
    left, right = strip.scale.at(event.moment.earliest), strip.scale.until(event.moment.latest)
    side = strip.right if x < strip.right else x + half
    return max(min(left, x - half), strip.left), min(max(right, x + half), side)


def _span(event: Event, reach: tuple[float, float], y: float, sizes: _Sizes) -> PlacedSpan:
    moment = event.moment
    before, after = (moment.open_before, moment.open_after) if moment else (False, False)
    height = sizes.mark * _SPAN
    left, right = reach
    return PlacedSpan(event.happening.id, left, right, y, height, before, after)


def _name(row: Row, area: Area, top: float, height: float) -> Placed:
    size = min(area.letter, height / LINE)
    size = max(size, area.small)
    middle = top + (height - size * (1 + DESCENT)) / 2
    return Placed(texts=(PlacedText(area.left, middle, (SHORT[row],), size, bold=True),))


def _axis(strip: _Strip, area: Area, bottom: float) -> Placed:
    parts = []
    if strip.scale:
        sides = (strip.left, strip.right)
        scale = strip.scale
        parts.append(
            axis(scale.years, scale.breaks, sides, area.top, bottom, area.small, area.small)
        )
    left, right = strip.zone
    if right > left:
        text = PlacedText(left, area.top, (wording.WHEN_UNKNOWN,), area.small)
        rule = PlacedRule(left - area.letter / 2, area.top, left - area.letter / 2, bottom)
        parts.append(Placed(texts=(text,), rules=(rule,) if strip.scale else ()))
    return together(parts)
