"""Which sorts of shapes occur: on a page, or at most on any page of a course of events."""

from dataclasses import dataclass

from casusanalyse.pictures.timeline.bars import Bar, Edge, Sort
from casusanalyse.pictures.timeline.course import TEXT_ROWS, Course
from casusanalyse.pictures.timeline.events import Row
from casusanalyse.pictures.timeline.layout import Outline, Placed, PlacedBar
from casusanalyse.protocol.entries import Mark

_UNSURE = (Edge.VAGUE, Edge.OPEN)


@dataclass(frozen=True, slots=True)
class Occurring:
    """What a legend has to explain."""

    sorts: frozenset[Mark] = frozenset()
    outlines: frozenset[Outline] = frozenset()
    crucial: bool = False
    numbers: bool = False
    dots: bool = False
    spans: bool = False
    undated_events: bool = False
    undated_bars: bool = False
    bars: frozenset[Sort] = frozenset()
    edges: frozenset[Edge] = frozenset()
    maybe: bool = False
    """Whether a bar passes of which it is not known whether it was there already, or still."""


def occurring(placed: Placed) -> Occurring:
    """Return what stands on a page."""
    ids = {it.id for it in placed.marks}
    known = [it for it in placed.bars if it.sort is Sort.KNOWN]
    return Occurring(
        sorts=frozenset(it.mark for it in placed.marks),
        outlines=frozenset(it.outline for it in placed.marks),
        crucial=any(it.crucial for it in placed.marks),
        numbers=bool(placed.numbers),
        dots=bool(placed.dots),
        spans=bool(placed.spans),
        undated_events=any(it.id in ids for it in placed.hatches),
        undated_bars=any(it.id not in ids for it in placed.hatches),
        bars=frozenset(it.sort for it in placed.bars),
        edges=frozenset(edge for it in known for edge in _edges(it)),
        maybe=any(it.maybe for it in known),
    )


def _edges(bar: PlacedBar) -> tuple[Edge, ...]:
    """Return the ends of a bar that are on the page, or of which the fading is."""
    if bar.maybe:
        return ()
    begins = not bar.before or bar.sure_left > bar.left
    ends = not bar.beyond or bar.sure_right < bar.right
    return (*([bar.begins] if begins else []), *([bar.ends] if ends else []))


def at_most(course: Course, numbers: bool) -> Occurring:
    """Return what any page of a course can hold, so that its legend has room everywhere.

    With words events have ``numbers``; without words there are dots where something was told.
    """
    bars = [bar for row in course.bars for bar in row.bars]
    known = [it for it in bars if it.sort is Sort.KNOWN]
    moments = [it.moment for it in course.events]
    said = [row for row in course.rows if row in TEXT_ROWS and row is not Row.EVENTS]
    return Occurring(
        sorts=frozenset(it.happening.mark for it in course.events),
        outlines=frozenset(it.outline for it in course.events),
        crucial=any(it.happening.crucial for it in course.events),
        numbers=numbers and bool(course.events),
        dots=bool(said) and not numbers,
        spans=any(it is not None and not it.exact for it in moments),
        undated_events=None in moments,
        undated_bars=any(it.undated for it in course.bars),
        bars=frozenset(it.sort for it in bars),
        edges=frozenset(edge for it in known for edge in (it.begins, it.ends)),
        maybe=numbers and any(_unsure(it) for it in known),
    )


def _unsure(bar: Bar) -> bool:
    return bar.begins in _UNSURE or bar.ends in _UNSURE
