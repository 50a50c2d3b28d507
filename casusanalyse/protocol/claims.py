"""What conditions claim about one question, and whether any answer could make all of it true."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, InvalidOperation
from itertools import pairwise
from typing import assert_never

from casusanalyse.protocol.answers import YesNo
from casusanalyse.protocol.conditions import Test
from casusanalyse.protocol.outline import Outline
from casusanalyse.protocol.questions import (
    AnyQuestion,
    BreakQuestion,
    ChoiceQuestion,
    ConfirmationQuestion,
    DateQuestion,
    GatheringQuestion,
    LongTextQuestion,
    MultiChoiceQuestion,
    NoticeQuestion,
    NumberQuestion,
    PeriodQuestion,
    ScaleQuestion,
    TextQuestion,
    YesNoQuestion,
)
from casusanalyse.protocol.words import Severity

_ANYTHING_ELSE = "\x00"
"""Stands for words that no condition names: a file cannot hold this character."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A test that must come out true, or must come out false."""

    test: Test
    holds: bool


def possible(question: AnyQuestion, claims: Sequence[Claim], outline: Outline) -> bool:
    """Tell whether some answer, or leaving the question open, makes every claim come true."""
    return unanswered_possible(claims) or answered_possible(question, claims, outline)


def unanswered_possible(claims: Sequence[Claim]) -> bool:
    """Tell whether every claim comes true while the question holds nothing."""
    return all(_true_of_nothing(claim.test) == claim.holds for claim in claims)


def _true_of_nothing(test: Test) -> bool:
    if test.answered is not None:
        return not test.answered
    if test.empty is not None:
        return test.empty
    if test.count_at_least is not None:
        return test.count_at_least <= 0
    return test.count_at_most is not None and test.count_at_most >= 0


def answered_possible(question: AnyQuestion, claims: Sequence[Claim], outline: Outline) -> bool:
    """Tell whether some answer makes every claim come true."""
    about_content = []
    for claim in claims:
        answered = claim.test.answered if claim.test.empty is None else not claim.test.empty
        if answered is None:
            about_content.append(claim)
        elif answered != claim.holds:
            return False
    return _content_possible(question, about_content, outline)


def _content_possible(question: AnyQuestion, claims: list[Claim], outline: Outline) -> bool:
    match question:
        case YesNoQuestion():
            return _some_words(claims, [word.value for word in YesNo])
        case ChoiceQuestion():
            return _some_words(claims, _choosable(question, claims, outline))
        case TextQuestion() | LongTextQuestion():
            return _some_words(claims, _texts(claims))
        case NumberQuestion():
            low, high = _kept(question, question.minimum, question.maximum)
            return _some_number(claims, _numbers(claims, low, high))
        case ScaleQuestion():
            low, high = _kept(question, Decimal(question.minimum), Decimal(question.maximum))
            return _some_number(claims, _points(claims, low, high))
        case MultiChoiceQuestion():
            most = _most_choices(question, claims, outline)
            return _some_set(claims, most, question.minimum or 1)
        case DateQuestion() | PeriodQuestion() | ConfirmationQuestion():
            return True
        case NoticeQuestion() | BreakQuestion():
            return False
        case _ if isinstance(question, GatheringQuestion):
            return _some_set(claims, question.maximum)
        case _:
            assert_never(question)


def _some_words(claims: list[Claim], words: Sequence[str]) -> bool:
    return any(
        all(_words_pass(claim.test, each) == claim.holds for claim in claims) for each in words
    )


def _words_pass(test: Test, words: str) -> bool:
    if test.equals is not None:
        return words == test.equals
    return test.contains is not None and test.contains.casefold() in words.casefold()


def _choosable(question: ChoiceQuestion, claims: list[Claim], outline: Outline) -> list[str]:
    ids = [option.id for option in outline.options(question.choices)]
    if question.choose_from is not None:
        return [*_named(claims), _ANYTHING_ELSE]
    return [*ids, _ANYTHING_ELSE] if question.other else ids


def _texts(claims: list[Claim]) -> list[str]:
    """Return texts of which one passes if any text does: each named one, and one that holds all."""
    wanted = [claim.test.contains for claim in claims if claim.holds and claim.test.contains]
    return [*_named(claims), _ANYTHING_ELSE + _ANYTHING_ELSE.join([*wanted, ""])]


def _named(claims: list[Claim]) -> list[str]:
    return [claim.test.equals for claim in claims if claim.test.equals is not None]


def as_number(words: str) -> Decimal | None:
    """Return the number that these words are, None when they are none."""
    try:
        number = Decimal(words)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _some_number(claims: list[Claim], numbers: Sequence[Decimal]) -> bool:
    return any(
        all(_number_passes(claim.test, each) == claim.holds for claim in claims) for each in numbers
    )


def _number_passes(test: Test, number: Decimal) -> bool:
    if test.equals is not None:
        return as_number(test.equals) == number
    if test.at_least is not None:
        return number >= Decimal(str(test.at_least))
    return test.at_most is not None and number <= Decimal(str(test.at_most))


def _thresholds(claims: list[Claim]) -> Iterator[Decimal]:
    for claim in claims:
        for limit in (claim.test.at_least, claim.test.at_most):
            if limit is not None:
                yield Decimal(str(limit))
    yield from (number for words in _named(claims) if (number := as_number(words)) is not None)


def _numbers(claims: list[Claim], low: Decimal | None, high: Decimal | None) -> list[Decimal]:
    """Return numbers of which one passes if any does: thresholds, between them, and beyond."""
    ends = [end for end in (low, high) if end is not None]
    marks = sorted({*_thresholds(claims), *ends}) or [Decimal(0)]
    between = [(one + other) / 2 for one, other in pairwise(marks)]
    numbers = [*marks, *between, marks[0] - 1, marks[-1] + 1]
    return [number for number in numbers if within(number, low, high)]


def _kept(
    question: NumberQuestion | ScaleQuestion, low: Decimal | None, high: Decimal | None
) -> tuple[Decimal | None, Decimal | None]:
    """Return between which numbers an answer is, given what its checks refuse."""
    rules = [it.rule for it in question.checks if it.severity is Severity.ERROR]
    lows = [it for it in (low, *(rule.at_least for rule in rules)) if it is not None]
    highs = [it for it in (high, *(rule.at_most for rule in rules)) if it is not None]
    return max(lows, default=None), min(highs, default=None)


def _points(claims: list[Claim], low: Decimal | None, high: Decimal | None) -> list[Decimal]:
    marks = [end for end in (low, high) if end is not None] + [*_thresholds(claims)]
    below = {mark.to_integral_value(ROUND_FLOOR) for mark in marks}
    above = {mark.to_integral_value(ROUND_CEILING) for mark in marks}
    near = {whole + step for whole in below | above for step in (-1, 0, 1)}
    return [point for point in near if within(point, low, high)]


def within(value: Decimal, low: Decimal | int | None, high: Decimal | int | None) -> bool:
    """Tell whether a number lies between two limits, of which each may be absent."""
    return (low is None or value >= low) and (high is None or value <= high)


def _most_choices(
    question: MultiChoiceQuestion, claims: list[Claim], outline: Outline
) -> int | None:
    """Return how many things can be chosen at most, None when there is no end to it."""
    if question.choose_from is not None:
        return question.maximum
    refused = {claim.test.contains for claim in claims if not claim.holds}
    options = [o for o in outline.options(question.choices) if o.id not in refused]
    most = len(options) + question.other
    return most if question.maximum is None else min(most, question.maximum)


def _some_set(claims: list[Claim], most: int | None, fewest: int = 1) -> bool:
    """Tell whether a set of ``fewest`` things or more, ``most`` at most, makes every claim come true."""
    inside = {claim.test.contains for claim in claims if claim.holds} - {None}
    outside = {claim.test.contains for claim in claims if not claim.holds} - {None}
    least = max([1, fewest, len(inside), *(low for claim in claims for low in _at_least(claim))])
    highs = [high for claim in claims for high in _at_most(claim)]
    ceiling = min(highs if most is None else [*highs, most], default=None)
    return not inside & outside and (ceiling is None or least <= ceiling)


def _at_least(claim: Claim) -> Iterator[int]:
    if claim.holds and claim.test.count_at_least is not None:
        yield claim.test.count_at_least
    if not claim.holds and claim.test.count_at_most is not None:
        yield claim.test.count_at_most + 1


def _at_most(claim: Claim) -> Iterator[int]:
    if claim.holds and claim.test.count_at_most is not None:
        yield claim.test.count_at_most
    if not claim.holds and claim.test.count_at_least is not None:
        yield claim.test.count_at_least - 1
