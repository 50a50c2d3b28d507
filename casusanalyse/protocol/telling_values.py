"""What stands in a protocol, in a few Dutch words: a flag, a number, a condition, a check."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import Enum

from casusanalyse.protocol.conditions import TESTS, AllOf, AnyOf, Condition, NoneOf, Test
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import Check, OpensAfter, Rule
from casusanalyse.protocol.words import Option
from casusanalyse.text.phrases import shortened
from casusanalyse.wording import protocol_comparing as wording

Told = (
    str
    | bool
    | int
    | float
    | Decimal
    | Enum
    | Option
    | Check
    | OpensAfter
    | Condition
    | tuple["Told", ...]
    | None
)

Called = Callable[[str], str]
"""How a question is called, by its id."""

_MOST_OF_A_PROMPT = 40


def short_names_of(protocol: Protocol) -> Called:
    """Return how questions of a protocol are called: by what people read, an unknown one by its id."""
    names = {
        question.id: wording.NAMED.format(
            name=question.short or shortened(" ".join(question.prompt.split()), _MOST_OF_A_PROMPT)
        )
        for question in protocol.questions()
    }
    return lambda id: names.get(id, id)


def in_words(value: Told, called: Called = str) -> str:
    """Return a value of a protocol in words; empty for what is not there.

    ``called`` tells how the questions in it are called.
    """
    match value:
        case None:
            return ""
        case bool():
            return wording.YES if value else wording.NO
        case Enum():
            return str(value.value)
        case str():
            return " ".join(value.split())
        case int() | float() | Decimal():
            return str(value).replace(".", ",")
        case AllOf() | AnyOf() | NoneOf() | Test():
            return condition_in_words(value, called)
        case Check():
            return _check(value)
        case OpensAfter(question=question, field=None):
            return called(question)
        case OpensAfter(question=question, field=field):
            return wording.AFTER_FIELD.format(question=called(question), field=field)
        case Option():
            return value.text
        case tuple():
            return ", ".join(in_words(each, called) for each in value)


def condition_in_words(condition: Condition, called: Called = str) -> str:
    """Return a condition as a sentence can hold it: ``thuis is ja en (a beantwoord: ja of ...)``."""
    match condition:
        case Test():
            return _test(condition, called)
        case AllOf(all_of=parts):
            return wording.AND.join(_part(each, called) for each in parts)
        case AnyOf(any_of=parts):
            return wording.OR.join(_part(each, called) for each in parts)
        case NoneOf(none_of=parts):
            told = wording.OR.join(_part(each, called) for each in parts)
            return wording.NONE_OF.format(parts=told)


def _part(condition: Condition, called: Called) -> str:
    told = condition_in_words(condition, called)
    return told if isinstance(condition, Test | NoneOf) else wording.ALL_OF.format(parts=told)


def _test(test: Test, called: Called) -> str:
    name = next(name for name in TESTS if getattr(test, name) is not None)
    value = in_words(getattr(test, name))
    question = called(test.question)
    return wording.TEST.format(question=question, test=wording.TESTS[name], value=value)


def _check(check: Check) -> str:
    rules = ", ".join(_rules(check.rule))
    message = " ".join(check.message.split())
    return wording.CHECK.format(rules=rules, severity=check.severity.value, message=message)


def _rules(rule: Rule) -> Iterator[str]:
    for name in Rule.model_fields:
        value = getattr(rule, name)
        if value is not None:
            key = dutch_key(name).replace("_", " ")
            yield wording.RULE.format(rule=key, value=in_words(value))
