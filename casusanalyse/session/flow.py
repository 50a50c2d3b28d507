"""What comes next: the places that the meeting passes, in order, and how each of them stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, takewhile

from casusanalyse.protocol.entries import fields_of
from casusanalyse.protocol.model import Protocol, Step
from casusanalyse.protocol.questions import (
    AnyQuestion,
    BreakQuestion,
    GatheringQuestion,
    NoticeQuestion,
    OpensAfter,
    entry_class_of,
)
from casusanalyse.protocol.words import Need
from casusanalyse.session.conditions import holds
from casusanalyse.session.dependence import outdated
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept, Record, Slot


class State(StrEnum):
    """How a place stands, in the words that an overview shows."""

    OPEN = "nog niet aan bod"
    ANSWERED = "ingevuld"
    PASSED = "langs geweest"
    LATER = "later"
    CLOSED = "wacht op iets eerders"
    REVIEW = "opnieuw bekijken"


@dataclass(frozen=True, slots=True)
class Stop:
    """A place on the way: a question within its step, for ``voor_elk`` about one entry."""

    place: Place
    step: Step
    question: AnyQuestion
    about: Kept | None
    state: State
    settled: bool
    """Whether the meeting has been here; a list is settled when the meeting went on from it."""


@dataclass(frozen=True, slots=True)
class Course:
    """All stops that apply now, in order; closed ones are listed but walked past."""

    stops: tuple[Stop, ...]

    @property
    def walked(self) -> tuple[Stop, ...]:
        """The stops that the meeting comes past: those that are not closed."""
        return tuple(stop for stop in self.stops if stop.state is not State.CLOSED)

    def at(self, place: Place) -> Stop | None:
        """Return the stop at a place, None when that place does not apply now."""
        return next((stop for stop in self.stops if stop.place == place), None)

    def after(self, place: Place) -> Stop | None:
        """Return the next stop that is not closed, None at the end of the road."""
        return next((stop for stop in self._beyond(place) if stop.state is not State.CLOSED), None)

    def before(self, place: Place) -> Stop | None:
        """Return the previous stop that is not closed, None at the beginning."""
        earlier = [stop for stop in self._until(place) if stop.state is not State.CLOSED]
        return earlier[-1] if earlier else None

    def between(self, place: Place, following: Place | None) -> tuple[Stop, ...]:
        """Return the stops that lie between two places; without a following one, all the rest."""
        beyond = self._beyond(place)
        return tuple(takewhile(lambda stop: stop.place != following, beyond))

    def first_open(self) -> Stop | None:
        """Return the first stop that the meeting has not settled, which is where it resumes."""
        return next((stop for stop in self.walked if not stop.settled), None)

    def left_open(self) -> tuple[Stop, ...]:
        """Return what still asks for attention: later, looked at again, needed and not answered."""
        return tuple(stop for stop in self.stops if _asks_attention(stop))

    def _index(self, place: Place) -> int:
        return next((i for i, stop in enumerate(self.stops) if stop.place == place), -1)

    def _beyond(self, place: Place) -> tuple[Stop, ...]:
        return self.stops[self._index(place) + 1 :]

    def _until(self, place: Place) -> tuple[Stop, ...]:
        return self.stops[: max(self._index(place), 0)]


def course(protocol: Protocol, record: Record) -> Course:
    """Return the stops that apply, given what was said so far."""
    return Course(tuple(_stops(protocol, record)))


def _stops(protocol: Protocol, record: Record) -> Iterator[Stop]:
    """Yield the stops in order; neighbours about the same list are asked entry by entry."""
    for step in protocol.steps:
        left_out = step.condition is not None and not holds(step.condition, record)
        for _, questions in groupby(step.questions, key=lambda question: question.for_each):
            asked = tuple(questions)
            for about in _abouts(asked[0], record):
                for question in asked:
                    place = Place(question.id, about.id if about else None)
                    if left_out and not record.slot(place).filled:
                        continue
                    if _applies(question, place, record):
                        state = _state(protocol, question, place, record)
                        settled = _settled(record.slot(place))
                        yield Stop(place, step, question, about, state, settled)


def _abouts(question: AnyQuestion, record: Record) -> tuple[Kept | None, ...]:
    return record.entries(question.for_each) if question.for_each else (None,)


def _applies(question: AnyQuestion, place: Place, record: Record) -> bool:
    """What was answered once stays visible, so that a changed condition never hides what was said."""
    if question.condition is None or record.slot(place).filled:
        return True
    return holds(question.condition, record, place.about)


def _state(protocol: Protocol, question: AnyQuestion, place: Place, record: Record) -> State:
    slot = record.slot(place)
    if slot.filled:
        return State.REVIEW if outdated(question, place, record) else State.ANSWERED
    if slot.postponed:
        return State.LATER
    if not all(_opened(protocol, gate, record) for gate in question.opens_after):
        return State.CLOSED
    return State.PASSED if slot.passed else State.OPEN


def _settled(slot: Slot) -> bool:
    return slot.passed or slot.answer is not None


def _opened(protocol: Protocol, gate: OpensAfter, record: Record) -> bool:
    """A gate opens when all of the other question, or one field of every entry, is filled."""
    question = protocol.question(gate.question)
    abouts = _abouts(question, record)
    slots = [record.slot(Place(question.id, about.id if about else None)) for about in abouts]
    if not slots or not all(slot.filled for slot in slots):
        return False
    if gate.field is None or not isinstance(question, GatheringQuestion):
        return True
    return all(
        _field_filled(question, kept, gate.field)
        for slot in slots
        for kept in slot.entries.values()
    )


def _field_filled(question: GatheringQuestion, kept: Kept, key: str) -> bool:
    shapes = fields_of(entry_class_of(question))
    return any(shape.key == key and bool(getattr(kept.entry, shape.attribute)) for shape in shapes)


def _asks_attention(stop: Stop) -> bool:
    if stop.state in (State.LATER, State.REVIEW):
        return True
    if isinstance(stop.question, NoticeQuestion | BreakQuestion):
        return False
    unanswered = stop.state in (State.OPEN, State.PASSED)
    return unanswered and stop.question.required in (Need.YES, Need.SOFT)
