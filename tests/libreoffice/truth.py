"""What LibreOffice's script says that a file holds."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Done:
    """One edit as it was made: ``paragraph`` is the text that it was made in, before that.

    Of an answer ``old`` is what already stood in its cell; of a row that was deleted ``cells`` is the row.
    """

    op: str
    author: str
    tracked: bool
    paragraph: str
    bookmarks: tuple[str, ...]
    old: str
    new: str
    to: str
    cells: tuple[str, ...]
    resolved: bool


@dataclass(frozen=True)
class Truth:
    """The edits in order, and the paragraphs with every tracked change carried out and without any."""

    ops: tuple[Done, ...]
    accepted: tuple[str, ...]
    rejected: tuple[str, ...]
