"""Putting what somebody saw differently at the passage that it is about."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from casusanalyse.report.blocks import (
    Block,
    BulletList,
    Cell,
    Contents,
    Heading,
    Line,
    NumberedList,
    PageBreak,
    Paragraph,
    Row,
    Table,
    Tone,
    lines_of,
)
from casusanalyse.report.sentences import joined
from casusanalyse.report.views import View, ViewKind, Views
from casusanalyse.report.written import WRITTEN_FOR
from casusanalyse.session.places import AnswerRef
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.wording import report as wording

VIEWS_PREFIX = "K"
"""What stands before the numbers of the labels of views on their own."""

_KEY = "views"
_LEADS = {ViewKind.BESIDE: wording.REMEMBERED_SO, ViewKind.OTHER: wording.OTHER_VIEW}


class PlacedViews:
    """Views, each behind the first passage that shows its answer.

    That is the passage of the very field, or else the first one of the same answer or line of a list.
    ``homeless`` are the views whose answer stands nowhere in the ``blocks``: what somebody remembers
    does not go because the report no longer shows what it was about.
    """

    def __init__(self, blocks: Iterable[Block], views: Views) -> None:
        exact: dict[AnswerRef, Line] = {}
        anywhere: dict[AnswerRef, Line] = {}
        lines = [line for block in blocks for line in lines_of(block)]
        # What tells of several at once is nobody's own passage, unless there is no other.
        for line in sorted(lines, key=_tells_of_several):
            for ref in line.answers:
                exact.setdefault(ref, line)
                anywhere.setdefault(replace(ref, field=None), line)
        self._behind: dict[tuple[str, ...], list[View]] = {}
        self.homeless: list[View] = []
        for ref, found in views.items():
            line_of_it = exact.get(ref) or anywhere.get(replace(ref, field=None))
            behind = self._behind.setdefault(line_of_it.key, []) if line_of_it else self.homeless
            behind.extend(found)

    def around(self, block: Block) -> Iterator[Block]:
        """Yield a block and, in or behind it, the views that belong there."""
        match block:
            case Table():
                yield replace(block, rows=tuple(map(self._row, block.rows)))
            case BulletList() | NumberedList():
                yield replace(block, items=tuple(map(self._item, block.items)))
            case Contents() | PageBreak():
                yield block
            case _:
                yield block
                for line in self._lines(block.line):
                    yield Paragraph(line=line, tone=Tone.NOTE, audience=block.audience)

    def _row(self, row: Row) -> Row:
        return replace(row, cells=tuple(map(self._cell, row.cells)))

    def _cell(self, cell: Cell) -> Cell:
        return (*cell, *(it for line in cell for it in self._lines(line)))

    def _item(self, item: Line) -> Line:
        """Return an item with its views in it, each on a line of its own: a list stays one list."""
        views = joined(*(_words(view) for view in self._views(item)), by="\n")
        if not views:
            return item
        aside = joined(item.aside, views, by="\n")
        return replace(item, text=joined(item.text, views, by="\n"), aside=aside)

    def _lines(self, line: Line) -> Iterator[Line]:
        for number, view in enumerate(self._views(line), start=1):
            key = (*line.key, "view", str(number))
            yield Line(key, _words(view), lead=_LEADS[view.kind])

    def _views(self, line: Line) -> Iterable[View]:
        return self._behind.get(line.key, ())


def on_their_own(views: Iterable[View]) -> tuple[Block, ...]:
    """Return the part of a report with the views that have no passage left to stand at, if any."""
    told = [
        Line((_KEY, str(number)), _words(view), lead=_LEADS[view.kind])
        for number, view in enumerate(views, start=1)
    ]
    if not told:
        return ()
    heading = Line((_KEY, "heading"), own_words(wording.HOMELESS_VIEWS))
    intro = Line((_KEY, "intro"), own_words(wording.ABOUT_HOMELESS_VIEWS))
    return (
        Heading(line=heading, level=1, audience=WRITTEN_FOR),
        Paragraph(line=intro, tone=Tone.CONNECTING, audience=WRITTEN_FOR),
        *(Paragraph(line=line, audience=WRITTEN_FOR) for line in told),
    )


def _tells_of_several(line: Line) -> bool:
    return len({(ref.place, ref.entry) for ref in line.answers}) > 1


def _words(view: View) -> CleanText:
    return joined(_LEADS[view.kind], view.text)
