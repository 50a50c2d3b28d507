"""The page of the region: paper and margins, as far as a report can be read on it."""

import re
from dataclasses import replace

from lxml import etree

from casusanalyse.word.elements import named
from casusanalyse.word.house.model import Page
from casusanalyse.word.styles import (
    BOTTOM_MARGIN,
    EDGE_MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    SIDE_MARGIN,
    TEXT_WIDTH,
    TOP_MARGIN,
)

OUR_PAGE = Page(
    width=PAGE_WIDTH,
    height=PAGE_HEIGHT,
    top=TOP_MARGIN,
    right=SIDE_MARGIN,
    bottom=BOTTOM_MARGIN,
    left=SIDE_MARGIN,
    header=EDGE_MARGIN,
    footer=EDGE_MARGIN,
)

# Ten centimetres each way: less leaves a table no room. The widest paper is A3.
_LEAST, _MOST = 5670, 23811
_NUMBER = re.compile(r"\d{1,5}")


def read_page(section: etree._Element | None) -> Page | None:
    """Give the page of a section; what it does not tell is as ours. Nothing when it leaves no room."""
    if section is None:
        return OUR_PAGE
    size, margins = section.find(named("pgSz")), section.find(named("pgMar"))
    page = replace(
        OUR_PAGE,
        width=_measure(size, "w", OUR_PAGE.width),
        height=_measure(size, "h", OUR_PAGE.height),
        top=_measure(margins, "top", OUR_PAGE.top),
        right=_measure(margins, "right", OUR_PAGE.right),
        bottom=_measure(margins, "bottom", OUR_PAGE.bottom),
        left=_measure(margins, "left", OUR_PAGE.left),
        header=_measure(margins, "header", OUR_PAGE.header),
        footer=_measure(margins, "footer", OUR_PAGE.footer),
    )
    text_height = page.height - page.top - page.bottom
    fits = min(page.text_width, text_height) >= _LEAST and max(page.width, page.height) <= _MOST
    return page if fits else None


def _measure(place: etree._Element | None, name: str, usual: int) -> int:
    value = "" if place is None else place.get(named(name), "")
    return int(value) if _NUMBER.fullmatch(value) else usual


def fit_tables(body: etree._Element, page: Page) -> None:
    """Give tables that were laid out over the width of our text that of another page."""
    if page.text_width == TEXT_WIDTH:
        return
    for measured in body.iter(*map(named, ("tblW", "gridCol", "tcW"))):
        width = int(measured.get(named("w"), "0"))
        measured.set(named("w"), str(round(width * page.text_width / TEXT_WIDTH)))
