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
    PlacedRule,
    PlacedSpan,
    PlacedText,
)
from casusanalyse.pictures.timeline.marks import drawn_mark

_BASELINE = 0.95
"""From the upper side of a line of text to the line that its letters stand on, in sizes of the letter."""
_ROOM = 0.9
"""How wide a question mark beside a fading end is, in heights of the bar."""


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
    )


def drawn_text(text: PlacedText) -> Iterable[Words]:
    """Yield the lines of a text."""
    for number, line in enumerate(text.lines):
        y = text.top + number * text.size * LINE + _BASELINE * text.size
        yield Words(text.x, y, line, text.size, text.bold, text.align, halo=text.halo)


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
        dashes = (bar.height * 0.5, bar.height * 0.35)
        pen = Pen(bar.height * 0.14, dashes)
        yield Box(bar.left, bar.top, width, bar.height, pen, Fill.WHITE)
    else:
        yield from _grey(bar)
        yield from _ends(bar)


def _grey(bar: PlacedBar) -> Iterable[Shape]:
    def part(left: float, right: float, fill: Fill) -> Iterable[Shape]:
        if right > left:
            yield Box(left, bar.top, right - left, bar.height, NO_PEN, fill)

    if bar.sure_right < bar.sure_left:
        yield from part(bar.left, bar.right, _both(bar))
        return
    yield from part(bar.left, bar.sure_left, _to(bar.begins, Fill.FADING_LEFT))
    yield from part(bar.sure_left, bar.sure_right, Fill.GREY)
    yield from part(bar.sure_right, bar.right, _to(bar.ends, Fill.FADING_RIGHT))


def _to(edge: Edge | None, fading: Fill) -> Fill:
    """Return how a part is filled that is not sure: it only fades on the page on which it ends."""
    return Fill.LIGHT if edge is None else fading


def _both(bar: PlacedBar) -> Fill:
    if bar.begins is None:
        return _to(bar.ends, Fill.FADING_RIGHT)
    return Fill.FADING_LEFT if bar.ends is None else Fill.FADING_BOTH


def _ends(bar: PlacedBar) -> Iterable[Shape]:
    pen = Pen(bar.height * 0.2)
    over = bar.height * 0.3
    for x, edge in ((bar.left, bar.begins), (bar.right, bar.ends)):
        if edge is Edge.SHARP:
            yield Lines(((x, bar.top - over), (x, bar.top + bar.height + over)), pen)
    if bar.ends is Edge.ONGOING:
        middle, half = bar.top + bar.height / 2, bar.height * 0.9
        left = max(bar.left, bar.right - bar.height * 1.5)
        head = ((left, middle - half), (bar.right, middle), (left, middle + half))
        yield Lines(head, NO_PEN, Fill.BLACK, closed=True)
    letter = bar.height * 1.6
    y = bar.top + bar.height / 2 + letter * 0.35
    if bar.begins is Edge.OPEN:
        yield Words(bar.left, y, "?", letter, bold=True, halo=True)
    if bar.ends is Edge.OPEN:
        yield Words(bar.right, y, "?", letter, bold=True, align=Align.END, halo=True)


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
