"""The two views of a text, and where in them each place of its paragraphs stands."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from casusanalyse.word.returned.model import Cell, SeenParagraph
from casusanalyse.word.returned.paragraphs import Paragraph, Spot, View


class Place(NamedTuple):
    """Where something stands in a view.

    ``number`` is the index of the paragraph, None when the line is empty and so in no view; ``before`` the
    index of the last paragraph above (-1 for none), ``offset`` counts characters of the line.
    """

    number: int | None
    before: int
    offset: int

    @property
    def above(self) -> int:
        """The paragraph after which something stands that has a paragraph of its own."""
        return self.before if self.number is None or self.offset == 0 else self.number


class Story:
    """A text of its own: the main text with its notes and boxes, a header, a comment."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.top = paragraphs
        self.paragraphs = list(_all(paragraphs))
        for number, paragraph in enumerate(self.paragraphs):
            paragraph.number = number
        self.accepted = Lines(self, View.ACCEPTED)
        self.rejected = Lines(self, View.REJECTED)
        self._new: dict[int, str] = {}

    def new_paragraph(self, paragraph: Paragraph) -> str:
        """Return the text of a paragraph that was put in, as it became; of any other nothing.

        Where somebody took it out again, it is what there was to take out.
        """
        if paragraph.number not in self._new:
            self._new[paragraph.number] = self._put_in(paragraph)
        return self._new[paragraph.number]

    def _put_in(self, paragraph: Paragraph) -> str:
        put_in = "".join(it.text for it in paragraph.stretches if it.inserted is not None)
        if not put_in.strip() or paragraph.text(View.REJECTED).strip():
            return ""
        is_gone = not paragraph.text(View.ACCEPTED).strip()
        return put_in if is_gone else self.accepted.line(paragraph)


def _all(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Yield paragraphs in the order of reading: what hangs on one comes after it."""
    for paragraph in paragraphs:
        yield paragraph
        yield from _all(paragraph.followers)


class Lines:
    """What one view shows of a story, line by line; a line is one or more paragraphs joined.

    ``seen`` leaves out lines without text. The text of a line is exactly what the file holds, white
    space included: tabs, line ends for breaks, no-break spaces; without soft hyphens.
    """

    def __init__(self, story: Story, view: View) -> None:
        count = len(story.paragraphs)
        self._view = view
        self._line, self._start = [0] * count, [0] * count
        self._within: dict[int, list[int]] = {}
        self.texts: list[str] = []
        self._bookmarks: list[tuple[str, ...]] = []
        self._cells: list[Cell | None] = []
        for line in _lines(story.top, view):
            self._add(line)
        self._index, self._before = _numbered(self.texts)
        ends = accumulate((len(text) + 1 for text in self.texts), initial=0)
        self._whole, self._ends = "\n".join(self.texts), list(ends)

    def _add(self, line: Sequence[Paragraph]) -> None:
        texts = [paragraph.text(self._view) for paragraph in line]
        start = 0
        for paragraph, text in zip(line, texts, strict=True):
            self._line[paragraph.number], self._start[paragraph.number] = len(self.texts), start
            start += len(text)
        # A paragraph whose text is gone or new leaves its name behind only where no other is left.
        shown = [it for it, text in zip(line, texts, strict=True) if text.strip()]
        names = [name for it in shown for name in it.bookmarks]
        names = names or [name for it in line for name in it.bookmarks]
        self.texts.append("".join(texts))
        self._bookmarks.append(tuple(dict.fromkeys(names)))
        self._cells.append(line[0].cell)

    @property
    def seen(self) -> tuple[SeenParagraph, ...]:
        """The paragraphs that this view shows."""
        lines = zip(self.texts, self._bookmarks, self._cells, strict=True)
        return tuple(SeenParagraph(*line) for line in lines if line[0].strip())

    def place(self, spot: Spot) -> Place:
        """Return where a spot stands."""
        line = self._line[spot.paragraph.number]
        return Place(self._index[line], self._before[line], self.offset(spot))

    def offset(self, spot: Spot) -> int:
        """Return how many characters of its line stand before a spot."""
        return self._start[spot.paragraph.number] + self._lengths(spot.paragraph)[spot.stretch]

    def line_number(self, paragraph: Paragraph) -> int:
        """Return which line a paragraph is part of."""
        return self._line[paragraph.number]

    def line(self, paragraph: Paragraph) -> str:
        """Return the line that a paragraph is part of."""
        return self.texts[self._line[paragraph.number]]

    def between(self, start: Spot, end: Spot, at_most: int) -> str:
        """Return the text from one spot to another, cut off after ``at_most`` characters."""
        first, last = self._absolute(start), self._absolute(end)
        return self._whole[first : min(last, first + at_most)]

    def _absolute(self, spot: Spot) -> int:
        return self._ends[self._line[spot.paragraph.number]] + self.offset(spot)

    def _lengths(self, paragraph: Paragraph) -> list[int]:
        """Return how long the view's text of a paragraph is before each stretch; kept once known."""
        lengths = self._within.get(paragraph.number)
        if lengths is None:
            view = self._view
            each = (len(it.text) if it.stands_in(view) else 0 for it in paragraph.stretches)
            lengths = self._within[paragraph.number] = list(accumulate(each, initial=0))
        return lengths


def _lines(paragraphs: Sequence[Paragraph], view: View) -> Iterator[list[Paragraph]]:
    line: list[Paragraph] = []
    for paragraph in paragraphs:
        line.append(paragraph)
        if paragraph.joins(view):
            continue
        yield line
        for member in line:
            yield from _lines(member.followers, view)
        line = []


def _numbered(texts: Sequence[str]) -> tuple[list[int | None], list[int]]:
    """Number the lines that have text; also tell per line which numbered one stands above it."""
    indexes: list[int | None] = []
    before: list[int] = []
    count = 0
    for text in texts:
        before.append(count - 1)
        indexes.append(count if text.strip() else None)
        count += 1 if text.strip() else 0
    return indexes, before
