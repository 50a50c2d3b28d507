"""Headers and footers of the region: their words, tables and images, without what could do harm.

Only what is named here is taken along. Fields are left out with what they show: they tell of another
document, and the number of the page stands in our own line.
"""

import re
from collections.abc import Callable, Iterator

from lxml import etree

from casusanalyse.word.colours import WHITE, readable_on
from casusanalyse.word.elements import NAMESPACE, local_name, named
from casusanalyse.word.house.grammar import (
    CELLS,
    CHARACTERS,
    PARAGRAPHS,
    ROWS,
    TABLES,
    cleaned,
    laid_over,
)
from casusanalyse.word.house.legible import colour_in, set_colour
from casusanalyse.word.house.model import Theme
from casusanalyse.word.house.sheet import Sheet
from casusanalyse.word.house.styles import HouseStyles
from casusanalyse.wording import word_house as wording

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006"
_SHAPES = "http://schemas.microsoft.com/office/word/2010"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_VML = "urn:schemas-microsoft-com:vml"
_DRAWN = {
    f"{_DRAWINGS}/wordprocessingDrawing",
    f"{_DRAWINGS}/main",
    f"{_DRAWINGS}/picture",
    f"{_SHAPES}/wordprocessingShape",
    f"{_SHAPES}/wordprocessingGroup",
    _VML,
}
_LEFT_OUT_OF_DRAWINGS = {"extLst", "hlinkClick", "hlinkHover", "hlinkMouseOver", "audioFile",
                         "videoFile", "wavAudioFile", "quickTimeFile", "linkedTxbx"}  # fmt: skip
_LINKS = {"href", "src", "target"}
_POINTERS = {f"{{{RELATIONS}}}{name}" for name in ("embed", "id")}
_NEED_A_PICTURE = {"blip", "imagedata"}
_UNWRAPPED = {"sdt", "sdtContent", "ins", "moveTo", "smartTag", "hyperlink", "customXml"}
_TEXT = {"t", "tab", "br", "cr", "ptab", "noBreakHyphen", "softHyphen"}
_OF_PTAB = {"relativeTo": "margin|indent", "alignment": "left|center|right",
            "leader": "none|dot|hyphen|underscore|middleDot"}  # fmt: skip
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_OF_A_PAGE_NUMBER = re.compile(
    r"(?:pagina|pag|page|bladzijde|blz|p|van|of|\W|\d|_)*", re.IGNORECASE
)
_TABLE = {"tblPr": TABLES, "trPr": ROWS, "tcPr": CELLS}

FindPicture = Callable[[str], str | None]
"""Takes the id of a relationship; gives the id under which the image goes along, None when it does not."""


class EdgeCleaner:
    """Makes new headers and footers out of those of one file."""

    def __init__(self, sheet: Sheet, styles: HouseStyles, theme: Theme) -> None:
        self._sheet = sheet
        self._styles = styles
        self._theme = theme
        self._drawings = 0
        self.darkened = False

    def cleaned(self, root: etree._Element, find_picture: FindPicture) -> etree._Element | None:
        """Give what a header or footer shows, as a new element; nothing when it shows nothing."""
        edge = etree.Element(root.tag, nsmap={"w": NAMESPACE, "r": RELATIONS})
        self._pictures = find_picture
        _remove_fields(root)
        self._add_blocks(edge, root)
        return edge if _shows_something(edge) else None

    def _add_blocks(self, parent: etree._Element, given: etree._Element) -> None:
        for element in _unwrapped(given):
            if local_name(element) == "p":
                self._add_paragraph(parent, element)
            elif local_name(element) == "tbl":
                self._add_table(parent, element)
        if not len(parent) or parent[-1].tag != named("p"):
            etree.SubElement(parent, named("p"))

    def _add_paragraph(self, parent: etree._Element, given: etree._Element) -> None:
        paragraph = etree.SubElement(parent, named("p"))
        properties = cleaned(given.find(named("pPr")), "pPr", PARAGRAPHS, self._theme)
        for level in properties.findall(named("outlineLvl")):
            properties.remove(level)
        self._name_style(given, properties, "pStyle")
        if len(properties):
            paragraph.append(properties)
        for element in _unwrapped(given):
            if local_name(element) == "r":
                self._add_run(paragraph, element)

    def _name_style(self, given: etree._Element, properties: etree._Element, name: str) -> None:
        style = given.find(f"*/{named(name)}")
        id = None if style is None else self._styles.id_for(style.get(named("val"), ""))
        if id is not None:
            named_style = etree.Element(named(name))
            named_style.set(named("val"), id)
            properties.insert(0, named_style)

    def _add_run(self, paragraph: etree._Element, given: etree._Element) -> None:
        run = etree.Element(named("r"))
        properties = cleaned(given.find(named("rPr")), "rPr", CHARACTERS, self._theme)
        self._name_style(given, properties, "rStyle")
        if len(properties):
            run.append(properties)
        for element in _unwrapped(given):
            self._add_to_run(run, element)
        if len(run) > len(run.findall(named("rPr"))):
            paragraph.append(run)
            self._darken(run)

    def _add_to_run(self, run: etree._Element, given: etree._Element) -> None:
        name = local_name(given)
        if name in _TEXT:
            _add_text(run, given, name)
        elif name in ("drawing", "pict"):
            drawing = self._drawn(given)
            if drawing is not None:
                run.append(drawing)

    def _darken(self, run: etree._Element) -> None:
        """Let letters with a colour of their own be read; in a shape the ground is not known."""
        colour = colour_in(run.find(named("rPr")))
        if colour is None or any(local_name(it) == "txbxContent" for it in run.iterancestors()):
            return
        readable = readable_on(colour, _ground(run))
        if readable != colour:
            set_colour(run, readable)
            self.darkened = True

    def _add_table(self, parent: etree._Element, given: etree._Element) -> None:
        table = etree.SubElement(parent, named("tbl"))
        table.append(self._table_properties(given))
        grid = etree.SubElement(table, named("tblGrid"))
        for column in given.iterfind(f"{named('tblGrid')}/{named('gridCol')}"):
            width = column.get(named("w"), "")
            if re.fullmatch(r"\d{1,5}", width):
                etree.SubElement(grid, named("gridCol")).set(named("w"), width)
        for row in _unwrapped(given):
            if local_name(row) == "tr":
                self._add_row(table, row)
        if table.find(named("tr")) is None:
            parent.remove(table)

    def _table_properties(self, given: etree._Element) -> etree._Element:
        own = cleaned(given.find(named("tblPr")), "tblPr", TABLES, self._theme)
        named_style = given.find(f"{named('tblPr')}/{named('tblStyle')}")
        id = "" if named_style is None else named_style.get(named("val"), "")
        style = self._sheet.with_id(id)
        below = (
            etree.Element(named("tblPr"))
            if style is None
            else self._sheet.look(style, "tblPr", TABLES)
        )
        return laid_over(below, own, TABLES)

    def _add_row(self, table: etree._Element, given: etree._Element) -> None:
        row = etree.Element(named("tr"))
        self._add_table_part(row, given, "trPr")
        for cell in _unwrapped(given):
            if local_name(cell) == "tc":
                added = etree.SubElement(row, named("tc"))
                self._add_table_part(added, cell, "tcPr")
                self._add_blocks(added, cell)
        if row.find(named("tc")) is not None:
            table.append(row)

    def _add_table_part(self, parent: etree._Element, given: etree._Element, name: str) -> None:
        properties = cleaned(given.find(named(name)), name, _TABLE[name], self._theme)
        if len(properties):
            parent.append(properties)

    def _drawn(self, given: etree._Element) -> etree._Element | None:
        """Give an image or shape as it was, or nothing when what it should show stays behind."""
        drawing = etree.Element(given.tag)
        for child in given:
            copy = self._drawn_part(child)
            if copy is not None:
                drawing.append(copy)
        missing = (it for it in drawing.iter() if local_name(it) in _NEED_A_PICTURE)
        if not len(drawing) or any(not _POINTERS & set(it.attrib) for it in missing):
            return None
        for properties in drawing.iter(f"{{{_DRAWINGS}/wordprocessingDrawing}}docPr"):
            self._describe(properties)
        return drawing

    def _drawn_part(self, given: etree._Element) -> etree._Element | None:
        if given.tag == named("txbxContent"):
            content = etree.Element(given.tag)
            self._add_blocks(content, given)
            return content
        namespace, name = etree.QName(given).namespace, local_name(given)
        if namespace not in _DRAWN or name in _LEFT_OUT_OF_DRAWINGS:
            return None
        copy = etree.Element(given.tag)
        copy.text = given.text
        for attribute, value in given.attrib.items():
            self._copy_attribute(copy, str(attribute), str(value))
        for child in given:
            part = self._drawn_part(child)
            if part is not None:
                copy.append(part)
        return copy

    def _copy_attribute(self, copy: etree._Element, name: str, value: str) -> None:
        if name in _POINTERS:
            id = self._pictures(value)
            if id is not None:
                copy.set(name, id)
        elif not name.startswith("{") and name not in _LINKS:
            copy.set(name, value)

    def _describe(self, properties: etree._Element) -> None:
        """Give a drawing a number of its own, and words for whoever cannot see it."""
        self._drawings += 1
        properties.set("id", str(self._drawings))
        if not properties.get("descr", "").strip():
            properties.set("descr", wording.PICTURE)


def _unwrapped(given: etree._Element) -> Iterator[etree._Element]:
    """Yield children; of what only stands around something else, what it stands around."""
    for child in given:
        if child.tag == f"{_COMPATIBILITY}AlternateContent":
            choice = child.find(f"{_COMPATIBILITY}Choice")
            if choice is not None:
                yield from _unwrapped(choice)
        elif etree.QName(child).namespace == NAMESPACE:
            if local_name(child) in _UNWRAPPED:
                yield from _unwrapped(child)
            else:
                yield child


def _add_text(run: etree._Element, given: etree._Element, name: str) -> None:
    added = etree.SubElement(run, given.tag)
    if name == "t":
        added.text = given.text
        added.set(_SPACE, "preserve")
    for attribute, values in (_OF_PTAB if name == "ptab" else {}).items():
        value = given.get(named(attribute), "")
        added.set(named(attribute), value if re.fullmatch(values, value) else values.split("|")[0])


def _ground(run: etree._Element) -> str:
    for place in run.iterancestors():
        for properties in ("pPr", "tcPr"):
            shade = place.find(f"{named(properties)}/{named('shd')}")
            fill = "auto" if shade is None else shade.get(named("fill"), "auto")
            if fill != "auto":
                return fill
    return WHITE


def _remove_fields(root: etree._Element) -> None:
    """Take fields away, and the words around the number of a page in the same paragraph."""
    for paragraph in list(root.iter(named("p"))):
        simple = [it for it in paragraph.iter(named("fldSimple"))]
        inside = list(_in_fields(paragraph))
        for element in [*simple, *inside]:
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
        texts = list(paragraph.iter(named("t")))
        words = "".join(text.text or "" for text in texts)
        if (simple or inside) and _OF_A_PAGE_NUMBER.fullmatch(words):
            for text in texts:
                text.text = ""


def _in_fields(paragraph: etree._Element) -> Iterator[etree._Element]:
    """Yield the runs of fields: those that begin and end one, and all between them."""
    depth = 0
    for run in paragraph.iter(named("r")):
        marks = [it.get(named("fldCharType")) for it in run.iter(named("fldChar"))]
        if depth or marks:
            yield run
        depth = max(depth + marks.count("begin") - marks.count("end"), 0)


def _shows_something(edge: etree._Element) -> bool:
    drawn = any(local_name(it) in ("drawing", "pict") for it in edge.iter())
    return drawn or any((it.text or "").strip() for it in edge.iter(named("t")))
