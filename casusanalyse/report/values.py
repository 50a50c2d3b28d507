"""Questions with one value: how an answer reads, in whole sentences where it holds a code."""

from dataclasses import dataclass
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
from casusanalyse.protocol.questions import (
    AnyQuestion,
    ChoiceQuestion,
    MultiChoiceQuestion,
    ScaleQuestion,
)
from casusanalyse.protocol.words import Layout, Options
from casusanalyse.report.blocks import Block, BulletList
from casusanalyse.report.material import Material
from casusanalyse.report.sentences import ended, fill, paragraphs
from casusanalyse.report.spot import Spot, behind
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import report as wording

_YES_NO = {YesNo.YES: wording.YES, YesNo.NO: wording.NO, YesNo.UNKNOWN: wording.NOT_KNOWN}


@dataclass(frozen=True)
class Scale:
    """The ends of a scale."""

    minimum: int
    maximum: int


@dataclass(frozen=True)
class Reading:
    """What is needed to read an answer: names, the options to choose from, the ends of a scale."""

    material: Material
    options: Options = ()
    scale: Scale | None = None


def reading_for(material: Material, question: AnyQuestion) -> Reading:
    """Return what is needed to read the answers to a question."""
    if isinstance(question, ChoiceQuestion | MultiChoiceQuestion):
        return Reading(material, material.protocol.options(question.choices))
    if isinstance(question, ScaleQuestion):
        return Reading(material, scale=Scale(question.minimum, question.maximum))
    return Reading(material)


def in_words(reading: Reading, answer: Answer) -> CleanText:
    """Return an answer as it reads in a report: typed text as it was typed, codes as words."""
    match answer:
        case TextAnswer():
            return answer.text
        case YesNoAnswer():
            return own_words(_YES_NO[answer.choice])
        case ChoiceAnswer():
            return _chosen(reading, answer.choice)
        case MultiChoiceAnswer():
            chosen = (_chosen(reading, choice) for choice in answer.choices)
            return own_words(and_list(filter(None, chosen)))
        case NumberAnswer():
            return own_words(str(answer.number).replace(".", ","))
        case DateAnswer():
            return answer.date.words
        case PeriodAnswer():
            return answer.period.words
        case ScaleAnswer():
            return _on_the_scale(reading.scale, answer.point)
        case ConfirmationAnswer():
            return answer.line or own_words(wording.CONFIRMED)
        case _:
            assert_never(answer)


def _chosen(reading: Reading, choice: Choice) -> CleanText:
    if choice.other:
        return choice.other
    if choice.entry:
        return reading.material.name_of(choice.entry) or own_words("")
    texts = (option.text for option in reading.options if option.id == choice.option)
    return own_words(next(texts, ""))


def _on_the_scale(scale: Scale | None, point: int) -> CleanText:
    if scale is None:
        return own_words(str(point))
    return fill(wording.ON_THE_SCALE, point=point, minimum=scale.minimum, maximum=scale.maximum)


def value_blocks(spot: Spot, answer: Answer, led: bool = False) -> list[Block]:
    """Return an answer as paragraphs or bullets.

    Text speaks for itself under its heading or in its chapter; anything else, and everything that
    is ``led``, follows the words of its question.
    """
    text = in_words(reading_for(spot.material, spot.question), answer)
    chosen = isinstance(answer, ChoiceAnswer | MultiChoiceAnswer)
    texts = list(paragraphs(ended(text) if chosen else text))
    lines = [spot.said(text, part=f"p{number}") for number, text in enumerate(texts, start=1)]
    if lines and (led or not (spot.titled or isinstance(answer, TextAnswer))):
        lines[0] = behind(spot.question.heading, lines[0])
    if spot.layout is Layout.BULLETS and lines and not spot.titled:
        return [BulletList(items=tuple(lines), audience=spot.audience)]
    return [spot.paragraph(line) for line in lines]
