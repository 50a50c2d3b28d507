"""Laying out: a workbook as a Word file, with a bookmark in every paragraph and a label in every cell."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import assert_never

from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.phrases import shortened
from casusanalyse.word.anchors import Anchor, anchor_for
from casusanalyse.word.content import (
    AnchoredText,
    ListItem,
    ParagraphStyle,
    Properties,
    TableContent,
    TableRow,
)
from casusanalyse.word.content import Cell as WordCell
from casusanalyse.word.house.model import HouseStyle
from casusanalyse.word.writing import WordWriter
from casusanalyse.wording import workbook as wording
from casusanalyse.workbook.blanks import Blank
from casusanalyse.workbook.pages import (
    Cell,
    Grid,
    Heading,
    Items,
    Look,
    NewPage,
    Part,
    Words,
    Workbook,
)

_FIXED = "tekst"
_LONGEST_EDGE = 90
_LEFT, _LEFT_ON_WALL = 0.85, 0.7
"""What the header, the footer and the larger letters of a house style leave of a page."""
_STYLES = {
    Look.BODY: ParagraphStyle.BODY,
    Look.LEAD: ParagraphStyle.LEAD,
    Look.NOTE: ParagraphStyle.NOTE,
    Look.NOTICE_TITLE: ParagraphStyle.NOTICE_TITLE,
    Look.NOTICE: ParagraphStyle.NOTICE,
}


def write_workbook(
    workbook: Workbook, path: Path, made_on: datetime, house: HouseStyle | None = None
) -> None:
    """Write a workbook to ``path``, which must not exist yet; raises the problems of ``word``."""
    layout = _Layout(workbook, made_on, house)
    for part, stays in _with_what_stays(workbook.parts):
        layout.add(part, stays)
    layout.writer.save(path)


def _with_what_stays(parts: Sequence[Part]) -> Iterator[tuple[Part, bool]]:
    """Yield every part, and whether it stays on one page with the table that it leads to."""
    following: list[bool] = []
    leads_to_table = False
    for part in reversed(parts):
        following.append(leads_to_table)
        can_stay = leads_to_table and isinstance(part, Words | Items)
        leads_to_table = isinstance(part, Grid) or can_stay
    yield from zip(parts, reversed(following), strict=True)


def _properties(workbook: Workbook, made_on: datetime) -> Properties:
    edge = f"{workbook.title}{wording.BETWEEN}{workbook.subtitle}"
    return Properties(
        title=workbook.title,
        subject=workbook.subtitle,
        identifier=workbook.blanks.identifier,
        created=made_on,
        header=shortened(" ".join(edge.split()), _LONGEST_EDGE),
        footer=workbook.footer,
    )


class _Layout:
    """Hands the parts to the writer one by one; our own paragraphs are counted for their bookmarks."""

    def __init__(self, workbook: Workbook, made_on: datetime, house: HouseStyle | None) -> None:
        properties = _properties(workbook, made_on)
        self.writer = WordWriter(properties, house, poster=workbook.poster)
        self._blanks = workbook.blanks
        self._left = 1.0 if house is None else _LEFT_ON_WALL if workbook.poster else _LEFT
        self._numbers = count(1)
        if not workbook.poster:
            self.writer.title(workbook.title, self._next())
            self.writer.subtitle(workbook.subtitle, self._next())

    def add(self, part: Part, stays: bool) -> None:
        match part:
            case Heading():
                self.writer.heading(part.level, part.text, self._next())
            case Words(look=Look.SPOKEN):
                self.writer.quotation(part.text, self._next(), lead=part.lead)
            case Words():
                style = _STYLES[part.look]
                self.writer.paragraph(part.text, self._next(), style, lead=part.lead, stays=stays)
            case Items():
                items = [ListItem(self._fixed(text)) for text in part.items]
                self.writer.item_list(items, ordered=part.numbered, stays=stays)
            case Grid():
                self._add_grid(part)
            case NewPage():
                self.writer.page_break()
            case _:
                assert_never(part)

    def _add_grid(self, grid: Grid) -> None:
        caption = None if grid.caption is None else self._fixed(grid.caption)
        content = TableContent(
            header=tuple(map(self._fixed, grid.header)),
            rows=tuple(TableRow(tuple(map(self._cell, row))) for row in grid.rows),
            widths=grid.widths,
            caption=caption,
            to_fill_in=grid.lines,
            room=self._room(grid),
            together=grid.together,
        )
        self.writer.table(content)

    def _room(self, grid: Grid) -> int:
        return round(grid.room * self._left) if grid.fills_page else grid.room

    def _cell(self, cell: Cell) -> WordCell:
        if isinstance(cell, Blank):
            anchor = self._blanks.anchor(cell)
            return (AnchoredText(own_words(""), anchor, label=cell.label),)
        return tuple(map(self._fixed, cell))

    def _fixed(self, text: CleanText) -> AnchoredText:
        return AnchoredText(text, self._next())

    def _next(self) -> Anchor:
        return anchor_for(self._blanks.identifier, _FIXED, str(next(self._numbers)))
