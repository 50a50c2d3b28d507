"""The chapters of a report: a heading, connecting text, and the answers in the asked-for layout."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from string import ascii_uppercase

from casusanalyse.privacy.readers import narrowest
from casusanalyse.protocol.model import Chapter
from casusanalyse.protocol.questions import VALUED, AnyQuestion
from casusanalyse.protocol.words import Layout
from casusanalyse.report.blocks import (
    FOR_ALL,
    Block,
    Heading,
    Line,
    Row,
    Table,
)
from casusanalyse.report.drawings import NOTHING_DRAWN, Drawn, drawn_in
from casusanalyse.report.each import AboutEach, stand_beside
from casusanalyse.report.history import history_annex
from casusanalyse.report.material import Material
from casusanalyse.report.questions import has_its_own_headings, question_blocks
from casusanalyse.report.sentences import capitalised, fill
from casusanalyse.report.spot import Spot, chapter_key
from casusanalyse.report.values import in_words, reading_for
from casusanalyse.report.written import connecting_blocks, is_written
from casusanalyse.session.places import Place
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.wording import report as wording


@dataclass(frozen=True)
class WrittenChapter:
    """A chapter with what stands before the numbers of its labels: ``4`` or ``A``."""

    prefix: str
    blocks: list[Block]
    annex: bool = False


def chapters(material: Material) -> Iterator[WrittenChapter]:
    """Yield the chapters that have something to say, counted; annexes last.

    A chapter that shows answers is left out when none of them was given; a chapter that is nothing
    but connecting text stays.
    """
    declared = enumerate(material.protocol.report.chapters)
    writers = [_Writer(material, chapter, position) for position, chapter in declared]
    written = [(writer, inside) for writer in writers if (inside := writer.with_pictures())]
    plain = [(writer, inside) for writer, inside in written if not writer.chapter.annex]
    annexes = [(writer, inside) for writer, inside in written if writer.chapter.annex]
    for number, (writer, inside) in enumerate(plain, start=1):
        heading = fill(wording.CHAPTER, number=number, heading=writer.chapter.heading)
        yield WrittenChapter(str(number), [writer.heading(heading), *inside])
    for number, (writer, inside) in enumerate(annexes, start=1):
        letter = _letters(number)
        heading = fill(wording.ANNEX, letter=letter, heading=writer.chapter.heading)
        yield WrittenChapter(letter, [writer.heading(heading), *inside], annex=True)
    yield from _history(material, _letters(len(annexes) + 1))


def _history(material: Material, letter: str) -> Iterator[WrittenChapter]:
    """Yield the annex that the program adds itself: what took many meetings, in full."""
    inside = history_annex(material)
    if inside:
        text = fill(wording.ANNEX, letter=letter, heading=wording.HISTORY)
        heading = Heading(line=Line(("history", "heading"), text), level=1, audience=FOR_ALL)
        yield WrittenChapter(letter, [heading, *inside], annex=True)


def chapter_blocks(material: Material, position: int) -> list[Block]:
    """Return what stands in a chapter (from 0) under its heading, but for what is drawn there.

    Empty when it has nothing to say.
    """
    return _Writer(material, material.protocol.report.chapters[position], position).blocks()


def _letters(number: int) -> str:
    """Return A for 1, Z for 26, AA for 27."""
    before, last = divmod(number - 1, len(ascii_uppercase))
    return (_letters(before) if before else "") + ascii_uppercase[last]


def _told_apart(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks, where a table that would follow another one has a caption.

    Word makes one table of two that have nothing between them. What a reader of the table may not
    read, is for that reader nothing.
    """
    for number, block in enumerate(blocks):
        if isinstance(block, Table) and block.caption is None:
            audience = block.audience
            read = (
                it for it in blocks[:number][::-1] if narrowest((it.audience, audience)) is audience
            )
            if isinstance(next(read, None), Table):
                key = (*block.header[0].key[:-1], "caption")
                yield replace(block, caption=Line(key, own_words(wording.FURTHER)))
                continue
        yield block


class _Writer:
    """Writes one chapter."""

    def __init__(self, material: Material, chapter: Chapter, position: int) -> None:
        self.chapter = chapter
        self._material = material
        self._position = position
        self._id = chapter_key(position)
        shown = (material.questions.get(id) for id in dict.fromkeys(chapter.shows))
        self._questions = [it for it in shown if it is not None and it.in_report]

    def heading(self, text: CleanText) -> Heading:
        """Return the heading of the chapter."""
        return Heading(line=Line((self._id, "heading"), text), level=1, audience=FOR_ALL)

    def with_pictures(self) -> list[Block]:
        """Return what stands under the heading with what is drawn; empty when there is nothing at all."""
        drawn = drawn_in(self._material, self._position)
        return self.blocks(drawn)

    def blocks(self, drawn: Drawn = NOTHING_DRAWN) -> list[Block]:
        """Return what stands under the heading, without pictures unless they are given.

        Empty when the chapter has nothing to say.
        """
        answers = [block for group in self._groups() for block in group]
        answers += [block for moved in self._moved_here() for block in moved]
        connecting = connecting_blocks(self._material, self._position)
        empty = not answers and not drawn.any and not is_written(self._material, self._position)
        if self.chapter.shows and empty:
            return []
        told = (
            [*_told_apart(answers), *drawn.counted]
            if drawn.behind
            else [*drawn.counted, *_told_apart(answers)]
        )
        return [*connecting, *drawn.inside, *told, *drawn.behind]

    def _moved_here(self) -> Iterator[list[Block]]:
        """Yield what was moved to this chapter from others, each in the form of its kind."""
        for question, place in self._material.moved_into(self._position):
            spot = Spot(self._material, self._position, None, question, place, moved=True)
            blocks = question_blocks(spot, led=True)
            name = self._material.name_of(place.about) if place.about and blocks else None
            if name:
                line = spot.own("about", capitalised(name))
                blocks = [Heading(line=line, level=2, audience=spot.audience), *blocks]
            yield blocks

    def _groups(self) -> Iterator[list[Block]]:
        grouped = groupby(self._questions, self._kind)
        groups = [(kind, list_id, list(questions)) for (kind, list_id), questions in grouped]
        beside = False
        for group, following in zip(groups, [*groups[1:], None], strict=False):
            kind, list_id, questions = group
            if beside:  # It stood in the list that it is about.
                beside = False
            elif kind == "each" and list_id is not None:
                yield self._about_each(list_id, questions)
            elif kind == "values":
                yield self._table_of_values(questions)
            else:
                asked = following[2] if following and following[1] == questions[0].id else []
                beside = bool(asked) and stand_beside(questions[0], asked)
                yield self._one(questions[0], asked if beside else [])

    def _kind(self, question: AnyQuestion) -> tuple[str, str | None]:
        """Tell which neighbours are written down together: the same list, or values in a table."""
        if question.for_each is not None:
            return "each", question.for_each
        tabled = self.chapter.layout is Layout.TABLE and not self.chapter.subheadings
        if tabled and isinstance(question, VALUED):
            return "values", None
        return "one", question.id

    def _one(self, question: AnyQuestion, asked_about_each: list[AnyQuestion]) -> list[Block]:
        headed = self._headed(question) and not has_its_own_headings(question)
        spot = Spot(
            self._material,
            self._position,
            self.chapter.layout,
            question,
            Place(question.id),
            level=3 if headed else 2,
            titled=headed,
            alone=len(self._questions) == 1 + len(asked_about_each),
        )
        about_each = AboutEach(spot, asked_about_each)
        blocks = about_each.beside() if asked_about_each else question_blocks(spot)
        if not (headed and blocks):
            return blocks
        return [replace(spot, level=2).heading(self._subheading(question)), *blocks]

    def _headed(self, question: AnyQuestion) -> bool:
        if question.heading.strip().casefold() == self.chapter.heading.strip().casefold():
            return False
        return self.chapter.subheadings or self.chapter.layout is Layout.QUESTIONS

    def _subheading(self, question: AnyQuestion) -> Line:
        asked = self.chapter.layout is Layout.QUESTIONS
        text = question.prompt if asked else question.heading
        return Line((self._id, question.id, "heading"), own_words(text))

    def _about_each(self, list_id: str, questions: list[AnyQuestion]) -> list[Block]:
        """Return what was asked about every entry of a list, gathered under its name."""
        listing = Spot(
            self._material,
            self._position,
            self.chapter.layout,
            self._material.protocol.question(list_id),
            Place(list_id),
        )
        return AboutEach(listing, questions, led=len(self._questions) > 1).under_names()

    def _table_of_values(self, questions: list[AnyQuestion]) -> list[Block]:
        spots = [
            Spot(self._material, self._position, self.chapter.layout, question, Place(question.id))
            for question in questions
        ]
        shown = [spot for spot in spots if spot.answer is not None]
        rows = [row for spot in shown for row in self._value_rows(spot)]
        if not rows:
            return []
        key = (self._id, questions[0].id)
        audience = narrowest(spot.audience for spot in shown)
        header = (
            Line((*key, "header-1"), own_words(wording.QUESTION)),
            Line((*key, "header-2"), own_words(wording.ANSWER)),
        )
        return [Table(header=header, rows=tuple(rows), widths=(1, 2), audience=audience)]

    def _value_rows(self, spot: Spot) -> list[Row]:
        if spot.answer is None:
            return []
        text = in_words(reading_for(self._material, spot.question), spot.answer)
        return [Row(((spot.own("asked", spot.question.heading),), (spot.said(text),)))]
