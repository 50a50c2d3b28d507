"""Lists: the lines that were gathered, with the fields that the protocol added to them."""

from collections.abc import Sequence
from dataclasses import replace

from casusanalyse.protocol.answers import ChoiceAnswer
from casusanalyse.protocol.counted import counted_lists
from casusanalyse.protocol.entries import Extra, ListItem
from casusanalyse.protocol.questions import ListField, ListQuestion
from casusanalyse.protocol.words import Layout
from casusanalyse.report.blocks import Block, BulletList, Line, Row, Table
from casusanalyse.report.sentences import fill, joined, paragraphs
from casusanalyse.report.spot import Spot, Told
from casusanalyse.report.tally import tally_blocks
from casusanalyse.report.values import Reading, in_words
from casusanalyse.session.places import AnswerRef
from casusanalyse.text.clean import CleanText
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import report as wording

_LEAST_WISHED, _MOST_WISHED = 20, 60


def list_blocks(spot: Spot, question: ListQuestion) -> list[Block]:
    """Return the lines as bullets, as running text, as a table with a column per field, or counted."""
    if question.id in counted_lists(spot.material.protocol):
        return tally_blocks(spot, question)
    items = spot.told(ListItem)
    if not items:
        return []
    if spot.layout is Layout.TABLE and (spot.joined or _has_columns(question, items)):
        return [_table(spot, question, items)]
    running = spot.layout is Layout.PARAGRAPHS and not (spot.titled or spot.joined)
    if running and not question.fields:
        return [spot.paragraph(line) for item in items for line in _paragraphs(spot, item)]
    lines = [line for item in items for line in _bullets(spot, question, item)]
    return [BulletList(items=tuple(lines), audience=spot.audience)]


def _has_columns(question: ListQuestion, items: list[Told[ListItem]]) -> bool:
    fields = {field.id for field in question.fields}
    return any(extra.field in fields for item in items for extra in item.entry.extras)


def _paragraphs(spot: Spot, item: Told[ListItem]) -> list[Line]:
    return [
        spot.said(text, item.id, "text", f"p{number}")
        for number, text in enumerate(paragraphs(item.entry.text), start=1)
    ]


def _bullets(spot: Spot, question: ListQuestion, item: Told[ListItem]) -> list[Line]:
    fields = {field.id: field for field in question.fields}
    extras = [(fields[it.field], it) for it in item.entry.extras if it.field in fields]
    chosen = [pair for pair in extras if isinstance(pair[1].answer, ChoiceAnswer)]
    return [
        _with_chosen(spot, item, chosen),
        *(_deeper(spot, item, *pair) for pair in extras if pair not in chosen),
    ]


def _with_chosen(spot: Spot, item: Told[ListItem], chosen: list[tuple[ListField, Extra]]) -> Line:
    """Return a line with, in brackets behind it, what was chosen from a few words."""
    line = spot.said(item.entry.text, item.id, "text")
    words = and_list(_extra_in_words(spot, field, extra) for field, extra in chosen)
    if not words:
        return line
    aside = fill(wording.IN_BRACKETS, words=words)
    refs = (AnswerRef(spot.place, item.id, field.id) for field, _ in chosen)
    text = joined(line.text, aside)
    return replace(line, text=text, aside=aside, answers=(*line.answers, *refs))


def _deeper(spot: Spot, item: Told[ListItem], field: ListField, extra: Extra) -> Line:
    line = spot.led(field.heading, _extra_in_words(spot, field, extra), item.id, field.id)
    return replace(line, level=1)


def _extra_in_words(spot: Spot, field: ListField, extra: Extra) -> CleanText:
    options = spot.material.protocol.options(field.choices)
    return in_words(Reading(spot.material, options), extra.answer)


def _table(spot: Spot, question: ListQuestion, items: list[Told[ListItem]]) -> Table:
    used = {extra.field for item in items for extra in item.entry.extras}
    columns = [field for field in question.fields if field.id in used]
    named = wording.WHAT if spot.titled else question.heading
    header = spot.header(named, *(field.heading for field in columns))
    rows = [_row(spot, columns, item) for item in items]
    return spot.table(header, rows, wished_widths(rows), spot.caption())


def wished_widths(rows: Sequence[Row]) -> list[int]:
    """Return widths by how much is said in a column, so that a long story is not a thin strip."""
    columns = zip(*(row.cells for row in rows), strict=True)
    lengths = ([len(line.text) for cell in column for line in cell] for column in columns)
    return [min(max(_LEAST_WISHED, *column), _MOST_WISHED) for column in lengths]


def _row(spot: Spot, columns: list[ListField], item: Told[ListItem]) -> Row:
    extras = {extra.field: extra for extra in item.entry.extras}
    cells = [spot.cell(item.id, "text", item.entry.text)]
    for field in columns:
        extra = extras.get(field.id)
        text = _extra_in_words(spot, field, extra) if extra else None
        cells.append(spot.cell(item.id, field.id, text))
    return Row(tuple(cells))
