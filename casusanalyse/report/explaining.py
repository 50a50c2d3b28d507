"""An explanatory analysis: factors with who sees them so, influences, and the rings that they close."""

from dataclasses import replace

from casusanalyse.protocol.entries import Factor, Influence, Mention
from casusanalyse.protocol.explaining import STRENGTHS, FactorRole, Sign
from casusanalyse.protocol.rings import Arrow, Ring, points_of, rings_among
from casusanalyse.report.blocks import Block, BulletList, Line, Row, Table
from casusanalyse.report.sentences import capitalised, fill, joined
from casusanalyse.report.spot import Spot, Told
from casusanalyse.session.places import AnswerRef
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import report as wording

_BURDENS = tuple(role for role in FactorRole if role not in STRENGTHS)
_GROUPS = (
    ("burdens", _BURDENS, wording.BURDENS),
    ("strengths", STRENGTHS, wording.STRENGTHS),
    ("unsorted", (None,), wording.UNSORTED_FACTORS),
)
_SIGNS = {Sign.STRENGTHENS: wording.STRENGTHENS, Sign.WEAKENS: wording.WEAKENS}


def factors_blocks(spot: Spot) -> list[Block]:
    """Return the factors in the order of what they do, what helps apart from what weighs.

    Who shares a view and who sees it differently stand side by side.
    """
    blocks: list[Block] = []
    for part, roles, heading in _GROUPS:
        factors = [it for role in roles for it in spot.told(Factor) if it.entry.role is role]
        if factors:
            blocks += [
                spot.heading(spot.own(part, heading)),
                _factors(spot, part, factors),
            ]
    return blocks


def _factors(spot: Spot, part: str, factors: list[Told[Factor]]) -> Table:
    names = (wording.FACTOR, wording.DOES, wording.SHARED_BY, wording.SEEN_DIFFERENTLY)
    header = [spot.own(f"{part}-{number}", name) for number, name in enumerate(names, start=1)]
    rows = [_factor(spot, factor) for factor in factors]
    return spot.table(header, rows, (5, 3, 4, 5), caption=None)


def _factor(spot: Spot, told: Told[Factor]) -> Row:
    factor, id = told.entry, told.id
    text = spot.said(factor.text, id, "text")
    if factor.new:
        aside = own_words(wording.NEW_TO_US)
        text = replace(text, text=joined(factor.text, aside), aside=aside)
    shared = own_words(and_list(spot.material.names(factor.shared_by)))
    role = own_words(factor.role.value) if factor.role else None
    return Row(
        (
            (text,),
            spot.cell(id, "role", role),
            spot.cell(id, "shared_by", shared),
            spot.cell(id, "differs", factor.differs),
        )
    )


def influences_blocks(spot: Spot) -> list[Block]:
    """Return the influences as a table, and below it the rings that they close, in words."""
    influences = spot.told(Influence)
    if not influences:
        return []
    header = spot.header(wording.FROM_FACTOR, wording.DOES_TO, wording.TO_FACTOR)
    rows = [_influence(spot, influence) for influence in influences]
    table = spot.table(header, rows, (5, 3, 5), spot.caption())
    rings = _rings(spot, influences)
    if not rings:
        return [table]
    heading = spot.heading(spot.own("rings", wording.RINGS))
    intro = spot.paragraph(spot.own("rings-intro", wording.RINGS_INTRO))
    return [table, heading, intro, BulletList(items=tuple(rings), audience=spot.audience)]


def _influence(spot: Spot, told: Told[Influence]) -> Row:
    influence, id = told.entry, told.id
    note = [spot.said(influence.note, id, "note")] if influence.note else []
    return Row(
        (
            spot.cell(id, "cause", capitalised(_name(spot, influence.cause))),
            spot.cell(id, "sign", own_words(_SIGNS[influence.sign])),
            (*spot.cell(id, "consequence", _name(spot, influence.consequence)), *note),
        )
    )


def _name(spot: Spot, mention: Mention) -> CleanText:
    return spot.material.name(mention) or own_words(wording.SOMETHING)


def _rings(spot: Spot, influences: list[Told[Influence]]) -> list[Line]:
    """Return the rings in words; a ring along something that this reader may not know is left out."""
    names: dict[str, CleanText] = {}
    arrows: list[Arrow] = []
    for told in influences:
        start, end = (_point(spot, it, names) for it in (told.entry.cause, told.entry.consequence))
        if start and end:
            ring = told.entry.ring or ""
            arrows.append(Arrow(told.id, start, end, told.entry.sign, ring))
    return [_ring(spot, ring, names) for ring in rings_among(arrows)]


def _point(spot: Spot, mention: Mention, names: dict[str, CleanText]) -> str | None:
    """Return what tells a point from others: its entry, or its words where it is none."""
    name = spot.material.name(mention)
    if not name:
        return None
    point = spot.material.record.standing(mention.entry) if mention.entry else name.casefold()
    names.setdefault(point, name)
    return point


def _ring(spot: Spot, ring: Ring, names: dict[str, CleanText]) -> Line:
    round_it = capitalised(
        wording.ARROW.join(names[point].rstrip(".") for point in points_of(ring))
    )
    aside = own_words(wording.BALANCING if ring.balancing else wording.REINFORCING)
    named = fill(wording.RING_NAMED, ring=round_it, name=ring.name.rstrip("."))
    text = named if ring.name else fill(wording.SENTENCE, text=round_it)
    line = spot.own("-".join(("ring", *(arrow.id for arrow in ring.arrows))), text)
    refs = [
        AnswerRef(spot.place, influence.id, "ring")
        for influence in spot.told(Influence)
        if ring.name and influence.id in {it.id for it in ring.arrows if it.ring == ring.name}
    ]
    return replace(line, text=joined(text, aside), aside=aside, answers=tuple(refs))
