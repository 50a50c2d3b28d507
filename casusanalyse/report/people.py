"""The people: who sat at the table, who the family are, and what they are to each other."""

from dataclasses import replace

from casusanalyse.privacy.unsafety import tells_of_unsafety
from casusanalyse.protocol.entries import Certainty, Person, Relation, Seat, Standing
from casusanalyse.protocol.questions import RelationsQuestion
from casusanalyse.protocol.relations import RelationGroup, group_of_word, relation_kind
from casusanalyse.protocol.words import Layout
from casusanalyse.report.blocks import Block, BulletList, Line, Row, Table
from casusanalyse.report.material import seat_in_words
from casusanalyse.report.sentences import capitalised, ended, fill, joined
from casusanalyse.report.spot import Spot, Told
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.wording import report as wording

_STANDINGS = (
    (Standing.FAMILY, wording.FAMILY),
    (Standing.IMPORTANT_OTHER, wording.IMPORTANT_OTHERS),
    (Standing.ORGANISATION, wording.ORGANISATIONS_AROUND),
)
_BETWEEN = (RelationGroup.INTERACTION, RelationGroup.UNSAFETY)
_CERTAINTY = {
    Certainty.CERTAIN: "",
    Certainty.LIKELY: wording.LIKELY,
    Certainty.SUSPECTED: wording.SUSPECTED,
    Certainty.DISPUTED: wording.DISPUTED,
    Certainty.UNKNOWN: wording.CERTAINTY_UNKNOWN,
}


def seats_blocks(spot: Spot) -> list[Block]:
    """Return the roles and organisations; there are no names to show."""
    seats = spot.told(Seat)
    if not seats:
        return []
    if spot.layout is not Layout.TABLE:
        items = tuple(spot.said(seat_in_words(seat.entry), seat.id) for seat in seats)
        return [BulletList(items=items, audience=spot.audience)]
    header = spot.header(wording.ROLE, wording.FROM_ORGANISATION)
    rows = (_seat_row(spot, seat) for seat in seats)
    return [spot.table(header, rows, (1, 1), spot.caption())]


def _seat_row(spot: Spot, seat: Told[Seat]) -> Row:
    role = spot.cell(seat.id, "role", seat.entry.role)
    return Row((role, spot.cell(seat.id, "organisation", seat.entry.organisation)))


def persons_blocks(spot: Spot) -> list[Block]:
    """Return everyone by nature: the family first, then those around it."""
    blocks: list[Block] = []
    for standing, heading in _STANDINGS:
        people = [it for it in spot.told(Person) if it.entry.standing is standing]
        if people:
            blocks += [
                spot.heading(spot.own(standing, heading)),
                _portraits(spot, standing, people),
            ]
    return blocks


def _portraits(spot: Spot, standing: Standing, people: list[Told[Person]]) -> Table:
    header = (
        spot.own(f"{standing}-who", wording.WHO),
        spot.own(f"{standing}-nature", wording.WHO_THEY_ARE),
    )
    rows = (_portrait(spot, person) for person in people)
    return spot.table(header, rows, (1, 4), caption=None)


def _portrait(spot: Spot, person: Told[Person]) -> Row:
    entry, id = person.entry, person.id
    name = spot.said(entry.name, id, "name")
    facts = joined(
        wording.FOCUS if entry.focus else "",
        ended(fill(wording.AGE, age=entry.age_band)) if entry.age_band else "",
        wording.DECEASED if entry.deceased else "",
    )
    nature = [spot.said(entry.nature, id, "nature")] if entry.nature else []
    beneath = [replace(spot.said(facts, id, "age_band"), aside=facts)] if facts else []
    who = (replace(name, lead=name.text),)
    return Row((who, tuple([*nature, *beneath]) or spot.cell(id, "nature", None)))


def relations_blocks(spot: Spot, question: RelationsQuestion) -> list[Block]:
    """Return who people are to each other as sentences, and then what goes on between them."""
    relations = spot.told(Relation)
    between = [it for it in relations if _is_interaction(it.entry)]
    bonds = [it for it in relations if it not in between]
    return [
        *_sentences(spot, question, bonds, "bonds", wording.RELATIONS),
        *_sentences(spot, question, between, "between", wording.INTERACTIONS),
    ]


def _is_interaction(relation: Relation) -> bool:
    return group_of_word(relation.relation) in _BETWEEN


def _sentences(
    spot: Spot,
    question: RelationsQuestion,
    relations: list[Told[Relation]],
    part: str,
    heading: str,
) -> list[Block]:
    if not relations:
        return []
    items = tuple(_told_in_full(spot, question, relation) for relation in relations)
    title = spot.heading(spot.own(part, heading))
    return [title, BulletList(items=items, audience=spot.audience)]


def _told_in_full(spot: Spot, question: RelationsQuestion, told: Told[Relation]) -> Line:
    relation = told.entry
    sentence = relation_in_words(spot, question, relation)
    if relation.period:
        sentence = fill(wording.IN_PERIOD, sentence=sentence, period=relation.period.words)
    aside = certainty_and_source(relation.status, relation.source)
    if tells_of_unsafety(relation) and relation.status is Certainty.CERTAIN:
        aside = joined(wording.CERTAIN, aside)
    note = ended(relation.note) if relation.note else ""
    line = spot.said(joined(ended(sentence), note, aside), told.id)
    return replace(line, aside=aside)


def relation_in_words(spot: Spot, question: RelationsQuestion, relation: Relation) -> CleanText:
    """Return a relation as a sentence without its full stop; signs of the region come first."""
    signs = {sign.id: sign.text for sign in question.signs}
    kind = None if relation.relation in signs else relation_kind(relation.relation)
    one = spot.material.name(relation.one) or own_words(wording.SOMEONE)
    another = spot.material.name(relation.another) or wording.SOMEONE
    first = capitalised(one) if relation.one.entry else one
    names = {"one": first, "another": another}
    if kind is None:
        own = wording.OTHER_RELATION_OVER if relation.ended else wording.OTHER_RELATION
        words = signs.get(relation.relation, relation.relation)
        return fill(own, words=words, **names)
    sentence = kind.past if relation.ended else kind.sentence
    if sentence.startswith("{"):
        return fill(sentence, **names)
    return capitalised(fill(sentence, one=one, another=another))


def certainty_and_source(certainty: Certainty, source: CleanText | None) -> CleanText:
    """Return how sure we are, when that needs saying, and from where we know."""
    named = ended(fill(wording.SOURCE, source=source)) if source else ""
    return joined(_CERTAINTY[certainty], named)
