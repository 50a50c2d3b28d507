"""A Word file as plain text, for golden dumps: one line a paragraph, in the order of the body."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LABEL_STYLE = "CasusLabel"
_SHOWN = {"br": "⏎", "tab": "⇥"}


def named(name: str) -> str:
    """Give ``name`` in Word's main namespace."""
    return f"{{{NAMESPACE}}}{name}"


def part(path: Path, name: str) -> etree._Element:
    """Parse one part of a Word file, such as ``word/styles.xml``."""
    with zipfile.ZipFile(path) as package:
        return etree.fromstring(package.read(name))


def core_properties(path: Path) -> dict[str, str]:
    """Give what a file says about itself, by the names in the file (``title``, ``creator``)."""
    root = part(path, "docProps/core.xml")
    return {etree.QName(it).localname: (it.text or "").strip() for it in root}


def dump(path: Path) -> str:
    """Give lines ``style | label | text | bookmarks``, table rows under ``tabel`` and ``rij``.

    Line breaks and tabs are shown as ⏎ and ⇥. Dates and ids stand as they are in the file; the
    caller replaces them by fixed words where they differ from run to run.
    """
    body = part(path, "word/document.xml")[0]
    return "\n".join(_block_lines(body)) + "\n"


def style_of(paragraph: etree._Element) -> str:
    """Give the style id of a paragraph, or nothing."""
    style = paragraph.find(f"{named('pPr')}/{named('pStyle')}")
    return "" if style is None else style.get(named("val"), "")


def words_of(paragraph: etree._Element) -> tuple[str, str]:
    """Give the text of a paragraph and its label, apart."""
    text, label = "", ""
    for run in paragraph.iter(named("r")):
        if _run_style(run) == LABEL_STYLE:
            label += _run_text(run).strip()
        else:
            text += _run_text(run)
    return text, label


def bookmarks_of(paragraph: etree._Element) -> list[str]:
    """Give the names of the bookmarks that start in a paragraph."""
    return [start.get(named("name"), "") for start in paragraph.iter(named("bookmarkStart"))]


def _block_lines(parent: etree._Element) -> Iterator[str]:
    for block in parent:
        if block.tag == named("p"):
            yield _paragraph_line(block)
        elif block.tag == named("tbl"):
            yield from _table_lines(block)


def _table_lines(table: etree._Element) -> Iterator[str]:
    widths = [column.get(named("w"), "") for column in table.iter(named("gridCol"))]
    yield f"tabel {' '.join(widths)}"
    for row in table.iter(named("tr")):
        yield "  kop" if row.find(f".//{named('tblHeader')}") is not None else "  rij"
        for cell in row.iter(named("tc")):
            yield from ("    " + line for line in _block_lines(cell))


def _paragraph_line(paragraph: etree._Element) -> str:
    text, label = words_of(paragraph)
    marks = "".join(_marks(paragraph))
    return " | ".join((style_of(paragraph) + marks, label, text, " ".join(bookmarks_of(paragraph))))


def _marks(paragraph: etree._Element) -> Iterator[str]:
    properties = paragraph.find(named("pPr"))
    if properties is None:
        return
    stays = properties.find(named("keepNext"))
    if stays is not None and stays.get(named("val")) != "0":
        yield " bij-volgende"
    if properties.find(named("pageBreakBefore")) is not None:
        yield " nieuwe-pagina"
    number = properties.find(named("numPr"))
    if number is not None:
        yield " lijst " + ".".join(child.get(named("val"), "") for child in reversed(number))
    if properties.find(named("bidi")) is not None:
        yield " van-rechts"


def _run_style(run: etree._Element) -> str:
    style = run.find(f"{named('rPr')}/{named('rStyle')}")
    return "" if style is None else style.get(named("val"), "")


def _run_text(run: etree._Element) -> str:
    return "".join(
        child.text or ""
        if child.tag == named("t")
        else _SHOWN.get(etree.QName(child).localname, "")
        for child in run
    )
