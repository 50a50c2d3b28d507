"""What a report may draw on: questions, answers and entries that its reader may see, and names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, assert_never

from casusanalyse.privacy.readers import may_read, narrowest
from casusanalyse.privacy.unsafety import own_readers
from casusanalyse.protocol.entries import (
    Agreement,
    Entry,
    Factor,
    Influence,
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
from casusanalyse.report.handled import moves, shown_to
from casusanalyse.report.sentences import fill
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept, Record
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.dates import VagueDate, in_order_of_time
from casusanalyse.wording import report as wording

Something = TypeVar("Something")


@dataclass(frozen=True)
class Material:
    """A protocol and a record as one reader may see them.

    With ``reported`` nothing can be drawn but what a report tells.
    """

    protocol: Protocol
    held: Record
    reader: Reader
    reported: bool = False

    @cached_property
    def record(self) -> Record:
        """What the session holds, without what was left out or is kept from this reader."""
        return shown_to(self.reader, self.held)

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
        found = {
            id: (place, kept)
            for place, slot in self.record.slots.items()
            if place.question in self.questions
            for id, kept in slot.entries.items()
        }
        return {**found, **self._merged_among(found)}

    def _merged_among(self, lines: Mapping[EntryId, Something]) -> Mapping[EntryId, Something]:
        """Return what stands for lines that were merged into others, by their own ids."""
        standing = {id: self.record.standing(id) for id in self.record.merged_into}
        return {id: lines[now] for id, now in standing.items() if now in lines}

    @cached_property
    def _moves(self) -> Mapping[Place | EntryId, int]:
        return moves(self.protocol, self.record)

    def stands_in(self, chapter: int, place: Place, id: EntryId | None = None) -> bool:
        """Tell whether an answer, or a line of a list, belongs in a chapter (from 0)."""
        moved = self._moves.get(place if id is None else id)
        if moved is not None:
            return moved == chapter
        return place.question in self.protocol.report.chapters[chapter].shows

    def moved_into(self, chapter: int) -> tuple[tuple[AnyQuestion, Place], ...]:
        """Return where something was said that moved to a chapter that does not show its question."""
        if chapter not in self._moves.values():
            return ()
        shown = self.protocol.report.chapters[chapter].shows
        return tuple(
            (question, place)
            for question in self.questions.values()
            if question.id not in shown and question.in_report
            for place in self.places(question)
            if self._holds_for(chapter, place)
        )

    def _holds_for(self, chapter: int, place: Place) -> bool:
        slot = self.record.slot(place)
        ids = (None, *slot.entries)
        return any(self.stands_in(chapter, place, id) for id in ids)

    def readers_of(self, place: Place, ids: Iterable[EntryId]) -> Reader:
        """Return who may read all of these: no more than the question allows, nor any of them."""
        about = () if place.about is None else (place.about,)
        every = [self._own_readers(it) for it in (place, *about, *ids)]
        own = [readers for readers in every if readers is not None]
        return narrowest((self.questions[place.question].readers, *own))

    def _own_readers(self, subject: Place | EntryId) -> Reader | None:
        entry = None if isinstance(subject, Place) else self.entry(subject)
        return own_readers(entry, self.record.handlings.get(subject))

    @cached_property
    def event_numbers(self) -> Mapping[EntryId, int]:
        """The number of every event that stands in this report, counted in order of time."""
        shown = {id for chapter in self.protocol.report.chapters for id in chapter.shows}
        timelines = (
            in_order_of_time(self._told_at(place, question.id in shown), moment_of)
            for question in self.questions.values()
            if isinstance(question, TimelineQuestion)
            and (question.id in shown or question.in_report)
            for place in self.places(question)
        )
        events = (kept.id for timeline in timelines for kept in timeline)
        numbers = {id: number for number, id in enumerate(events, start=1)}
        return {**numbers, **self._merged_among(numbers)}

    def _told_at(self, place: Place, shown: bool) -> tuple[Kept, ...]:
        """Return the events of a place that this report tells: where it is shown, or moved to."""
        events = self.record.slot(place).entries.values()
        return tuple(kept for kept in events if shown or kept.id in self._moves)

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

    def place_of(self, id: str) -> Place | None:
        """Return where an entry was told; None when it is gone or not theirs to see."""
        found = self._found.get(EntryId(id))
        return found[0] if found else None

    def name(self, mention: Mention | None) -> CleanText | None:
        """Return how somebody or something is called; None when this reader may not know."""
        if mention is None:
            return None
        return self.name_of(mention.entry) if mention.entry else mention.words

    def names(self, mentions: Iterable[Mention]) -> tuple[CleanText, ...]:
        """Return the names that this reader may know, in order."""
        once = {self._standing(mention): mention for mention in mentions}
        return tuple(name for name in map(self.name, once.values()) if name)

    def _standing(self, mention: Mention) -> Mention:
        if mention.entry is None:
            return mention
        return Mention(entry=self.record.standing(mention.entry))

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
            case ListItem() | Factor():
                return kept.entry.text
            case Agreement():
                return kept.entry.task
            case TimelineEntry():
                return self._event(id, kept.entry)
            case PeriodEntry():
                return kept.entry.what or own_words(wording.A_PERIOD)
            case Insight():
                return own_words(wording.AN_INSIGHT)
            case Influence():
                return own_words(wording.AN_INFLUENCE)
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
