"""The blocks of a report: frozen values that know what they show and who may read them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casusanalyse.pictures.drawing import Drawing
from casusanalyse.pictures.sheet import REPORT
from casusanalyse.privacy.readers import may_read
from casusanalyse.protocol.words import Reader
from casusanalyse.session.places import AnswerRef
from casusanalyse.text.clean import CleanText

FOR_ALL = Reader.REGION
"""The audience of our own words: who may read the least may read them."""

Key = tuple[str, ...]
"""Leads to one paragraph by ids (chapter, question, entry, field); the same in every draft."""


class Tone(StrEnum):
    """What sort of running text a paragraph is."""

    BODY = "tekst"
    CONNECTING = "verbindende tekst"
    LEAD = "inleiding"
    NOTE = "toelichting"
    CAPTION = "bijschrift"


@dataclass(frozen=True)
class Line:
    """One paragraph of the file: its text without label, and the answers that it shows.

    ``level`` says how deep an item stands in a list, from 0. ``lead`` is the start of the text that
    stands out, ``aside`` the end of it that steps back.
    """

    key: Key
    text: CleanText
    answers: tuple[AnswerRef, ...] = ()
    label: str = ""
    level: int = 0
    lead: str = ""
    aside: str = ""


@dataclass(frozen=True, kw_only=True)
class _Block:
    audience: Reader


@dataclass(frozen=True, kw_only=True)
class _OneLine(_Block):
    line: Line


@dataclass(frozen=True, kw_only=True)
class Title(_OneLine):
    """What the report is called."""


@dataclass(frozen=True, kw_only=True)
class Subtitle(_OneLine):
    """The line under the title."""


@dataclass(frozen=True, kw_only=True)
class Heading(_OneLine):
    """A heading of level 1 (chapter), 2 or 3."""

    level: int


@dataclass(frozen=True, kw_only=True)
class Paragraph(_OneLine):
    """Running text."""

    tone: Tone = Tone.BODY


@dataclass(frozen=True, kw_only=True)
class Notice(_OneLine):
    """Something that must not be missed, in a box."""


@dataclass(frozen=True, kw_only=True)
class Picture(_OneLine):
    """A drawing above the line that is its caption.

    The drawing says in words what it shows. The caption shows no answer: a remark on it belongs to
    the chapter.
    """

    drawing: Drawing

    @property
    def lies_down(self) -> bool:
        """Whether it is too wide for an upright page."""
        return self.drawing.width > REPORT.width


@dataclass(frozen=True, kw_only=True)
class Quotation(_OneLine):
    """Words that were spoken; never with a name."""


@dataclass(frozen=True, kw_only=True)
class BulletList(_Block):
    """Items without order."""

    items: tuple[Line, ...]


@dataclass(frozen=True, kw_only=True)
class NumberedList(_Block):
    """Items that are counted from 1."""

    items: tuple[Line, ...]


Cell = tuple[Line, ...]
"""The paragraphs of a table cell: what it says, and under that, smaller, what belongs to it."""


@dataclass(frozen=True)
class Row:
    """One row of a table; its label belongs to the row as a whole."""

    cells: tuple[Cell, ...]
    label: str = ""

    @property
    def lines(self) -> Iterator[Line]:
        """Every paragraph of the row, cell by cell."""
        return (line for cell in self.cells for line in cell)


@dataclass(frozen=True, kw_only=True)
class Table(_Block):
    """A table with one header row; ``widths`` are proportions.

    One that is ``to_fill_in`` has lines around its cells and leaves room in the last one of a row.
    """

    header: tuple[Line, ...]
    rows: tuple[Row, ...]
    widths: tuple[int, ...]
    caption: Line | None = None
    to_fill_in: bool = False


@dataclass(frozen=True)
class Entrance:
    """A line of the contents and the heading that it leads to."""

    line: Line
    target: Key


@dataclass(frozen=True, kw_only=True)
class Contents(_Block):
    """The chapters, each a link to its heading."""

    heading: Line
    entrances: tuple[Entrance, ...]


@dataclass(frozen=True, kw_only=True)
class PageBreak(_Block):
    """What follows starts on a new page."""


Block = (
    Title
    | Subtitle
    | Heading
    | Paragraph
    | Notice
    | Picture
    | Quotation
    | BulletList
    | NumberedList
    | Table
    | Contents
    | PageBreak
)


@dataclass(frozen=True)
class Edition:
    """Which draft this is: its number, the day it was made, the id that every paragraph carries.

    ``respond_before`` is the last day to respond, known once it is sent round. ``copy`` is the code
    of one participant's copy: the file tells it, the bookmarks do not, so that one manifest fits all
    copies. A ``final`` report asks for nothing any more. An ``overview`` is no report, but tells one
    participant what was done with her remarks on a draft. ``rehearsed`` tells that nobody said what
    stands in it: the program made it up.
    """

    version: int
    made_on: date
    draft_id: str
    respond_before: date | None = None
    final: bool = False
    overview: bool = False
    copy: str = ""
    rehearsed: bool = False

    @property
    def identifier(self) -> str:
        """What the file says that it is."""
        return f"{self.draft_id}-{self.copy}" if self.copy else self.draft_id


@dataclass(frozen=True)
class Report:
    """A report as values. It cannot be made with a block that its reader may not read."""

    title: CleanText
    case: CleanText
    edition: Edition
    blocks: tuple[Block, ...]
    reader: Reader = Reader.PARTICIPANTS

    def __post_init__(self) -> None:
        if not all(may_read(self.reader, block.audience) for block in self.blocks):
            raise ValueError(f"a block that {self.reader} may not read")

    def lines(self) -> Iterator[Line]:
        """Yield every paragraph, from top to bottom."""
        for block in self.blocks:
            yield from lines_of(block)


def lines_of(block: Block) -> tuple[Line, ...]:
    """Return every paragraph of a block, from top to bottom."""
    match block:
        case BulletList() | NumberedList():
            return block.items
        case Table():
            caption = (block.caption,) if block.caption else ()
            return (*caption, *block.header, *(line for row in block.rows for line in row.lines))
        case Contents():
            return (block.heading, *(entrance.line for entrance in block.entrances))
        case PageBreak():
            return ()
        case _:
            return (block.line,)
