"""All that workbooks propose for a session as it stands now, in the order of its questions."""

from collections.abc import Iterator, Sequence

from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import (
    GATHERING,
    VALUED,
    AnyQuestion,
    GatheringQuestion,
    TimelineQuestion,
)
from casusanalyse.session.fields import listing
from casusanalyse.session.record import Record
from casusanalyse.text.clean import CleanText, clean_and_masked, own_words
from casusanalyse.wording import workbook_reading as wording
from casusanalyse.workbook.blanks import CardSheet
from casusanalyse.workbook.card_numbers import card_proposals, strange_cards
from casusanalyse.workbook.filled import Margin
from casusanalyse.workbook.gathered import list_proposals
from casusanalyse.workbook.memories import timeline_proposals
from casusanalyse.workbook.people import Person
from casusanalyse.workbook.proposals import Proposal, VoiceKey
from casusanalyse.workbook.readings import Reading, withheld_in
from casusanalyse.workbook.single import value_proposals


def proposals_of(
    protocol: Protocol,
    record: Record,
    readings: Sequence[Reading],
    aside: frozenset[VoiceKey] = frozenset(),
) -> tuple[Proposal, ...]:
    """Return what workbooks propose that the session does not hold yet, without what is put aside."""
    asked = {sheet.sheet.question.id for it in readings for sheet in it.filled.sheets}
    found: list[Proposal] = []
    for question in protocol.questions():
        if question.id in asked:
            found += _at_question(question, protocol, record, readings, aside)
    for sheet in card_sheets_in(readings):
        found += card_proposals(sheet, protocol, record, readings, aside)
    return tuple(found)


def _at_question(
    question: AnyQuestion,
    protocol: Protocol,
    record: Record,
    readings: Sequence[Reading],
    aside: frozenset[VoiceKey],
) -> Iterator[Proposal]:
    if isinstance(question, GATHERING):
        yield from _at_list(question, protocol, record, readings, aside)
    elif isinstance(question, VALUED):
        yield from value_proposals(question, protocol, record, readings, aside)


def _at_list(
    question: GatheringQuestion,
    protocol: Protocol,
    record: Record,
    readings: Sequence[Reading],
    aside: frozenset[VoiceKey],
) -> Iterator[Proposal]:
    listed = listing(question, protocol, record)
    if isinstance(question, TimelineQuestion):
        yield from timeline_proposals(listed, readings, aside)
    else:
        yield from list_proposals(listed, readings, aside)


def card_sheets_in(readings: Sequence[Reading]) -> tuple[CardSheet, ...]:
    """Return the cards of which somebody wrote numbers."""
    sheets: list[CardSheet] = []
    for reading in readings:
        for cards in reading.filled.cards:
            if cards.sheet not in sheets:
                sheets.append(cards.sheet)
    return tuple(sheets)


def notes_of(
    protocol: Protocol, readings: Sequence[Reading]
) -> tuple[tuple[Person, CleanText], ...]:
    """Return what is told and not proposed: comments, what stands beside the cells, what is withheld."""
    return tuple(_notes(protocol, readings))


def _notes(protocol: Protocol, readings: Sequence[Reading]) -> Iterator[tuple[Person, CleanText]]:
    for held in withheld_in(readings):
        heading, sentence = held.question.heading, held.sentence
        yield held.person, own_words(wording.WITHHELD.format(heading=heading, why=sentence))
    for reading, said in strange_cards(card_sheets_in(readings), protocol, readings):
        yield reading.person, said
    for reading in readings:
        for margin in reading.filled.margins:
            yield reading.person, clean_and_masked(_told(margin))
        for text in reading.filled.outside:
            yield reading.person, clean_and_masked(wording.OUTSIDE.format(text=text))


def _told(margin: Margin) -> str:
    if margin.anchor:
        return wording.COMMENT_AT.format(text=margin.text, anchor=margin.anchor)
    return wording.COMMENT.format(text=margin.text)
