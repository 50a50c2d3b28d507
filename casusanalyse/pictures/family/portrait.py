"""Drawing the family portrait: who people are, what they are to each other, and where they live."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from casusanalyse.pictures.drawing import Align, Box, Drawing, Fill, Pen, Shape, Words
from casusanalyse.pictures.family.generations import generations
from casusanalyse.pictures.family.kin import Kin, kin_of, shown_ties, without_hidden
from casusanalyse.pictures.family.labels import Label, Type
from casusanalyse.pictures.family.layout import SEEN_FROM_FAR, Layout, Spot, laid_out
from casusanalyse.pictures.family.members import Family, Layer, Member
from casusanalyse.pictures.family.order import ordered
from casusanalyse.pictures.family.outlines import outlines, rounded
from casusanalyse.pictures.family.outside import with_outside
from casusanalyse.pictures.family.room import Room
from casusanalyse.pictures.family.signs import house_sign, samples
from casusanalyse.pictures.family.strokes import FRAME, HOME, marks, sized, stroke
from casusanalyse.pictures.family.symbols import symbol_shapes
from casusanalyse.pictures.family.telling import description
from casusanalyse.pictures.frame import (
    Sample,
    foot,
    foot_height,
    legend,
    legend_height,
    title,
    title_height,
)
from casusanalyse.pictures.lettering import ASCENT, LINE
from casusanalyse.pictures.sheet import Sheet
from casusanalyse.text.dates import in_words
from casusanalyse.wording import pictures_family as wording


def draw_family(
    family: Family, sheet: Sheet, layer: Layer = Layer.NATURE, *, unsafety: bool = False
) -> Drawing:
    """Return the portrait of a family on a sheet.

    The layer of dynamics adds what goes on between people. Lines about unsafety are drawn only when asked
    for, and only those with a source.
    """
    kin, signs, layout = arranged(family, sheet, layer, unsafety=unsafety)
    heading = wording.TITLES[layer.value]
    return Drawing(
        width=sheet.width,
        height=sheet.height,
        shapes=(
            *title(sheet, heading),
            *_shapes(family, layout),
            *legend(sheet, signs, sheet.height - sheet.margin - foot_height(sheet)),
            *foot(sheet, family.drawn_on),
        ),
        title=heading,
        description=description(family, kin, shown_ties(family, layer, unsafety), layout.shortened),
    )


def arranged(
    family: Family, sheet: Sheet, layer: Layer = Layer.NATURE, *, unsafety: bool = False
) -> tuple[Kin, tuple[Sample, ...], Layout]:
    """Return what is drawn of a family, the legend of it, and where everything stands on a sheet."""
    family = without_hidden(family, unsafety)
    rows = generations(family)
    kin = kin_of(family, rows, layer, unsafety)
    signs = _signs(family, kin, sheet, layer)
    outside = with_outside(family, ordered(family, kin, rows), beside=sheet.wide)
    layout = laid_out(family, kin, outside, _room(sheet, signs), sheet.letter, sheet.small)
    return kin, _signs(family, kin, sheet, layer, layout), layout


def _signs(
    family: Family, kin: Kin, sheet: Sheet, layer: Layer, layout: Layout | None = None
) -> tuple[Sample, ...]:
    """Return the legend; without a layout with all that it might hold, so that there is room for it."""
    known = [*wording.EVIDENT[layer.value]] if sheet.letter >= SEEN_FROM_FAR else []
    day = in_words(family.on)
    if layout and not layout.lettered:
        known.append(wording.HOUSES.format(day=day))
    if layout and not layout.homes:
        known.append(wording.HOME.format(day=day))
    return samples(family, kin, sheet.letter, known, layout.unit if layout else sheet.letter)


def _room(sheet: Sheet, signs: tuple[Sample, ...]) -> Room:
    top = sheet.margin + title_height(sheet) + 0.8 * sheet.letter
    bottom = sheet.height - sheet.margin - foot_height(sheet) - legend_height(sheet, signs)
    return Room(sheet.margin, top, sheet.inner_width, bottom - top - 1.2 * sheet.letter)


def _shapes(family: Family, layout: Layout) -> Iterator[Shape]:
    unit = layout.unit
    if layout.frame:
        it = layout.frame
        yield Box(
            it.left,
            it.top,
            it.right - it.left,
            it.bottom - it.top,
            sized(FRAME, unit),
        )
    for areas in layout.homes:
        for corners in outlines(areas):
            yield rounded(corners, 1.2 * unit, sized(HOME, unit))
    for line in layout.lines:
        yield from stroke(line.way, line.points, unit)
    for line in layout.lines:
        yield from marks(line.way, line.points, unit, layout.type.small)
    known = {it.id: it for it in family.members}
    for id, spot in layout.spots.items():
        if spot.label.boxed:
            yield from _organisation(spot, layout)
        else:
            yield from symbol_shapes(known[id], spot.x, spot.y, layout.symbol)
            yield from _words(known[id], spot, layout)
    for note in layout.notes:
        yield Words(note.x, note.y, note.text, layout.type.small, halo=True)


def _organisation(spot: Spot, layout: Layout) -> Iterator[Shape]:
    type, label = layout.type, spot.label
    height = max(label.height(type) + 0.8 * type.small, layout.symbol)
    left, top = spot.x - layout.width / 2, spot.y - layout.symbol / 2
    yield Box(
        left,
        top,
        layout.width,
        height,
        sized(Pen(1.2), layout.unit),
        Fill.WHITE,
        rounded=0.8 * type.small,
    )
    y = top + (height - label.height(type)) / 2
    yield from _set([*_bold(label), *_nature(label, type)], spot.x, y)


def _bold(label: Label) -> list[Words]:
    return [Words(0, 0, it, label.name_size, bold=True) for it in label.name]


def _nature(label: Label, type: Type) -> list[Words]:
    return [Words(0, 0, it, type.small) for it in label.nature]


def _set(lines: Iterable[Words], x: float, y: float) -> Iterator[Words]:
    """Yield lines of text below each other, around ``x`` and from ``y`` on."""
    for words in lines:
        baseline = y + words.size * (ASCENT + (LINE - 1) / 2)
        yield replace(words, x=x, y=baseline, align=Align.MIDDLE, halo=True)
        y += words.size * LINE


def _words(member: Member, spot: Spot, layout: Layout) -> Iterator[Shape]:
    """Yield the words inside and below a symbol."""
    type, label = layout.type, spot.label
    inside = label.inside or (("?",) if member.symbol.value == "onbekend" else ())
    size = type.small if label.inside else type.name * 1.4
    first = spot.y - (len(inside) - 1) * type.small * LINE / 2 + size * 0.35
    for number, line in enumerate(inside):
        yield Words(spot.x, first + number * type.small * LINE, line, size, align=Align.MIDDLE)
    age = [Words(0, 0, it, type.small) for it in label.age]
    above = [*_bold(label), *age]
    yield from _set(above, spot.x, spot.below)
    after = spot.below + sum(it.size for it in above) * LINE
    after += label.gap(type) if label.age and label.nature else 0.0
    yield from _set(_nature(label, type), spot.x, after)
    if label.house:
        bottom = spot.below + label.height(type)
        yield from house_sign(label.house, spot.x, bottom - type.small * LINE / 2, type.small)
