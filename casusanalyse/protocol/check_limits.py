"""Limits, choices, defaults and rules of one question: none may contradict another."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from casusanalyse.protocol.answers import YesNo
from casusanalyse.protocol.check_conditions import range_sentence
from casusanalyse.protocol.check_references import checks_of
from casusanalyse.protocol.findings import Finding, choose_from
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.outline import Outline, Spot, chosen_from
from casusanalyse.protocol.questions import (
    GATHERING,
    VALUED,
    AnyQuestion,
    ChoiceQuestion,
    DateQuestion,
    ListField,
    ListQuestion,
    LongTextQuestion,
    MultiChoiceQuestion,
    NumberQuestion,
    PeriodQuestion,
    Rule,
    ScaleQuestion,
    TextQuestion,
    ValuedQuestion,
    YesNoQuestion,
    kind_of,
)
from casusanalyse.protocol.reading import default_answer
from casusanalyse.protocol.words import Options
from casusanalyse.source.nodes import Location
from casusanalyse.source.problems import Severity
from casusanalyse.source.snippet import quotable
from casusanalyse.text.phrases import and_list, nearest
from casusanalyse.wording import protocol as wording

Choosing = ChoiceQuestion | MultiChoiceQuestion
Choices = Options | str

RULES: dict[str, tuple[type[AnyQuestion], ...]] = {
    "at_least_words": (TextQuestion, LongTextQuestion),
    "at_most_words": (TextQuestion, LongTextQuestion),
    "at_least": (NumberQuestion, ScaleQuestion),
    "at_most": (NumberQuestion, ScaleQuestion),
    "not_before": (DateQuestion, PeriodQuestion),
    "not_after": (DateQuestion, PeriodQuestion),
}
"""Which kinds of question each rule of a check makes sense for."""

_HOLDS_A_CARD = frozenset({kind_of(TextQuestion), kind_of(LongTextQuestion)})


def check_limits(outline: Outline) -> Iterator[Finding]:
    """Find limits, choices, defaults and rules that contradict each other or the kind."""
    yield from _check_choice_lists(outline)
    for spot in outline.spots:
        for finding in _check_question(spot, outline):
            yield replace(finding, rests_on=(*finding.rests_on, spot.question.id))


def _check_question(spot: Spot, outline: Outline) -> Iterator[Finding]:
    yield from _check_bounds(spot, outline)
    yield from _check_choices(spot, outline)
    yield from _check_default(spot, outline)
    for at, check in checks_of(spot):
        yield from _check_rule(check.rule, spot, (*at, "regel"))


def _check_choice_lists(outline: Outline) -> Iterator[Finding]:
    used = set(_lists_used(outline))
    for name, options in outline.protocol.choice_lists.items():
        at = ("keuzelijsten", name)
        if not options:
            what = wording.EMPTY_CHOICE_LIST.format(name=name)
            yield Finding(at, what, wording.NAME_OPTIONS, on_key=True)
        if name not in used:
            what = wording.UNUSED_CHOICE_LIST.format(name=name)
            allowed = wording.UNUSED_CHOICE_LIST_ALLOWED
            yield Finding(at, what, allowed, severity=Severity.WARNING, on_key=True)


def _lists_used(outline: Outline) -> Iterator[str]:
    for spot in outline.spots:
        choices = [spot.question.choices] if isinstance(spot.question, Choosing) else []
        if isinstance(spot.question, ListQuestion):
            fields = spot.question.fields
            choices = [field.choices for field in fields]
            choices += [name for name, _ in _cards_of(spot.question, spot.at)]
        yield from (each for each in choices if isinstance(each, str))


def _check_bounds(spot: Spot, outline: Outline) -> Iterator[Finding]:
    question = spot.question
    match question:
        case ScaleQuestion():
            if question.minimum >= question.maximum:
                yield _crossed(spot, question.minimum, question.maximum, wording.SCALE_ALLOWED)
        case NumberQuestion():
            if _above(question.minimum, question.maximum):
                yield _crossed(spot, question.minimum, question.maximum)
        case MultiChoiceQuestion():
            yield from _check_amounts(spot, question.minimum, question.maximum)
            yield from _check_enough_options(spot, question, outline)
        case _ if isinstance(question, GATHERING):
            yield from _check_amounts(spot, question.minimum, question.maximum)


def _above(low: Decimal | int | None, high: Decimal | int | None) -> bool:
    return low is not None and high is not None and low > high


def _crossed(
    spot: Spot,
    low: Decimal | int | None,
    high: Decimal | int | None,
    allowed: str = wording.BOUNDS_ALLOWED,
) -> Finding:
    what = wording.CROSSED_BOUNDS.format(low=low, high=high)
    return Finding((*spot.at, dutch_key("minimum")), what, allowed)


def _check_amounts(spot: Spot, low: int | None, high: int | None) -> Iterator[Finding]:
    for name, amount, least in (("minimum", low, 0), ("maximum", high, 1)):
        if amount is not None and amount < least:
            what = wording.ODD_AMOUNT.format(key=dutch_key(name), amount=amount)
            allowed = wording.AT_LEAST.format(low=least)
            yield Finding((*spot.at, dutch_key(name)), what, allowed)
    if _above(low, high):
        yield _crossed(spot, low, high)


def _check_enough_options(
    spot: Spot, question: MultiChoiceQuestion, outline: Outline
) -> Iterator[Finding]:
    count = len(outline.options(question.choices))
    open_ended = question.other or question.choose_from is not None or count == 0
    if not open_ended and _above(question.minimum, count):
        what = wording.TOO_FEW_OPTIONS.format(low=question.minimum, count=count)
        allowed = wording.AT_MOST.format(high=count)
        yield Finding((*spot.at, dutch_key("minimum")), what, allowed)


def _check_choices(spot: Spot, outline: Outline) -> Iterator[Finding]:
    question = spot.question
    if isinstance(question, Choosing):
        source = question.choose_from
        yield from _check_source(spot.at, question.choices, source, outline)
    if isinstance(question, ListQuestion):
        for number, field in enumerate(question.fields):
            yield from _check_field(field, (*spot.at, "velden", number), outline)
        for name, at in _cards_of(question, spot.at):
            yield from _check_list_name(at, name, outline)


def _cards_of(question: ListQuestion, at: Location) -> Iterator[tuple[str, Location]]:
    """Yield the choice lists that are offered as cards, with the place where each is named."""
    key = dutch_key("cards")
    if question.cards is not None:
        yield question.cards, (*at, key)
    for number, field in enumerate(question.fields):
        if field.cards is not None:
            yield field.cards, (*at, dutch_key("fields"), number, key)


def _check_source(
    at: Location, choices: Choices, source: str | None, outline: Outline
) -> Iterator[Finding]:
    if choices and source is not None:
        yield Finding((*at, "kies_uit"), wording.CHOICES_TWICE, wording.CHOICES_TWICE_ALLOWED)
    elif not choices and source is None:
        yield Finding((*at, "keuzes"), wording.NO_CHOICES, wording.NO_CHOICES_ALLOWED)
    yield from _check_list_name((*at, "keuzes"), choices, outline)


def _check_list_name(at: Location, choices: Choices, outline: Outline) -> Iterator[Finding]:
    names = outline.protocol.choice_lists
    if isinstance(choices, str) and choices not in names:
        what = wording.UNKNOWN_CHOICE_LIST.format(name=choices)
        allowed = choose_from(names) or wording.NO_CHOICE_LISTS
        yield Finding(at, what, allowed, nearest(choices, names), rests_on=(choices,))


def _check_field(field: ListField, at: Location, outline: Outline) -> Iterator[Finding]:
    choices_at = (*at, "keuzes")
    if field.kind == kind_of(ChoiceQuestion) and not field.choices:
        yield Finding(choices_at, wording.FIELD_WITHOUT_CHOICES, wording.NAME_OPTIONS)
    if field.kind != kind_of(ChoiceQuestion) and field.choices:
        what = wording.FIELD_WITH_CHOICES.format(kind=field.kind)
        yield Finding(choices_at, what, wording.FIELD_WITH_CHOICES_ALLOWED)
    yield from _check_list_name(choices_at, field.choices, outline)
    if field.cards not in (None, field.choices) and field.kind not in _HOLDS_A_CARD:
        what = wording.FIELD_WITH_CARDS.format(kind=field.kind)
        yield Finding((*at, dutch_key("cards")), what, wording.FIELD_WITH_CARDS_ALLOWED)


def _check_default(spot: Spot, outline: Outline) -> Iterator[Finding]:
    question = spot.question
    if not isinstance(question, VALUED) or question.default is None:
        return
    at = (*spot.at, dutch_key("default"))
    if chosen_from(question) is not None:
        yield Finding(at, wording.DEFAULT_OF_LIST, wording.DEFAULT_OF_LIST_ALLOWED)
        return
    options = outline.options(question.choices) if isinstance(question, Choosing) else ()
    if isinstance(question, Choosing) and not options:
        return  # the missing options are told elsewhere
    if default_answer(question, options) is None:
        given = quotable(question.default)
        what = wording.ODD_DEFAULT.format(given=given, kind=question.kind)
        words = _default_words(question, options)
        yield Finding(at, what, _default_allowed(question, words), nearest(given, words))


def _default_words(question: ValuedQuestion, options: Options) -> list[str]:
    if isinstance(question, YesNoQuestion):
        return [word.value for word in YesNo]
    return [option.id for option in options]


def _default_allowed(question: ValuedQuestion, words: list[str]) -> str:
    match question:
        case MultiChoiceQuestion():
            return wording.SEVERAL_ALLOWED.format(words=and_list(words))
        case DateQuestion() | PeriodQuestion():
            return wording.DATE_ALLOWED
        case ScaleQuestion():
            whole = range_sentence(question.minimum, question.maximum)
            return f"{wording.WHOLE_NUMBER_ALLOWED} {whole}"
        case NumberQuestion() if question.minimum is None and question.maximum is None:
            return wording.NUMBER_ALLOWED
        case NumberQuestion():
            return range_sentence(question.minimum, question.maximum)
        case _:
            return choose_from(words)


def _check_rule(rule: Rule, spot: Spot, at: Location) -> Iterator[Finding]:
    given = [name for name in RULES if getattr(rule, name) is not None]
    fitting = [dutch_key(name) for name in RULES if isinstance(spot.question, RULES[name])]
    if not fitting:
        yield Finding(at, wording.NO_RULE_FITS.format(kind=spot.question.kind))
        return
    if not given:
        yield Finding(at, wording.EMPTY_RULE, choose_from(fitting))
    for name in given:
        if dutch_key(name) not in fitting:
            what = wording.MISPLACED_RULE.format(rule=dutch_key(name), kind=spot.question.kind)
            yield Finding((*at, dutch_key(name)), what, choose_from(fitting))
    yield from _check_rule_bounds(rule, spot.question, at)
    if rule.at_most_words is not None and rule.at_most_words < 1:
        key = dutch_key("at_most_words")
        what = wording.ODD_AMOUNT.format(key=key, amount=rule.at_most_words)
        yield Finding((*at, key), what, wording.AT_LEAST.format(low=1))


def _check_rule_bounds(rule: Rule, question: AnyQuestion, at: Location) -> Iterator[Finding]:
    for low, high in (("at_least_words", "at_most_words"), ("at_least", "at_most")):
        if _above(getattr(rule, low), getattr(rule, high)):
            what = wording.CROSSED_RULE.format(low=dutch_key(low), high=dutch_key(high))
            yield Finding((*at, dutch_key(low)), what, wording.CROSSED_RULE_ALLOWED)
    if isinstance(question, NumberQuestion | ScaleQuestion):
        beyond = {"at_least": question.maximum, "at_most": question.minimum}
        for name, end in beyond.items():
            if _beyond(name, getattr(rule, name), end):
                what = wording.RULE_OUT_OF_REACH.format(rule=dutch_key(name))
                allowed = range_sentence(question.minimum, question.maximum)
                yield Finding((*at, dutch_key(name)), what, allowed)


def _beyond(name: str, limit: Decimal | None, end: Decimal | int | None) -> bool:
    """Tell whether no answer within the question's own limits can meet a limit of a rule."""
    return _above(limit, end) if name == "at_least" else _above(end, limit)
