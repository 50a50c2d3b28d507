"""From where things stand to the shapes that are drawn there."""

from collections.abc import Iterable

from casusanalyse.pictures.drawing import (
    DASHED,
    NO_PEN,
    Align,
    Box,
    Ellipse,
    Fill,
    Ink,
    Lines,
    Pen,
    Shape,
    Words,
)
from casusanalyse.pictures.lettering import LINE
from casusanalyse.pictures.timeline.bars import Edge, Sort
from casusanalyse.pictures.timeline.layout import (
    Placed,
    PlacedBar,
    PlacedBreak,
    PlacedDot,
    PlacedHatch,
    PlacedNumber,
    PlacedRule,
    PlacedSpan,
    PlacedText,
)
from casusanalyse.pictures.timeline.marks import drawn_mark

_BASELINE = 0.95
"""From the upper side of a line of text to the line that its letters stand on, in sizes of the letter."""
_NUMBER = 1.2
"""How high the box of a number is, in sizes of the letter."""


def drawn(placed: Placed) -> tuple[Shape, ...]:
    """Return the shapes of all that stands on a page, from back to front."""
    return (
        *(_rule(it) for it in placed.rules),
        *(shape for it in placed.hatches for shape in drawn_hatch(it)),
        *(shape for it in placed.spans for shape in drawn_span(it)),
        *(shape for it in placed.bars for shape in drawn_bar(it)),
        *(shape for it in placed.breaks for shape in drawn_break(it)),
        *(drawn_dot(it) for it in placed.dots),
        *(shape for it in placed.marks for shape in drawn_mark(it)),
        *(shape for it in placed.texts for shape in drawn_text(it)),
        *(shape for it in placed.numbers for shape in drawn_number(it)),
    )


def drawn_text(text: PlacedText) -> Iterable[Words]:
    """Yield the lines of a text."""
    for number, line in enumerate(text.lines):
        y = text.top + number * text.size * LINE + _BASELINE * text.size
        yield Words(text.x, y, line, text.size, text.bold, text.align, halo=text.halo)


def drawn_number(placed: PlacedNumber) -> Iterable[Shape]:
    """Yield the number of an event, white in a black box, so that it is not read as part of a date."""
    size = placed.size
    height = size * _NUMBER
    yield Box(placed.x, placed.top, placed.width, height, NO_PEN, Fill.BLACK, size * 0.25)
    x, y = placed.x + placed.width / 2, placed.top + _BASELINE * size
    yield Words(x, y, placed.number, size, True, Align.MIDDLE, Ink.WHITE)


def drawn_dot(dot: PlacedDot) -> Shape:
    """Return the dot that stands for something that was told."""
    return Ellipse(dot.x, dot.y, dot.size / 2, dot.size / 2, NO_PEN, Fill.BLACK)


def drawn_hatch(hatch: PlacedHatch) -> Iterable[Shape]:
    """Yield the hatched field of something of which the time is not known."""
    yield Box(hatch.left, hatch.top, hatch.width, hatch.height, NO_PEN, Fill.HATCHED)


def drawn_span(span: PlacedSpan) -> Iterable[Shape]:
    """Yield a field that fades at both ends, with a question mark where its end is not known."""
    top = span.y - span.height / 2
    yield Box(span.left, top, span.right - span.left, span.height, NO_PEN, Fill.FADING_BOTH)


def drawn_bar(bar: PlacedBar) -> Iterable[Shape]:
    """Yield a bar by what it stands for: grey, an empty dashed box when nobody held it, hatched."""
    width = bar.right - bar.left
    if bar.sort is Sort.UNKNOWN:
        yield Box(bar.left, bar.top, width, bar.height, NO_PEN, Fill.HATCHED)
    elif bar.sort is Sort.UNASSIGNED:
        yield from _nobody(bar)
    else:
        yield from _grey(bar)
        yield from _ends(bar)


def _nobody(bar: PlacedBar) -> Iterable[Shape]:
    """Yield an empty dashed box, open on a side on which it goes on."""
    pen = Pen(bar.height * 0.14, (bar.height * 0.5, bar.height * 0.35))
    bottom = bar.top + bar.height
    yield Box(bar.left, bar.top, bar.right - bar.left, bar.height, NO_PEN, Fill.WHITE)
    sides = [((bar.left, y), (bar.right, y)) for y in (bar.top, bottom)]
    ends = [(bar.left, bar.before), (bar.right, bar.beyond)]
    sides += [((x, bar.top), (x, bottom)) for x, goes_on in ends if not goes_on]
    yield from (Lines(side, pen) for side in sides)


def _grey(bar: PlacedBar) -> Iterable[Shape]:
    def part(left: float, right: float, fill: Fill) -> Iterable[Shape]:
        if right > left:
            yield Box(left, bar.top, right - left, bar.height, NO_PEN, fill)

    if bar.maybe:
        yield from _outlined(bar, bar.left, bar.right)
    elif bar.sure_right < bar.sure_left:
        yield from part(bar.left, bar.right, Fill.FADING_BOTH)
        yield from _outlined(bar, bar.left, bar.right)
    else:
        yield from part(bar.left, bar.sure_left, Fill.FADING_LEFT)
        yield from _outlined(bar, bar.left, bar.sure_left)
        yield from part(bar.sure_left, bar.sure_right, Fill.GREY)
        yield from part(bar.sure_right, bar.right, Fill.FADING_RIGHT)
        yield from _outlined(bar, bar.sure_right, bar.right)


def _outlined(bar: PlacedBar, left: float, right: float) -> Iterable[Shape]:
    """Yield thin lines along a part that is not sure, so that it can be seen how far it reaches."""
    pen = Pen(bar.height * 0.1, ink=Ink.GREY)
    if right > left:
        for y in (bar.top + pen.width / 2, bar.top + bar.height - pen.width / 2):
            yield Lines(((left, y), (right, y)), pen)


def _ends(bar: PlacedBar) -> Iterable[Shape]:
    pen = Pen(bar.height * 0.2)
    over = bar.height * 0.3
    begins, ends = (None if bar.before else bar.begins), (None if bar.beyond else bar.ends)
    for x, edge in ((bar.left, begins), (bar.right, ends)):
        if edge is Edge.SHARP:
            yield Lines(((x, bar.top - over), (x, bar.top + bar.height + over)), pen)
    if ends is Edge.ONGOING:
        middle, half = bar.top + bar.height / 2, bar.height * 0.9
        left = max(bar.left, bar.right - bar.height * 1.5)
        head = ((left, middle - half), (bar.right, middle), (left, middle + half))
        yield Lines(head, NO_PEN, Fill.BLACK, closed=True)
    letter = bar.height * 1.6
    y = bar.top + bar.height / 2 + letter * 0.35
    if begins is Edge.OPEN:
        yield Words(bar.left, y, "?", letter, bold=True, halo=True)
    if ends is Edge.OPEN:
        yield Words(bar.right, y, "?", letter, bold=True, align=Align.END, halo=True)
    if bar.maybe and Edge.OPEN not in (begins, ends):
        middle = (bar.left + bar.right) / 2
        yield Words(middle, y, "?", letter, bold=True, align=Align.MIDDLE, halo=True)


def drawn_break(gap: PlacedBreak) -> Iterable[Shape]:
    """Yield two slashes through the axis, and a pair of dotted lines through the lanes."""
    middle, half = (gap.left + gap.right) / 2, gap.size * 0.35
    pen = Pen(gap.size * 0.12)
    apart = min(gap.size * 0.22, (gap.right - gap.left) / 4)
    yield Box(middle - apart, gap.y - half, 2 * apart, 2 * half, NO_PEN, Fill.WHITE)
    for side in (-apart, apart):
        x = middle + side
        yield Lines(((x - half * 0.4, gap.y + half), (x + half * 0.4, gap.y - half)), pen)
        down = ((x, gap.y + half), (x, gap.bottom))
        yield Lines(down, Pen(gap.size * 0.04, DASHED, Ink.GREY))


def _rule(rule: PlacedRule) -> Shape:
    pen = Pen(1.2) if rule.strong else Pen(0.5, ink=Ink.LIGHT)
    return Lines(((rule.left, rule.top), (rule.right, rule.bottom)), pen)
