"""The list of fonts of a report: those that it uses, with what the region's file knows of them.

Fonts that are embedded in a file stay behind: they are large, and not ours to pass on.
"""

from lxml import etree

from casusanalyse.word.elements import NAMESPACE, add, named
from casusanalyse.word.house.grammar import Grammar, cleaned
from casusanalyse.word.house.model import Theme

_OF_A_FONT: Grammar = {
    "altName": {"val": r"[^\W_][\w .,&()+-]{0,30}"},
    "panose1": {"val": "[0-9A-Fa-f]{20}"},
    "charset": {"val": "[0-9A-Fa-f]{2}"},
    "family": {"val": "auto|decorative|modern|roman|script|swiss"},
    "pitch": {"val": "default|fixed|variable"},
}
_NO_THEME = Theme({}, headings="", running_text="")
_PLACES = tuple(map(named, ("ascii", "hAnsi", "eastAsia", "cs")))


def font_table(styles: etree._Element, theirs: etree._Element | None) -> bytes:
    """Give the part that lists every font in a part with styles, once."""
    used = {fonts.get(place) for fonts in styles.iter(named("rFonts")) for place in _PLACES}
    known: dict[str, etree._Element] = {}
    for font in [] if theirs is None else theirs.iterfind(named("font")):
        known.setdefault(font.get(named("name"), ""), font)
    table = etree.Element(named("fonts"), nsmap={"w": NAMESPACE})
    for name in sorted(name for name in used if name):
        font = add(table, "font", name=name)
        font[:] = list(cleaned(known.get(name), "font", _OF_A_FONT, _NO_THEME))
    return etree.tostring(table, xml_declaration=True, encoding="UTF-8", standalone=True)
