"""What must hold in every Word file that we write, checked on the finished file."""

import posixpath
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from lxml import etree

from tests.word.dump import core_properties, named, part, style_of, words_of

LONGEST_BOOKMARK = 40
_DOCUMENT, _STYLES, _SETTINGS = "word/document.xml", "word/styles.xml", "word/settings.xml"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ALLOWED_IN_RUN = {named("rStyle"), named("rtl")}


def faults(path: Path, anchored: bool = True) -> list[str]:
    """Give every fault of a file in one English sentence each; nothing when all is well.

    Where not everything is ``anchored``, as in a final report, a paragraph may have no bookmark.
    """
    checks: tuple[Callable[[Path], Iterator[str]], ...] = (
        *([_paragraphs_without_own_bookmark] if anchored else []),
        _bookmarks_left_open,
        _bookmarks_alike,
        _unknown_styles,
        _unknown_numbers,
        _broken_cells,
        _direct_formatting,
        _older_word,
        _other_properties,
        _left_overs,
        _loose_relationships,
    )
    return [fault for check in checks for fault in check(path)]


def _document(path: Path) -> etree._Element:
    return part(path, _DOCUMENT)


def _paragraphs_without_own_bookmark(path: Path) -> Iterator[str]:
    for paragraph in _document(path).iter(named("p")):
        count = len(list(paragraph.iter(named("bookmarkStart"))))
        if count != 1:
            yield f"a paragraph of style {style_of(paragraph)} has {count} bookmarks"


def _bookmarks_left_open(path: Path) -> Iterator[str]:
    """A bookmark must end in the paragraph in which it starts: others break on their way."""
    for paragraph in _document(path).iter(named("p")):
        starts = [mark.get(named("id")) for mark in paragraph.iter(named("bookmarkStart"))]
        ends = [mark.get(named("id")) for mark in paragraph.iter(named("bookmarkEnd"))]
        if starts != ends:
            yield f"a paragraph of style {style_of(paragraph)} has bookmarks {starts} and {ends}"


def _bookmarks_alike(path: Path) -> Iterator[str]:
    starts = list(_document(path).iter(named("bookmarkStart")))
    names = [start.get(named("name"), "").lower() for start in starts]
    ids = [start.get(named("id"), "") for start in starts]
    for value, count in Counter([*names, *ids]).items():
        if count > 1:
            yield f"bookmark {value} stands {count} times"
    for name in names:
        valid = name[:1].isalpha() and name.isascii() and name.replace("_", "").isalnum()
        if not valid or len(name) > LONGEST_BOOKMARK:
            yield f"{name} is not a name for a bookmark"
    for link in _document(path).iter(named("hyperlink")):
        if link.get(named("anchor"), "").lower() not in names:
            yield f"a link leads to {link.get(named('anchor'))}, which is not there"


def _unknown_styles(path: Path) -> Iterator[str]:
    styles = part(path, _STYLES)
    known = {style.get(named("styleId")) for style in styles.iter(named("style"))}
    references = ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")
    used = {
        element.get(named("val"))
        for root in (styles, *_parts_with_text(path))
        for element in root.iter(*map(named, references))
    }
    yield from (f"style {style} does not exist" for style in sorted(map(str, used - known)))


def _parts_with_text(path: Path) -> list[etree._Element]:
    with zipfile.ZipFile(path) as package:
        edges = ("word/header", "word/footer")
        names = [name for name in package.namelist() if name.startswith(edges)]
    return [_document(path), *(part(path, name) for name in names)]


def _unknown_numbers(path: Path) -> Iterator[str]:
    numbering = part(path, "word/numbering.xml")
    definitions = {it.get(named("abstractNumId")) for it in numbering.iter(named("abstractNum"))}
    lists = {it.get(named("numId")): it for it in numbering.iter(named("num"))}
    for id, number in lists.items():
        points_at = number.find(named("abstractNumId"))
        if points_at is None or points_at.get(named("val")) not in definitions:
            yield f"list {id} counts as nothing does"
    for root in (part(path, _STYLES), *_parts_with_text(path)):
        for used in root.iter(named("numId")):
            if used.get(named("val")) not in lists:
                yield f"there is no list {used.get(named('val'))}"


def _broken_cells(path: Path) -> Iterator[str]:
    for cell in _document(path).iter(named("tc")):
        if not len(cell) or cell[-1].tag != named("p"):
            yield "a cell does not end with a paragraph"
    for table in _document(path).iter(named("tbl")):
        following = table.getnext()
        if following is not None and following.tag == named("tbl"):
            yield "two tables touch"
        columns = len(list(table.iter(named("gridCol"))))
        for row in table.iter(named("tr")):
            if len(row.findall(named("tc"))) != columns:
                yield f"a row does not have {columns} cells"


def _direct_formatting(path: Path) -> Iterator[str]:
    for run in _document(path).iter(named("rPr")):
        for child in run:
            if child.tag not in _ALLOWED_IN_RUN:
                yield f"direct formatting: {etree.QName(child).localname}"


def _older_word(path: Path) -> Iterator[str]:
    modes = [
        setting.get(named("val"))
        for setting in part(path, _SETTINGS).iter(named("compatSetting"))
        if setting.get(named("name")) == "compatibilityMode"
    ]
    if modes != ["15"]:
        yield f"the compatibility mode is {modes}"


def _other_properties(path: Path) -> Iterator[str]:
    core = core_properties(path)
    for name in ("creator", "lastModifiedBy"):
        if core.get(name) != "casusanalyse":
            yield f"core property {name} is not casusanalyse"
    if not all(core.get(name) for name in ("title", "identifier", "created")):
        yield "title, identifier or date is missing"
    identifier = core.get("identifier", "")
    draft = etree.tostring(part(path, "docProps/custom.xml"), encoding="unicode", method="text")
    footers = _footer_text(path)
    if identifier not in draft or identifier not in footers:
        yield "the id of the draft is missing in the custom property or the footer"


def _footer_text(path: Path) -> str:
    with zipfile.ZipFile(path) as package:
        names = [name for name in package.namelist() if name.startswith("word/footer")]
    return "".join(
        words_of(paragraph)[0] for name in names for paragraph in part(path, name).iter(named("p"))
    )


def _left_overs(path: Path) -> Iterator[str]:
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if any(word in name for word in ("thumbnail", "customXml", "stylesWithEffects")):
                yield f"{name} comes from the template of python-docx"


def _loose_relationships(path: Path) -> Iterator[str]:
    """Every relationship leads to a part, every part is led to, and nothing leads outside."""
    with zipfile.ZipFile(path) as package:
        parts = set(package.namelist()) - {"[Content_Types].xml"}
    listings = {name for name in parts if name.endswith(".rels")}
    led_to = set()
    for listing in listings:
        folder = posixpath.dirname(posixpath.dirname(listing))
        for relationship in part(path, listing):
            target = relationship.get("Target", "")
            if relationship.get("TargetMode") == "External":
                yield f"{listing} leads outside, to {target}"
                continue
            led_to.add(posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/"))
    yield from (
        f"a relationship leads to {it}, which is not there" for it in sorted(led_to - parts)
    )
    yield from (f"nothing leads to {it}" for it in sorted(parts - listings - led_to))
    for name in sorted(parts - listings):
        yield from _loose_ids(path, name, parts)


def _loose_ids(path: Path, name: str, parts: set[str]) -> Iterator[str]:
    if not name.endswith(".xml"):
        return
    listing = posixpath.join(posixpath.dirname(name), "_rels", posixpath.basename(name) + ".rels")
    known = {it.get("Id") for it in part(path, listing)} if listing in parts else set()
    for element in part(path, name).iter():
        for attribute, value in element.attrib.items():
            if str(attribute).startswith(f"{{{_RELATIONSHIPS}}}") and value not in known:
                yield f"{name} asks for {value!s}, which is no relationship of it"
