"""Labels: the small visible numbers by which people and the review point at a piece of a report."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count
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

_LABEL = "[{prefix}.{number}]"


def labelled(prefix: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks of a chapter with labels counted from 1 after its prefix.

    Each paragraph, list item and table row gets one; a heading only if it shows an answer,
    the caption of a table never.
    """
    labels = (_LABEL.format(prefix=prefix, number=number) for number in count(1))
    return (_labelled(block, labels) for block in blocks)


def _labelled(block: Block, labels: Iterator[str]) -> Block:
    match block:
        case Paragraph(tone=Tone.CAPTION):
            return block
        case Paragraph() | Notice() | Picture() | Quotation():
            return replace(block, line=_line(block.line, labels))
        case Heading():
            return replace(block, line=_line(block.line, labels)) if block.line.answers else block
        case BulletList() | NumberedList():
            return replace(block, items=tuple(_line(item, labels) for item in block.items))
        case Table():
            return replace(block, rows=tuple(_row(row, labels) for row in block.rows))
        case Title() | Subtitle() | Contents() | PageBreak():
            return block
        case _:
            assert_never(block)


def _line(line: Line, labels: Iterator[str]) -> Line:
    return replace(line, label=next(labels))


def _row(row: Row, labels: Iterator[str]) -> Row:
    return replace(row, label=next(labels))
