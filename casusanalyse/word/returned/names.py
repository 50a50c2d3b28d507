"""Names of elements and attributes, the same for both families of Word's namespaces."""

from collections.abc import Iterator
from functools import lru_cache

from lxml import etree

_TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_MATH = (
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
)
_MOST_NAMES = 4096  # a file may invent names; they are not all remembered


@lru_cache(maxsize=_MOST_NAMES)
def name_of(tag: str) -> str:
    """Return the name of an element of Word's own as it is: ``p``.

    Of a formula it gets ``m:`` before it, of anything else a colon: extensions come in many namespaces
    and versions, and are known by their last name only.
    """
    namespace, _, name = tag.rpartition("}")
    if namespace[1:] in (_TRANSITIONAL, _STRICT):
        return name
    return f"m:{name}" if namespace[1:] in _MATH else f":{name}"


def children(element: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """Yield the child elements with their names; comments and instructions are passed over."""
    for child in element:
        if isinstance(child.tag, str):
            yield name_of(child.tag), child


def child(element: etree._Element, *names: str) -> etree._Element | None:
    """Return what the names lead to, one level each: the first child that is called so."""
    for name in names:
        found = next((below for called, below in children(element) if called == name), None)
        if found is None:
            return None
        element = found
    return element


@lru_cache(maxsize=_MOST_NAMES)
def _in_words_namespaces(name: str) -> tuple[str, str]:
    return f"{{{_TRANSITIONAL}}}{name}", f"{{{_STRICT}}}{name}"


def attribute(element: etree._Element, name: str) -> str | None:
    """Return an attribute of Word's own namespace."""
    first, second = _in_words_namespaces(name)
    value = element.get(first)
    return element.get(second) if value is None else value


def extension(element: etree._Element, name: str) -> str | None:
    """Return an attribute by its last name, in whichever namespace it stands."""
    ending = f"}}{name}"
    for key, value in element.attrib.items():
        if str(key).endswith(ending):
            return str(value)
    return None
