"""What becomes of a line, or of an answer, that goes to another list."""

from contextlib import suppress
from dataclasses import dataclass

from casusanalyse.facilitate.catching import Catch, about_person, listing_for, read_line
from casusanalyse.facilitate.view import short_title
from casusanalyse.front.orders import Mark
from casusanalyse.protocol.entries import Consent, Entry, Person, Quote, RoundSentence
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.protocol.questions import GatheringQuestion, PersonsQuestion
from casusanalyse.protocol.titles import title_of
from casusanalyse.session.events import (
    EntryAdded,
    EntryRefiled,
    EntryRefined,
    EntryRemoved,
    Event,
    Handling,
)
from casusanalyse.session.fields import Listing, listing, tell_field
from casusanalyse.session.lines import SEPARATOR, line_of
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept, Record
from casusanalyse.session.treatment import shows_more
from casusanalyse.text.clean import CleanText, clean_text
from casusanalyse.wording import facilitate as wording


@dataclass(frozen=True, slots=True)
class Refiling:
    """The events that bring something to another list, what is said then, and what is noticed."""

    events: tuple[Event, ...]
    said: str
    notice: str | None = None


def refile_line(
    source: Place, kept: Kept, target: str, protocol: Protocol, record: Record
) -> Refiling:
    """Return how a line goes to a list or a person. Raises NotAccepted when it cannot."""
    listed = listing(_gathering(protocol, source.question), protocol, record)
    words = clean_text(_as_said(kept.entry, listed))
    name = _person(target, protocol, record)
    notice = _noticed(kept.entry, listed)
    if name is not None:
        line = clean_text(f"{name}{_without_bars(words)}")
        told = about_person(line, listing_for(Mark.PERSON, protocol, record))
        _refuse_to_show(record.handling(source, kept.id), told, record)
        return _to_person(source, kept, told, notice)
    # Whoever is in the portrait was seldom typed with a bar; it would mean something else there.
    said = _without_bars(words) if isinstance(kept.entry, Person) else words
    place, entry = _made(target, said, protocol, record)
    event = _refiled(source, kept, place, entry)
    return Refiling((event,), _said(event, protocol), notice)


def _as_said(entry: Entry, listed: Listing) -> str:
    """Return what was said, as it could be typed elsewhere: of a quote only the words themselves.

    A speaker who is no one at the table is kept: behind a wrong mark it was never meant as one.
    """
    if not isinstance(entry, Quote):
        return line_of(entry, listed)
    speaker = entry.speaker.words if entry.speaker is not None else None
    return f"{entry.words} {SEPARATOR} {speaker}" if speaker else entry.words


def _to_person(source: Place, kept: Kept, told: Catch, notice: str | None) -> Refiling:
    """A line makes somebody new, or is told about somebody known. Raises NotAccepted."""
    event = told.event
    if isinstance(event, EntryAdded):
        return Refiling((_refiled(source, kept, event.place, event.entry),), told.said, notice)
    _refuse_the_same(source, event.place)
    # In this order undoing brings the line back at once; what is double is seen, what is gone not.
    refined = event.model_copy(update={"told_from": kept.id})
    return Refiling((refined, EntryRemoved(place=source, id=kept.id)), told.said, notice)


def _refiled(source: Place, kept: Kept, place: Place, entry: Entry) -> EntryRefiled:
    _refuse_the_same(source, place)
    return EntryRefiled(
        place=place,
        id=kept.id,
        entry=entry,
        source=source,
        origin=kept.origin,
        before=kept.before,
    )


def _refuse_to_show(handling: Handling, told: Catch, record: Record) -> None:
    """Words told about somebody known are treated as all that is said about him or her."""
    event = told.event
    if not isinstance(event, EntryRefined):
        return
    if shows_more(handling, record.handling(event.place, event.id)):
        raise NotAccepted(wording.KEPT_BACK.format(name=title_of(event.entry)))


def _noticed(entry: Entry, listed: Listing) -> str | None:
    """Return what whoever moves a line should know; raises NotAccepted for words that were refused.

    Elsewhere in the report nobody asks for consent: somebody's own words would be printed there.
    """
    if isinstance(entry, Quote | RoundSentence):
        if entry.consent is Consent.NO:
            raise NotAccepted(wording.NO_CONSENT_GIVEN)
        return wording.SOMEBODYS_WORDS
    return wording.DEPTH_STAYS_BEHIND if _is_deep(entry, listed) else None


def _refuse_the_same(source: Place, place: Place) -> None:
    if place == source:
        raise NotAccepted(wording.STANDS_THERE_ALREADY)


def _without_bars(words: str) -> CleanText:
    return clean_text(words.replace(f" {SEPARATOR} ", ", "))


def refile_answer(
    source: Place, words: CleanText, target: str, protocol: Protocol, record: Record
) -> Refiling:
    """Return how an answer in words becomes a line of a list. Raises NotAccepted when it cannot."""
    if _person(target, protocol, record) is not None:
        raise NotAccepted(wording.UNDO_INSTEAD)
    place, entry = _made(target, words, protocol, record)
    id = record.next_id()
    event = EntryRefiled(place=place, id=id, entry=entry, source=source, from_answer=True)
    return Refiling((event,), _said(event, protocol))


def _said(event: EntryRefiled, protocol: Protocol) -> str:
    heading = protocol.question(event.place.question).heading.strip()
    return wording.REFILED.format(line=short_title(event.entry), list=heading)


def _person(target: str, protocol: Protocol, record: Record) -> str | None:
    """Return what stands before the words when they go to a person: the name behind ``@``, if any.

    None when no person is meant.
    """
    if target.startswith(Mark.PERSON):
        name = target[1:].strip()
        return f"{name} {SEPARATOR} " if name else ""
    return "" if isinstance(_target(target, protocol, record), PersonsQuestion) else None


def _is_deep(entry: Entry, listed: Listing) -> bool:
    further = (field for field in listed.fields if not field.in_line)
    return any(tell_field(field, entry, listed) for field in further if not field.one_word)


def _made(target: str, words: CleanText, protocol: Protocol, record: Record) -> tuple[Place, Entry]:
    """Return the list that is meant, and what the words make there. Raises NotAccepted.

    With a wrong mark a line was typed for this list already: bars are read as they stand. Where they
    do not fit, the line is one sentence.
    """
    question = _target(target, protocol, record)
    listed = listing(question, protocol, record)
    place, sentence = Place(question.id), _without_bars(words)
    if len(listed.in_line) > 1:
        with suppress(NotAccepted):
            return place, read_line(words, listed)
    return place, read_line(sentence, listed)


def _target(words: str, protocol: Protocol, record: Record) -> GatheringQuestion:
    """Return the list with this mark, word of ``vangen``, id or beginning of its name."""
    wanted = words.strip().casefold()
    marks = {mark.value: mark for mark in Mark} | {
        name: Mark(mark) for mark, names in wording.MARK_NAMES.items() for name in names
    }
    if wanted in marks:
        return listing_for(marks[wanted], protocol, record).question
    lists = [
        question
        for question in protocol.questions()
        if isinstance(question, GatheringQuestion) and question.for_each is None
    ]
    named = [question for question in lists if wanted == question.id]
    begun = [question for question in lists if question.heading.casefold().startswith(wanted)]
    fitting = named or begun
    if not fitting or not wanted:
        raise NotAccepted(wording.NO_SUCH_LIST.format(words=words[:40]))
    return fitting[0]


def _gathering(protocol: Protocol, id: str) -> GatheringQuestion:
    question = protocol.question(id)
    assert isinstance(question, GatheringQuestion)
    return question
