"""Pictures in a text: a drawing in its line, never larger than the page, with words for who cannot see it."""

from dataclasses import dataclass

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONSHIP
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from casusanalyse.word.elements import add, named
from casusanalyse.word.house.edges import RELATIONS
from casusanalyse.word.house.model import Page
from casusanalyse.word.house.pictures import CONTENT_TYPES

EMU_PER_TWIP = 635
_EMU_PER_POINT = 12700
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_PLACED = f"{_DRAWING}/wordprocessingDrawing"
_MAIN = f"{_DRAWING}/main"
_PICTURE = f"{_DRAWING}/picture"
_PREFIXES = {"wp": _PLACED, "a": _MAIN, "pic": _PICTURE, "r": RELATIONS}
_FIRST_ID = 1001
"""Beyond the numbers of what stands in a header or footer, which count too."""
_CAPTION_ROOM = 680
"""Twips for a caption of two lines, so that it is on the page of its picture."""


@dataclass(frozen=True)
class Image:
    """A PNG with its size in points, its name, and what it says in words."""

    png: bytes
    width: float
    height: float
    title: str
    description: str


class Pictures:
    """The pictures of one report: each image goes along once, each place has a number of its own."""

    def __init__(self, document: Document) -> None:
        self._part = document.part
        self._parts: dict[bytes, Part] = {}
        self._placed = 0

    def run(self, image: Image, page: Page) -> etree._Element:
        """Return a run that shows an image on a page, as large as it is drawn or as the page allows."""
        id = self._part.relate_to(self._image_part(image.png), RELATIONSHIP.IMAGE)
        number = str(_FIRST_ID + self._placed)
        self._placed += 1
        run = etree.Element(named("r"))
        inline = _below(
            add(run, "drawing"), "wp:inline", distT="0", distB="0", distL="0", distR="0"
        )
        width, height = (str(side) for side in fitted(image, page))
        _below(inline, "wp:extent", cx=width, cy=height)
        said = {"name": f"Tekening {self._placed}", "descr": image.description}
        _below(inline, "wp:docPr", id=number, **said, title=image.title)
        locks = _below(inline, "wp:cNvGraphicFramePr")
        _below(locks, "a:graphicFrameLocks", noChangeAspect="1")
        data = _below(_below(inline, "a:graphic"), "a:graphicData", uri=_PICTURE)
        picture = _below(data, "pic:pic")
        own = _below(picture, "pic:nvPicPr")
        _below(own, "pic:cNvPr", id=number, name=said["name"])
        _below(own, "pic:cNvPicPr")
        fill = _below(picture, "pic:blipFill")
        _below(fill, "a:blip").set(f"{{{RELATIONS}}}embed", id)
        _below(_below(fill, "a:stretch"), "a:fillRect")
        shape = _below(picture, "pic:spPr")
        frame = _below(shape, "a:xfrm")
        _below(frame, "a:off", x="0", y="0")
        _below(frame, "a:ext", cx=width, cy=height)
        _below(_below(shape, "a:prstGeom", prst="rect"), "a:avLst")
        return run

    def _image_part(self, png: bytes) -> Part:
        if png not in self._parts:
            name = PackURI(f"/word/media/tekening{len(self._parts) + 1}.png")
            self._parts[png] = Part(name, CONTENT_TYPES["png"], png)
        return self._parts[png]


def fitted(image: Image, page: Page) -> tuple[int, int]:
    """Return how wide and high an image is on a page, in EMU, with room below it for its caption."""
    width, height = image.width * _EMU_PER_POINT, image.height * _EMU_PER_POINT
    across = page.text_width * EMU_PER_TWIP
    down = (page.height - page.top - page.bottom - _CAPTION_ROOM) * EMU_PER_TWIP
    scale = min(1.0, across / width, down / height)
    return int(width * scale), int(height * scale)


def _below(parent: etree._Element, called: str, /, **attributes: str) -> etree._Element:
    prefix, _, local = called.partition(":")
    namespace = _PREFIXES[prefix]
    nsmap = {prefix: namespace} if prefix != "r" else None
    child = etree.SubElement(parent, f"{{{namespace}}}{local}", nsmap=nsmap)
    for key, value in attributes.items():
        child.set(key, value)
    return child
