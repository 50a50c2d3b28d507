"""Where in the report we are writing: a chapter, and a question at the place that it was asked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Generic, TypeVar

from casusanalyse.protocol.answers import Answer
from casusanalyse.protocol.entries import Entry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.questions import AnyQuestion
from casusanalyse.protocol.words import Layout, Reader
from casusanalyse.report.blocks import (
    Cell,
    Heading,
    Line,
    Paragraph,
    Row,
    Table,
    Tone,
)
from casusanalyse.report.material import Material
from casusanalyse.report.sentences import after
from casusanalyse.report.widths import fitted
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.record import Kept
from casusanalyse.text.clean import CleanText, own_words

DEEPEST_HEADING = 3

EntryT = TypeVar("EntryT", bound=Entry)


@dataclass(frozen=True)
class Told(Generic[EntryT]):
    """An entry of one kind, with its id."""

    id: EntryId
    entry: EntryT


@dataclass(frozen=True)
class Spot:
    """One question at one place, in one chapter (from 0); ``level`` is that of a heading written here.

    ``titled`` says that a heading names the question, ``alone`` that its chapter shows nothing else,
    ``moved`` that working out brought something here from where the protocol shows it, ``joined``
    that what was asked about each line stands beside it.
    """

    material: Material
    chapter: int
    layout: Layout | None
    question: AnyQuestion
    place: Place
    level: int = 2
    titled: bool = False
    alone: bool = False
    moved: bool = False
    joined: bool = False

    @cached_property
    def audience(self) -> Reader:
        """Who may read what is written here: everything of it."""
        return self.material.readers_of(self.place, (kept.id for kept in self.entries))

    @property
    def answer(self) -> Answer | None:
        """The value given here."""
        if not self.material.stands_in(self.chapter, self.place):
            return None
        return self.material.record.slot(self.place).answer

    @cached_property
    def entries(self) -> tuple[Kept, ...]:
        """The entries gathered here, in order."""
        return tuple(
            kept
            for kept in self.material.record.slot(self.place).entries.values()
            if self.material.stands_in(self.chapter, self.place, kept.id)
        )

    def told(self, entry_class: type[EntryT]) -> list[Told[EntryT]]:
        """Return the entries as entries of the kind that this question gathers."""
        return [
            Told(kept.id, kept.entry)
            for kept in self.entries
            if isinstance(kept.entry, entry_class)
        ]

    def own(self, part: str, text: str) -> Line:
        """Return a paragraph of our own words."""
        return Line(self._key(None, part), own_words(text))

    def beside(self, id: EntryId, part: str, text: str) -> Line:
        """Return a paragraph of our own words that belongs to an entry."""
        return Line(self._key(id, part), own_words(text))

    def said(
        self, text: CleanText, id: EntryId | None = None, field: str | None = None, part: str = ""
    ) -> Line:
        """Return a paragraph that shows an answer, or one field of an entry."""
        ref = AnswerRef(self.place, id, field)
        return Line(self._key(id, field or "", part), text, (ref,))

    def cell(self, id: EntryId, field: str, text: CleanText | None, part: str = "") -> Cell:
        """Return a table cell that shows a field of an entry; empty when nothing was said."""
        return (self.said(text or own_words(""), id, field, part),)

    def led(self, lead: str, text: CleanText, id: EntryId, field: str) -> Line:
        """Return a paragraph that shows a field of an entry behind the words that it answers."""
        return behind(lead, self.said(text, id, field))

    def header(self, *names: str) -> tuple[Line, ...]:
        """Return the header cells of a table."""
        return tuple(
            self.own(f"header-{number}", name) for number, name in enumerate(names, start=1)
        )

    def table(
        self,
        header: Sequence[Line],
        rows: Iterable[Row],
        wished: Sequence[int],
        caption: Line | None,
    ) -> Table:
        """Return a table at this spot whose widths are as wished, unless a word would break."""
        kept = tuple(rows)
        return Table(
            header=tuple(header),
            rows=kept,
            widths=fitted(wished, header, kept),
            caption=caption,
            audience=self.audience,
        )

    def caption(self) -> Line | None:
        """Return the caption of a table here; None when a heading already says what it is."""
        return None if self.titled or self.alone else self.own("caption", self.question.heading)

    def heading(self, line: Line, deeper: int = 0) -> Heading:
        """Return a heading at this spot, or ``deeper`` below it."""
        return Heading(
            line=line, level=min(self.level + deeper, DEEPEST_HEADING), audience=self.audience
        )

    def paragraph(self, line: Line, tone: Tone = Tone.BODY) -> Paragraph:
        """Return a paragraph at this spot."""
        return Paragraph(line=line, tone=tone, audience=self.audience)

    def _key(self, id: EntryId | None, *parts: str) -> tuple[str, ...]:
        return (
            chapter_key(self.chapter),
            self.place.question,
            self.place.about or "",
            id or "",
            *parts,
        )


def chapter_key(chapter: int) -> str:
    """Return how the keys of a chapter (from 0) begin; the same in every draft."""
    return f"h{chapter + 1}"


def chapter_of(key: str) -> int:
    """Return the chapter (from 0) of which ``chapter_key`` is the key."""
    return int(key.removeprefix("h")) - 1


def behind(lead: str, line: Line) -> Line:
    """Return a paragraph behind words of our own that stand out."""
    text = after(lead, line.text)
    return replace(line, text=text, lead=text[: len(text) - len(line.text)].rstrip())
