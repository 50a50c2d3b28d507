"""Returned forms: closed answers counted, open ones loose from their forms (decision 22)."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from casusanalyse.protocol.answers import Answer, NumberAnswer, YesNo, YesNoAnswer
from casusanalyse.protocol.counted import CLOSED, is_open
from casusanalyse.protocol.entries import ListItem
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.questions import ListField, ListQuestion
from casusanalyse.report.blocks import Block, BulletList, Line, Row, Tone
from casusanalyse.report.sentences import capitalised, fill
from casusanalyse.report.spot import Spot
from casusanalyse.report.values import Reading, in_words
from casusanalyse.session.places import AnswerRef
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.wording import report as wording

FEWEST_FORMS = 5
"""With fewer forms than this, nothing of them is told; with fewer answers, a question is not counted."""

FEWEST_TOLD = 3
"""Every number of answers that is told is this or more, or nought."""

FEWEST_FOR_PERCENTAGES = 10
"""With fewer answers one form more or less makes too much of a percentage."""


_FEWEST_APART = 2


@dataclass(frozen=True)
class Amount:
    """How many gave an answer, or one of several that are told together because each is rare."""

    answers: tuple[str, ...]
    count: int


@dataclass(frozen=True)
class _Form:
    """What one returned form answers, field by field."""

    id: EntryId
    answers: dict[str, Answer]


def tally_blocks(spot: Spot, question: ListQuestion) -> list[Block]:
    """Return what all forms say together, field by field; never what one form says.

    Where a form stands in the report is not for working out to decide: all are told in the chapter
    that counts them.
    """
    forms = _forms(spot)
    if spot.moved or not forms:
        return []
    if len(forms) < FEWEST_FORMS:
        text = fill(wording.TOO_FEW_FORMS, fewest=FEWEST_FORMS)
        return [spot.paragraph(spot.own("few", text), Tone.NOTE)]
    blocks: list[Block] = []
    for field in question.fields:
        if field.kind in CLOSED and field.theme_of is None:
            blocks += _closed(spot, field, forms)
        elif is_open(field) and field.theme_of is None:
            blocks += _open(spot, question, field, forms)
    return blocks


def _forms(spot: Spot) -> list[_Form]:
    kept = spot.material.record.slot(spot.place).entries.values()
    return [
        _Form(it.id, {extra.field: extra.answer for extra in it.entry.extras})
        for it in kept
        if isinstance(it.entry, ListItem)
    ]


def told_amounts(counts: Sequence[tuple[str, int]]) -> list[Amount]:
    """Return the counts with rare answers told together with a neighbour, so that none stands alone.

    Answers stand in an order that means something, so that the smallest neighbour is nearest in
    meaning; one that nobody gave comes last. What is told adds up to the total: subtracting tells
    nothing either. Empty when nothing is left to tell apart.
    """
    amounts = [Amount((answer,), count) for answer, count in counts]
    while (rare := _first_rare(amounts)) is not None and len(amounts) > 1:
        beside = [index for index in (rare - 1, rare + 1) if 0 <= index < len(amounts)]
        other = min(beside, key=lambda index: (amounts[index].count == 0, amounts[index].count))
        first, second = sorted((rare, other))
        together = amounts[first].answers + amounts[second].answers
        count = amounts[first].count + amounts[second].count
        amounts[first : second + 1] = [Amount(together, count)]
    apart = [amount for amount in amounts if amount.count]
    joined = len(amounts) < len(counts)
    return [] if joined and len(apart) < _FEWEST_APART else amounts


def _first_rare(amounts: Sequence[Amount]) -> int | None:
    rare = (index for index, it in enumerate(amounts) if 0 < it.count < FEWEST_TOLD)
    return next(rare, None)


def _closed(spot: Spot, field: ListField, forms: list[_Form]) -> list[Block]:
    given = [form.answers[field.id] for form in forms if field.id in form.answers]
    heading = spot.heading(spot.own(field.id, field.heading))
    if not given:
        return []
    if len(given) < FEWEST_FORMS:
        return [heading, _note(spot, field, fill(wording.TOO_FEW_ANSWERS, fewest=FEWEST_FORMS))]
    amounts = told_amounts(_counted(spot, field, given))
    if not amounts:
        return [heading, _note(spot, field, own_words(wording.ALL_TOO_FEW))]
    percentages = len(given) >= FEWEST_FOR_PERCENTAGES
    names = [wording.ANSWER, wording.AMOUNT.format(total=len(given))]
    names += [wording.PERCENTAGE.format(total=len(given))] if percentages else []
    header = [spot.own(f"{field.id}-h{n}", name) for n, name in enumerate(names, start=1)]
    rows = [
        _row(spot, f"{field.id}-{number}", amount, len(given) if percentages else 0)
        for number, amount in enumerate(amounts, start=1)
    ]
    table = spot.table(header, rows, (6, 3, 3)[: len(names)], caption=None)
    return [heading, table, *_average(spot, field, given)]


def _note(spot: Spot, field: ListField, text: CleanText) -> Block:
    return spot.paragraph(spot.own(f"{field.id}-note", text), Tone.NOTE)


def _counted(spot: Spot, field: ListField, given: Sequence[Answer]) -> list[tuple[str, int]]:
    """Return every answer that could be given, with how often it was; of a number, those given."""
    options = spot.material.protocol.options(field.choices)
    reading = Reading(spot.material, options)
    words = Counter(_in_short(reading, answer) for answer in given)
    match field.kind:
        case "keuze":
            possible = [option.text.rstrip(".") for option in options]
        case "ja_nee":
            possible = [choice.capitalize() for choice in YesNo]
        case _:
            numbers = {it.number for it in given if isinstance(it, NumberAnswer)}
            ordered = (NumberAnswer(number=number) for number in sorted(numbers))
            possible = [in_words(reading, answer) for answer in ordered]
    return [(answer, words[answer]) for answer in dict.fromkeys(possible)]


def _in_short(reading: Reading, answer: Answer) -> str:
    """Return an answer as it stands in a table; somebody who does not know is no group."""
    if isinstance(answer, YesNoAnswer):
        return answer.choice.capitalize()
    return in_words(reading, answer).rstrip(".")


def _row(spot: Spot, part: str, amount: Amount, total: int) -> Row:
    name = amount.answers[0] if len(amount.answers) == 1 else _together(amount)
    texts = [name, str(amount.count)]
    texts += [wording.PERCENT.format(percentage=percent(amount.count, total))] if total else []
    return Row(tuple((spot.own(f"{part}-{n}", text),) for n, text in enumerate(texts, start=1)))


def _together(amount: Amount) -> str:
    first, *others = amount.answers
    *leading, last = [first, *(answer[:1].lower() + answer[1:] for answer in others)]
    return wording.TOGETHER.format(answers=f"{', '.join(leading)} {wording.OR} {last}")


def percent(count: int, total: int) -> int:
    """Return a whole percentage; a half goes up."""
    return (200 * count + total) // (2 * total)


def _average(spot: Spot, field: ListField, given: Sequence[Answer]) -> Iterator[Block]:
    numbers = [it.number for it in given if isinstance(it, NumberAnswer)]
    if numbers:
        average = (sum(numbers, Decimal()) / len(numbers)).quantize(Decimal("0.1"))
        words = str(average).replace(".", ",")
        yield _note(spot, field, fill(wording.AVERAGE, average=words, total=len(numbers)))


def _open(
    spot: Spot, question: ListQuestion, field: ListField, forms: list[_Form]
) -> Iterator[Block]:
    """Yield the answers of one field under their themes, in an order that tells nothing of forms."""
    themes = next((it for it in question.fields if it.theme_of == field.id), None)
    told = sorted(_texts(spot, field, themes, forms), key=lambda it: (it[1].casefold(), it[1]))
    if not told:
        return
    yield spot.heading(spot.own(field.id, field.heading))
    # A bookmark is worked out from a key: with the id of a form in it, answers could be matched.
    lines = {
        id: replace(spot.own(f"{field.id}-{rank}", text), answers=(_ref(spot, id, field),))
        for rank, (id, text, _) in enumerate(told, start=1)
    }
    counts = Counter(theme for _, _, theme in told)
    items: list[Line] = []
    for number, theme in enumerate(_in_order(counts), start=1):
        inside = [lines[id] for id, _, of in told if of == theme]
        if counts.keys() == {""}:
            items += inside
            continue
        items.append(_theme(spot, f"{field.id}-thema-{number}", theme, counts[theme]))
        items += [replace(line, level=1) for line in inside]
    yield BulletList(items=tuple(items), audience=spot.audience)


def _texts(
    spot: Spot, field: ListField, themes: ListField | None, forms: list[_Form]
) -> Iterator[tuple[EntryId, CleanText, str]]:
    """Yield the answers to an open field, each with the form that it is of and its theme."""
    for form in forms:
        answer = form.answers.get(field.id)
        if answer is None:
            continue
        given = form.answers.get(themes.id) if themes else None
        options = spot.material.protocol.options(themes.choices) if themes else ()
        theme = (
            in_words(Reading(spot.material, options), given).strip().rstrip(".") if given else ""
        )
        yield form.id, in_words(Reading(spot.material), answer), capitalised(theme)


def _ref(spot: Spot, id: EntryId, field: ListField) -> AnswerRef:
    return AnswerRef(spot.place, id, field.id)


def _in_order(counts: Counter[str]) -> list[str]:
    """Return the themes, the one with most answers first; what has none comes last."""
    return sorted(counts, key=lambda theme: (theme == "", -counts[theme], theme))


def _theme(spot: Spot, part: str, theme: str, count: int) -> Line:
    name = theme or wording.NO_THEME
    number = wording.THEME_COUNT.format(count=count) if count >= FEWEST_TOLD else ""
    line = spot.own(part, f"{name} {number}".strip())
    return replace(line, lead=name)
