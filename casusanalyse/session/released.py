"""What the facilitator released: what everybody in the room may read of a session, as it read then."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from types import MappingProxyType
from typing import NamedTuple

from casusanalyse.protocol.entries import Consent, Entry, Quote, Relation, RoundSentence
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import AnyQuestion, SeatsQuestion
from casusanalyse.protocol.relations import RelationGroup, group_of_word
from casusanalyse.protocol.words import Reader
from casusanalyse.session.events import AnswerGiven, EntryAdded, EntryRefiled, SessionStarted
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.session.sealed import Sealed, seal
from casusanalyse.session.slots import Kept, Slot
from casusanalyse.text.clean import own_words


class Said(NamedTuple):
    """The answer at a place, or with an id one line of its list."""

    place: Place
    id: EntryId | None = None


class Withheld(Enum):
    """Why something is never released."""

    FACILITATOR = auto()
    SEATS = auto()
    CONSENT = auto()
    UNSAFETY = auto()
    LEFT_OUT = auto()


@dataclass(frozen=True, slots=True)
class Released:
    """What was released, by the number of the event that said it: no words are kept here.

    ``lines`` and ``answers`` show as they read after that event. What stands at the questions of
    ``step``, and all that was said after event ``since``, shows as it reads now; a line that was moved
    there from another list waits to be released.
    """

    lines: Mapping[Said, int] = field(default_factory=dict)
    answers: Mapping[Place, int] = field(default_factory=dict)
    step: str | None = None
    since: int | None = None

    @property
    def follows(self) -> bool:
        """Whether something that is said now shows without being released first."""
        return self.step is not None or self.since is not None


def shown(protocol: Protocol, record: Record, released: Released) -> Record:
    """Return a record that holds nothing but what was released and still stands.

    A correction shows only once it was released, or where ``released`` follows what is said. What was
    erased, removed, undone, set aside or moved to another list is gone; so is what was asked about a
    line that does not show. How a line came about, who is there and what the report does with it are
    not in it, nor is the name of the case.
    """
    wall = _visible(protocol, record, released)
    slots = {place: _bare(place, at) for place, at in wall.items()}
    return Record(
        started=_nameless(record.started),
        length=record.length,
        highest_entry=record.highest_entry,
        slots=MappingProxyType(slots),
        merged_into=record.merged_into,
    )


def release(
    released: Released, protocol: Protocol, record: Record, subjects: Iterable[Said]
) -> Released:
    """Release some answers and lines as they read now, and what they were asked about with them.

    Those that are withheld, or that do not stand, are left out.
    """
    lines, answers = dict(released.lines), dict(released.answers)
    history = _History(record)
    for said in _with_what_they_are_about(record, subjects):
        if withheld(protocol, record, said) is not None:
            continue
        slot = record.slot(said.place)
        if said.id is not None and said.id in slot.entries:
            lines[said] = slot.entries[said.id].since
        elif said.id is None and slot.given is not None:
            answers[said.place] = history.number_of(slot.given)
    return replace(released, lines=lines, answers=answers)


def settled(released: Released, protocol: Protocol, record: Record) -> Released:
    """Return what was released when nothing follows any more: what shows now stays as it reads."""
    history = _History(record)
    lines, answers = dict(released.lines), dict(released.answers)
    for place, at in _visible(protocol, record, released).items():
        lines.update({Said(place, kept.id): kept.since for kept in at.entries})
        if at.given is not None:
            answers[place] = history.number_of(at.given)
    return Released(lines, answers)


def said_at(record: Record, place: Place) -> tuple[Said, ...]:
    """Return the answer and the lines that stand at a place."""
    slot = record.slot(place)
    answer = (Said(place),) if slot.given is not None else ()
    return (*answer, *(Said(place, id) for id in slot.entries))


def withheld(protocol: Protocol, record: Record, said: Said) -> Withheld | None:
    """Return why something that stands is never released; None when it may be."""
    question = next((it for it in protocol.questions() if it.id == said.place.question), None)
    if question is None:
        return Withheld.FACILITATOR
    kept = record.slot(said.place).entries.get(said.id) if said.id is not None else None
    return _withheld(question, record, said, kept.entry if kept else None)


def _withheld(
    question: AnyQuestion, record: Record, said: Said, entry: Entry | None
) -> Withheld | None:
    if isinstance(question, SeatsQuestion):
        return Withheld.SEATS
    handling = record.handling(said.place, said.id)
    if Reader.FACILITATOR in (question.readers, handling.readers):
        return Withheld.FACILITATOR
    if handling.left_out:
        return Withheld.LEFT_OUT
    match entry:
        case Quote() | RoundSentence() if entry.consent is not Consent.YES:
            return Withheld.CONSENT
        case Relation():
            unsafe = group_of_word(entry.relation) is RelationGroup.UNSAFETY
            return Withheld.UNSAFETY if unsafe else None
        case _:
            return None


class _Shown(NamedTuple):
    """What shows of one place."""

    given: Sealed | None
    entries: tuple[Kept, ...]


def _visible(protocol: Protocol, record: Record, released: Released) -> Mapping[Place, _Shown]:
    """Return what shows of each place; places about a line come after that line, if it shows."""
    chosen = _Choosing(protocol, record, released)
    found: dict[Place, _Shown] = {}
    lines: set[EntryId] = set()
    for place, slot in sorted(record.slots.items(), key=lambda each: each[0].about is not None):
        if place.about is not None and place.about not in lines:
            continue
        at = _Shown(chosen.answer(place, slot), tuple(chosen.lines(place, slot)))
        if at.given is not None or at.entries:
            found[place] = at
        if place.about is None:
            lines.update(kept.id for kept in at.entries)
    return {place: found[place] for place in record.slots if place in found}


class _Choosing:
    """Chooses of what stands in a record how it reads on the wall, if it does."""

    def __init__(self, protocol: Protocol, record: Record, released: Released) -> None:
        self._record = record
        self._released = released
        self._history = _History(record)
        self._questions = {question.id: question for question in protocol.questions()}
        steps = (step for step in protocol.steps if step.id == released.step)
        self._followed = {question.id for step in steps for question in step.questions}

    def answer(self, place: Place, slot: Slot) -> Sealed | None:
        question = self._questions.get(place.question)
        if slot.given is None or question is None:
            return None
        if _withheld(question, self._record, Said(place), None) is not None:
            return None
        number = self._history.number_of(slot.given)
        if self._follows(place, number):
            return slot.given
        told = self._released.answers.get(place)
        if told is None or told <= self._history.answer_left(place):
            return None
        event = slot.given if told == number else self._history.event(told)
        return event if event is not None and event.kind == "answer_given" else None

    def lines(self, place: Place, slot: Slot) -> Iterator[Kept]:
        question = self._questions.get(place.question)
        for kept in slot.entries.values() if question is not None else ():
            chosen = self._version(place, kept)
            # Somebody who takes back a consent takes back what was released with it.
            if chosen is not None and question is not None:
                versions = {chosen.since: chosen, kept.since: kept}.values()
                said = Said(place, kept.id)
                if not any(_withheld(question, self._record, said, it.entry) for it in versions):
                    yield chosen

    def _version(self, place: Place, kept: Kept) -> Kept | None:
        # Whoever puts a line elsewhere puts it in order: it was not said there.
        if kept.added.kind != "entry_refiled" and self._follows(place, kept.since):
            return kept
        told = self._released.lines.get(Said(place, kept.id))
        if told is None or told == kept.since:
            return kept if told is not None else None
        event = self._history.event(told)
        if event is None or told < self._history.number_of(kept.added):
            return None
        return Kept(kept.id, kept.added, event, told)

    def _follows(self, place: Place, number: int) -> bool:
        since = self._released.since
        return place.question in self._followed or (since is not None and number > since)


class _History:
    """The changes that still count, by their number. Read when something asks for it."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._events: dict[int, Sealed] | None = None
        self._numbers: dict[int, int] = {}
        self._left: dict[Place, int] = {}

    def number_of(self, event: Sealed) -> int:
        """Return the number of a change that counts; 0 for one that does not."""
        self._read()
        return self._numbers.get(id(event), 0)

    def event(self, number: int) -> Sealed | None:
        """Return a change that counts, None when it was undone or erased."""
        return self._read().get(number)

    def answer_left(self, place: Place) -> int:
        """Return when the answer at a place last became a line of a list; 0 when it never did."""
        self._read()
        return self._left.get(place, 0)

    def _read(self) -> dict[int, Sealed]:
        if self._events is None:
            self._events = dict(self._record.changes())
            self._numbers = {id(event): number for number, event in self._events.items()}
            for number, sealed in self._events.items():
                if sealed.kind == "entry_refiled":
                    event = sealed.open()
                    assert isinstance(event, EntryRefiled)
                    self._left.setdefault(event.source, number)
        return self._events


def _with_what_they_are_about(record: Record, subjects: Iterable[Said]) -> Iterator[Said]:
    for said in subjects:
        yield said
        about = record.find(said.place.about) if said.place.about is not None else None
        if about is not None:
            yield Said(about[0], about[1].id)


def _bare(place: Place, at: _Shown) -> Slot:
    """Return a slot that holds how things read and nothing of how they came to read so."""
    given = None
    if at.given is not None:
        event = at.given.open()
        assert isinstance(event, AnswerGiven)
        given = seal(AnswerGiven(place=place, answer=event.answer))
    return Slot(given=given, entries={kept.id: _bare_line(place, kept) for kept in at.entries})


def _bare_line(place: Place, kept: Kept) -> Kept:
    told = seal(EntryAdded(place=place, id=kept.id, entry=kept.entry))
    return Kept(kept.id, told, told, kept.since)


def _nameless(started: SessionStarted | None) -> SessionStarted | None:
    if started is None:
        return None
    return started.model_copy(
        update={"case": own_words(""), "forerunners": (), "follows": None, "template": None}
    )
