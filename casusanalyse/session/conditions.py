"""Whether a condition of the protocol holds for what was said so far."""

from decimal import Decimal
from typing import assert_never

from casusanalyse.protocol.answers import (
    Answer,
    Choice,
    ChoiceAnswer,
    ConfirmationAnswer,
    DateAnswer,
    MultiChoiceAnswer,
    NumberAnswer,
    PeriodAnswer,
    ScaleAnswer,
    TextAnswer,
    YesNoAnswer,
)
from casusanalyse.protocol.claims import as_number
from casusanalyse.protocol.conditions import AllOf, AnyOf, Condition, NoneOf, Test
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.titles import title_of
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, Slot


def holds(condition: Condition, record: Record, about: EntryId | None = None) -> bool:
    """Tell whether a condition holds; inside ``voor_elk``, answers about the same entry come first."""
    match condition:
        case AllOf():
            return all(holds(each, record, about) for each in condition.all_of)
        case AnyOf():
            return any(holds(each, record, about) for each in condition.any_of)
        case NoneOf():
            return not any(holds(each, record, about) for each in condition.none_of)
        case Test():
            return _passes(condition, _slot(condition.question, record, about), record)
        case _:
            assert_never(condition)


def _slot(question: str, record: Record, about: EntryId | None) -> Slot:
    own = record.slot(Place(question, about))
    return own if own.filled else record.slot(Place(question))


def _passes(test: Test, slot: Slot, record: Record) -> bool:
    if test.answered is not None:
        return slot.filled == test.answered
    if test.empty is not None:
        return slot.filled != test.empty
    if test.equals is not None:
        return _equals(slot, test.equals, record)
    if test.contains is not None:
        return _contains(slot, test.contains, record)
    if test.count_at_least is not None:
        return len(_words(slot, record)) >= test.count_at_least
    if test.count_at_most is not None:
        return len(_words(slot, record)) <= test.count_at_most
    number = _number(slot.answer)
    if number is None:
        return False
    if test.at_least is not None:
        return number >= Decimal(str(test.at_least))
    return number <= Decimal(str(test.at_most))


def _equals(slot: Slot, wanted: str, record: Record) -> bool:
    """Numbers are held against each other as numbers: 5 is 5,0."""
    number = _number(slot.answer)
    if number is not None:
        return number == as_number(wanted)
    return _words(slot, record) == (wanted,)


def _contains(slot: Slot, wanted: str, record: Record) -> bool:
    words = _words(slot, record)
    if isinstance(slot.answer, TextAnswer):
        return any(wanted.casefold() in word.casefold() for word in words)
    return wanted in words


def _words(slot: Slot, record: Record) -> tuple[str, ...]:
    """Return what a place holds as words that a protocol can compare with, one per thing said."""
    if slot.entries:
        return tuple(title_of(kept.entry) for kept in slot.entries.values())
    return _answer_words(slot.answer, record) if slot.answer is not None else ()


def _answer_words(answer: Answer, record: Record) -> tuple[str, ...]:
    match answer:
        case TextAnswer():
            return (answer.text,)
        case YesNoAnswer():
            return (answer.choice.value,)
        case ChoiceAnswer():
            return (_choice_word(answer.choice, record),)
        case MultiChoiceAnswer():
            return tuple(_choice_word(choice, record) for choice in answer.choices)
        case NumberAnswer():
            return (str(answer.number),)
        case ScaleAnswer():
            return (str(answer.point),)
        case DateAnswer():
            return (answer.date.words,)
        case PeriodAnswer():
            return (answer.period.words,)
        case ConfirmationAnswer():
            return (answer.line or "ja",)
        case _:
            assert_never(answer)


def _choice_word(choice: Choice, record: Record) -> str:
    if choice.entry is not None:
        found = record.find(choice.entry)
        return title_of(found[1].entry) if found else ""
    return choice.option or choice.other or ""


def _number(answer: Answer | None) -> Decimal | None:
    match answer:
        case NumberAnswer():
            return answer.number
        case ScaleAnswer():
            return Decimal(answer.point)
        case _:
            return None
