"""Conditions: tests that fit the question, values that can occur, and demands that can be met."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from casusanalyse.protocol.answers import YesNo
from casusanalyse.protocol.check_references import ANSWERABLE, broken, references
from casusanalyse.protocol.claims import as_number, within
from casusanalyse.protocol.conditions import TESTS, Condition, Test
from casusanalyse.protocol.entries import Bearing
from casusanalyse.protocol.explaining import Sign
from casusanalyse.protocol.findings import Finding, choose_from
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.outline import Outline, Spot, tests_in
from casusanalyse.protocol.questions import (
    GATHERING,
    AnyQuestion,
    ChoiceQuestion,
    InfluencesQuestion,
    LongTextQuestion,
    MultiChoiceQuestion,
    NumberQuestion,
    RelationsQuestion,
    ScaleQuestion,
    StatementsQuestion,
    TextQuestion,
    YesNoQuestion,
)
from casusanalyse.protocol.relations import RELATION_WORDS
from casusanalyse.protocol.satisfiability import Verdict, together
from casusanalyse.source.nodes import Location
from casusanalyse.source.snippet import quotable
from casusanalyse.text.phrases import and_list, nearest
from casusanalyse.wording import protocol as wording

_WORDED = (TextQuestion, LongTextQuestion)
_NUMBERED = (NumberQuestion, ScaleQuestion)
_SEVERAL = (MultiChoiceQuestion, *GATHERING)
FITTING: dict[str, tuple[type[AnyQuestion], ...]] = {
    "equals": (ChoiceQuestion, YesNoQuestion, *_WORDED, *_NUMBERED),
    "contains": (*_WORDED, *_SEVERAL),
    "answered": ANSWERABLE,
    "empty": ANSWERABLE,
    "count_at_least": _SEVERAL,
    "count_at_most": _SEVERAL,
    "at_least": _NUMBERED,
    "at_most": _NUMBERED,
}
"""Which kinds of question each test makes sense for."""


def tests_for(question_class: type[AnyQuestion]) -> list[str]:
    """Return the Dutch names of the tests that make sense for a kind of question."""
    return [dutch_key(test) for test in TESTS if question_class in FITTING[test]]


def check_conditions(outline: Outline) -> Iterator[Finding]:
    """Find tests that do not fit, values that cannot occur, and conditions that can never hold."""
    broken_at = {r.at for r in references(outline) if broken(outline, r) is not None}
    faulty: set[Location] = set()
    for at, condition in _conditions(outline):
        for test, place in tests_in(condition, at):
            if (*place, "vraag") in broken_at:
                faulty.add(at)
            elif finding := check_test(test, place, outline):
                faulty.add(at)
                yield finding
    yield from _check_possible(outline, faulty | broken_at)


def check_test(test: Test, at: Location, outline: Outline) -> Finding | None:
    """Tell what is wrong with a test that names a known question; None when it is sound."""
    finding = _misplaced(test, at, outline) or _odd_value(test, at, outline)
    return replace(finding, rests_on=(test.question,)) if finding else None


def check_alone(condition: Condition, at: Location, outline: Outline) -> Iterator[Finding]:
    """Find a condition of sound tests that can never hold, whatever else is demanded."""
    verdict = together([condition], outline, {})
    if not verdict.possible:
        one_test = isinstance(condition, Test)
        allowed = wording.IMPOSSIBLE_TEST_ALLOWED if one_test else wording.IMPOSSIBLE_ALLOWED
        yield _never(wording.IMPOSSIBLE, verdict, allowed, at)


def _conditions(outline: Outline) -> Iterator[tuple[Location, Condition]]:
    for place in outline.steps:
        if place.step.condition is not None:
            yield (*place.at, "als"), place.step.condition
    for spot in outline.spots:
        if spot.question.condition is not None:
            yield (*spot.at, "als"), spot.question.condition


def _given(test: Test) -> str:
    return next(name for name in TESTS if getattr(test, name) is not None)


def _misplaced(test: Test, at: Location, outline: Outline) -> Finding | None:
    """Tell that a test makes no sense for the kind of question that it is about."""
    question, name = _question(test, outline), _given(test)
    if isinstance(question, FITTING[name]):
        return None
    what = wording.MISPLACED_TEST.format(test=dutch_key(name), id=question.id, kind=question.kind)
    allowed = wording.TESTS_ALLOWED.format(tests=and_list(tests_for(type(question))))
    return Finding((*at, dutch_key(name)), what, allowed)


def _question(test: Test, outline: Outline) -> AnyQuestion:
    spot = outline.named(test.question)
    if spot is None:
        raise KeyError(test.question)
    return spot.question


def _odd_value(test: Test, at: Location, outline: Outline) -> Finding | None:
    """Tell that a test names a value that the question can never hold."""
    question = _question(test, outline)
    words = test.equals if test.equals is not None else test.contains
    at = (*at, dutch_key(_given(test)))
    match question:
        case YesNoQuestion() if words is not None:
            return _not_an_option(question.id, words, [each.value for each in YesNo], at)
        case ChoiceQuestion() | MultiChoiceQuestion() if (
            words is not None and question.choose_from is None
        ):
            ids = [option.id for option in outline.options(question.choices)]
            return _not_an_option(question.id, words, ids, at)
        case RelationsQuestion() if words is not None:
            signs = [sign.id for sign in question.signs]
            return _not_an_option(question.id, words, [*RELATION_WORDS, *signs], at)
        case InfluencesQuestion() if words is not None:
            return _not_an_option(question.id, words, [each.value for each in Sign], at)
        case StatementsQuestion() if words is not None:
            return _not_an_option(question.id, words, [each.value for each in Bearing], at)
        case NumberQuestion() | ScaleQuestion():
            return _out_of_reach(test, question, at)
        case _:
            return None


def _not_an_option(id: str, words: str, options: Sequence[str], at: Location) -> Finding | None:
    if words in options or not options:
        return None
    what = wording.NO_SUCH_OPTION.format(id=id, words=quotable(words))
    return Finding(at, what, choose_from(options), nearest(words, options))


def _out_of_reach(
    test: Test, question: NumberQuestion | ScaleQuestion, at: Location
) -> Finding | None:
    words = test.equals
    number = next((n for n in (test.at_least, test.at_most) if n is not None), None)
    value = as_number(words) if words is not None else _exact(number)
    if words is not None and value is None:
        what = wording.NOT_A_NUMBER.format(words=quotable(words))
        return Finding(at, what, wording.NUMBER_ALLOWED)
    if value is None or within(value, question.minimum, question.maximum):
        return None
    what = wording.OUT_OF_REACH.format(id=question.id, number=value)
    return Finding(at, what, range_sentence(question.minimum, question.maximum))


def _exact(number: float | None) -> Decimal | None:
    return None if number is None else as_number(f"{number:g}")


def range_sentence(low: Decimal | int | None, high: Decimal | int | None) -> str:
    """Return the sentence that tells which numbers are allowed."""
    if low is not None and high is not None:
        return wording.BETWEEN.format(low=low, high=high)
    if low is not None:
        return wording.AT_LEAST.format(low=low)
    return wording.AT_MOST.format(high=high)


def _check_possible(outline: Outline, faulty: set[Location]) -> Iterator[Finding]:
    sound = _sound_demands(outline, faulty)
    for place in outline.steps:
        if place.step.condition is not None and (*place.at, "als") not in faulty:
            yield from _judge(place.step.condition, (), (*place.at, "als"), outline, sound)
    for spot in outline.spots:
        own = spot.question.condition
        if own is not None and (*spot.at, "als") not in faulty:
            yield from _judge(own, sound[spot.question.id], (*spot.at, "als"), outline, sound)
        elif own is None and (spot.question.opens_after or spot.question.for_each):
            yield from _judge(None, sound[spot.question.id], spot.at, outline, sound)


def _judge(
    own: Condition | None,
    demands: Sequence[Condition],
    at: Location,
    outline: Outline,
    sound: Mapping[str, Sequence[Condition]],
) -> Iterator[Finding]:
    alone = list(check_alone(own, at, outline)) if own is not None else []
    if alone:
        yield from alone
        return
    whole = [*demands] if own is None or own in demands else [own, *demands]
    verdict = together(whole, outline, sound)
    if not verdict.possible:
        yield _never(wording.NEVER_ASKED, verdict, wording.NEVER_ASKED_ALLOWED, at)


def _never(sentence: str, verdict: Verdict, allowed: str, at: Location) -> Finding:
    clashes = and_list(f'"{id}"' for id in verdict.clashes)
    what = sentence.format(clashes=clashes)
    return Finding(at, what, allowed, rests_on=verdict.clashes)


def demands_of(outline: Outline) -> dict[str, tuple[Condition, ...]]:
    """Return, per question of a sound protocol, what must hold for it to be asked."""
    return _sound_demands(outline, set())


def _sound_demands(outline: Outline, faulty: set[Location]) -> dict[str, tuple[Condition, ...]]:
    """Return, per question, what must hold for it to be asked; what is faulty is left out."""
    steps = {
        place.step.id: place.step.condition
        for place in outline.steps
        if place.step.condition is not None and (*place.at, "als") not in faulty
    }
    return {
        spot.question.id: tuple(_demands(spot, steps.get(spot.step.id), faulty))
        for spot in reversed(outline.spots)
    }


def _demands(spot: Spot, of_step: Condition | None, faulty: set[Location]) -> Iterator[Condition]:
    question = spot.question
    if of_step is not None:
        yield of_step
    if question.condition is not None and (*spot.at, "als") not in faulty:
        yield question.condition
    for number, gate in enumerate(question.opens_after):
        if (*spot.at, "pas_na", number, "vraag") not in faulty:
            yield Test(question=gate.question, answered=True)
    if question.for_each is not None and (*spot.at, "voor_elk") not in faulty:
        yield Test(question=question.for_each, answered=True)
