"""Laying out: every block of a report as a Word file, with an anchor in every paragraph."""

from datetime import UTC, datetime, time
from pathlib import Path
from typing import assert_never

from casusanalyse.privacy.readers import readable
from casusanalyse.report.anchoring import anchor_of
from casusanalyse.report.blocks import (
    Block,
    BulletList,
    Contents,
    Edition,
    Heading,
    Line,
    Notice,
    NumberedList,
    PageBreak,
    Paragraph,
    Picture,
    Quotation,
    Report,
    Row,
    Subtitle,
    Table,
    Title,
    Tone,
)
from casusanalyse.report.prints import Prints
from casusanalyse.report.sentences import called, capitalised, fill
from casusanalyse.text.dates import in_words
from casusanalyse.word.anchors import Anchor
from casusanalyse.word.content import (
    AnchoredText,
    ContentsLine,
    ListItem,
    ParagraphStyle,
    Properties,
    TableContent,
    TableRow,
)
from casusanalyse.word.house.model import HouseStyle
from casusanalyse.word.pictures import Image
from casusanalyse.word.writing import WordWriter
from casusanalyse.wording import report as wording

_STYLES = {
    Tone.BODY: ParagraphStyle.BODY,
    Tone.CONNECTING: ParagraphStyle.CONNECTING,
    Tone.LEAD: ParagraphStyle.LEAD,
    Tone.NOTE: ParagraphStyle.NOTE,
    Tone.CAPTION: ParagraphStyle.CAPTION,
}
_NOON = time(12, tzinfo=UTC)


def write_draft(
    report: Report,
    path: Path,
    *,
    tracking: bool = False,
    house_style: HouseStyle | None = None,
) -> None:
    """Write a report to ``path``, which must not exist yet; raises the problems of ``word``.

    With ``tracking`` Word marks every change from the moment that somebody opens the file. With a
    house style the report looks as those of the region.
    """
    _laid_out(report, tracking, house_style, Prints()).save(path)


def draft_content(
    report: Report,
    *,
    tracking: bool = False,
    house_style: HouseStyle | None = None,
    prints: Prints | None = None,
) -> bytes:
    """Return the file that ``write_draft`` writes, for whoever may not leave it on a disk as it is.

    Several copies of a report share their ``prints``, so that a drawing is printed once for all.
    """
    return _laid_out(report, tracking, house_style, prints or Prints()).content()


def _laid_out(
    report: Report, tracking: bool, house_style: HouseStyle | None, prints: Prints
) -> WordWriter:
    layout = _Layout(report, tracking, house_style, prints)
    for block in readable(report.reader, report.blocks):
        layout.add(block)
    return layout.writer


def _properties(report: Report, tracking: bool) -> Properties:
    edition = report.edition
    case = capitalised(called(report.case))
    number, confidential = _kind_of(edition)
    draft = fill(number, version=edition.version)
    return Properties(
        title=report.title,
        subject=case,
        identifier=edition.identifier,
        created=datetime.combine(edition.made_on, _NOON),
        header=fill(wording.HEADER, confidential=confidential, case=case),
        footer=fill(wording.FOOTER, draft=draft, day=in_words(edition.made_on)),
        tracking=tracking,
    )


def _kind_of(edition: Edition) -> tuple[str, str]:
    """Return how a paper is numbered at its foot, and what its head says that it is."""
    if edition.overview:
        return wording.OVERVIEW_NUMBER, wording.OVERVIEW_CONFIDENTIAL
    if edition.final:
        return wording.FINAL_NUMBER, wording.FINAL_CONFIDENTIAL
    return wording.DRAFT_NUMBER, wording.CONFIDENTIAL


class _Layout:
    """Hands blocks to the writer one by one."""

    def __init__(
        self, report: Report, tracking: bool, house_style: HouseStyle | None, prints: Prints
    ) -> None:
        self.writer = WordWriter(_properties(report, tracking), house_style)
        self._prints = prints
        self._report = report
        self._led_to = frozenset(
            entrance.target
            for block in report.blocks
            if isinstance(block, Contents)
            for entrance in block.entrances
        )

    def add(self, block: Block) -> None:
        match block:
            case PageBreak():
                self.writer.page_break()
            case BulletList():
                self.writer.item_list([self._item(item) for item in block.items])
            case NumberedList():
                self.writer.item_list([self._item(item) for item in block.items], ordered=True)
            case Table():
                self._add_table(block)
            case Contents():
                self._add_contents(block)
            case Picture():
                self._add_picture(block)
            case _:
                self._add_line(block)

    def _add_line(self, block: Title | Subtitle | Heading | Paragraph | Notice | Quotation) -> None:
        line = block.line
        text, anchor = line.text, self._anchor(line)
        match block:
            case Title():
                self.writer.title(text, anchor)
            case Subtitle():
                self.writer.subtitle(text, anchor)
            case Heading():
                self.writer.heading(block.level, text, anchor, line.label)
            case Paragraph():
                self.writer.paragraph(
                    text,
                    anchor,
                    _STYLES[block.tone],
                    line.label,
                    lead=line.lead,
                    aside=line.aside,
                )
            case Notice():
                self.writer.paragraph(text, anchor, ParagraphStyle.NOTICE, line.label)
            case Quotation():
                self.writer.quotation(text, anchor, line.label, lead=line.lead)
            case _:
                assert_never(block)

    def _add_picture(self, picture: Picture) -> None:
        drawing, line = picture.drawing, picture.line
        image = Image(
            png=self._prints.png(drawing),
            width=drawing.width,
            height=drawing.height,
            title=drawing.title,
            description=drawing.description,
        )
        words = self._anchored(line)
        self.writer.picture(image, words, line.label, lies_down=picture.lies_down)

    def _add_table(self, table: Table) -> None:
        content = TableContent(
            header=tuple(map(self._anchored, table.header)),
            rows=tuple(map(self._row, table.rows)),
            widths=table.widths,
            caption=self._anchored(table.caption) if table.caption else None,
            to_fill_in=table.to_fill_in,
        )
        self.writer.table(content)

    def _add_contents(self, contents: Contents) -> None:
        lines = [
            ContentsLine(
                entrance.line.text,
                self._anchor(entrance.line),
                target=anchor_of(self._report, Line(entrance.target, entrance.line.text)),
            )
            for entrance in contents.entrances
        ]
        self.writer.contents(self._anchored(contents.heading), lines)

    def _row(self, row: Row) -> TableRow:
        cells = tuple(tuple(map(self._anchored, cell)) for cell in row.cells)
        return TableRow(cells, row.label)

    def _item(self, line: Line) -> ListItem:
        return ListItem(self._anchored(line), line.label, line.level)

    def _anchored(self, line: Line) -> AnchoredText:
        return AnchoredText(line.text, self._anchor(line), line.lead, line.aside)

    def _anchor(self, line: Line) -> Anchor | None:
        """Return the anchor of a paragraph; in a final report only headings are still led to."""
        if self._report.edition.final and line.key not in self._led_to:
            return None
        return anchor_of(self._report, line)
