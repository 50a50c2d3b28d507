"""What a Word file holds that came back: its paragraphs in two views, and the remarks in them."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class RemarkKind(StrEnum):
    """What sort of remark somebody made, in the words that lists and JSON use."""

    COMMENT = "opmerking"
    INSERTION = "invoeging"
    DELETION = "verwijdering"
    REPLACEMENT = "vervanging"
    MOVE = "verplaatsing"
    SPLIT = "splitsing"
    MERGE = "samenvoeging"
    ROW = "rij"
    FORMAT = "opmaak"
    UNMARKED = "ongemarkeerd"
    ANSWER = "antwoord"
    """To a question that the report asks its reader; only whoever knows the report can tell."""


class Cell(NamedTuple):
    """Where a cell stands: in which table of the text, row and column, each counted from 0.

    A table within a cell is part of that cell. A cell over several columns counts for all of them.
    """

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class SeenParagraph:
    """A paragraph as one view of the file shows it, and the bookmarks that stand in it.

    ``text`` is what a reader sees, its label included; breaks are line ends. Paragraphs without
    text are left out of a view. ``cell`` is where it stands in a table, None outside one; what a
    paragraph says is the same wherever it stands.
    """

    text: str
    bookmarks: tuple[str, ...] = ()
    cell: Cell | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class FoundRemark:
    """One remark. ``id`` is unique within its file and the same whenever that file is read.

    ``paragraph`` is an index in the rejected view: the paragraph that the remark is about; for what
    was put between paragraphs the one before it (-1 for the very beginning); None when it stands in
    no paragraph of the text. ``offset`` is where ``old`` begins in the text of that paragraph, or
    where ``new`` was put in. ``apart`` marks text in a paragraph of its own.

    ``old`` was taken out and ``new`` put in; a moved text stands in both, and ``destination`` is the
    index in the rejected view of the paragraph that it now follows (-1 for the very beginning). A move
    that is not ``apart`` stands in that paragraph itself, at ``destination_offset``. Cells of a row
    are joined by `` | ``. A split is told as the two texts that came of it, in ``new``, with a line end
    between them, and in ``old`` as it was; a merge the other way round, and without what was taken out
    by the same act. A moved text that was changed before it was moved has its old words in ``old``, and
    what was moved in ``new``. A line end alone is an empty
    paragraph. ``within`` is the insertion of somebody else that it stands in: ``old`` is then no part of
    the rejected view, and that insertion tells its own text alone, as it was typed. ``new_paragraph`` is
    the text of the paragraph that it stands in where that was put in, as it became: ``paragraph`` is then
    the one before. What is told ``apart`` has it in ``new``.

    ``anchor`` is what a comment is attached to, ``text`` what it says, ``reply_to`` the comment that
    it answers. ``at`` has a time zone only where the file tells a moment that can be trusted.
    """

    id: str
    kind: RemarkKind
    author: str = ""
    at: datetime | None = None
    text: str = ""
    old: str = ""
    new: str = ""
    anchor: str = ""
    paragraph: int | None = None
    offset: int = 0
    apart: bool = False
    destination: int | None = None
    destination_offset: int = 0
    within: str | None = None
    new_paragraph: str = ""
    reply_to: str | None = None
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """A file as it was read.

    ``identifiers`` are the ids of a draft that it carries, the surest first: custom property,
    dc:identifier, footer. ``accepted`` is the text with every tracked change carried out,
    ``rejected`` without any. ``outside`` names what the file wanted to fetch from elsewhere (images,
    templates); nothing was fetched.
    """

    identifiers: tuple[str, ...]
    accepted: tuple[SeenParagraph, ...]
    rejected: tuple[SeenParagraph, ...]
    remarks: tuple[FoundRemark, ...]
    outside: tuple[str, ...] = ()
