"""One paragraph as every report has it: a style, a bookmark around the text, maybe a label."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from lxml import etree

from casusanalyse.word.anchors import Anchor
from casusanalyse.word.content import AnchoredText
from casusanalyse.word.elements import (
    ASIDE_STYLE,
    LABEL_STYLE,
    LEAD_STYLE,
    add,
    add_label,
    add_run,
    reads_from_the_right,
)


@dataclass(frozen=True)
class Setting:
    """What a paragraph is, apart from its words; ``list_number`` 0 leaves lists to the style.

    ``narrow`` lets the label go to the next line, because a column has no room for a long word and
    a label behind it. ``to_fill_in`` puts the label first, so that whoever types behind it does not
    type in the small letters of a label. A ``caption`` stands below a picture in the same paragraph.
    """

    style: str
    starts_page: bool = False
    keep_with_next: bool = False
    list_number: int = 0
    list_level: int = 0
    narrow: bool = False
    to_fill_in: bool = False
    caption: bool = False


class ParagraphWriter:
    """Adds paragraphs to body and cells, and sees to it that no anchor is used twice."""

    def __init__(self) -> None:
        self._bookmarks: set[str] = set()

    def add(
        self, parent: etree._Element, setting: Setting, words: AnchoredText, label: str = ""
    ) -> None:
        """Append a paragraph to ``parent``.

        Raises ValueError on an anchor that was used before, and on a lead or an aside that is no
        part of the text.
        """
        self._write(parent, setting, words, label)

    def add_picture(
        self,
        parent: etree._Element,
        setting: Setting,
        picture: etree._Element,
        words: AnchoredText,
        label: str = "",
    ) -> None:
        """Append a paragraph with a picture and below it, never on another page, its caption.

        Raises ValueError as ``add`` does.
        """
        self._write(parent, replace(setting, caption=True), words, label, picture)

    def _write(
        self,
        parent: etree._Element,
        setting: Setting,
        words: AnchoredText,
        label: str,
        picture: etree._Element | None = None,
    ) -> None:
        from_the_right = reads_from_the_right(words.text)
        paragraph = _opened(parent, setting, from_the_right)
        if picture is not None:
            paragraph.append(picture)
            add(add(paragraph, "r"), "br")
        with self._bookmark(paragraph, words.anchor):
            if setting.to_fill_in:
                add_run(paragraph, label, LABEL_STYLE)
                add_run(paragraph, " ")
            for text, style in _pieces(words):
                add_run(paragraph, text, style, from_the_right)
            if not setting.to_fill_in:
                add_label(paragraph, label, may_wrap=setting.narrow)

    def add_link(
        self, parent: etree._Element, style: str, text: str, anchor: Anchor | None, target: Anchor
    ) -> None:
        """Append a paragraph whose text leads to the paragraph with anchor ``target``."""
        from_the_right = reads_from_the_right(text)
        paragraph = _opened(parent, Setting(style), from_the_right)
        with self._bookmark(paragraph, anchor):
            link = add(paragraph, "hyperlink", anchor=target.bookmark, history="1")
            add_run(link, text, from_the_right=from_the_right)

    @contextmanager
    def _bookmark(self, paragraph: etree._Element, anchor: Anchor | None) -> Iterator[None]:
        """Put a bookmark around what is added meanwhile; none without an anchor."""
        if anchor is None:
            yield
            return
        if anchor.bookmark in self._bookmarks:
            raise ValueError(f"anchor {anchor.bookmark} is used twice")
        self._bookmarks.add(anchor.bookmark)
        id = str(len(self._bookmarks))
        add(paragraph, "bookmarkStart", id=id, name=anchor.bookmark)
        yield
        add(paragraph, "bookmarkEnd", id=id)


def _pieces(words: AnchoredText) -> Iterator[tuple[str, str]]:
    """Yield the parts of a text that are not empty, each with its style."""
    text, lead, aside = words.text, words.lead, words.aside
    end = len(text) - len(aside)
    if not (text.startswith(lead) and text.endswith(aside) and len(lead) <= end):
        raise ValueError("a lead starts the text, an aside ends it")
    pieces = ((lead, LEAD_STYLE), (text[len(lead) : end], ""), (aside, ASIDE_STYLE))
    return ((piece, style) for piece, style in pieces if piece)


def _opened(parent: etree._Element, setting: Setting, from_the_right: bool) -> etree._Element:
    paragraph = add(parent, "p")
    properties = add(paragraph, "pPr")
    add(properties, "pStyle", val=setting.style)
    if setting.keep_with_next:
        add(properties, "keepNext")
    if setting.caption:
        # A caption style may want to stay with what follows, which is the picture of somebody else.
        add(properties, "keepNext", val="0")
        add(properties, "keepLines")
    if setting.starts_page:
        add(properties, "pageBreakBefore")
    if setting.list_number:
        number = add(properties, "numPr")
        add(number, "ilvl", val=str(setting.list_level))
        add(number, "numId", val=str(setting.list_number))
    if from_the_right:
        add(properties, "bidi")
    if setting.caption:
        # A line as high as what stands in it: an exact height in a house style would cut a picture off.
        add(properties, "spacing", line="240", lineRule="auto")
        add(properties, "jc", val="center")
    return paragraph
