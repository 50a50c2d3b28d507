"""The legend of a family portrait: only the signs that occur in it."""

from collections.abc import Iterable, Iterator, Sequence

from casusanalyse.pictures.drawing import DOTTED, Align, Box, Fill, Lines, Pen, Shape, Words
from casusanalyse.pictures.family.dynamics import arrow, dynamic_line
from casusanalyse.pictures.family.generations import ADOPTED, UNKNOWN
from casusanalyse.pictures.family.kin import Kin
from casusanalyse.pictures.family.members import Family, Member, Tie
from casusanalyse.pictures.family.outlines import Area, outlines, rounded
from casusanalyse.pictures.family.strokes import HOME, doubt, pen_of, sized, slashed, slashes_of
from casusanalyse.pictures.family.symbols import symbol_shapes
from casusanalyse.pictures.family.ways import Role, Way
from casusanalyse.pictures.frame import Sample
from casusanalyse.pictures.lettering import width_of
from casusanalyse.protocol.entries import Certainty, Standing, Symbol
from casusanalyse.text.dates import in_words
from casusanalyse.wording import pictures_family as wording

_NARROW = 1.8
"""How much room a symbol takes, in letters."""


def samples(
    family: Family, kin: Kin, letter: float, known: Sequence[str], unit: float
) -> tuple[Sample, ...]:
    """Return what stands in the legend, for a letter of this size; without what is ``known``.

    Its lines are as thick as those of a portrait with this ``unit``.
    """
    return tuple(it for it in _samples(family, kin, letter, unit) if it.meaning not in known)


def house_sign(text: str, x: float, y: float, size: float) -> tuple[Shape, ...]:
    """Return the letter of a house in a small house curve around a point."""
    half = width_of(text, size) / 2 + 0.35 * size
    box = Box(
        x - half, y - 0.58 * size, 2 * half, 1.16 * size, sized(HOME, size), Fill.WHITE, 0.4 * size
    )
    return (box, Words(x, y + 0.35 * size, text, size, align=Align.MIDDLE))


def _samples(family: Family, kin: Kin, letter: float, unit: float) -> Iterator[Sample]:
    people = [it for it in family.members if it.standing is not Standing.ORGANISATION]
    yield from _people(people, letter)
    if len(people) < len(family.members):
        box = Box(
            -1.3 * letter,
            -0.6 * letter,
            2.6 * letter,
            1.2 * letter,
            Pen(0.12 * letter),
            Fill.WHITE,
            0.4 * letter,
        )
        yield Sample((box,), wording.ORGANISATION)
    yield from _lines(kin, letter, unit)
    if kin.houses:
        area = Area(-1.3 * letter, -0.6 * letter, 1.3 * letter, 0.6 * letter)
        curve = rounded(outlines([area])[0], 0.5 * letter, sized(HOME, unit))
        yield Sample((curve,), wording.HOME.format(day=in_words(family.on)))
        sign = house_sign(wording.HOUSE.format(letter="A"), 0, 0, 0.8 * letter)
        yield Sample(sign, wording.HOUSES.format(day=in_words(family.on)))
    if kin.placements:
        yield Sample(_sample(Way(Role.PLACEMENT, "", (), ()), letter, unit), wording.PLACEMENT)
    known = {it.status for it in _ties(kin)}
    if known - {Certainty.CERTAIN, Certainty.DISPUTED}:
        yield Sample((doubt(Certainty.LIKELY, (0, 0), letter),), wording.UNSURE, _NARROW)
    if Certainty.DISPUTED in known:
        yield Sample((doubt(Certainty.DISPUTED, (0, 0), letter),), wording.DISPUTED, _NARROW)


def _people(people: Iterable[Member], letter: float) -> Iterator[Sample]:
    people = tuple(people)
    for symbol in Symbol:
        if any(it.symbol is symbol for it in people):
            shapes = symbol_shapes(Member("", "", symbol=symbol), 0, 0, 1.3 * letter)
            sign = (doubt(Certainty.UNKNOWN, (0, 0), letter),) if symbol is Symbol.UNKNOWN else ()
            yield Sample((*shapes, *sign), wording.SYMBOLS[symbol.value], _NARROW)
    of_sign = next((it.symbol for it in people if it.focus), None)
    if of_sign:
        member = Member("", "", symbol=of_sign, focus=True)
        yield Sample(symbol_shapes(member, 0, 0, 1.4 * letter), wording.FOCUS, _NARROW)
    if any(it.deceased for it in people):
        symbol = next(it.symbol for it in people if it.deceased)
        member = Member("", "", symbol=symbol, deceased=True)
        yield Sample(symbol_shapes(member, 0, 0, 1.3 * letter), wording.DECEASED, _NARROW)
    other = next((it for it in people if it.standing is Standing.IMPORTANT_OTHER), None)
    if other:
        member = Member("", "", symbol=other.symbol, standing=Standing.IMPORTANT_OTHER)
        yield Sample(symbol_shapes(member, 0, 0, 1.3 * letter), wording.OTHER, _NARROW)


def _lines(kin: Kin, letter: float, unit: float) -> Iterator[Sample]:
    partners = {(it.tie.relation, it.tie.ended) if it.tie else ("", False) for it in kin.couples}
    order = [*wording.PARTNERS, UNKNOWN]
    for relation, ended in sorted(partners, key=lambda it: (order.index(it[0]), it[1])):
        if relation and relation != UNKNOWN:
            ended = ended and not slashes_of(relation, False)
            yield Sample(
                _sample(Way(Role.COUPLE, relation, (), (), ended=ended), letter, unit),
                _partners(relation, ended),
            )
        elif not relation:
            yield Sample(
                _sample(Way(Role.COUPLE, relation, (), ()), letter, unit), wording.PARTNERS[""]
            )
    for kind, meaning in wording.PARENTS.items():
        if any(it.kind == kind for it in kin.unions):
            yield Sample(_sample(Way(Role.CHILD, kind, (), ()), letter, unit), meaning)
    if kin.twins:
        fork = ((-0.8 * letter, 0.6 * letter), (0.0, -0.6 * letter), (0.8 * letter, 0.6 * letter))
        yield Sample((Lines(fork, Pen(0.14 * unit)),), wording.TWINS)
    if kin.siblings:
        yield Sample(_open(letter, unit), wording.SIBLINGS)
    if any(it.relation == UNKNOWN for it in _ties(kin)):
        yield Sample(_sample(Way(Role.OTHER, UNKNOWN, (), ()), letter, unit), wording.UNKNOWN)
    words = {it.relation for it in kin.others}
    for word, meaning in wording.INTERACTIONS.items():
        if word in words:
            yield Sample(_sample(Way(Role.OTHER, word, (), ()), letter, unit), meaning)


def _partners(relation: str, ended: bool) -> str:
    return wording.PARTNERS_PAST[relation] if ended else wording.PARTNERS[relation]


def _sample(way: Way, letter: float, unit: float) -> tuple[Shape, ...]:
    ends = ((-1.4 * letter, 0.0), (1.4 * letter, 0.0))
    pen = sized(pen_of(way), unit)
    shapes = dynamic_line(way.relation, ends, unit) or (Lines(ends, pen),)
    if way.role is Role.PLACEMENT:
        shapes = arrow(ends, pen, unit)
    if way.role is Role.COUPLE:
        shapes = (*shapes, *slashed(-0.2 * letter, 0, slashes_of(way.relation, way.ended), unit))
    if way.relation == ADOPTED:
        under = tuple((x, y + 0.3 * unit) for x, y in ends)
        shapes = (*shapes, Lines(under, sized(Pen(1.1, DOTTED), unit)))
    if way.relation == UNKNOWN:
        shapes = (*shapes, doubt(Certainty.UNKNOWN, (0, 0), unit))
    return shapes


def _open(letter: float, unit: float) -> tuple[Shape, ...]:
    """Return a sibling line that hangs from nobody."""
    left, right, top, low = -1.2 * letter, 1.2 * letter, -0.1 * letter, 0.6 * letter
    return (
        Lines(((left, low), (left, top), (right, top), (right, low)), Pen(0.1 * unit)),
        Lines(((0, top), (0, -0.7 * letter)), Pen(0.1 * unit)),
    )


def _ties(kin: Kin) -> Iterator[Tie]:
    yield from (it.tie for it in kin.couples if it.tie)
    yield from (tie for it in kin.unions for _, tie in it.children)
    yield from kin.placements
    yield from kin.others
