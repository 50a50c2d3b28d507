"""Posters: a page to hang on a wall, A3 lying down, with letters that can be read from metres away."""

from dataclasses import replace

from docx.document import Document
from lxml import etree

from casusanalyse.word.elements import named
from casusanalyse.word.house.model import Page
from casusanalyse.word.house.styles import EDGE_LINE_STYLE
from casusanalyse.word.template import set_page

_A3_WIDTH, _A3_HEIGHT = 23811, 16838
_TIMES_AS_LARGE, _HEADINGS = 2.5, 4
_EDGES = ("Header", "Footer", EDGE_LINE_STYLE)


def hang_up(document: Document, page: Page) -> Page:
    """Make a poster of a document that is still empty; return its page.

    Margins, header and footer stay as they are, also those of a house style, but for where their lines
    end on the right.
    """
    poster = replace(page, width=_A3_WIDTH, height=_A3_HEIGHT)
    set_page(document.sections[0], poster)
    for style in document.styles.element.iter(named("style"), named("docDefaults")):
        if style.get(named("styleId")) in _EDGES:
            _stretch(style, page, poster)
        else:
            is_heading = style.find(f".//{named('outlineLvl')}") is not None
            _enlarge(style, _HEADINGS if is_heading else _TIMES_AS_LARGE)
    return poster


def _enlarge(style: etree._Element, times: float) -> None:
    for size in style.iter(named("sz"), named("szCs")):
        size.set(named("val"), str(round(int(size.get(named("val"), "0")) * times)))


def _stretch(style: etree._Element, page: Page, poster: Page) -> None:
    for tab in style.iter(named("tab")):
        if tab.get(named("pos")) == str(page.text_width):
            tab.set(named("pos"), str(poster.text_width))
