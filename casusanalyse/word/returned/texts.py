"""Every text in a Word file, also what neither view shows, for whoever must know what is in it."""

from collections.abc import Iterator

from lxml import etree

from casusanalyse.word.returned.package import Package
from casusanalyse.word.returned.parsing import bounded, parse_xml

_XML = (".xml", ".rels")
_SPOKEN = frozenset({"descr", "title", "tooltip", "alt", "author", "initials", "Target", "caption"})
"""Attributes that hold words of people."""


def every_text(package: Package) -> Iterator[str]:
    """Yield the text of every paragraph and of everything else that holds words, of every part.

    What was taken out, headers, notes, properties and descriptions of pictures count too. Raises what
    ``Package.root`` raises.
    """
    for part in package.archive.entries:
        if part.casefold().endswith(_XML):
            with bounded(package.archive.name):
                root = parse_xml(package.archive.read(part), package.archive.name)
                yield from _texts(root)


def _texts(root: etree._Element) -> Iterator[str]:
    for element in root.iter(etree.Element):
        name = etree.QName(element).localname
        if name == "p":
            yield "".join(map(str, element.itertext()))
        elif element.text and element.text.strip():
            yield element.text
        for key, value in element.attrib.items():
            if etree.QName(str(key)).localname in _SPOKEN:
                yield str(value)
