"""The colours and fonts of a theme: read from a file of the region, written into a report."""

import re

from lxml import etree

from casusanalyse.word.house.model import Theme

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_COLOUR = re.compile("[0-9A-Fa-f]{6}")
_FONT = re.compile(r"[^\W_][\w .,&()+-]{0,30}")
_MAJOR, _MINOR = "majorFont", "minorFont"
_OFFICE = Theme(
    {
        "dk1": "000000",
        "lt1": "FFFFFF",
        "dk2": "1F497D",
        "lt2": "EEECE1",
        "accent1": "4F81BD",
        "accent2": "C0504D",
        "accent3": "9BBB59",
        "accent4": "8064A2",
        "accent5": "4BACC6",
        "accent6": "F79646",
        "hlink": "0000FF",
        "folHlink": "800080",
    },
    headings="Calibri",
    running_text="Calibri",
)


def read_theme(root: etree._Element | None) -> Theme:
    """Give the colours and fonts of a theme; those of Office where it has none that can be used."""
    if root is None:
        return _OFFICE
    scheme = root.find(f".//{_named('clrScheme')}")
    colours = {name: _colour(scheme, name) or usual for name, usual in _OFFICE.colours.items()}
    headings = _font(root, _MAJOR) or _OFFICE.headings
    return Theme(colours, headings, _font(root, _MINOR) or _OFFICE.running_text)


def write_theme(root: etree._Element, theme: Theme) -> None:
    """Put colours and fonts in the theme of a report, which has all the others already."""
    for scheme in root.iter(_named("clrScheme")):
        for name, colour in theme.colours.items():
            for slot in scheme.findall(_named(name)):
                slot[:] = []
                etree.SubElement(slot, _named("srgbClr")).set("val", colour)
    for name, typeface in ((_MAJOR, theme.headings), (_MINOR, theme.running_text)):
        for latin in root.findall(f".//{_named(name)}/{_named('latin')}"):
            latin.attrib.clear()
            latin.set("typeface", typeface)


def _colour(scheme: etree._Element | None, name: str) -> str | None:
    slot = None if scheme is None else scheme.find(_named(name))
    if slot is None or not len(slot):
        return None
    value: str = slot[0].get("lastClr", slot[0].get("val", ""))
    return value.upper() if _COLOUR.fullmatch(value) else None


def _font(root: etree._Element, name: str) -> str | None:
    latin = root.find(f".//{_named(name)}/{_named('latin')}")
    value = "" if latin is None else latin.get("typeface", "")
    return value if _FONT.fullmatch(value) else None


def _named(name: str) -> str:
    return f"{{{_DRAWING}}}{name}"
