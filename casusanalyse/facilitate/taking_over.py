"""What stands in a session before the first question: expected seats, and what a follow-up takes over."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from casusanalyse.facilitate.pointing import name_of
from casusanalyse.protocol.answers import Answer, Choice, ChoiceAnswer, MultiChoiceAnswer
from casusanalyse.protocol.entries import Entry, Mention, Seat
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol, TakeOver
from casusanalyse.protocol.questions import GatheringQuestion, SeatsQuestion
from casusanalyse.protocol.templates import SessionTemplate
from casusanalyse.session.events import AnswerGiven, EntryAdded, Event, Forerunner, SessionId
from casusanalyse.session.history import forerunners_after
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record


@dataclass(frozen=True, slots=True)
class Earlier:
    """The session of the same case that a new one follows."""

    session: SessionId
    protocol: Protocol
    record: Record

    @property
    def forerunners(self) -> tuple[Forerunner, ...]:
        """The sessions that a follow-up of this one builds on, this one last."""
        started = self.record.started
        return forerunners_after(started, self.protocol.name) if started else ()


def taken_over(protocol: Protocol, earlier: Earlier) -> tuple[Event, ...]:
    """Return the events that put into a new session what its protocol takes from the earlier one.

    Entries keep their ids, so that what pointed at each other still does. A mention of something
    that stays behind becomes its name in words.
    """
    takes = [take for take in protocol.takes_over if take.from_protocol == earlier.protocol.id]
    coming = {kept.id for take in takes for kept in earlier.record.entries(take.question)}
    return tuple(event for take in takes for event in _taken(protocol, earlier, take, coming))


def expected_seats(
    protocol: Protocol, template: SessionTemplate, start: Record
) -> tuple[Event, ...]:
    """Return the events that put a template's seats into the first question about participants."""
    question = next((q for q in protocol.questions() if isinstance(q, SeatsQuestion)), None)
    if question is None or start.entries(question.id):
        return ()
    first = start.highest_entry + 1
    return tuple(
        EntryAdded(
            place=Place(question.id),
            id=EntryId(f"e{number}"),
            entry=Seat(role=seat.role, organisation=seat.organisation),
        )
        for number, seat in enumerate(template.seats, start=first)
    )


def _taken(
    protocol: Protocol, earlier: Earlier, take: TakeOver, coming: set[EntryId]
) -> Iterator[Event]:
    place = Place(take.target)
    if isinstance(protocol.question(take.target), GatheringQuestion):
        for kept in earlier.record.entries(take.question):
            entry = _with_mentions(
                kept.entry, lambda said: _kept_or_named(said, coming, earlier.record)
            )
            yield EntryAdded(
                place=place, id=kept.id, entry=entry, origin=kept.origin or earlier.session
            )
        return
    answer = earlier.record.answer(take.question)
    if answer is not None:
        yield AnswerGiven(place=place, answer=_with_choices(answer, coming, earlier.record))


def _kept_or_named(mention: Mention, coming: set[EntryId], record: Record) -> Mention:
    if mention.entry is None or mention.entry in coming:
        return mention
    return Mention(words=name_of(mention, record))


def _with_choices(answer: Answer, coming: set[EntryId], record: Record) -> Answer:
    """Return the answer with choices of what stays behind in words: its id may be given anew."""
    match answer:
        case ChoiceAnswer():
            return ChoiceAnswer(choice=_chosen_or_named(answer.choice, coming, record))
        case MultiChoiceAnswer():
            choices = (_chosen_or_named(each, coming, record) for each in answer.choices)
            return MultiChoiceAnswer(choices=tuple(choices))
        case _:
            return answer


def _chosen_or_named(choice: Choice, coming: set[EntryId], record: Record) -> Choice:
    if choice.entry is None or choice.entry in coming:
        return choice
    return Choice(other=name_of(Mention(entry=choice.entry), record))


def _with_mentions(entry: Entry, change: Callable[[Mention], Mention]) -> Entry:
    """Return the entry with every mention in it replaced."""
    changed: dict[str, Mention | tuple[Mention, ...]] = {}
    for name in type(entry).model_fields:
        value = getattr(entry, name)
        if isinstance(value, Mention):
            changed[name] = change(value)
        elif isinstance(value, tuple) and all(isinstance(item, Mention) for item in value):
            changed[name] = tuple(change(item) for item in value)
    return entry.model_copy(update=changed)
