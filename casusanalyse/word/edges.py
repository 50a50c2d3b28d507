"""The header and footer of a report: ours, or those of the region with our line in the footer."""

from collections.abc import Iterator

from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONSHIP
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.parts.story import StoryPart
from docx.section import Section, _BaseHeaderFooter
from lxml import etree

from casusanalyse.word.content import Properties
from casusanalyse.word.elements import add, add_field, add_run, refill
from casusanalyse.word.house.edges import RELATIONS
from casusanalyse.word.house.model import Edge, HouseStyle, Picture
from casusanalyse.word.house.pictures import CONTENT_TYPES
from casusanalyse.word.house.styles import EDGE_LINE_STYLE
from casusanalyse.word.styles import TEXT_WIDTH
from casusanalyse.wording.word import OF, PAGE

_SPACER = "  ·  "
_HEADER, _FOOTER = "hdr", "ftr"
_POINTERS = tuple(f"{{{RELATIONS}}}{name}" for name in ("embed", "id"))


def write_edges(section: Section, properties: Properties, width: int = TEXT_WIDTH) -> None:
    """Write our own header and footer, over lines of ``width`` twips."""
    top, bottom = _emptied(section.header), _emptied(section.footer)
    _add_header(top, "Header", properties)
    _add_footer(bottom, "Footer", properties)
    if width != TEXT_WIDTH:
        for line in (top[0], bottom[0]):
            tabs = add(line[0], "tabs")
            add(tabs, "tab", val="clear", pos=str(TEXT_WIDTH))
            add(tabs, "tab", val="right", pos=str(width))


def write_house_edges(section: Section, properties: Properties, house: HouseStyle) -> None:
    """Write the header and footer of the region, and what ours say.

    Our lines stand in the footer, above theirs. The header stays as they have it: a logo that floats
    there would lie over anything that we add.
    """
    section.different_first_page_header_footer = house.first_page_differs
    theirs = {(edge.part, edge.pages): edge for edge in house.edges}
    pictures = _Pictures()
    for pages, header, footer in _places(section, house):
        top, bottom = _emptied(header), _emptied(footer)
        _add_header(bottom, EDGE_LINE_STYLE, properties)
        _add_footer(bottom, EDGE_LINE_STYLE, properties)
        for place, part in ((header, _HEADER), (footer, _FOOTER)):
            if (part, pages) in theirs:
                pictures.add(place.part, theirs[part, pages])
        if not len(top):
            add(top, "p")


def _places(
    section: Section, house: HouseStyle
) -> Iterator[tuple[str, _BaseHeaderFooter, _BaseHeaderFooter]]:
    yield "default", section.header, section.footer
    if house.first_page_differs:
        yield "first", section.first_page_header, section.first_page_footer
    if house.even_pages_differ:
        yield "even", section.even_page_header, section.even_page_footer


def _emptied(place: _BaseHeaderFooter) -> etree._Element:
    place.is_linked_to_previous = False
    edge: etree._Element = place.part.element
    refill(edge)
    return edge


def _add_header(edge: etree._Element, style: str, properties: Properties) -> None:
    add_run(_paragraph(edge, style), properties.header)


def _add_footer(edge: etree._Element, style: str, properties: Properties) -> None:
    footer = _paragraph(edge, style)
    add_run(footer, f"{properties.footer}{_SPACER}{properties.identifier}\t{PAGE} ")
    add_field(footer, "PAGE", "1")
    add_run(footer, f" {OF} ")
    add_field(footer, "NUMPAGES", "1")


def _paragraph(edge: etree._Element, style: str) -> etree._Element:
    paragraph = add(edge, "p")
    add(add(paragraph, "pPr"), "pStyle", val=style)
    return paragraph


class _Pictures:
    """The images of one report: what stands in more headers goes along once."""

    def __init__(self) -> None:
        self._parts: dict[bytes, Part] = {}

    def add(self, place: StoryPart, edge: Edge) -> None:
        """Append what a header or footer of the region holds to one of ours."""
        ids = {it.id: place.relate_to(self._part(it), RELATIONSHIP.IMAGE) for it in edge.pictures}
        content = etree.fromstring(edge.xml)
        for element in content.iter():
            for pointer in _POINTERS:
                called = element.get(pointer)
                if called is not None:
                    element.set(pointer, ids[called])
        place.element.extend(list(content))

    def _part(self, picture: Picture) -> Part:
        if picture.data not in self._parts:
            name = f"/word/media/huisstijl{len(self._parts) + 1}.{picture.kind}"
            part = Part(PackURI(name), CONTENT_TYPES[picture.kind], picture.data)
            self._parts[picture.data] = part
        return self._parts[picture.data]
