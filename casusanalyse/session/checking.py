"""Holding an answer against the checks of its question (``controle``)."""

from datetime import date
from decimal import Decimal

from casusanalyse.protocol.answers import (
    Answer,
    DateAnswer,
    NumberAnswer,
    PeriodAnswer,
    ScaleAnswer,
    TextAnswer,
)
from casusanalyse.protocol.questions import Check, Rule, ValuedQuestion
from casusanalyse.session.record import Record
from casusanalyse.text.dates import VagueDate


def broken_checks(question: ValuedQuestion, answer: Answer, record: Record) -> tuple[Check, ...]:
    """Return the checks that this answer breaks, in the order of the protocol."""
    return tuple(check for check in question.checks if not _keeps(check.rule, answer, record))


def _keeps(rule: Rule, answer: Answer, record: Record) -> bool:
    return (
        _keeps_words(rule, answer)
        and _keeps_number(rule, answer)
        and _keeps_order(rule, answer, record)
    )


def _keeps_words(rule: Rule, answer: Answer) -> bool:
    if not isinstance(answer, TextAnswer):
        return True
    count = len(answer.text.split())
    least, most = rule.at_least_words, rule.at_most_words
    return (least is None or count >= least) and (most is None or count <= most)


def _keeps_number(rule: Rule, answer: Answer) -> bool:
    match answer:
        case NumberAnswer():
            number = answer.number
        case ScaleAnswer():
            number = Decimal(answer.point)
        case _:
            return True
    least, most = rule.at_least, rule.at_most
    return (least is None or number >= least) and (most is None or number <= most)


def _keeps_order(rule: Rule, answer: Answer, record: Record) -> bool:
    """Vague dates are held against each other only where they cannot overlap."""
    begun, ended = _begin_of(answer), _end_of(answer)
    latest = begun.latest if begun else None
    earliest = ended.earliest if ended else None
    floor = _floor(rule.not_before, record)
    ceiling = _ceiling(rule.not_after, record)
    too_early = latest is not None and floor is not None and latest < floor
    too_late = earliest is not None and ceiling is not None and earliest > ceiling
    return not (too_early or too_late)


def _floor(question: str | None, record: Record) -> date | None:
    moment = _begin_of(record.answer(question)) if question else None
    return moment.earliest if moment else None


def _ceiling(question: str | None, record: Record) -> date | None:
    moment = _end_of(record.answer(question)) if question else None
    return moment.latest if moment else None


def _begin_of(answer: Answer | None) -> VagueDate | None:
    match answer:
        case DateAnswer():
            return answer.date
        case PeriodAnswer():
            return answer.period.start
        case _:
            return None


def _end_of(answer: Answer | None) -> VagueDate | None:
    match answer:
        case DateAnswer():
            return answer.date
        case PeriodAnswer():
            return answer.period.end
        case _:
            return None
