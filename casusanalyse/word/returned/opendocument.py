"""An .odt that came back, as LibreOffice may see it: text and styles, and nothing that leads elsewhere."""

import re
import zipfile
from collections.abc import Iterable
from io import BytesIO

from lxml import etree

from casusanalyse.word.returned.archive import Archive
from casusanalyse.word.returned.parsing import MOST_ATTRIBUTES, MOST_TAGS, bounded_xml, parse_xml
from casusanalyse.word.returned.problems import NotAWordFile, NotWhole, TooMuchInside
from casusanalyse.wording import word_returned as wording

MIMETYPE = "mimetype"
TEXT_TYPE = b"application/vnd.oasis.opendocument.text"
_MANIFEST = "META-INF/manifest.xml"
_CONTENT = "content.xml"
# Of everything else nothing reaches a remark: pictures, objects, macros, the settings of a printer.
_KEPT = (_CONTENT, "styles.xml", "meta.xml")
_LINK = "{http://www.w3.org/1999/xlink}href"
_CLICKED = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}a"
_HARMLESS = re.compile(r"(?:https?:|mailto:|#)", re.IGNORECASE)
_NEVER_KEPT = (
    "{*}applet",
    "{*}auto-reload",
    "{*}dde-connection-decls",
    "{*}dde-source",
    "{*}event-listeners",
    "{*}floating-frame",
    "{*}forms",
    "{*}model",
    "{*}plugin",
    "{*}script",
    "{*}scripts",
    "{*}template",
)
_LIST_OF_PARTS = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
    'manifest:version="1.2">{entries}</manifest:manifest>'
)
_PART = '<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'


def without_links(archive: Archive) -> bytes:
    """Return a new .odt with the text, styles and properties of this one, made anew.

    Every part goes through the limits of the gate first. Gone are all links but those that a reader clicks
    on, pictures, embedded objects, macros, forms and what fills itself from elsewhere. Raises NotAWordFile
    when the file has a password, and what ``parse_xml`` and ``Archive.read`` raise.
    """
    parts = _parts(archive)
    if b"encryption-data" in parts.get(_MANIFEST, b""):
        raise NotAWordFile(archive.name, wording.OPENDOCUMENT_LOCKED)
    if _CONTENT not in parts:
        raise NotWhole(archive.name, wording.PART_MISSING)
    kept = {part: _cleaned(parts[part], archive.name) for part in _KEPT if part in parts}
    return _packed(kept)


def _parts(archive: Archive) -> dict[str, bytes]:
    """The parts that matter; the others are unpacked too, so that they are counted."""
    parts = {part: data for part, data in archive.read_all() if part in (*_KEPT, _MANIFEST)}
    if b"encryption-data" in parts.get(_MANIFEST, b""):
        return parts
    texts = [bounded_xml(data, archive.name) for data in parts.values()]
    tags = sum(text.count(b"<") for text in texts)
    if tags > MOST_TAGS or sum(text.count(b"=") for text in texts) > MOST_ATTRIBUTES:
        raise TooMuchInside(archive.name, wording.MANY_ELEMENTS)
    return parts


def _cleaned(data: bytes, name: str) -> bytes:
    root = parse_xml(data, name)
    for element in list(root.iter(*_NEVER_KEPT)):
        _take_out(element)
    for element in root.iter("{*}*"):
        target = element.get(_LINK)
        if target is not None and not (element.tag == _CLICKED and _HARMLESS.match(target)):
            del element.attrib[_LINK]
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _take_out(element: etree._Element) -> None:
    """Remove an element; the text that follows it stays."""
    above, before = element.getparent(), element.getprevious()
    if above is None:
        return
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        above.text = (above.text or "") + element.tail
    above.remove(element)


def _packed(parts: dict[str, bytes]) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(MIMETYPE, TEXT_TYPE, zipfile.ZIP_STORED)
        for part, data in parts.items():
            package.writestr(part, data)
        package.writestr(_MANIFEST, _list_of(parts))
    return made.getvalue()


def _list_of(parts: Iterable[str]) -> str:
    entries = [_PART.format(path="/", kind=TEXT_TYPE.decode("ascii"))]
    entries += [_PART.format(path=part, kind="text/xml") for part in parts]
    return _LIST_OF_PARTS.format(entries="".join(entries))
