"""Reading what was typed as the answer to a question with one value."""

import re
from decimal import Decimal
from typing import assert_never

from casusanalyse.errors import CasusError
from casusanalyse.protocol.answers import (
    Answer,
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
from casusanalyse.protocol.choosing import Choosable, choose, choose_all, offered
from casusanalyse.protocol.problems import NotAccepted
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
from casusanalyse.text.clean import CleanText
from casusanalyse.text.dates import read_date, read_period
from casusanalyse.wording import protocol as wording

_YES_NO = {
    "ja": YesNo.YES,
    "j": YesNo.YES,
    "1": YesNo.YES,
    "nee": YesNo.NO,
    "n": YesNo.NO,
    "2": YesNo.NO,
    "weet niet": YesNo.UNKNOWN,
    "w": YesNo.UNKNOWN,
    "?": YesNo.UNKNOWN,
    "3": YesNo.UNKNOWN,
}
_THOUSANDS = re.compile(r"[+-]?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?")
_POINT = re.compile(r"-?[0-9]{1,9}")
_NUMBER = re.compile(r"[+-]?[0-9]{1,15}(\.[0-9]{1,10})?")


def read_answer(question: ValuedQuestion, text: CleanText, from_what: Choosable) -> Answer:
    """Return the answer that a written text is; ``from_what`` is what a choice question offers.

    Raises NotAccepted, or ImpossibleDate, with a Dutch sentence that says what would fit.
    """
    match question:
        case TextQuestion() | LongTextQuestion():
            return TextAnswer(text=text)
        case YesNoQuestion():
            return YesNoAnswer(choice=_yes_no(text))
        case ChoiceQuestion():
            return ChoiceAnswer(choice=choose(text, from_what))
        case MultiChoiceQuestion():
            return _choices(question, text, from_what)
        case NumberQuestion():
            number = read_number(text)
            _check_limits(number, question.minimum, question.maximum)
            return NumberAnswer(number=number)
        case DateQuestion():
            return DateAnswer(date=read_date(text))
        case PeriodQuestion():
            return PeriodAnswer(period=read_period(text))
        case ScaleQuestion():
            return ScaleAnswer(point=_point(question, text))
        case ConfirmationQuestion():
            return _confirmed(text)
        case _:
            assert_never(question)


def default_answer(question: ValuedQuestion, options: Options) -> Answer | None:
    """Return the answer that ``standaard`` stands for; None where there is none or it does not fit."""
    if question.default is None:
        return None
    other = isinstance(question, ChoiceQuestion | MultiChoiceQuestion) and question.other
    try:
        return read_answer(question, question.default, offered(options, other))
    except CasusError:
        return None


def read_flag(text: str) -> bool | None:
    """Return what a yes or no means, None when it is neither."""
    said = _YES_NO.get(text.strip().casefold())
    return None if said in (None, YesNo.UNKNOWN) else said is YesNo.YES


def read_number(text: str) -> Decimal:
    """Return a number written the Dutch way: comma for decimals, point between thousands.

    A point that does not group thousands is read as a decimal point.
    """
    written = text.strip().replace(" ", "")
    if _THOUSANDS.fullmatch(written):
        written = written.replace(".", "")
    plain = written.replace(",", ".")
    if not _NUMBER.fullmatch(plain):
        raise NotAccepted(wording.NO_NUMBER)
    return Decimal(plain)


def _confirmed(text: CleanText) -> ConfirmationAnswer:
    said = _YES_NO.get(text.strip().casefold())
    if said in (YesNo.NO, YesNo.UNKNOWN):
        raise NotAccepted(wording.NOT_CONFIRMED)
    return ConfirmationAnswer(line=None if said is YesNo.YES else text)


def _yes_no(text: str) -> YesNo:
    try:
        return _YES_NO[text.strip().casefold()]
    except KeyError:
        raise NotAccepted(wording.YES_NO_OR_UNKNOWN) from None


def _choices(question: MultiChoiceQuestion, text: str, from_what: Choosable) -> MultiChoiceAnswer:
    chosen = choose_all(text, from_what)
    if any(chosen.count(choice) > 1 for choice in chosen):
        raise NotAccepted(wording.CHOSEN_TWICE)
    if question.minimum is not None and len(chosen) < question.minimum:
        raise NotAccepted(wording.TOO_FEW.format(minimum=question.minimum))
    if question.maximum is not None and len(chosen) > question.maximum:
        raise NotAccepted(wording.TOO_MANY.format(maximum=question.maximum))
    return MultiChoiceAnswer(choices=chosen)


def _point(question: ScaleQuestion, text: str) -> int:
    point = _POINT.fullmatch(text.strip())
    if point and question.minimum <= int(point.group()) <= question.maximum:
        return int(point.group())
    sentence = wording.WHOLE_NUMBER.format(minimum=question.minimum, maximum=question.maximum)
    raise NotAccepted(sentence)


def _check_limits(number: Decimal, minimum: Decimal | None, maximum: Decimal | None) -> None:
    if minimum is not None and number < minimum:
        raise NotAccepted(wording.TOO_SMALL.format(minimum=minimum))
    if maximum is not None and number > maximum:
        raise NotAccepted(wording.TOO_LARGE.format(maximum=maximum))
