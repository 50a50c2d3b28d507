"""Writing a report block by block: every paragraph gets a style, a bookmark and maybe a label."""

from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path

from casusanalyse.text.clean import CleanText
from casusanalyse.word.anchors import Anchor
from casusanalyse.word.content import (
    AnchoredText,
    ContentsLine,
    ListItem,
    ParagraphStyle,
    Properties,
    TableContent,
)
from casusanalyse.word.edges import write_edges
from casusanalyse.word.elements import named
from casusanalyse.word.house.model import HouseStyle
from casusanalyse.word.house.page import OUR_PAGE, fit_tables
from casusanalyse.word.numbering import LEVELS, Numbering
from casusanalyse.word.packing import packed
from casusanalyse.word.paragraphs import ParagraphWriter, Setting
from casusanalyse.word.pictures import Image, Pictures
from casusanalyse.word.posters import hang_up
from casusanalyse.word.saving import save_content
from casusanalyse.word.sections import Sections, WriteEdges, lying_down
from casusanalyse.word.styles import AFTER_TABLE_STYLE, BULLETS
from casusanalyse.word.table import add_table
from casusanalyse.word.template import empty_report

_DEEPEST_HEADING = 3
_DEEPEST_CONTENTS = 2
_DEEPER = 2


class WordWriter:
    """Builds one report from top to bottom and saves it.

    Every text is shown exactly as given; a line end inside a text becomes a line break. The
    structure is guarded: ValueError on an anchor that was used before, a heading that skips a
    level, a list or contents level that does not exist, two tables (or a table and a page that lies
    down) with nothing between them, a table whose rows or widths do not fit its header. With a house
    style it looks as theirs. A ``poster`` lies down on A3 and has large letters.
    """

    def __init__(
        self, properties: Properties, house: HouseStyle | None = None, *, poster: bool = False
    ) -> None:
        self._document = empty_report(properties, house)
        self._page = OUR_PAGE if house is None else house.page
        if poster:
            self._page = hang_up(self._document, self._page)
        self._body = self._document.element.body
        self._sections = Sections(self._document, self._page, _edges_of(properties, house))
        self._pictures = Pictures(self._document)
        self._numbering = Numbering(self._document.part.numbering_part.element)
        self._paragraphs = ParagraphWriter()
        self._heading_level = 0
        self._starts_page = False

    def title(self, text: CleanText, anchor: Anchor | None) -> None:
        """Add the title of the report."""
        self._add("Title", text, anchor)

    def subtitle(self, text: CleanText, anchor: Anchor | None) -> None:
        """Add the line under the title."""
        self._add("Subtitle", text, anchor)

    def heading(self, level: int, text: CleanText, anchor: Anchor | None, label: str = "") -> None:
        """Add a heading of level 1, 2 or 3, at most one deeper than the heading before it."""
        if not 1 <= level <= min(_DEEPEST_HEADING, self._heading_level + 1):
            raise ValueError(f"a heading of level {level} after level {self._heading_level}")
        self._heading_level = level
        self._add(f"Heading{level}", text, anchor, label)

    def paragraph(
        self,
        text: CleanText,
        anchor: Anchor | None,
        style: ParagraphStyle = ParagraphStyle.BODY,
        label: str = "",
        *,
        lead: str = "",
        aside: str = "",
        stays: bool = False,
    ) -> None:
        """Add a paragraph of running text; a notice and its title share one box.

        One that ``stays`` is on the page of what follows it.
        """
        crowded = style is ParagraphStyle.BODY and self._follows_table()
        words = AnchoredText(text, anchor, lead, aside)
        self._add_words(AFTER_TABLE_STYLE if crowded else style, words, label, stays=stays)

    def quotation(
        self, text: CleanText, anchor: Anchor | None, label: str = "", *, lead: str = ""
    ) -> None:
        """Add words that somebody spoke, set apart; quotation marks are up to the text."""
        self._add_words("Quote", AnchoredText(text, anchor, lead), label)

    def picture(
        self, image: Image, caption: AnchoredText, label: str = "", *, lies_down: bool = False
    ) -> None:
        """Add a picture above its caption, alone on a page of its own that ``lies_down`` where asked."""
        page = lying_down(self._page) if lies_down else self._page
        if lies_down:
            self._sections.end_upright()
            self._starts_page = False
        setting = Setting(ParagraphStyle.CAPTION, self._takes_new_page())
        run = self._pictures.run(image, page)
        self._paragraphs.add_picture(self._body, setting, run, caption, label)
        if lies_down:
            self._sections.end_lying()

    def item_list(
        self, items: Sequence[ListItem], ordered: bool = False, *, stays: bool = False
    ) -> None:
        """Add one list, with bullets or with numbers that start at 1; see ``paragraph`` for ``stays``."""
        style = "ListNumber" if ordered else "ListBullet"
        number = self._numbering.new_numbered_list() if ordered else BULLETS
        for item, following in zip_longest(items, items[1:]):
            if not 0 <= item.level < LEVELS:
                raise ValueError(f"a list has no level {item.level}")
            setting = Setting(
                f"{style}{_DEEPER}" if item.level else style,
                self._takes_new_page(),
                keep_with_next=stays or (following is not None and following.level > item.level),
                list_number=number,
                list_level=item.level,
            )
            self._paragraphs.add(self._body, setting, item.words, item.label)

    def table(self, content: TableContent) -> None:
        """Add a table under its caption, if it has one."""
        if content.caption:
            self._add(ParagraphStyle.CAPTION, content.caption.text, content.caption.anchor)
        elif self._follows_table():
            raise ValueError("two tables with nothing between them become one in Word")
        add_table(self._body, content, self._paragraphs, self._takes_new_page())

    def page_break(self) -> None:
        """Let the next block start a new page."""
        self._starts_page = True

    def contents(self, heading: AnchoredText, lines: Sequence[ContentsLine]) -> None:
        """Add a table of contents whose lines lead to their headings.

        It holds links, not fields: it reads well at once, without a question about updating.
        """
        self._add("TOCHeading", heading.text, heading.anchor)
        for line in lines:
            if not 1 <= line.level <= _DEEPEST_CONTENTS:
                raise ValueError(f"the contents have no level {line.level}")
            style = f"TOC{line.level}"
            self._paragraphs.add_link(self._body, style, line.text, line.anchor, line.target)

    def content(self) -> bytes:
        """Return the whole file; nothing can be added to the report after this."""
        self._sections.finish()
        fit_tables(self._body, self._page)
        return packed(self._document)

    def save(self, path: Path) -> None:
        """Write the report to ``path``, which must not exist yet.

        Raises WordFileExists, or what is wrong with the disk; then nothing half written is left behind.
        """
        save_content(path, self.content())

    def _add(self, style: str, text: CleanText, anchor: Anchor | None, label: str = "") -> None:
        self._add_words(style, AnchoredText(text, anchor), label)

    def _add_words(
        self, style: str, words: AnchoredText, label: str = "", *, stays: bool = False
    ) -> None:
        setting = Setting(style, self._takes_new_page(), keep_with_next=stays)
        self._paragraphs.add(self._body, setting, words, label)

    def _follows_table(self) -> bool:
        return len(self._body) > 0 and self._body[-1].tag == named("tbl")

    def _takes_new_page(self) -> bool:
        starts_page, self._starts_page = self._starts_page, False
        return starts_page and not self._sections.begins


def _edges_of(properties: Properties, house: HouseStyle | None) -> WriteEdges | None:
    """Return what writes the edges of a page that lies down; those of a region are as on other pages."""
    if house is not None:
        return None
    return lambda section: write_edges(section, properties, lying_down(OUR_PAGE).text_width)
