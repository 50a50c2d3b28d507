"""The three questions to whoever reads a draft, each with an empty cell for the answer."""

from collections.abc import Mapping
from types import MappingProxyType

from casusanalyse.report.blocks import (
    FOR_ALL,
    Block,
    Heading,
    Key,
    Line,
    Paragraph,
    Row,
    Table,
    Tone,
)
from casusanalyse.text.clean import own_words
from casusanalyse.wording import report as wording

_IDS = ("q1", "q2", "q3")
READER_QUESTIONS: Mapping[str, str] = MappingProxyType(
    dict(zip(_IDS, wording.READER_QUESTIONS, strict=True))
)
"""What a reader is asked, by an id that is the same in every draft."""
OF_FORMS: Mapping[str, str] = MappingProxyType(
    dict(zip(_IDS, wording.READER_QUESTIONS_OF_FORMS, strict=True))
)
"""What a reader is asked of a report that counts forms: nobody in it is to be recognised."""

_READER, _ANSWER = "reader", "answer"
_LABEL = "[V.{number}]"
_WIDTHS = (2, 3)


def reader_questions(questions: Mapping[str, str] = READER_QUESTIONS) -> list[Block]:
    """Return the questions under their heading; the label of each stands in its answer cell."""
    header = (
        _line(wording.READER_QUESTION, "header-1"),
        _line(wording.READER_ANSWER, "header-2"),
    )
    asked = enumerate(questions.items(), start=1)
    rows = tuple(
        Row(((_line(text, id),), (_line("", id, _ANSWER),)), _LABEL.format(number=number))
        for number, (id, text) in asked
    )
    intro = _line(wording.READER_INTRO, "intro")
    return [
        Heading(line=_line(wording.READER_HEADING, "heading"), level=1, audience=FOR_ALL),
        Paragraph(line=intro, tone=Tone.CONNECTING, audience=FOR_ALL),
        Table(header=header, rows=rows, widths=_WIDTHS, to_fill_in=True, audience=FOR_ALL),
    ]


def answered_in(key: Key) -> str:
    """Return the id of the question whose answer cell has this key; empty for anything else."""
    match key:
        case (reader, id, answer) if (reader, answer) == (_READER, _ANSWER):
            return id if id in READER_QUESTIONS else ""
        case _:
            return ""


def _line(text: str, *key: str) -> Line:
    return Line((_READER, *key), own_words(text))
