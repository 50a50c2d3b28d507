"""Small lxml helpers: elements in Word's namespace, bookmarked paragraphs, runs of text."""

import re
import unicodedata
from functools import cache

from lxml import etree

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PRESERVE = {_SPACE: "preserve"}
_BREAKS = re.compile(r"([\n\t])")
_BREAK_ELEMENTS = {"\n": "br", "\t": "tab"}
_NO_BREAK_SPACE = "\u00a0"

LABEL_STYLE = "CasusLabel"
LEAD_STYLE = "Strong"
ASIDE_STYLE = "CasusTerzijde"


@cache
def named(name: str) -> str:
    """Give ``name`` in Word's main namespace, as lxml writes it."""
    return f"{{{NAMESPACE}}}{name}"


def local_name(element: etree._Element) -> str:
    """Return what an element is called, whichever namespace it stands in."""
    return etree.QName(element).localname


def add(parent: etree._Element, element: str, **attributes: str) -> etree._Element:
    """Append an element of Word's namespace with attributes of that namespace."""
    child = etree.SubElement(parent, named(element))
    for name, value in attributes.items():
        child.set(named(name), value)
    return child


def refill(element: etree._Element, *kept: str) -> None:
    """Empty an element, except for its children with one of the names ``kept``."""
    names = {named(name) for name in kept}
    for child in list(element):
        if child.tag not in names:
            element.remove(child)


def add_run(
    parent: etree._Element, text: str, style: str = "", from_the_right: bool = False
) -> None:
    """Append a run that shows ``text`` exactly: line ends become breaks, tabs become tabs."""
    run = add(parent, "r")
    if style or from_the_right:
        _add_run_properties(run, style, from_the_right)
    for piece in _BREAKS.split(text):
        if piece in _BREAK_ELEMENTS:
            add(run, _BREAK_ELEMENTS[piece])
        elif piece:
            etree.SubElement(run, named("t"), _PRESERVE).text = piece


def _add_run_properties(run: etree._Element, style: str, from_the_right: bool) -> None:
    """Name the style; the direction stands in the run, because Word allows it in no style."""
    properties = add(run, "rPr")
    if style:
        add(properties, "rStyle", val=style)
    if from_the_right:
        add(properties, "rtl")


def add_label(paragraph: etree._Element, label: str, may_wrap: bool = False) -> None:
    """Append the small visible label, on one line with the last word unless it ``may_wrap``."""
    if label:
        add_run(paragraph, (" " if may_wrap else _NO_BREAK_SPACE) + label, LABEL_STYLE)


def add_field(parent: etree._Element, instruction: str, shown: str) -> None:
    """Append a field that shows ``shown`` until Word works it out."""
    add_run(add(parent, "fldSimple", instr=f" {instruction} "), shown)


def reads_from_the_right(text: str) -> bool:
    """Tell whether the first letter with a direction of its own is Arabic, Hebrew or alike.

    This is the rule of the Unicode bidirectional algorithm (UAX 9, P2 and P3).
    """
    if text.isascii():
        return False
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((it != "L" for it in directions if it in ("L", "R", "AL")), False)
