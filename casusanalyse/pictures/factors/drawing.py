"""Drawing factors: boxes, arrows with a plus or a minus, and rings by their names."""

from collections.abc import Iterator, Sequence
from math import cos, hypot, pi, sin

from casusanalyse.pictures.drawing import (
    DASHED,
    Align,
    Box,
    Drawing,
    Ellipse,
    Fill,
    Ink,
    Lines,
    Pen,
    Point,
    Shape,
    Words,
)
from casusanalyse.pictures.factors.cards import Card
from casusanalyse.pictures.factors.geometry import Rect, Road
from casusanalyse.pictures.factors.layout import Drawn, Layout, laid_out
from casusanalyse.pictures.factors.naming import BADGE, TURN, Label, does
from casusanalyse.pictures.factors.telling import told
from casusanalyse.pictures.factors.web import Web
from casusanalyse.pictures.frame import (
    Sample,
    foot,
    foot_height,
    legend,
    legend_height,
    title,
    title_height,
)
from casusanalyse.pictures.lettering import ASCENT, LINE, cut, width_of
from casusanalyse.pictures.sheet import Sheet
from casusanalyse.protocol.explaining import STRENGTHS, FactorRole, Sign
from casusanalyse.protocol.rings import Ring
from casusanalyse.wording import pictures_factors as wording

_MOST_ROWS = 4
_LINE = 0.11
_HEAD = 0.85
_SIGNS = {Sign.STRENGTHENS: "+", Sign.WEAKENS: "−"}


def draw_factors(web: Web, sheet: Sheet) -> Drawing:
    """Return the factors with what one does to another; what does not fit is told in the description.

    Boxes stand apart, arrows go around boxes that are not their own, and a ring carries its name,
    or a number where there is no room for it; the name then stands below the drawing.
    """
    samples = tuple(_samples(web, sheet))
    layout = laid_out(web, sheet, area_for(web, sheet))
    if any(it.number is not None for it in layout.labels):
        rows = len(listed_rows([_in_words(ring, 9) for ring in web.rings], sheet))
        layout = laid_out(web, sheet, area_for(web, sheet, rows), layout)
    return Drawing(
        sheet.width,
        sheet.height,
        (*_shapes(layout, web, sheet), *_frame(layout, web, sheet, samples)),
        wording.TITLE,
        told(web, any(it.shortened for it in layout.cards)),
    )


def area_for(web: Web, sheet: Sheet, listed: int = 0) -> Rect:
    """Return what is left for the drawing itself, between title and legend.

    ``listed`` is how many rows of names of rings stand above the legend.
    """
    air = sheet.letter * 0.4
    top = sheet.margin + title_height(sheet) + air
    below = foot_height(sheet) + legend_height(sheet, tuple(_samples(web, sheet)))
    below += listed * sheet.small * LINE
    height = sheet.height - sheet.margin - below - air - top
    return Rect(sheet.margin, top, sheet.inner_width, max(height, sheet.letter * 4))


def _frame(layout: Layout, web: Web, sheet: Sheet, samples: Sequence[Sample]) -> Iterator[Shape]:
    yield from title(sheet, wording.TITLE)
    bottom = sheet.height - sheet.margin - foot_height(sheet)
    yield from legend(sheet, samples, bottom)
    yield from _listed(layout, sheet, bottom - legend_height(sheet, samples))
    yield from foot(sheet, web.drawn_on)
    if any(it.shortened for it in layout.cards):
        right, y = sheet.width - sheet.margin, sheet.height - sheet.margin - sheet.small * 0.25
        yield Words(right, y, wording.SHORTENED, sheet.small, align=Align.END, ink=Ink.DARK)


def _listed(layout: Layout, sheet: Sheet, bottom: float) -> Iterator[Shape]:
    """Yield the names of the rings that only have a number in the drawing."""
    names = [_in_words(it.ring, it.number) for it in layout.labels if it.number is not None]
    for up, row in enumerate(reversed(listed_rows(names, sheet))):
        y = bottom - up * sheet.small * LINE - sheet.small * 0.4
        yield Words(sheet.margin, y, row, sheet.small)


def listed_rows(names: Sequence[str], sheet: Sheet) -> list[str]:
    """Return names of rings behind each other in a few rows; what is left over is counted."""
    rows: list[str] = []
    for nth, name in enumerate(names):
        fitting = cut(name, sheet.inner_width, sheet.small)
        longer = wording.BETWEEN_RINGS.join((rows[-1], fitting)) if rows else fitting
        if rows and width_of(longer, sheet.small) <= sheet.inner_width:
            rows[-1] = longer
        elif len(rows) == _MOST_ROWS - 1:
            return [*rows, wording.MORE_RINGS.format(count=len(names) - nth)]
        else:
            rows.append(fitting)
    return rows


def _in_words(ring: Ring, number: int) -> str:
    if ring.name:
        return wording.LISTED.format(number=number, name=ring.name, what=does(ring))
    return wording.LISTED_NAMELESS.format(number=number, what=does(ring))


def _shapes(layout: Layout, web: Web, sheet: Sheet) -> Iterator[Shape]:
    for drawn in layout.arrows:
        yield from _arrow(drawn.road, drawn.arrow.sign, sheet)
    for card in layout.cards:
        yield from _box(card, sheet)
    for drawn in layout.arrows:
        yield from _sign(drawn, sheet)
    for label in layout.labels:
        yield from _label(label, sheet)


def _arrow(road: Road, sign: Sign, sheet: Sheet) -> Iterator[Shape]:
    """Yield a line, dashed where it makes weaker, with a head of its own as large as the letter asks."""
    size = sheet.letter * _HEAD
    tip, body = road[-1], _shorter(road, size * 0.8)
    dashes = tuple(it * sheet.letter / 9 for it in DASHED) if sign is Sign.WEAKENS else ()
    yield Lines(body, Pen(sheet.letter * _LINE, dashes))
    yield _head(body[-1], tip, size)


def _shorter(road: Road, by: float) -> Road:
    """Return a road without its last part."""
    kept = list(road)
    while len(kept) > 2 and _apart(kept[-1], road[-1]) < by and _apart(kept[-2], road[-1]) < by:
        kept.pop()
    start, end = kept[-2], kept[-1]
    far = _apart(start, road[-1])
    if _apart(end, road[-1]) >= by or far <= by:
        return tuple(kept)
    share = (far - by) / far
    last = (
        start[0] + (road[-1][0] - start[0]) * share,
        start[1] + (road[-1][1] - start[1]) * share,
    )
    return (*kept[:-1], last)


def _apart(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])


def _head(start: Point, tip: Point, size: float) -> Lines:
    far = _apart(start, tip) or 1.0
    ahead = ((tip[0] - start[0]) / far, (tip[1] - start[1]) / far)
    back = (tip[0] - ahead[0] * size, tip[1] - ahead[1] * size)
    half = size * 0.42
    sides = (
        (back[0] - ahead[1] * half, back[1] + ahead[0] * half),
        (back[0] + ahead[1] * half, back[1] - ahead[0] * half),
    )
    return Lines((tip, *sides), Pen(0.0), Fill.BLACK, closed=True)


def _sign(drawn: Drawn, sheet: Sheet) -> Iterator[Shape]:
    x, y = drawn.sign.middle
    yield from _sign_at(x, y, drawn.arrow.sign, sheet)


def _sign_at(x: float, y: float, sign: Sign, sheet: Sheet) -> Iterator[Shape]:
    radius = sheet.letter * 0.58
    yield Ellipse(x, y, radius, radius, Pen(sheet.letter * 0.07), Fill.WHITE)
    arm, pen = radius * 0.6, Pen(sheet.letter * 0.14)
    yield Lines(((x - arm, y), (x + arm, y)), pen)
    if sign is Sign.STRENGTHENS:
        yield Lines(((x, y - arm), (x, y + arm)), pen)


def _box(card: Card, sheet: Sheet) -> Iterator[Shape]:
    yield _outline(card.room, card.point.role, sheet)
    x, _ = card.room.middle
    height = len(card.lines) * card.size * LINE + len(card.aside) * sheet.small * LINE
    y = card.room.y + (card.room.height - height) / 2
    for line in card.lines:
        yield Words(
            x, y + card.size * (LINE + ASCENT - 0.25) / 2, line, card.size, align=Align.MIDDLE
        )
        y += card.size * LINE
    for line in card.aside:
        baseline = y + sheet.small * (LINE + ASCENT - 0.25) / 2
        yield Words(x, baseline, line, sheet.small, align=Align.MIDDLE, ink=Ink.DARK)
        y += sheet.small * LINE


def _outline(room: Rect, role: FactorRole | None, sheet: Sheet) -> Box:
    """Return the shape that tells what a factor does: corners, round and thick, or dashed."""
    place = (room.x, room.y, room.width, room.height)
    if role is None:
        dashes = (sheet.letter * 0.15, sheet.letter * 0.3)
        return Box(*place, Pen(sheet.letter * 0.1, dashes), Fill.WHITE)
    if role in STRENGTHS:
        rounded = min(room.height / 2, sheet.letter * 1.4)
        return Box(*place, Pen(sheet.letter * 0.24), Fill.WHITE, rounded)
    return Box(*place, Pen(sheet.letter * 0.1), Fill.WHITE)


def _label(label: Label, sheet: Sheet) -> Iterator[Shape]:
    room, turn = label.room, TURN * sheet.letter
    x = room.middle[0]
    if label.number is not None:
        y = room.middle[1]
        yield from _turning(x, y, BADGE * sheet.letter * 0.43, label.clockwise, sheet)
        number = Align.MIDDLE
        yield Words(x, y + sheet.small * 0.35, str(label.number), sheet.small, True, number)
        return
    yield from _turning(x, room.y + turn / 2, turn * 0.34, label.clockwise, sheet)
    for nth, line in enumerate(label.lines):
        y = room.y + turn + (nth + 0.8) * sheet.small * LINE
        bold = nth < label.bold
        yield Words(x, y, line, sheet.small, bold, Align.MIDDLE)


def _turning(x: float, y: float, radius: float, clockwise: bool, sheet: Sheet) -> Iterator[Shape]:
    """Yield an arrow that goes round, the way the ring does."""
    way = 1 if clockwise else -1
    turns = [-pi / 2 + way * (0.5 + n * (2 * pi - 1.1) / 24) for n in range(25)]
    points = tuple((x + radius * cos(it), y + radius * sin(it)) for it in turns)
    size = sheet.letter * 0.6
    yield Lines(_shorter(points, size * 0.6), Pen(sheet.letter * 0.13))
    yield _head(points[-3], points[-1], size)


def _samples(web: Web, sheet: Sheet) -> Iterator[Sample]:
    """Yield the legend: only of what occurs."""
    roles = {it.role for it in web.points}
    wide, high = sheet.letter * 2.2, sheet.letter * 1.0
    room = Rect(-wide / 2, -high / 2, wide, high)
    if roles - {None, *STRENGTHS}:
        yield Sample((_outline(room, FactorRole.CAUSES, sheet),), wording.BURDEN)
    if roles & set(STRENGTHS):
        yield Sample((_outline(room, FactorRole.PROTECTS, sheet),), wording.STRENGTH)
    if None in roles:
        yield Sample((_outline(room, None, sheet),), wording.UNSORTED)
    for sign, meaning in ((Sign.STRENGTHENS, wording.STRONGER), (Sign.WEAKENS, wording.WEAKER)):
        if any(it.sign is sign for it in web.arrows):
            yield Sample(tuple(_sample_arrow(sign, sheet)), meaning)
    if web.rings:
        turning = tuple(_turning(0, 0, sheet.letter * 0.55, True, sheet))
        yield Sample(turning, wording.GOES_ROUND)


def _sample_arrow(sign: Sign, sheet: Sheet) -> Iterator[Shape]:
    half = sheet.letter * 1.5
    yield from _arrow(((-half, 0.0), (half, 0.0)), sign, sheet)
    yield from _sign_at(-half * 0.25, 0, sign, sheet)
