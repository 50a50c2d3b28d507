"""Laying out one table: fixed widths, a header row that returns, rows that stay whole."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from lxml import etree

from casusanalyse.word.content import AnchoredText, Cell, TableContent, TableRow
from casusanalyse.word.elements import add, named
from casusanalyse.word.looks import Colour, Rule, add_line
from casusanalyse.word.paragraphs import ParagraphWriter, Setting
from casusanalyse.word.styles import (
    BENEATH_STYLE,
    TABLE_HEADER_STYLE,
    TABLE_STYLE,
    TABLE_TEXT_STYLE,
    TEXT_WIDTH,
)

# A row that can hardly fit on one page would leave a large white gap, or lose its end.
_LONGEST_WHOLE_ROW = 1_500

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")

_SAID, _BENEATH = (Setting(style, narrow=True) for style in (TABLE_TEXT_STYLE, BENEATH_STYLE))
_TO_WRITE = Setting(TABLE_TEXT_STYLE, to_fill_in=True)


def add_table(
    body: etree._Element, content: TableContent, paragraphs: ParagraphWriter, starts_page: bool
) -> None:
    """Append a table over the full width; raises ValueError if rows or widths do not fit."""
    columns = len(content.header)
    if not columns or any(len(cells) != columns for cells in _cells_and_widths(content)):
        raise ValueError(f"every row and the widths must fit a header of {columns} cells")
    widths = _in_twips(content.widths)
    table = add(body, "tbl")
    _add_properties(table, content)
    _add_grid(table, widths)
    _add_header(table, content.header, widths, paragraphs, starts_page)
    for number, row in enumerate(content.rows, start=1):
        if content.to_fill_in:
            stays = content.together and number < len(content.rows)
            _add_row_to_fill_in(table, row, widths, paragraphs, (content.room, stays))
        else:
            _add_row(table, row, widths, paragraphs)


def _cells_and_widths(content: TableContent) -> list[Sequence[object]]:
    return [content.widths, *(row.cells for row in content.rows)]


def _in_twips(proportions: tuple[int, ...]) -> list[str]:
    """Divide the width of the text without losing a twip to rounding."""
    total = sum(proportions)
    edges = [TEXT_WIDTH * part // total for part in accumulate(proportions, initial=0)]
    return [str(right - left) for left, right in pairwise(edges)]


def _add_properties(table: etree._Element, content: TableContent) -> None:
    properties = add(table, "tblPr")
    add(properties, "tblStyle", val=TABLE_STYLE)
    add(properties, "tblW", w=str(TEXT_WIDTH), type="dxa")
    if content.to_fill_in:
        _add_borders(properties)
    add(properties, "tblLayout", type="fixed")
    look = add(properties, "tblLook", val="0020", firstRow="1", lastRow="0")
    for name, value in (("firstColumn", "0"), ("lastColumn", "0"), ("noHBand", "1")):
        look.set(named(name), value)
    look.set(named("noVBand"), "1")
    if content.caption:
        add(properties, "tblCaption", val=content.caption.text)


def _add_borders(properties: etree._Element) -> None:
    borders = add(properties, "tblBorders")
    for side in _SIDES:
        add_line(borders, side, Rule((), Colour.ACCENT, weight=4, space=0))


def _add_grid(table: etree._Element, widths: list[str]) -> None:
    grid = add(table, "tblGrid")
    for width in widths:
        add(grid, "gridCol", w=width)


def _add_header(
    table: etree._Element,
    cells: tuple[AnchoredText, ...],
    widths: list[str],
    paragraphs: ParagraphWriter,
    starts_page: bool,
) -> None:
    row = add(table, "tr")
    properties = add(row, "trPr")
    add(properties, "cantSplit")
    add(properties, "tblHeader")
    for column, (cell, width) in enumerate(zip(cells, widths, strict=True)):
        setting = Setting(TABLE_HEADER_STYLE, starts_page=starts_page and column == 0)
        paragraphs.add(_added_cell(row, width), setting, cell)


def _add_row(
    table: etree._Element, content: TableRow, widths: list[str], paragraphs: ParagraphWriter
) -> None:
    row = add(table, "tr")
    if _can_stay_whole(content):
        add(add(row, "trPr"), "cantSplit")
    labelled = _labelled_column(content.cells)
    for column, (cell, width) in enumerate(zip(content.cells, widths, strict=True)):
        added = _added_cell(row, width)
        for number, words in enumerate(cell, start=1):
            setting = _SAID if number == 1 else _BENEATH
            is_labelled = column == labelled and number == len(cell)
            paragraphs.add(added, setting, words, content.label if is_labelled else "")


def _add_row_to_fill_in(
    table: etree._Element,
    content: TableRow,
    widths: list[str],
    paragraphs: ParagraphWriter,
    room: tuple[int, bool],
) -> None:
    """Add a row of at least some height, on one page with the next if it ``stays``.

    The label of the row stands first in its last cell, or that of a cell first in that cell.
    """
    height, stays = room
    row = add(table, "tr")
    properties = add(row, "trPr")
    if _can_stay_whole(content):
        add(properties, "cantSplit")
    add(properties, "trHeight", val=str(height), hRule="atLeast")
    last = len(widths) - 1
    for column, (cell, width) in enumerate(zip(content.cells, widths, strict=True)):
        added = _added_cell(row, width)
        for number, words in enumerate(cell, start=1):
            label = words.label or (content.label if column == last else "")
            setting = _TO_WRITE if label else _SAID if number == 1 else _BENEATH
            paragraphs.add(added, replace(setting, keep_with_next=stays), words, label)


def _can_stay_whole(content: TableRow) -> bool:
    return sum(len(words.text) for cell in content.cells for words in cell) <= _LONGEST_WHOLE_ROW


def _labelled_column(cells: tuple[Cell, ...]) -> int:
    return max((column for column, cell in enumerate(cells) if cell[-1].text), default=0)


def _added_cell(row: etree._Element, width: str) -> etree._Element:
    cell = add(row, "tc")
    add(add(cell, "tcPr"), "tcW", w=width, type="dxa")
    return cell
