"""The sections of a report: upright as a rule, and lying down for what is too wide for an upright page."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace

from docx.document import Document
from docx.oxml.section import CT_SectPr
from docx.section import Section
from lxml import etree

from casusanalyse.word.elements import named
from casusanalyse.word.house.model import Page
from casusanalyse.word.template import set_page

WriteEdges = Callable[[Section], None]
"""Gives a page that lies down a header and a footer of its own."""

NARROW_SIDE = 1134
"""Two centimetres: what a page that lies down keeps free on its sides, unless there is less already."""

_IN_PARAGRAPH = f"{named('pPr')}/{named('sectPr')}"
_EDGES = ("headerReference", "footerReference")


def lying_down(page: Page) -> Page:
    """Return the same paper on its side; header and footer keep their room, the sides give way."""
    side = min(page.left, page.right, NARROW_SIDE)
    return replace(page, width=page.height, height=page.width, left=side, right=side)


class Sections:
    """Puts an end to sections in a text that is being written; the last one ends with the text."""

    def __init__(self, document: Document, page: Page, write_edges: WriteEdges | None) -> None:
        self._document = document
        self._page = page
        self._write_edges = write_edges
        self._body = document.element.body
        self._upright = self._body[-1]
        self._body.remove(self._upright)
        self._lying: etree._Element | None = None
        self._last: etree._Element | None = None
        self._ended = False

    @property
    def begins(self) -> bool:
        """Whether what comes now begins a section, and so a page."""
        return len(self._body) > 0 and self._body[-1].find(_IN_PARAGRAPH) is not None

    def end_upright(self) -> None:
        """Let a new page begin that does not stand upright; nothing when one begins already.

        ValueError behind a table.
        """
        if self.begins or not len(self._body):
            return
        if self._body[-1].tag != named("p"):
            raise ValueError(
                "a page that lies down follows a paragraph: a section cannot end in a table"
            )
        self._end(self._next_upright())

    def end_lying(self) -> None:
        """Let the page end that lies down, which the last paragraph stands on."""
        if self._lying is None:
            self._lying = self._new_lying()
        self._end(deepcopy(self._lying))

    def finish(self) -> None:
        """Close the text with its last section, also when more was written since it was closed before."""
        if self._last is not None:
            self._body.remove(self._last)
        self._last = self._unfinished() if self.begins else self._next_upright()
        self._body.append(self._last)

    def _unfinished(self) -> etree._Element:
        """Take the section of the last paragraph back: nothing came after it, so there is no other page."""
        properties: etree._Element = self._body[-1].find(named("pPr"))
        section = properties[-1]
        properties.remove(section)
        return section

    def _end(self, section: etree._Element) -> None:
        paragraph = self._body[-1]
        properties = paragraph.find(named("pPr"))
        if properties is None:
            properties = etree.Element(named("pPr"))
            paragraph.insert(0, properties)
        properties.append(section)
        self._ended = True

    def _next_upright(self) -> etree._Element:
        """Return the upright section; only the first one of a text may have a first page of its own."""
        section: etree._Element = deepcopy(self._upright)
        if self._ended:
            _without_first_page(section)
        return section

    def _new_lying(self) -> etree._Element:
        element: CT_SectPr = deepcopy(self._upright)
        _without_first_page(element)
        section = Section(element, self._document.part)
        set_page(section, lying_down(self._page))
        if self._write_edges is not None:
            for reference in [it for edge in _EDGES for it in element.findall(named(edge))]:
                element.remove(reference)
            self._write_edges(section)
        return element


def _without_first_page(section: etree._Element) -> None:
    for element in section.findall(named("titlePg")):
        section.remove(element)
