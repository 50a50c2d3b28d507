"""A report, or a part of it, as plain lines for a screen that shows nothing but text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from casusanalyse.report.blocks import (
    Block,
    BulletList,
    Contents,
    Heading,
    Line,
    Notice,
    NumberedList,
    PageBreak,
    Paragraph,
    Picture,
    Quotation,
    Row,
    Subtitle,
    Table,
    Title,
    Tone,
)
from casusanalyse.wording import report as wording


class PageTone(StrEnum):
    """What sort of line it is, so that a screen can give it a look of its own."""

    HEADING = "kop"
    TEXT = "tekst"
    BULLET = "opsomming"
    QUOTATION = "citaat"
    NOTICE = "let op"
    ROW = "regel van een tabel"
    NOTE = "toelichting"


@dataclass(frozen=True)
class PageLine:
    """One paragraph, not wrapped: its level is that of a heading (from 1), else its depth (from 0)."""

    text: str
    tone: PageTone = PageTone.TEXT
    level: int = 0


_STEPS_BACK = (Tone.NOTE, Tone.CAPTION)


def page_text(blocks: Iterable[Block]) -> tuple[PageLine, ...]:
    """Return what blocks say, from top to bottom, without labels, boxes or columns.

    Items of a list begin with a sign or their number; the cells of a row stand behind each other and
    what belongs to a cell stands one deeper beneath it.
    """
    return tuple(
        PageLine(text, line.tone, line.level)
        for block in blocks
        for line in _lines(block)
        for text in line.text.splitlines()
        if text.strip()
    )


def _lines(block: Block) -> Iterator[PageLine]:
    match block:
        case Title() | Subtitle():
            yield PageLine(block.line.text, PageTone.HEADING, 1)
        case Heading():
            yield PageLine(block.line.text, PageTone.HEADING, block.level)
        case Paragraph():
            tone = PageTone.NOTE if block.tone in _STEPS_BACK else PageTone.TEXT
            yield PageLine(block.line.text, tone)
        case Picture():
            yield PageLine(block.line.text, PageTone.NOTE)
        case Notice():
            yield PageLine(block.line.text, PageTone.NOTICE)
        case Quotation():
            yield PageLine(block.line.text, PageTone.QUOTATION)
        case BulletList():
            for item in block.items:
                yield _begun(wording.BULLET, item)
        case NumberedList():
            for number, item in enumerate(block.items, start=1):
                yield _begun(wording.COUNTED.format(number=number), item)
        case Table():
            yield from _table(block)
        case Contents():
            yield PageLine(block.heading.text, PageTone.HEADING, 1)
            for entrance in block.entrances:
                yield _begun(wording.BULLET, entrance.line)
        case PageBreak():
            return
        case _:
            assert_never(block)


def _begun(sign: str, item: Line) -> PageLine:
    return PageLine(f"{sign} {item.text}", PageTone.BULLET, item.level)


def _table(table: Table) -> Iterator[PageLine]:
    if table.caption:
        yield PageLine(table.caption.text, PageTone.NOTE)
    yield PageLine(_side_by_side(table.header), PageTone.NOTE)
    for row in table.rows:
        yield from _row(row)


def _row(row: Row) -> Iterator[PageLine]:
    yield PageLine(_side_by_side([cell[0] for cell in row.cells if cell]), PageTone.ROW)
    for cell in row.cells:
        for beneath in cell[1:]:
            yield PageLine(beneath.text, PageTone.NOTE, 1)


def _side_by_side(cells: Iterable[Line]) -> str:
    said = (" ".join(cell.text.split()) for cell in cells)
    return wording.BETWEEN_CELLS.join(filter(None, said))
