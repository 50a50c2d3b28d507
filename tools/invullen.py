"""Types in the cells of a workbook, as somebody does in Word."""

import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

from lxml import etree

_DOCUMENT = "word/document.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def fill_in(path: Path, cells: Mapping[str, str]) -> None:
    """Put texts in the cells that carry these labels, before the label.

    Raises KeyError for a label that no cell carries.
    """
    with zipfile.ZipFile(path) as package:
        parts = {entry: package.read(entry) for entry in package.namelist()}
    root = etree.fromstring(parts[_DOCUMENT])
    paragraphs = {_text(each).strip(): each for each in root.iter(f"{_W}p")}
    for label, text in cells.items():
        _type(paragraphs[label], text)
    parts[_DOCUMENT] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as package:
        for entry, content in parts.items():
            package.writestr(entry, content)
    path.write_bytes(whole.getvalue())


def _text(paragraph: etree._Element) -> str:
    return "".join(text.text or "" for text in paragraph.iter(f"{_W}t"))


def _type(paragraph: etree._Element, text: str) -> None:
    first = next(paragraph.iter(f"{_W}r"))
    run = etree.Element(f"{_W}r")
    typed = etree.SubElement(run, f"{_W}t")
    typed.text = f"{text} "
    typed.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    first.addprevious(run)
