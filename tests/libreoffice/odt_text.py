"""The text of a document without tracked changes, from a file in LibreOffice's own format."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")
_DRAWN = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}frame"
_BESIDE_THE_TEXT = (
    f"{_OFFICE}annotation",
    f"{_TEXT}note",
    f"{_TEXT}tracked-changes",
    _DRAWN,  # what a picture says is no text of its paragraph
)


def paragraphs_in(file: Path) -> Iterator[str]:
    """Yield the paragraphs that hold any text, cells of tables too, in the order of the file."""
    with ZipFile(file) as parts:
        content = ElementTree.fromstring(parts.read("content.xml"))
    body = content.find(f"{_OFFICE}body")
    if body is not None:
        yield from (text for text in _paragraphs(body) if text.strip())


def _paragraphs(element: ElementTree.Element) -> Iterator[str]:
    if element.tag in _BESIDE_THE_TEXT:
        return
    if element.tag in _PARAGRAPHS:
        yield _words(element)
    else:
        for child in element:
            yield from _paragraphs(child)


def _words(element: ElementTree.Element) -> str:
    """Give the words inside an element, with a line end for a line break."""
    inside = [element.text or ""]
    for child in element:
        inside += (_shown(child), child.tail or "")
    return "".join(inside)


def _shown(element: ElementTree.Element) -> str:
    if element.tag in _BESIDE_THE_TEXT:
        return ""
    if element.tag == f"{_TEXT}s":
        return " " * int(element.get(f"{_TEXT}c", "1"))
    breaks = {f"{_TEXT}line-break": "\n", f"{_TEXT}tab": "\t"}
    return breaks.get(element.tag) or _words(element)
