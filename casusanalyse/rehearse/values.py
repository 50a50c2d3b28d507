"""Invented answers to questions with one value: what could be typed, the most fitting first."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import combinations, islice, pairwise
from typing import assert_never

from casusanalyse.protocol.answers import DateAnswer, PeriodAnswer
from casusanalyse.protocol.choosing import Choosable
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
from casusanalyse.rehearse.setting import Setting
from casusanalyse.session.options import choosable
from casusanalyse.wording import rehearse as wording

_YES_FIRST = ("ja", "nee", "weet niet")
_PERIODS = ("{year3} tot {year1}", "zomer {year2} tot heden", "{year4}")
_DATES = ("{soon}", "{later}", "voorjaar {year2}", "{year3}")
_UNKNOWN = "onbekend"
_MOST_SETS = 200


def candidates(question: ValuedQuestion, setting: Setting) -> Iterator[str]:
    """Yield what could be typed as the answer, the most fitting first; not all of it need be accepted."""
    written = [words for words in (question.example, question.default) if words]
    match question:
        case TextQuestion():
            yield from _texts(question, setting, written, wording.SHORT_TEXTS)
        case LongTextQuestion():
            yield from _texts(question, setting, written, wording.LONG_TEXTS)
        case YesNoQuestion():
            yield from _YES_FIRST
        case ChoiceQuestion():
            offered = choosable(question, setting.protocol, setting.record)
            yield from setting.turned(_numbers(len(offered.choices)))
            yield from _other(offered, setting)
        case MultiChoiceQuestion():
            yield from _sets(question, setting)
        case NumberQuestion():
            yield from written
            limits = [question.minimum, question.maximum]
            yield from (_dutch(number) for number in _points(question, setting, limits))
        case ScaleQuestion():
            yield from _scale(question, setting)
        case DateQuestion():
            yield from written
            yield from map(setting.dated, _DATES)
            yield from _named_dates(question, setting)
            yield _UNKNOWN
        case PeriodQuestion():
            yield from written
            yield from map(setting.dated, setting.turned(_PERIODS))
            yield from _named_dates(question, setting)
            yield _UNKNOWN
        case ConfirmationQuestion():
            yield from (*written, wording.CONFIRMED)
        case _:
            assert_never(question)


def _texts(
    question: TextQuestion | LongTextQuestion,
    setting: Setting,
    written: Sequence[str],
    pool: Sequence[str],
) -> Iterator[str]:
    """Yield texts as they are, then with what the claims ask for, then as long as the checks ask for."""
    tests = [claim.test for claim in setting.claims if claim.holds]
    yield from (test.equals for test in tests if test.equals is not None)
    holding = " ".join(test.contains for test in tests if test.contains is not None)
    texts = (
        [*setting.turned(pool), *written] if setting.again else [*written, *setting.turned(pool)]
    )
    yield from (f"{text} {holding}".strip() for text in texts)
    for check in question.checks:
        most = check.rule.at_most_words
        yield from (
            f"{_lengthened(text, count)} {holding}".strip()
            for text in texts
            for count in (check.rule.at_least_words, most and most - len(holding.split()))
            if count is not None
        )
    if holding:
        yield holding


def _lengthened(text: str, count: int) -> str:
    """Return a text of exactly as many words."""
    words = text.split()
    padding = " ".join(wording.PADDING).split()
    while len(words) < count:
        words += padding
    return " ".join(words[: max(count, 0)])


def _numbers(count: int) -> tuple[str, ...]:
    return tuple(str(number) for number in range(1, count + 1))


def _other(offered: Choosable, setting: Setting) -> Iterator[str]:
    """Yield words of one's own, where those are welcome."""
    if not offered.other:
        return
    for claim in setting.claims:
        yield from (w for w in (claim.test.equals, claim.test.contains) if w is not None)
    yield wording.OTHER


def _sets(question: MultiChoiceQuestion, setting: Setting) -> Iterator[str]:
    """Yield sets of choices: two where that is allowed, then fewer and more."""
    offered = choosable(question, setting.protocol, setting.record)
    one_by_one = (*_numbers(len(offered.choices)), *_other(offered, setting))
    sizes = sorted(range(1, len(one_by_one) + 1), key=lambda size: abs(size - 2))
    for size in sizes:
        for chosen in islice(combinations(setting.turned(one_by_one), size), _MOST_SETS):
            yield ", ".join(chosen)


def _points(
    question: NumberQuestion | ScaleQuestion, setting: Setting, ends: Sequence[Decimal | None]
) -> Iterator[Decimal]:
    """Yield numbers of which one fits if any does: between all limits that there are, and at them."""
    for words in (question.default, question.example):
        number = as_number(words.replace(",", ".")) if words else None
        if number is not None:
            yield number
    rules = [check.rule for check in question.checks]
    limits = [*ends, *(rule.at_least for rule in rules), *(rule.at_most for rule in rules)]
    tests = [claim.test for claim in setting.claims]
    limits += [Decimal(str(n)) for t in tests for n in (t.at_least, t.at_most) if n is not None]
    limits += [as_number(test.equals) for test in tests if test.equals is not None]
    marks = sorted({limit for limit in limits if limit is not None})
    whole = [mark.to_integral_value(ROUND_CEILING) for mark in marks]
    yield from setting.turned([mark + step for mark in whole for step in (1, 2, 0, -1)])
    yield from (mark.to_integral_value(ROUND_FLOOR) for mark in marks)
    yield from ((one + other) / 2 for one, other in pairwise(marks))
    yield from marks
    yield from (Decimal(number) for number in (3, 5, 12, 1))


def _scale(question: ScaleQuestion, setting: Setting) -> Iterator[str]:
    ends = [Decimal(question.minimum), Decimal(question.maximum)]
    middle = (question.minimum + question.maximum + 1) // 2
    yield str(middle)
    yield from (str(n) for n in _points(question, setting, ends) if n == n.to_integral_value())


def _dutch(number: Decimal) -> str:
    return f"{number:f}".replace(".", ",")


def _named_dates(question: DateQuestion | PeriodQuestion, setting: Setting) -> Iterator[str]:
    """Yield the days that its checks hold it against, as they were said there."""
    for check in question.checks:
        for other in (check.rule.not_before, check.rule.not_after):
            answer = setting.record.answer(other) if other is not None else None
            if isinstance(answer, DateAnswer):
                yield answer.date.words
            elif isinstance(answer, PeriodAnswer):
                yield answer.period.words
