"""XML of somebody else: bounded before it is parsed, and parsed without anything but itself."""

import codecs
import re
from collections.abc import Iterator
from contextlib import contextmanager

from lxml import etree

from casusanalyse.word.returned.problems import NotTrusted, NotWhole, TooMuchInside
from casusanalyse.wording import word_returned as wording

MOST_TAGS = 1_500_000
"""Opening and closing tags of one part. A tree of so many takes some 200 MB."""
MOST_ATTRIBUTES = 1_000_000
"""Attributes of one part; counted by their equals signs, so those of the text count too."""
MOST_ATTRIBUTES_OF_ONE = 2_000
"""Attributes of one element: older parsers compare each with each."""

_MANY_OF_ONE = re.compile(rb"<[^<=]*+(?:=[^<=]*+){%d}" % (MOST_ATTRIBUTES_OF_ONE + 1))
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?\sencoding\s*=\s*[\"']([^\"']*)[\"']")
_AS_ONE_BYTE = {b"utf-8", b"utf8", b"us-ascii", b"ascii"}
_FOUR_BYTES = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, b"<\0\0\0", b"\0\0\0<")
_EBCDIC = b"\x4c\x6f\xa7\x94"
_TWO_BYTES = {
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
    b"<\0": "utf-16-le",
    b"\0<": "utf-16-be",
}
_LIMITS = {etree.ErrorTypes.ERR_RESOURCE_LIMIT, etree.ErrorTypes.ERR_NAME_TOO_LONG}


@contextmanager
def bounded(name: str) -> Iterator[None]:
    """Say in Dutch that a file is too much, when reading it inside takes all memory or goes too deep."""
    try:
        yield
    except (MemoryError, RecursionError) as error:
        raise TooMuchInside(name, wording.NO_MEMORY) from error


def bounded_xml(data: bytes, name: str) -> bytes:
    """Return the XML as UTF-8, after making sure that parsing it stays within bounds.

    ``name`` is the file that the sentences speak of. Raises NotTrusted for a DTD and for any encoding but
    UTF-8 and UTF-16, NotWhole for bytes that are none, TooMuchInside for more than a parser can bear.
    """
    text = _as_utf8(data, name)
    # Text and attributes cannot hold a bare "<", so this finds every one, and a comment that quotes it.
    if b"<!DOCTYPE" in text:
        raise NotTrusted(name, wording.HAS_DTD)
    tags, attributes = text.count(b"<"), text.count(b"=")
    if tags > MOST_TAGS or attributes > MOST_ATTRIBUTES or _MANY_OF_ONE.search(text):
        raise TooMuchInside(name, wording.MANY_ELEMENTS)
    return text


def parse_xml(data: bytes, name: str) -> etree._Element:
    """Return the root of XML that is bounded first; comments and processing instructions are left out.

    Raises what ``bounded_xml`` raises, NotWhole for what is no XML, and TooMuchInside for more than 256
    elements inside each other or more than 10 MB of text in one place: the limits of libxml2 itself.
    """
    # A parser of its own for each part: names that one file made up are not kept for the next.
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    try:
        return etree.fromstring(bounded_xml(data, name), parser)
    except etree.XMLSyntaxError as error:
        if any(entry.type in _LIMITS for entry in parser.error_log):
            raise TooMuchInside(name, wording.DEEP) from error
        raise NotWhole(name, wording.XML_WRONG) from error


def _as_utf8(data: bytes, name: str) -> bytes:
    if data.startswith((*_FOUR_BYTES, _EBCDIC)):
        raise NotTrusted(name, wording.ODD_ENCODING)
    for start, encoding in _TWO_BYTES.items():
        if data.startswith(start):
            return _recoded(data, encoding, name)
    text = data.removeprefix(codecs.BOM_UTF8)
    declared = _DECLARED.match(text)
    if declared is not None and declared[1].lower() not in _AS_ONE_BYTE:
        raise NotTrusted(name, wording.ODD_ENCODING)
    return text


def _recoded(data: bytes, encoding: str, name: str) -> bytes:
    try:
        return data.decode(encoding).encode("utf-8")
    except UnicodeError as error:
        raise NotWhole(name, wording.XML_WRONG) from error
