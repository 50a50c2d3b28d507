"""What the shapes on a page mean: only those that stand on it."""

from collections.abc import Iterable

from casusanalyse.pictures.drawing import NO_PEN, Ellipse, Fill
from casusanalyse.pictures.frame import Sample
from casusanalyse.pictures.timeline.bars import Edge, Sort
from casusanalyse.pictures.timeline.layout import (
    Outline,
    Placed,
    PlacedBar,
    PlacedHatch,
    PlacedMark,
    PlacedSpan,
)
from casusanalyse.pictures.timeline.marks import drawn_mark, star
from casusanalyse.pictures.timeline.shapes import drawn_bar, drawn_hatch, drawn_span
from casusanalyse.protocol.entries import Mark
from casusanalyse.wording import pictures_timeline as wording

_NARROW = 1.5
_WIDE = 3.0
ROW = 1.35
"""How high a row of the legend is, in sizes of the letter."""


def samples(placed: Placed, letter: float) -> tuple[Sample, ...]:
    """Return the entries of a legend for what stands on a page."""
    return (
        *_marks(placed, letter),
        *_times(placed, letter),
        *_bars(placed.bars, letter),
    )


def _marks(placed: Placed, letter: float) -> Iterable[Sample]:
    def sample(meaning: str, mark: Mark, outline: Outline = Outline.SURE) -> Sample:
        return Sample(
            drawn_mark(PlacedMark("", 0, 0, letter * 1.1, mark, outline)), meaning, _NARROW
        )

    sorts = {it.mark for it in placed.marks}
    outlines = {it.outline for it in placed.marks}
    yield from (sample(wording.MARKS[mark.value], mark) for mark in Mark if mark in sorts)
    if any(it.crucial for it in placed.marks):
        yield Sample((star(0, 0, letter * 0.5),), wording.CRUCIAL, _NARROW)
    if Outline.UNSURE in outlines:
        yield sample(wording.UNSURE, Mark.EVENT, Outline.UNSURE)
    if Outline.DISPUTED in outlines:
        yield sample(wording.DISPUTED, Mark.EVENT, Outline.DISPUTED)
    if placed.dots:
        dot = Ellipse(0, 0, letter * 0.28, letter * 0.28, NO_PEN, Fill.BLACK)
        yield Sample((dot,), wording.TOLD, _NARROW)


def _times(placed: Placed, letter: float) -> Iterable[Sample]:
    wide = letter * 1.4
    if placed.spans:
        span = PlacedSpan("", -wide, wide, 0, letter * 0.4)
        yield Sample(tuple(drawn_span(span)), wording.VAGUE, _WIDE)
    if placed.hatches or any(it.sort is Sort.UNKNOWN for it in placed.bars):
        hatch = PlacedHatch("", -wide, -letter * 0.3, 2 * wide, letter * 0.6)
        yield Sample(tuple(drawn_hatch(hatch)), wording.BAR_UNKNOWN, _WIDE)


def _bars(bars: Iterable[PlacedBar], letter: float) -> Iterable[Sample]:
    def sample(meaning: str, begins: Edge, ends: Edge, sort: Sort = Sort.KNOWN) -> Sample:
        wide, high = letter * 1.4, letter * 0.5
        sure_left = wide if begins is Edge.OPEN else -wide
        sure_right = -wide if ends in (Edge.OPEN, Edge.VAGUE) else wide
        bar = PlacedBar("", -wide, wide, -high / 2, high, sure_left, sure_right, begins, ends, sort)
        return Sample(tuple(drawn_bar(bar)), meaning, _WIDE)

    bars = tuple(bars)
    known = [it for it in bars if it.sort is Sort.KNOWN]
    edges = {edge for it in known for edge in (it.begins, it.ends)}
    if Edge.VAGUE in edges:
        yield sample(wording.BAR_VAGUE, Edge.SHARP, Edge.VAGUE)
    if Edge.OPEN in edges:
        yield sample(wording.BAR_OPEN, Edge.SHARP, Edge.OPEN)
    if Edge.ONGOING in edges:
        yield sample(wording.BAR_ONGOING, Edge.SHARP, Edge.ONGOING)
    if any(it.sort is Sort.UNASSIGNED for it in bars):
        yield sample(wording.BAR_UNASSIGNED, Edge.SHARP, Edge.SHARP, Sort.UNASSIGNED)
