"""Telling a value in words, so that it can be read on a screen and typed again."""

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
from casusanalyse.protocol.entries import Entry, TimelineEntry
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import AnyQuestion, ChoiceQuestion, MultiChoiceQuestion
from casusanalyse.protocol.titles import title_of
from casusanalyse.protocol.words import Options
from casusanalyse.session.record import Record
from casusanalyse.text.dates import Precision
from casusanalyse.wording import session_lines as wording


def tell_flag(flag: bool) -> str:
    """Return ja or nee."""
    return "ja" if flag else "nee"


def tell_answer(answer: Answer, options: Options, record: Record) -> str:
    """Return an answer as words that could have been typed; ``options`` are those of its question."""
    match answer:
        case TextAnswer():
            return answer.text
        case YesNoAnswer():
            return answer.choice.value
        case ChoiceAnswer():
            return _tell_choice(answer.choice, options, record)
        case MultiChoiceAnswer():
            return ", ".join(_tell_choice(choice, options, record) for choice in answer.choices)
        case NumberAnswer():
            return str(answer.number).replace(".", ",")
        case DateAnswer():
            return answer.date.words
        case PeriodAnswer():
            return answer.period.words
        case ScaleAnswer():
            return str(answer.point)
        case ConfirmationAnswer():
            return answer.line or "ja"
        case _:
            assert_never(answer)


def date_notice(entry: Entry) -> str | None:
    """Return the sentence that says that a moment was kept as words; None when it was understood."""
    when = entry.when if isinstance(entry, TimelineEntry) else None
    if when is None or when.precision is not Precision.UNKNOWN:
        return None
    return wording.DATE_AS_WORDS.format(words=when.words)


def options_of(question: AnyQuestion, protocol: Protocol) -> Options:
    """Return the options of a choice question; none for every other kind."""
    if isinstance(question, ChoiceQuestion | MultiChoiceQuestion):
        return protocol.options(question.choices)
    return ()


def _tell_choice(choice: Choice, options: Options, record: Record) -> str:
    if choice.entry is not None:
        found = record.find(choice.entry)
        return title_of(found[1].entry) if found else wording.GONE
    if choice.option is not None:
        return next(
            (option.text for option in options if option.id == choice.option), choice.option
        )
    return choice.other or ""
