"""What stands in a workbook, as values: paragraphs, lists and tables, some with cells to write in."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.word.content import ROOM_TO_WRITE
from casusanalyse.workbook.blanks import Blank, Blanks


class Look(StrEnum):
    """How a paragraph looks."""

    BODY = "tekst"
    LEAD = "inleiding"
    NOTE = "toelichting"
    NOTICE_TITLE = "mededelingkop"
    NOTICE = "mededeling"
    SPOKEN = "om voor te lezen"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1, 2 or 3."""

    level: int
    text: CleanText


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; ``lead`` is the start of it that stands out."""

    text: CleanText
    look: Look = Look.BODY
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    """A list with bullets, or with numbers from 1."""

    items: tuple[CleanText, ...]
    numbered: bool = False


Cell = tuple[CleanText, ...] | Blank
"""The paragraphs of a cell; no text for one that is left empty on paper; or where somebody writes."""

EMPTY = (own_words(""),)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; ``widths`` are proportions. One with lines has rows of at least ``room`` twips.

    One that ``fills_page`` may have lower rows, where a house style takes room of the page.
    """

    header: tuple[CleanText, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...]
    caption: CleanText | None = None
    lines: bool = False
    room: int = ROOM_TO_WRITE
    together: bool = False
    fills_page: bool = False


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows starts on a new page."""


Part = Heading | Words | Items | Grid | NewPage


@dataclass(frozen=True, slots=True)
class Workbook:
    """A whole workbook. A ``poster`` is for the wall: its title is no page of its own."""

    title: CleanText
    subtitle: CleanText
    blanks: Blanks
    footer: str
    parts: tuple[Part, ...]
    poster: bool = False


def words(text: str, look: Look = Look.BODY, lead: str = "") -> Words:
    """Return a paragraph of our own words, or of a protocol's: those are clean already."""
    return Words(own_words(text), look, lead)


def heading(level: int, text: str) -> Heading:
    """Return a heading, as ``words``."""
    return Heading(level, own_words(text))


def texts(*several: str) -> tuple[CleanText, ...]:
    """Return cells of a header, or paragraphs of one cell, as ``words``."""
    return tuple(map(own_words, several))


def bullets(items: Iterable[str]) -> tuple[Items, ...]:
    """Return a list with bullets; nothing for no items."""
    listed = texts(*items)
    return (Items(listed),) if listed else ()


def lines_of(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a text as a protocol has it: each on a line of its own."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
