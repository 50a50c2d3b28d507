"""What the shapes on a page mean: only those that stand on it."""

from collections.abc import Iterable

from casusanalyse.pictures.drawing import NO_PEN, Ellipse, Fill, Shape
from casusanalyse.pictures.frame import Sample, legend_height
from casusanalyse.pictures.sheet import Sheet
from casusanalyse.pictures.timeline.bars import Edge, Sort
from casusanalyse.pictures.timeline.layout import (
    Outline,
    PlacedBar,
    PlacedHatch,
    PlacedMark,
    PlacedNumber,
    PlacedSpan,
)
from casusanalyse.pictures.timeline.marks import drawn_mark, star
from casusanalyse.pictures.timeline.occurring import Occurring
from casusanalyse.pictures.timeline.shapes import (
    drawn_bar,
    drawn_hatch,
    drawn_number,
    drawn_span,
)
from casusanalyse.protocol.entries import Mark
from casusanalyse.wording import pictures_timeline as wording

_NARROW = 1.5
_WIDE = 3.0
_MOST_ROWS_FROM_AFAR = 2
ROW = 1.35
"""How high a row of the legend is, in sizes of the letter."""


def samples(found: Occurring, sheet: Sheet) -> tuple[Sample, ...]:
    """Return the entries of a legend for what occurs; read from afar only what cannot be guessed."""
    letter = sheet.letter
    if not sheet.far:
        return (
            *_marks(found, letter),
            *_outlines(found, letter),
            *_said(found, letter),
            *_times(found, letter),
            *_bars(found, letter),
        )
    entries = [*_marks(found, letter), *_outlines(found, letter)]
    entries += [*_bars(found, letter), *_times(found, letter)]
    while legend_height(sheet, entries, ROW) > (_MOST_ROWS_FROM_AFAR + 0.5) * ROW * letter:
        entries.pop()
    return tuple(entries)


def _mark(meaning: str, letter: float, mark: Mark, outline: Outline = Outline.SURE) -> Sample:
    placed = PlacedMark("", 0, 0, letter * 1.1, mark, outline)
    return Sample(drawn_mark(placed), meaning, _NARROW)


def _marks(found: Occurring, letter: float) -> Iterable[Sample]:
    for mark in Mark:
        if mark in found.sorts:
            yield _mark(wording.MARKS[mark.value], letter, mark)
    if found.crucial:
        yield Sample((star(0, 0, letter * 0.5),), wording.CRUCIAL, _NARROW)


def _outlines(found: Occurring, letter: float) -> Iterable[Sample]:
    if Outline.UNSURE in found.outlines:
        yield _mark(wording.UNSURE, letter, Mark.EVENT, Outline.UNSURE)
    if Outline.DISPUTED in found.outlines:
        yield _mark(wording.DISPUTED, letter, Mark.EVENT, Outline.DISPUTED)


def _said(found: Occurring, letter: float) -> Iterable[Sample]:
    if found.numbers:
        number = PlacedNumber("", -letter * 0.6, -letter * 0.5, wording.SOME_NUMBER, letter * 0.8)
        yield Sample(tuple(drawn_number(number)), wording.NUMBER, _NARROW)
    if found.dots:
        dot = Ellipse(0, 0, letter * 0.28, letter * 0.28, NO_PEN, Fill.BLACK)
        yield Sample((dot,), wording.TOLD, _NARROW)


def _times(found: Occurring, letter: float) -> Iterable[Sample]:
    wide = letter * 1.4
    if found.spans:
        span = PlacedSpan("", -wide, wide, 0, letter * 0.4)
        yield Sample(tuple(drawn_span(span)), wording.VAGUE, _WIDE)
    if found.undated_events:
        behind = drawn_hatch(PlacedHatch("", -wide, -letter * 0.45, 2 * wide, letter * 0.9))
        mark = drawn_mark(PlacedMark("", 0, 0, letter, Mark.EVENT))
        yield Sample((*behind, *mark), wording.UNDATED, _WIDE)


def _bars(found: Occurring, letter: float) -> Iterable[Sample]:
    wide, high = letter * 1.4, letter * 0.5

    def bar(ends: Edge, sort: Sort = Sort.KNOWN, passing: bool = False) -> tuple[Shape, ...]:
        sure = wide if ends in (Edge.SHARP, Edge.ONGOING) else -wide
        left, right = (wide, -wide) if passing else (-wide, sure)
        edges = (Edge.SHARP, ends, passing, passing, sort)
        return tuple(drawn_bar(PlacedBar("", -wide, wide, -high / 2, high, left, right, *edges)))

    if Sort.UNASSIGNED in found.bars:
        yield Sample(bar(Edge.SHARP, Sort.UNASSIGNED), wording.BAR_UNASSIGNED, _WIDE)
    if Sort.UNKNOWN in found.bars or found.undated_bars:
        yield Sample(bar(Edge.SHARP, Sort.UNKNOWN), wording.BAR_UNKNOWN, _WIDE)
    if Edge.OPEN in found.edges:
        yield Sample(bar(Edge.OPEN), wording.BAR_OPEN, _WIDE)
    if Edge.VAGUE in found.edges:
        yield Sample(bar(Edge.VAGUE), wording.BAR_VAGUE, _WIDE)
    if found.maybe:
        yield Sample(bar(Edge.SHARP, passing=True), wording.BAR_MAYBE, _WIDE)
    if Edge.ONGOING in found.edges:
        yield Sample(bar(Edge.ONGOING), wording.BAR_ONGOING, _WIDE)
