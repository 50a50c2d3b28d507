"""What a report may draw on: questions, answers and entries that its reader may see, and names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import assert_never

from casusanalyse.privacy.readers import may_read
from casusanalyse.protocol.entries import (
    Agreement,
    Entry,
    Insight,
    ListItem,
    Mention,
    PeriodEntry,
    Person,
    Quote,
    Relation,
    RoundSentence,
    Seat,
    Statement,
    TimelineEntry,
)
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import AnyQuestion, TimelineQuestion
from casusanalyse.protocol.words import Reader
from casusanalyse.report.sentences import fill
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept, Record
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.dates import VagueDate, in_order_of_time
from casusanalyse.wording import report as wording


@dataclass(frozen=True)
class Material:
    """A protocol and a record as one reader may see them."""

    protocol: Protocol
    record: Record
    reader: Reader

    @cached_property
    def questions(self) -> Mapping[str, AnyQuestion]:
        """Every question that this reader may read, by its id."""
        return {
            question.id: question
            for question in self.protocol.questions()
            if may_read(self.reader, question.readers)
        }

    @cached_property
    def _found(self) -> Mapping[EntryId, tuple[Place, Kept]]:
        return {
            id: (place, kept)
            for place, slot in self.record.slots.items()
            if place.question in self.questions
            for id, kept in slot.entries.items()
        }

    @cached_property
    def event_numbers(self) -> Mapping[EntryId, int]:
        """The number of every event that stands in this report, counted in order of time."""
        shown = {id for chapter in self.protocol.report.chapters for id in chapter.shows}
        timelines = (
            in_order_of_time(self.record.entries(place.question, place.about), moment_of)
            for question in self.questions.values()
            if isinstance(question, TimelineQuestion) and question.id in shown
            for place in self.places(question)
        )
        events = (kept.id for timeline in timelines for kept in timeline)
        return {id: number for number, id in enumerate(events, start=1)}

    def places(self, question: AnyQuestion) -> tuple[Place, ...]:
        """Return where a question was asked: once, or once for each entry of another list."""
        if question.for_each is None:
            return (Place(question.id),)
        asked_about = self.record.entries(question.for_each)
        return tuple(Place(question.id, kept.id) for kept in asked_about)

    def _event(self, id: EntryId, event: TimelineEntry) -> CleanText:
        """Return an event by its number, or in its own words where the report does not tell it."""
        if id in self.event_numbers:
            return fill(wording.EVENT, number=self.event_numbers[id])
        when = f"{event.when.words}: " if event.when else ""
        return fill(wording.UNTOLD_EVENT, when=when, what=event.what.rstrip("."))

    def entry(self, id: EntryId) -> Entry | None:
        """Return an entry that this reader may read; None when it is gone or not theirs to see."""
        found = self._found.get(id)
        return found[1].entry if found else None

    def name(self, mention: Mention | None) -> CleanText | None:
        """Return how somebody or something is called; None when this reader may not know."""
        if mention is None:
            return None
        return self.name_of(mention.entry) if mention.entry else mention.words

    def names(self, mentions: Iterable[Mention]) -> tuple[CleanText, ...]:
        """Return the names that this reader may know, in order."""
        return tuple(name for name in map(self.name, mentions) if name)

    def name_of(self, id: EntryId) -> CleanText | None:
        """Return how an entry is called where another one points at it; never somebody's words."""
        found = self._found.get(id)
        if found is None:
            return None
        place, kept = found
        match kept.entry:
            case Person():
                return kept.entry.name
            case Seat():
                return self._seat(place, kept.entry)
            case ListItem():
                return kept.entry.text
            case Agreement():
                return kept.entry.task
            case TimelineEntry():
                return self._event(id, kept.entry)
            case PeriodEntry():
                return kept.entry.what or own_words(wording.A_PERIOD)
            case Insight():
                return own_words(wording.AN_INSIGHT)
            case Relation():
                return own_words(wording.A_RELATION)
            case Statement():
                return own_words(wording.A_STATEMENT)
            case Quote() | RoundSentence():
                return own_words(wording.A_SENTENCE)
            case _:
                assert_never(kept.entry)

    def _seat(self, place: Place, seat: Seat) -> CleanText:
        """Return the role; the organisation joins it where two participants have the same role."""
        others = (kept.entry for kept in self.record.slot(place).entries.values())
        same = [it for it in others if isinstance(it, Seat) and it.role == seat.role]
        return seat_in_words(seat) if len(same) > 1 else seat.role


def moment_of(kept: Kept) -> VagueDate | None:
    """Return when an event was; None for an entry that has no moment."""
    return kept.entry.when if isinstance(kept.entry, TimelineEntry) else None


def seat_in_words(seat: Seat) -> CleanText:
    """Return a participant: role and organisation."""
    if seat.organisation is None:
        return seat.role
    return fill(wording.SEAT, role=seat.role, organisation=seat.organisation)
