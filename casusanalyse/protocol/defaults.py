"""The answer that a question starts from (``standaard``), read in one way for all."""

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
    YesNo,
    YesNoAnswer,
)
from casusanalyse.protocol.claims import as_number
from casusanalyse.protocol.questions import (
    ChoiceQuestion,
    ConfirmationQuestion,
    DateQuestion,
    LongTextQuestion,
    MultiChoiceQuestion,
    NumberQuestion,
    PeriodQuestion,
    ScaleQuestion,
    TextQuestion,
    ValuedQuestion,
    YesNoQuestion,
)
from casusanalyse.protocol.words import Options
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.dates import read_date, read_period
from casusanalyse.text.problems import ImpossibleDate


def default_answer(question: ValuedQuestion, options: Options) -> Answer | None:
    """Return the answer that ``standaard`` stands for; None where there is none or it is no answer.

    ``options`` are those of a question that has them. Several are written with commas between
    their ids.
    """
    words = question.default
    if words is None:
        return None
    match question:
        case TextQuestion() | LongTextQuestion():
            return TextAnswer(text=words)
        case YesNoQuestion():
            chosen = next((each for each in YesNo if each.value == words), None)
            return None if chosen is None else YesNoAnswer(choice=chosen)
        case ChoiceQuestion():
            choice = _choice(words, question.other, options)
            return None if choice is None else ChoiceAnswer(choice=choice)
        case MultiChoiceQuestion():
            return _choices(words, question, options)
        case NumberQuestion():
            number = as_number(words)
            return None if number is None else NumberAnswer(number=number)
        case ScaleQuestion():
            return _point(words)
        case DateQuestion() | PeriodQuestion():
            return _time(words, question)
        case ConfirmationQuestion():
            return ConfirmationAnswer(line=words)
        case _:
            assert_never(question)


def _choice(words: CleanText, other: bool, options: Options) -> Choice | None:
    if any(option.id == words for option in options):
        return Choice(option=words)
    return Choice(other=words) if other else None


def _choices(
    words: CleanText, question: MultiChoiceQuestion, options: Options
) -> MultiChoiceAnswer | None:
    ids = [own_words(part.strip()) for part in words.split(",")]
    choices = [_choice(id, question.other, options) for id in ids]
    sound = tuple(choice for choice in choices if choice is not None)
    return MultiChoiceAnswer(choices=sound) if len(sound) == len(choices) else None


def _point(words: str) -> ScaleAnswer | None:
    number = as_number(words)
    whole = number is not None and number == number.to_integral_value()
    return ScaleAnswer(point=int(number or Decimal(0))) if whole else None


def _time(words: CleanText, question: DateQuestion | PeriodQuestion) -> Answer | None:
    try:
        if isinstance(question, DateQuestion):
            return DateAnswer(date=read_date(words))
        return PeriodAnswer(period=read_period(words))
    except ImpossibleDate:
        return None
