"""The line with what was said: every event in a column of its own, in bands below each other."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from casusanalyse.pictures.lettering import width_of, wrapped
from casusanalyse.pictures.timeline.axis import axis, axis_height
from casusanalyse.pictures.timeline.band_bars import (
    PAD,
    OnBand,
    Style,
    bar_blocks,
    name_lines,
    on_bands,
    window_of,
)
from casusanalyse.pictures.timeline.bar_rows import Block
from casusanalyse.pictures.timeline.course import TEXT_ROWS, Course, Event
from casusanalyse.pictures.timeline.events import Row
from casusanalyse.pictures.timeline.frames import Area, moved_down
from casusanalyse.pictures.timeline.layout import (
    Placed,
    PlacedHatch,
    PlacedMark,
    PlacedNumber,
    PlacedRule,
    PlacedSpan,
    PlacedText,
    together,
)
from casusanalyse.pictures.timeline.names import NAMES
from casusanalyse.pictures.timeline.scale import Break, Scale, YearMark
from casusanalyse.pictures.timeline.stacking import levels
from casusanalyse.pictures.timeline.strip import (
    IN_ZONE,
    Band,
    Slot,
    Strip,
    even_strip,
    strip_of,
)
from casusanalyse.wording import pictures_timeline as wording

_COLUMNS = (11.5, 14.0, 18.0, 24.0, 32.0)
"""How wide columns may be, in sizes of the letter."""
_TRIES = 4
_MOST_SPREAD = 6
_NAMES = 7.3
_GUTTER = 0.9
_MARK = 1.15
_PITCH = 0.6
_MOST_LINES = 30
_MOST_HEAD = 3
_ENOUGH_LINES = 2
_MORE = "…"
_YEAR_NAME = 3.0


@dataclass(frozen=True, slots=True)
class Written:
    """The pages of a line: what stands on each, the events on it, and how many texts were cut."""

    pages: tuple[Placed, ...]
    events: tuple[tuple[Event, ...], ...]
    filled: tuple[float, ...]
    """How far down each page is filled."""
    cut: int
    crowded: tuple[tuple[Event, ...], ...]
    """The events of each band on which a text was cut."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """Text of an event in a row, in lines."""

    slot: Slot
    lines: tuple[str, ...]
    head: tuple[str, ...] = ()
    number: str = ""

    @property
    def head_cut(self) -> bool:
        """Whether the date did not fit."""
        return bool(self.head) and self.head[-1].endswith(_MORE)


def told(course: Course, area: Area, tries: int = _TRIES) -> Written:
    """Return the line on as many pages as it takes, with columns on which as little as possible is cut.

    Columns are narrow at first; on a band where a text does not fit they are made wider, and then the
    line is laid out anew, ``tries`` times at most.
    """
    names = _NAMES * area.letter
    style = Style(area.small, area.letter, names, area.left + names)
    room = area.right - style.left
    widest = [min(column * area.small, room) for column in _COLUMNS]
    width_of_column = {it.happening.id: 0 for it in course.events}
    best: Written | None = None
    for _ in range(tries):
        columns = {id: widest[at] for id, at in width_of_column.items()}
        strip = strip_of(course, style.left, area.right, columns, area.letter)
        written = _written(course, area, strip, style)
        if best is None or (written.cut, len(written.pages)) < (best.cut, len(best.pages)):
            best = written
        if not written.crowded or not _widened(width_of_column, written):
            break
    assert best is not None
    return best


def _widened(width_of_column: dict[str, int], written: Written) -> bool:
    """Make the columns wider of the bands on which something was cut; tell whether any could be."""
    wider = False
    for band in written.crowded:
        for event in band:
            if width_of_column[event.happening.id] < len(_COLUMNS) - 1:
                width_of_column[event.happening.id] += 1
                wider = True
    return wider


def spread_out(course: Course, area: Area) -> Written:
    """Return the bars of a line with their words, in proportion to time, on as few pages as show them all."""
    names = _NAMES * area.letter
    style = Style(area.small, area.letter, names, area.left + names, periods=True)
    pages = 1
    while True:
        strip = even_strip(course, style.left, area.right, pages, area.letter)
        written = _written(course, area, strip, style)
        if not written.cut or pages == _MOST_SPREAD:
            return written
        pages += 1


def _written(course: Course, area: Area, strip: Strip, style: Style) -> Written:
    pages: list[list[Placed]] = []
    events: list[list[Event]] = []
    filled: list[float] = []
    crowded: list[tuple[Event, ...]] = []
    cut = 0
    rows = on_bands(course, strip, style.periods)
    for band, bars in zip(strip.bands, rows, strict=True):
        block, texts_cut = _band(course, strip, band, bars, area, style)
        if not pages or filled[-1] + block.height > area.bottom:
            pages.append([])
            events.append([])
            filled.append(area.top)
        its = tuple(slot.event for slot in band.slots if slot.event)
        pages[-1].append(moved_down(block.placed, filled[-1]))
        events[-1] += its
        filled[-1] += block.height + area.letter
        cut += texts_cut + block.left_out
        crowded += [its] if texts_cut else []
    return Written(
        tuple(together(page) for page in pages),
        tuple(tuple(it) for it in events),
        tuple(filled),
        cut,
        tuple(crowded),
    )


def _band(
    course: Course,
    strip: Strip,
    band: Band,
    rows: Sequence[OnBand],
    area: Area,
    style: Style,
) -> tuple[Block, int]:
    """Return a band with its rows, as high as a page at most, and how many of its texts were cut."""
    marks = _marks(strip, band, style)
    cells = {
        row: [_cell(row, slot, style) for slot in band.slots if slot.event and slot.event.told(row)]
        for row in course.rows
        if row in TEXT_ROWS
    }
    room = area.bottom - area.top - axis_height(area.letter)
    fixed = sum(_beside_text(row, its, marks, style) for row, its in cells.items())
    longest = [max([1, *(len(it.lines) for it in its)]) for its in cells.values()]
    wanted = sum(min(_ENOUGH_LINES, lines) for lines in longest)
    bars = bar_blocks(rows, strip, band, style, room - fixed - wanted * style.line)
    room -= fixed + sum(block.height for _, _, block in bars)
    most = _most_lines(list(cells.values()), room / style.line)
    cut = sum(len(it.lines) > most or it.head_cut for its in cells.values() for it in its)
    left_out = sum(block.left_out for _, _, block in bars)
    top = axis_height(area.letter)
    parts: list[Placed] = []
    for row in course.rows:
        blocks = [(name, block) for its_row, name, block in bars if its_row is row]
        if row in TEXT_ROWS:
            blocks = [(NAMES[row], _texts(row, cells[row], most, marks, style))]
        for name, block in blocks:
            if row in TEXT_ROWS:
                high = len(name_lines(name, style)) * style.line + style.letter * PAD
                block = Block(max(block.height, high), block.placed)
            parts += _row(name, block, top, area, style)
            top += block.height
    placed = together((_axis(strip, band, area, top), *parts))
    return Block(top, placed, left_out), cut


def _beside_text(row: Row, cells: Sequence[_Cell], marks: Block, style: Style) -> float:
    """Return the height in a row of text of all but its lines."""
    height = 2 * PAD * style.letter
    if row is not Row.EVENTS:
        named = len(name_lines(NAMES[row], style)) * style.line if not cells else 0.0
        return max(height, named - style.line + PAD * style.letter)
    return height + marks.height + max([0, *(len(it.head) for it in cells)]) * style.line


def _most_lines(rows: Sequence[Sequence[_Cell]], room: float) -> int:
    """Return how many lines each text can have at most, for all rows to fit in a height of ``room`` lines."""
    longest: list[int] = [max([1, *(len(it.lines) for it in cells)]) for cells in rows]
    for most in range(max(longest, default=1), 1, -1):
        if sum(min(lines, most) for lines in longest) <= room:
            return most
    return 1


def _cell(row: Row, slot: Slot, style: Style) -> _Cell:
    event = slot.event
    assert event is not None
    width = slot.width - _GUTTER * style.letter
    text = event.told(row)
    most = _MOST_LINES + 1
    longest = int(most * width / (style.size * 0.3))
    if len(text) > longest:
        text = text[:longest] + _MORE
    lines = wrapped(
        wording.QUOTED.format(text=text) if row is Row.VOICE else text, width, style.size
    )
    if row is not Row.EVENTS:
        return _Cell(slot, lines)
    number = str(event.happening.number)
    width -= _beside_number(number, style.size)
    head = wrapped(_when(event), width, style.size, bold=True, most=_MOST_HEAD)
    return _Cell(slot, lines, head, number)


def _beside_number(number: str, size: float) -> float:
    """Return how far the date stands from the side, behind its number."""
    return PlacedNumber("", 0.0, 0.0, number, size).width + 0.4 * size


def _when(event: Event) -> str:
    when = event.happening.when
    words = str(when.words) if when and when.words else wording.WHEN_UNKNOWN
    return words if len(words) <= 200 else words[:200] + _MORE


def _texts(row: Row, cells: Sequence[_Cell], most: int, marks: Block, style: Style) -> Block:
    """Return a row of text: for events their marks above it, and number and date in bold."""
    top = PAD * style.letter
    parts: list[Placed] = []
    if row is Row.EVENTS:
        parts.append(moved_down(marks.placed, top))
        top += marks.height
    texts, numbers = [], []
    for it in cells:
        x = it.slot.left
        if it.number:
            numbers.append(PlacedNumber("", x, top, it.number, style.size))
            beside = x + _beside_number(it.number, style.size)
            texts.append(PlacedText(beside, top, it.head, style.size, bold=True))
        shown = _shortened(it.lines, most, it.slot.width - _GUTTER * style.letter, style.size)
        texts.append(PlacedText(x, top + len(it.head) * style.line, shown, style.size))
    parts.append(Placed(texts=tuple(texts), numbers=tuple(numbers)))
    lines = max([1, *(min(len(it.lines), most) for it in cells)])
    height = _beside_text(row, cells, marks, style) + lines * style.line
    return Block(height, together(parts))


def _shortened(lines: tuple[str, ...], most: int, width: float, size: float) -> tuple[str, ...]:
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and width_of(last + _MORE, size) > width:
        last = last[:-1].rstrip()
    return (*lines[: most - 1], last + _MORE)


def _marks(strip: Strip, band: Band, style: Style) -> Block:
    """Return the marks of a band, each at the head of its column, on levels when their spans overlap."""
    size = _MARK * style.letter
    slots = [it for it in band.slots if it.event]
    reaches = [_reach(it, strip, band, size) for it in slots]
    found = levels([(left, right) for left, right in reaches])
    pitch = size * _PITCH
    height = max(found, default=0) * pitch + size * 1.5
    marks, spans, hatches, rules = [], [], [], []
    for slot, (left, right), level in zip(slots, reaches, found, strict=True):
        event = slot.event
        assert event is not None
        x, y = slot.left + size / 2, level * pitch + size * 0.75
        id = event.happening.id
        marks.append(
            PlacedMark(id, x, y, size, event.happening.mark, event.outline, event.happening.crucial)
        )
        rules.append(PlacedRule(x, y, x, height))
        moment = event.moment
        if moment is None:
            wide = min(slot.width - style.letter, size * 3)
            hatches.append(PlacedHatch(id, slot.left, y - size * 0.4, wide, size * 0.8))
        elif not moment.exact:
            height_of_it = size * 0.36
            spans.append(
                PlacedSpan(id, left, right, y, height_of_it, moment.open_before, moment.open_after)
            )
    placed = Placed(
        marks=tuple(marks), spans=tuple(spans), hatches=tuple(hatches), rules=tuple(rules)
    )
    return Block(height, placed)


def _reach(slot: Slot, strip: Strip, band: Band, size: float) -> tuple[float, float]:
    event = slot.event
    left, right = slot.left, slot.left + size
    if event is None or event.moment is None or event.moment.exact or strip.scale is None:
        return left, right + (size * 2.2 if event and event.moment is None else 0)
    window = window_of(strip.scale, band)
    start, end = window.at(event.moment.earliest), window.until(event.moment.latest)
    return min(left, start), max(right, end, left + size * 2)


def _row(name: str, block: Block, top: float, area: Area, style: Style) -> list[Placed]:
    """Return a row in its place, with its name before it and a thin line above it."""
    lines = name_lines(name, style)
    text = PlacedText(area.left, top + PAD * style.letter, lines, style.size, bold=True)
    rule = PlacedRule(area.left, top, area.right, top)
    return [moved_down(block.placed, top), Placed(texts=(text,), rules=(rule,))]


def _axis(strip: Strip, band: Band, area: Area, bottom: float) -> Placed:
    parts = []
    if strip.scale and band.time_ends > band.left:
        end = band.start + band.time_ends - band.left
        years = _years(strip.scale, band.start, end, band.left, area.letter)
        breaks = _breaks(strip.scale, band, end)
        sides = (band.left, band.time_ends)
        parts.append(axis(years, breaks, sides, 0.0, bottom, area.letter, area.small))
    zone = next((it for it in band.slots if it.kind in IN_ZONE), None)
    if zone:
        x = zone.left + area.letter * 0.3
        text = PlacedText(
            zone.left + area.small, 0.0, (wording.WHEN_UNKNOWN,), area.small, bold=True
        )
        parts.append(Placed(texts=(text,), rules=(PlacedRule(x, 0.0, x, bottom),)))
    return together(parts)


def _breaks(scale: Scale, band: Band, end: float) -> list[Break]:
    """Return the breaks that stand on a band which ends at a place on the scale."""
    right = band.left - band.start
    return [
        Break(it.left + right, it.right + right, it.first, it.last)
        for it in _from(scale.breaks, band.start + 0.01, end - 0.01)
    ]


def _from(breaks: Sequence[Break], start: float, end: float) -> Sequence[Break]:
    """Return the breaks of which a part lies between two places."""
    first = bisect_right(breaks, start, key=lambda it: it.right)
    return breaks[first : bisect_left(breaks, end, key=lambda it: it.left)]


def _years(scale: Scale, start: float, end: float, left: float, letter: float) -> list[YearMark]:
    """Return the years that begin in a band, and the one that was going on where it begins."""
    reached = bisect_right(scale.years, start + 0.01, key=lambda it: it.at)
    before = scale.years[reached - 1 : reached]
    within = scale.years[reached : bisect_left(scale.years, end, key=lambda it: it.at)]
    broken = bool(_from(scale.breaks, start + 0.01, start + 0.02))
    crowded = bool(within) and within[0].at - start < letter * _YEAR_NAME
    going_on = [YearMark(before[-1].year, left)] if before and not broken and not crowded else []
    return [*going_on, *(YearMark(it.year, it.at - start + left) for it in within)]
