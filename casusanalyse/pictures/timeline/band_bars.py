"""The rows of bars on a band: as many levels as fit, with what has no date in a field of its own."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from casusanalyse.pictures.lettering import LINE, wrapped
from casusanalyse.pictures.timeline.bar_rows import BarStyle, Block, Window, bar_block, label_of
from casusanalyse.pictures.timeline.bars import Bar
from casusanalyse.pictures.timeline.course import BarRow, Course
from casusanalyse.pictures.timeline.events import Row
from casusanalyse.pictures.timeline.frames import moved_down
from casusanalyse.pictures.timeline.layout import Placed, PlacedHatch, PlacedText, together
from casusanalyse.pictures.timeline.names import NAMES
from casusanalyse.pictures.timeline.scale import Scale
from casusanalyse.pictures.timeline.strip import Band, Kind, Slot, Strip
from casusanalyse.wording import pictures_timeline as wording

PAD = 0.45
"""The room above what stands in a row, in sizes of the letter."""
_BAR = 0.55
_BAR_LEVELS = (8, 3, 1)
_MOST_BAR_LINES = 4


@dataclass(frozen=True, slots=True)
class Style:
    """The sizes on a page."""

    size: float
    letter: float
    names: float
    left: float = 0.0
    """Where the rows begin, behind their names."""
    periods: bool = False
    """Whether bars tell when they were in words."""

    @property
    def line(self) -> float:
        """From one line to the next."""
        return self.size * LINE


@dataclass(frozen=True, slots=True)
class OnBand:
    """A row of bars with those of them that stand on one band."""

    row: BarRow
    bars: tuple[Bar, ...]
    label: Callable[[Bar], str]


def on_bands(course: Course, strip: Strip, periods: bool) -> tuple[tuple[OnBand, ...], ...]:
    """Return for each band the rows of bars that belong on it, each bar looked at only where it stands."""
    found: list[list[OnBand]] = [[] for _ in strip.bands]
    zones = [any(it.kind is Kind.UNDATED_BARS for it in band.slots) for band in strip.bands]
    starts = [band.start for band in strip.bands]
    for row in course.bars:
        label = _label(row, periods)
        bars: dict[int, list[Bar]] = {}
        for bar in row.bars:
            for number in _touched(bar, strip.scale, starts):
                bars.setdefault(number, []).append(bar)
        anywhere = row.row is not Row.HELP
        undated = [number for number, zone in enumerate(zones) if zone and row.undated]
        for number in range(len(starts)) if anywhere else sorted({*bars, *undated}):
            found[number].append(OnBand(row, tuple(bars.get(number, ())), label))
    return tuple(map(tuple, found))


def _touched(bar: Bar, scale: Scale | None, starts: Sequence[float]) -> range:
    """Return the bands on which a bar can stand; one that only ends there is for ``Window.shows``."""
    if scale is None:
        return range(0)
    first = bisect_right(starts, scale.at(bar.first)) - 1
    return range(max(0, first - 1), bisect_right(starts, scale.until(bar.last)))


def bar_blocks(
    rows: Sequence[OnBand], strip: Strip, band: Band, style: Style, room: float
) -> list[tuple[Row, str, Block]]:
    """Return the rows of bars with their names, on so many levels that they fit in a height."""
    blocks: list[tuple[Row, str, Block]] = []
    rest: Sequence[OnBand] = ()
    for most in _BAR_LEVELS:
        blocks, rest = _until_full(rows, strip, band, style, most, room)
        if sum(block.height for _, _, block in blocks) <= room:
            return blocks
    return _fewer(blocks, room, style, sum(_stands(it, strip, band) for it in rest))


def _until_full(
    rows: Sequence[OnBand], strip: Strip, band: Band, style: Style, most: int, room: float
) -> tuple[list[tuple[Row, str, Block]], Sequence[OnBand]]:
    """Return rows until one no longer fits, that one included, and those that were not looked at."""
    blocks: list[tuple[Row, str, Block]] = []
    for number, it in enumerate(rows, start=1):
        named = _named(it, _bars(it, strip, band, style, most), style)
        if named:
            blocks.append(named)
            room -= named[2].height
        if room < 0:
            return blocks, rows[number:]
    return blocks, ()


def _named(it: OnBand, block: Block, style: Style) -> tuple[Row, str, Block] | None:
    """Return a row with its name, at least as high as that; None for help that is not there."""
    row = it.row.row
    if not block.height and row is Row.HELP:
        return None
    name = it.row.whom if row is Row.HELP else NAMES[row]
    height = max(block.height, len(name_lines(name, style)) * style.line)
    height += style.letter * PAD
    return row, name, Block(height, block.placed, block.left_out)


def _stands(it: OnBand, strip: Strip, band: Band) -> bool:
    """Return whether anything of a row stands on a band."""
    if it.row.row is not Row.HELP or not it.bars or not strip.scale:
        return True
    window = window_of(strip.scale, band)
    return any(window.shows(bar.first, bar.last) for bar in it.bars)


def _fewer(
    blocks: list[tuple[Row, str, Block]], room: float, style: Style, rest: int
) -> list[tuple[Row, str, Block]]:
    """Return as many rows as fit; how many more there are, with the ``rest``, is told in the last one."""
    kept: list[tuple[Row, str, Block]] = []
    line = style.line + style.letter * PAD
    room -= line
    for it in blocks:
        room -= it[2].height
        if room < 0:
            break
        kept.append(it)
    left_out = len(blocks) - len(kept) + rest
    if left_out:
        row = blocks[len(kept)][0]
        text = PlacedText(style.left, 0.0, (wording.MORE_ROWS.format(count=left_out),), style.size)
        kept.append((row, "", Block(line, Placed(texts=(text,)), left_out)))
    return kept


def _bars(on_band: OnBand, strip: Strip, band: Band, style: Style, most: int) -> Block:
    """Return the bars of a row in a band, and what has no date in the field for that."""
    lines = _MOST_BAR_LINES if style.periods else 2
    bar_style = BarStyle(_BAR * style.letter, 0.4 * style.letter, style.size, most, lines)
    row, label = on_band.row, on_band.label
    left_out = 0
    parts: list[Placed] = []
    height = 0.0
    if strip.scale and band.time_ends > band.left:
        block = bar_block(on_band.bars, window_of(strip.scale, band), bar_style, label)
        parts.append(block.placed)
        height, left_out = block.height, block.left_out
    zone = next((it for it in band.slots if it.kind is Kind.UNDATED_BARS), None)
    if zone and row.undated:
        block = _undated(row, zone, bar_style, label, most)
        parts.append(block.placed)
        height = max(height, block.height)
    pad = PAD * style.letter if height else 0.0
    return Block(height + pad, moved_down(together(parts), pad), left_out)


def _label(row: BarRow, periods: bool) -> Callable[[Bar], str]:
    named = row.row is Row.LEAD or (row.row is not Row.HELP and row.of_several)
    return lambda bar: label_of(bar, named, periods)


def _undated(
    row: BarRow, zone: Slot, style: BarStyle, label: Callable[[Bar], str], most: int
) -> Block:
    width = zone.width - style.letter
    left = zone.left + style.letter
    texts: list[PlacedText] = []
    hatches: list[PlacedHatch] = []
    top = 0.0
    for it in row.undated[:most]:
        bar = Bar(it.id, 0, 0, 0, 0, what=it.what, whom=it.whom)
        text = label(bar)[:300] or wording.UNKNOWN
        lines = wrapped(text, width, style.letter, most=2)
        texts.append(PlacedText(left, top, lines, style.letter))
        top += len(lines) * style.letter * LINE
        hatches.append(PlacedHatch(it.id, left, top, width, style.height))
        top += style.height + style.gap
    if len(row.undated) > most:
        line = wording.AND_MORE.format(count=len(row.undated) - most)
        texts.append(PlacedText(left, top, (line,), style.letter))
        top += style.letter * LINE
    return Block(top, Placed(texts=tuple(texts), hatches=tuple(hatches)))


def window_of(scale: Scale, band: Band) -> Window:
    """Return the part of a scale that stands on a band."""
    end = band.start + band.time_ends - band.left
    return Window(scale, band.start, end, band.left)


def name_lines(name: str, style: Style) -> tuple[str, ...]:
    """Return the name of a row in bold lines that fit before it."""
    width = style.names - style.letter * 0.6
    return wrapped(name[:100], width, style.size, bold=True, most=2)
