"""What must hold in every Word file that we write, checked on the finished file."""

import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from docx import Document
from lxml import etree

from tests.word.dump import named, part, style_of, words_of

LOWEST_CONTRAST = 4.5
LONGEST_BOOKMARK = 40
_DOCUMENT, _STYLES, _SETTINGS = "word/document.xml", "word/styles.xml", "word/settings.xml"
_ALLOWED_IN_RUN = {named("rStyle"), named("rtl")}


def faults(path: Path) -> list[str]:
    """Give every fault of a file in one English sentence each; nothing when all is well."""
    checks: tuple[Callable[[Path], Iterator[str]], ...] = (
        _paragraphs_without_own_bookmark,
        _bookmarks_alike,
        _unknown_styles,
        _broken_cells,
        _skipped_headings,
        _bare_table_headers,
        _direct_formatting,
        _faint_colours,
        _other_languages,
        _other_properties,
        _left_overs,
    )
    return [fault for check in checks for fault in check(path)]


def _document(path: Path) -> etree._Element:
    return part(path, _DOCUMENT)


def _paragraphs_without_own_bookmark(path: Path) -> Iterator[str]:
    for paragraph in _document(path).iter(named("p")):
        starts = [mark.get(named("id")) for mark in paragraph.iter(named("bookmarkStart"))]
        ends = [mark.get(named("id")) for mark in paragraph.iter(named("bookmarkEnd"))]
        if len(starts) != 1 or starts != ends:
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
    references = ("pStyle", "rStyle", "tblStyle", "basedOn", "next")
    used = {
        element.get(named("val"))
        for root in (_document(path), styles)
        for element in root.iter(*map(named, references))
    }
    yield from (f"style {style} does not exist" for style in sorted(map(str, used - known)))


def _broken_cells(path: Path) -> Iterator[str]:
    for cell in _document(path).iter(named("tc")):
        if cell[-1].tag != named("p"):
            yield "a cell does not end with a paragraph"
    for table in _document(path).iter(named("tbl")):
        following = table.getnext()
        if following is not None and following.tag == named("tbl"):
            yield "two tables touch"
        columns = len(list(table.iter(named("gridCol"))))
        for row in table.iter(named("tr")):
            if len(row.findall(named("tc"))) != columns:
                yield f"a row does not have {columns} cells"


def _skipped_headings(path: Path) -> Iterator[str]:
    before = 0
    for paragraph in _document(path).iter(named("p")):
        style = style_of(paragraph)
        if style.startswith("Heading"):
            level = int(style.removeprefix("Heading"))
            if level > before + 1:
                yield f"a heading of level {level} after level {before}"
            before = level


def _bare_table_headers(path: Path) -> Iterator[str]:
    for table in _document(path).iter(named("tbl")):
        header = table.find(named("tr"))
        if header is None or header.find(f"{named('trPr')}/{named('tblHeader')}") is None:
            yield "a table does not mark its header row"
            continue
        if any(not words_of(cell)[0] for cell in header.iter(named("tc"))):
            yield "a table has a header cell without words"


def _direct_formatting(path: Path) -> Iterator[str]:
    for run in _document(path).iter(named("rPr")):
        for child in run:
            if child.tag not in _ALLOWED_IN_RUN:
                yield f"direct formatting: {etree.QName(child).localname}"


def _faint_colours(path: Path) -> Iterator[str]:
    for style in part(path, _STYLES).iter(named("style"), named("docDefaults")):
        colour = style.find(f".//{named('rPr')}/{named('color')}")
        if colour is None:
            continue
        shade = style.find(f".//{named('shd')}")
        ground = "FFFFFF" if shade is None else shade.get(named("fill"), "")
        ratio = contrast(colour.get(named("val"), ""), ground)
        if ratio < LOWEST_CONTRAST:
            yield f"style {style.get(named('styleId'))} has a contrast of {ratio:.1f}"


def contrast(colour: str, ground: str) -> float:
    """Give the contrast of two colours (RRGGBB) as WCAG 2.2 defines it, from 1 to 21."""
    light, dark = sorted((_luminance(colour), _luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _other_languages(path: Path) -> Iterator[str]:
    language = part(path, _STYLES).find(f".//{named('docDefaults')}//{named('lang')}")
    theme = part(path, _SETTINGS).find(named("themeFontLang"))
    for where, element in (("styles", language), ("settings", theme)):
        if element is None or element.get(named("val")) != "nl-NL":
            yield f"the language of the {where} is not nl-NL"
    modes = [
        setting.get(named("val"))
        for setting in part(path, _SETTINGS).iter(named("compatSetting"))
        if setting.get(named("name")) == "compatibilityMode"
    ]
    if modes != ["15"]:
        yield f"the compatibility mode is {modes}"


def _other_properties(path: Path) -> Iterator[str]:
    core = Document(str(path)).core_properties
    expected = {"language": "nl-NL", "author": "casusanalyse", "last_modified_by": "casusanalyse"}
    for name, value in expected.items():
        if getattr(core, name) != value:
            yield f"core property {name} is not {value}"
    if not core.title or not core.identifier or core.created is None:
        yield "title, identifier or date is missing"
    draft = etree.tostring(part(path, "docProps/custom.xml"), encoding="unicode", method="text")
    footers = _footer_text(path)
    if core.identifier not in draft or core.identifier not in footers:
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
