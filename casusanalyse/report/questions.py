"""How each kind of question is written down: one match that mypy keeps complete."""

from typing import assert_never

from casusanalyse.protocol.questions import (
    AgreementsQuestion,
    AnyQuestion,
    BreakQuestion,
    ChoiceQuestion,
    ConfirmationQuestion,
    DateQuestion,
    FactorsQuestion,
    InfluencesQuestion,
    InsightsQuestion,
    ListQuestion,
    LongTextQuestion,
    MultiChoiceQuestion,
    NoticeQuestion,
    NumberQuestion,
    PeriodQuestion,
    PeriodsQuestion,
    PersonsQuestion,
    QuotesQuestion,
    RelationsQuestion,
    RoundQuestion,
    ScaleQuestion,
    SeatsQuestion,
    StatementsQuestion,
    TextQuestion,
    TimelineQuestion,
    YesNoQuestion,
)
from casusanalyse.report.blocks import Block, Tone
from casusanalyse.report.explaining import factors_blocks, influences_blocks
from casusanalyse.report.lists import list_blocks
from casusanalyse.report.origins import origin_note
from casusanalyse.report.outcomes import agreements_blocks, insights_blocks, statements_blocks
from casusanalyse.report.people import persons_blocks, relations_blocks, seats_blocks
from casusanalyse.report.periods import periods_blocks
from casusanalyse.report.spot import Spot
from casusanalyse.report.timeline import timeline_blocks
from casusanalyse.report.values import value_blocks
from casusanalyse.report.voices import quotes_blocks, round_blocks


def question_blocks(spot: Spot, led: bool = False) -> list[Block]:
    """Return what was said to one question; empty when nothing was.

    A value that is ``led`` follows the words of its question, because others stand beside it.
    """
    blocks = _said(spot, led)
    return [*blocks, *_taken_over(spot)] if blocks else []


def _said(spot: Spot, led: bool) -> list[Block]:
    question = spot.question
    match question:
        case (
            TextQuestion()
            | LongTextQuestion()
            | YesNoQuestion()
            | ChoiceQuestion()
            | MultiChoiceQuestion()
            | NumberQuestion()
            | DateQuestion()
            | PeriodQuestion()
            | ScaleQuestion()
            | ConfirmationQuestion()
        ):
            return value_blocks(spot, spot.answer, led) if spot.answer else []
        case ListQuestion():
            return list_blocks(spot, question)
        case SeatsQuestion():
            return seats_blocks(spot)
        case PersonsQuestion():
            return persons_blocks(spot)
        case RelationsQuestion():
            return relations_blocks(spot, question)
        case TimelineQuestion():
            return timeline_blocks(spot)
        case PeriodsQuestion():
            return periods_blocks(spot)
        case RoundQuestion():
            return round_blocks(spot)
        case QuotesQuestion():
            return quotes_blocks(spot)
        case InsightsQuestion():
            return insights_blocks(spot)
        case StatementsQuestion():
            return statements_blocks(spot)
        case AgreementsQuestion():
            return agreements_blocks(spot)
        case FactorsQuestion():
            return factors_blocks(spot)
        case InfluencesQuestion():
            return influences_blocks(spot)
        case NoticeQuestion() | BreakQuestion():
            return []
        case _:
            assert_never(question)


def has_its_own_headings(question: AnyQuestion) -> bool:
    """Tell whether a kind is written down in sections that name themselves."""
    return isinstance(question, PersonsQuestion | RelationsQuestion | FactorsQuestion)


def _taken_over(spot: Spot) -> list[Block]:
    """Return a note when entries come from an earlier session of the same case."""
    note = origin_note(spot.entries, spot.material.record)
    return [spot.paragraph(spot.own("origin", note), Tone.NOTE)] if note else []
