"""Where somebody writes: the tables of a sheet, and what helps to fill them in."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from casusanalyse.protocol.asked import FieldType
from casusanalyse.protocol.entries import fields_of
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import (
    GATHERING,
    VALUED,
    AnyQuestion,
    ChoiceQuestion,
    ConfirmationQuestion,
    DateQuestion,
    ListField,
    ListQuestion,
    LongTextQuestion,
    MultiChoiceQuestion,
    NumberQuestion,
    PeriodQuestion,
    ScaleQuestion,
    TextQuestion,
    ValuedQuestion,
    YesNoQuestion,
    entry_class_of,
)
from casusanalyse.text.clean import own_words
from casusanalyse.text.phrases import and_list
from casusanalyse.word.content import ROOM_TO_WRITE
from casusanalyse.wording import facilitate as room_wording
from casusanalyse.wording import workbook as wording
from casusanalyse.workbook.blanks import Column, Sheet
from casusanalyse.workbook.pages import Grid, Items, Look, Part, texts, words
from casusanalyse.workbook.widths import columns_for

_MOST_COLUMNS = 4
_LONGEST_HEADING = 60
"""A row with more columns, or with longer headings, would leave no room to write: it is stacked."""

_STACKED = (2, 3)
_WIDE, _USUAL = 5, 3
_LARGE = 3 * ROOM_TO_WRITE
_TIGHT = 794  # fourteen millimetres: a page holds the rows of a timeline
_FEW = 8
_LINE_OF_LIST = "text"
_OF_TIME = {FieldType.DATE: wording.ANY_TIME, FieldType.PERIOD: wording.ANY_PERIOD}


def sheet_parts(sheet: Sheet) -> Iterator[Part]:
    """Yield the table of a sheet: a row for each line, or under each other what is too wide."""
    question = sheet.question
    if not isinstance(question, GATHERING):
        room = _LARGE if isinstance(question, TextQuestion | LongTextQuestion) else ROOM_TO_WRITE
        header = texts(wording.YOUR_ANSWER)
        yield Grid(header, sheet.rows, (1,), lines=True, room=room, together=True)
    elif _is_too_wide(sheet):
        yield from _stacked(sheet)
    else:
        yield _side_by_side(sheet)


def hints(question: AnyQuestion, protocol: Protocol) -> Iterator[Part]:
    """Yield what may be filled in: what can be chosen, how a time is written."""
    if isinstance(question, GATHERING):
        yield from _hints_of_fields(question)
        if isinstance(question, ListQuestion):
            yield from _hints_of_extras(question.fields, protocol)
    elif isinstance(question, VALUED):
        yield from _hints_of_value(question, protocol)


def _is_too_wide(sheet: Sheet) -> bool:
    return len(sheet.columns) > _MOST_COLUMNS or any(
        len(column.heading) > _LONGEST_HEADING for column in sheet.columns
    )


def _side_by_side(sheet: Sheet) -> Grid:
    headings = texts(*(_heading(sheet, column, wording.YOUR_ANSWER) for column in sheet.columns))
    few = len(sheet.rows) <= _FEW
    return Grid(
        headings,
        sheet.rows,
        columns_for(_wished(sheet), headings),
        lines=True,
        room=ROOM_TO_WRITE if few else _TIGHT,
        together=few,
        fills_page=not few,
    )


def _heading(sheet: Sheet, column: Column, line: str) -> str:
    """Return how a column is called; the line of a list is ``line``: the question asks for it already."""
    is_line = isinstance(sheet.question, ListQuestion) and column.field == _LINE_OF_LIST
    return line if is_line else column.heading


def _wished(sheet: Sheet) -> tuple[int, ...]:
    """Return wide columns for what takes sentences, and the first of a list for its line."""
    long = _long_fields(sheet.question)
    return tuple(_WIDE if column.field in long else _USUAL for column in sheet.columns)


def _long_fields(question: AnyQuestion) -> set[str]:
    if not isinstance(question, GATHERING):
        return set()
    shapes = fields_of(entry_class_of(question))
    long = {shape.attribute for shape in shapes if shape.asked.type is FieldType.LONG_TEXT}
    if isinstance(question, ListQuestion):
        long |= {
            _LINE_OF_LIST,
            *(field.id for field in question.fields if field.kind == "lange_tekst"),
        }
    return long


def _stacked(sheet: Sheet) -> Iterator[Grid]:
    for number, row in enumerate(sheet.rows, start=1):
        asked = zip(sheet.columns, row, strict=True)
        yield Grid(
            texts(wording.ASKED, wording.YOUR_ANSWER),
            tuple(
                (texts(_heading(sheet, column, sheet.question.heading)), blank)
                for column, blank in asked
            ),
            _STACKED,
            caption=own_words(wording.LINE.format(number=number)),
            lines=True,
            together=len(row) <= _FEW,
        )


def _hints_of_fields(question: AnyQuestion) -> Iterator[Part]:
    if not isinstance(question, GATHERING):
        return
    asked = [shape.asked for shape in fields_of(entry_class_of(question)) if shape.asked.in_line]
    for each in asked:
        if each.type in _OF_TIME:
            yield words(_OF_TIME[each.type], Look.NOTE)
    for each in asked:
        if each.words is not None:
            yield _choose_at(each.label, [word.value for word in each.words])


def _hints_of_extras(fields: Sequence[ListField], protocol: Protocol) -> Iterator[Part]:
    for field in fields:
        options = protocol.options(field.choices)
        if field.prompt != field.heading:
            lead = wording.AT_FIELD.format(field=field.heading)
            yield words(f"{lead} {field.prompt}", Look.NOTE, lead)
        if options and field.cards is None:
            yield _choose_at(field.heading, [option.text for option in options])


def _choose_at(field: str, options: Sequence[str]) -> Part:
    chosen = and_list([f"“{option}”" for option in options])
    return words(wording.CHOOSE_AT.format(field=field, options=chosen), Look.NOTE)


def _hints_of_value(question: ValuedQuestion, protocol: Protocol) -> Iterator[Part]:
    match question:
        case YesNoQuestion():
            yield words(wording.WRITE_YES_OR_NO, Look.NOTE)
        case ChoiceQuestion() | MultiChoiceQuestion():
            yield from _options(question, protocol)
        case ScaleQuestion():
            low, high = question.minimum, question.maximum
            told = room_wording.SCALE_KEYS.format(minimum=low, maximum=high)
            yield words(f"{told}.", Look.NOTE)
        case DateQuestion():
            yield words(wording.ANY_TIME, Look.NOTE)
        case PeriodQuestion():
            yield words(wording.ANY_PERIOD, Look.NOTE)
        case NumberQuestion():
            yield words(wording.WRITE_NUMBER, Look.NOTE)
        case TextQuestion() | LongTextQuestion() | ConfirmationQuestion():
            return
        case _:
            assert_never(question)


def _options(question: ChoiceQuestion | MultiChoiceQuestion, protocol: Protocol) -> Iterator[Part]:
    several = isinstance(question, MultiChoiceQuestion)
    sentence = wording.CHOOSE_SEVERAL if several else wording.CHOOSE_ONE
    other = f" {wording.OTHER}" if question.other else ""
    yield words(f"{sentence}{other}", Look.NOTE)
    options = texts(*(option.text for option in protocol.options(question.choices)))
    if options:
        yield Items(options, numbered=True)
