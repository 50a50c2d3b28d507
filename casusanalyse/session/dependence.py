"""What an answer rests on, and whether some of that was corrected since the answer was looked at."""

from collections.abc import Iterator
from typing import NamedTuple, assert_never

from casusanalyse.protocol.answers import Choice, ChoiceAnswer, MultiChoiceAnswer
from casusanalyse.protocol.asked import FieldType
from casusanalyse.protocol.conditions import AllOf, AnyOf, Condition, NoneOf, Test
from casusanalyse.protocol.entries import Mention, fields_of
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.questions import (
    AnyQuestion,
    ChoiceQuestion,
    GatheringQuestion,
    MultiChoiceQuestion,
    entry_class_of,
)
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept, Record, Slot

_POINTING = (FieldType.MENTION, FieldType.MENTIONS)


def outdated(question: AnyQuestion, place: Place, record: Record) -> bool:
    """Tell whether something that was said at a place wants another look.

    It does when one of these was corrected or removed since it was said or looked at:

    - an answer that decides whether the question is asked; for ``voor_elk`` a question of the same
      kind counts with its answer about the same entry only;
    - the entry that the question is asked about;
    - an entry that was chosen or is pointed at.
    """
    decided = _decided(question, place, record)
    if max(decided, max(record.corrected.values(), default=0)) <= record.slot(place).looked_at:
        return False  # Nothing was corrected since; a long list need not be looked through.
    return any(
        decided > said.looked_at or _rests_on_changed(question, said, record)
        for said in _said(record.slot(place))
    )


def decided_by(question: AnyQuestion) -> frozenset[str]:
    """Return the ids of the questions whose answers decide whether this one is asked.

    The list of ``voor_elk`` is not among them: there each entry decides for itself.
    """
    ids = {gate.question for gate in question.opens_after} - {question.for_each}
    if question.condition is not None:
        ids |= _named_in(question.condition)
    return frozenset(ids)


class _Said(NamedTuple):
    """One thing said, and the number of the event with which it was said or last looked at."""

    held: Slot | Kept
    looked_at: int


def _said(slot: Slot) -> Iterator[_Said]:
    if slot.given is not None:
        yield _Said(slot, slot.looked_at)
    for kept in slot.entries.values():
        yield _Said(kept, max(kept.since, slot.looked_at))


def _decided(question: AnyQuestion, place: Place, record: Record) -> int:
    """Return the number of the last correction that bears on asking this question here, 0 for none."""
    corrections = [record.corrected.get(place.about, 0)] if place.about is not None else [0]
    deciding = decided_by(question)
    if deciding:
        corrections += [
            slot.corrected
            for source, slot in record.slots.items()
            if source.question in deciding and _concerns(source, place)
        ]
    return max(corrections)


def _concerns(source: Place, place: Place) -> bool:
    """What was said about another entry has no bearing on this one."""
    return place.about is None or source.about in (None, place.about)


def _rests_on_changed(question: AnyQuestion, said: _Said, record: Record) -> bool:
    """Corrections are few: what is said is opened only when there were some since."""
    changed = {id for id, number in record.corrected.items() if number > said.looked_at}
    return bool(changed) and _can_point(question) and not changed.isdisjoint(_pointed_at(said.held))


def _can_point(question: AnyQuestion) -> bool:
    if isinstance(question, ChoiceQuestion | MultiChoiceQuestion):
        return question.choose_from is not None
    if not isinstance(question, GatheringQuestion):
        return False
    shapes = fields_of(entry_class_of(question))
    return any(shape.asked.type in _POINTING for shape in shapes)


def _pointed_at(held: Slot | Kept) -> Iterator[EntryId]:
    """Yield the entries that an answer chose, or that an entry of a list mentions."""
    pointers = _choices(held) if isinstance(held, Slot) else _mentions(held)
    return (pointer.entry for pointer in pointers if pointer.entry is not None)


def _choices(slot: Slot) -> tuple[Choice, ...]:
    match slot.answer:
        case ChoiceAnswer(choice=choice):
            return (choice,)
        case MultiChoiceAnswer(choices=choices):
            return choices
        case _:
            return ()


def _mentions(kept: Kept) -> Iterator[Mention]:
    entry = kept.entry
    for shape in fields_of(type(entry)):
        if shape.asked.type in _POINTING:
            value: Mention | tuple[Mention, ...] | None = getattr(entry, shape.attribute)
            yield from value if isinstance(value, tuple) else [value] if value else []


def _named_in(condition: Condition) -> set[str]:
    match condition:
        case Test():
            return {condition.question}
        case AllOf():
            parts = condition.all_of
        case AnyOf():
            parts = condition.any_of
        case NoneOf():
            parts = condition.none_of
        case _:
            assert_never(condition)
    return {name for part in parts for name in _named_in(part)}
