"""Paragraphs as they stand in a part of a file, changes and all, before a view is made of them."""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from casusanalyse.word.returned.marks import Mark
from casusanalyse.word.returned.model import Cell


class View(Enum):
    """One way to look at a file with tracked changes."""

    ACCEPTED = auto()
    REJECTED = auto()


@dataclass(slots=True)
class Stretch:
    """A piece of text, who put it in and who took it out."""

    text: str
    inserted: Mark | None = None
    deleted: Mark | None = None

    def stands_in(self, view: View) -> bool:
        """Tell whether a view shows it."""
        return (self.deleted if view is View.ACCEPTED else self.inserted) is None


@dataclass(slots=True, eq=False)
class Paragraph:
    """A paragraph of a part.

    ``end`` holds the marks on its end; its text is empty. ``next`` is the paragraph that it becomes
    one with when its end goes, if there is one: a table or the end of a cell lies in between
    otherwise. ``followers`` are paragraphs that hang on it: of text boxes and notes. ``region`` is the
    row or cell around it that was put in or taken out as a whole. ``number`` is its position among
    all paragraphs of its story, ``cell`` where it stands in a table.
    """

    stretches: list[Stretch] = field(default_factory=list)
    bookmarks: list[str] = field(default_factory=list)
    end: Stretch = field(default_factory=lambda: Stretch(""))
    next: "Paragraph | None" = None
    followers: list["Paragraph"] = field(default_factory=list)
    region: "Region | None" = None
    formatted: Mark | None = None
    number: int = -1
    cell: Cell | None = None

    def joins(self, view: View) -> bool:
        """Tell whether a view shows it as one with the next paragraph."""
        return self.next is not None and not self.end.stands_in(view)

    def text(self, view: View) -> str:
        """Return its text in a view."""
        return "".join(it.text for it in self.stretches if it.stands_in(view))


@dataclass(slots=True, eq=False)
class Region:
    """A row or a cell of a table that was put in or taken out as a whole."""

    is_row: bool
    inserted: Mark | None
    deleted: Mark | None
    cells: list[list[Paragraph]] = field(default_factory=list)


class Spot(NamedTuple):
    """A place in a paragraph: before the stretch with this number."""

    paragraph: Paragraph
    stretch: int


@dataclass(slots=True)
class Attachment:
    """Where a comment is attached: from, until, and where its sign stands; each may lack."""

    start: Spot | None = None
    end: Spot | None = None
    reference: Spot | None = None
