"""What can be written in a report, as values: styles for paragraphs, lists, tables, contents."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from casusanalyse.text.clean import CleanText
from casusanalyse.word.anchors import Anchor

ROOM_TO_WRITE = 907
"""Sixteen millimetres in twips: three lines, and more as somebody writes on."""


class ParagraphStyle(StrEnum):
    """The styles that a paragraph of running text may have; the value is the id in the file."""

    BODY = "BodyText"
    CONNECTING = "CasusVerbinding"
    LEAD = "CasusInleiding"
    NOTE = "CasusToelichting"
    NOTICE_TITLE = "CasusMededelingkop"
    NOTICE = "CasusMededeling"
    CAPTION = "Caption"


@dataclass(frozen=True)
class Properties:
    """What a file says about itself.

    ``identifier`` is the id of the draft: it goes in dc:identifier, in a custom property and in the
    visible footer, beside ``footer``. ``created`` carries its time zone. With ``tracking`` every
    change is marked from the moment that somebody opens the file.
    """

    title: str
    subject: str
    identifier: str
    created: datetime
    header: str
    footer: str
    tracking: bool = False


@dataclass(frozen=True)
class AnchoredText:
    """One paragraph without more: a table cell, a caption. Without an anchor it gets no bookmark.

    ``lead`` is the start of the text that stands out, ``aside`` the end of it that steps back.
    ``label`` is for a cell to write in that has one of its own, in a table ``to_fill_in``.
    """

    text: CleanText
    anchor: Anchor | None
    lead: str = ""
    aside: str = ""
    label: str = ""


@dataclass(frozen=True)
class ListItem:
    """One item of a list; ``level`` runs from 0 to 2."""

    words: AnchoredText
    label: str = ""
    level: int = 0


Cell = tuple[AnchoredText, ...]
"""The paragraphs of a table cell: what it says, and under that, smaller, what belongs to it."""


@dataclass(frozen=True)
class TableRow:
    """One row; its label stands at the end of the last cell that holds text."""

    cells: tuple[Cell, ...]
    label: str = ""


@dataclass(frozen=True)
class TableContent:
    """A table with one header row; ``widths`` are proportions, one for each column.

    One that is ``to_fill_in`` has lines around its cells and rows of at least ``room`` twips, with
    their labels in the last cell or in every cell that has one, so that an empty one can be found. It
    stays on one page unless it is not ``together``.
    """

    header: tuple[AnchoredText, ...]
    rows: tuple[TableRow, ...]
    widths: tuple[int, ...]
    caption: AnchoredText | None = None
    to_fill_in: bool = False
    room: int = ROOM_TO_WRITE
    together: bool = True


@dataclass(frozen=True)
class ContentsLine:
    """A line of the table of contents that leads to the heading with anchor ``target``."""

    text: CleanText
    anchor: Anchor | None
    target: Anchor
    level: int = 1
