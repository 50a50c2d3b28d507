"""Which properties of a style are taken along, with which values: everything else stays behind."""

import re
from collections.abc import Mapping
from copy import deepcopy

from lxml import etree

from casusanalyse.word.colours import in_light
from casusanalyse.word.elements import add, local_name, named
from casusanalyse.word.house.model import Theme

_ON_OFF = "0|1|true|false|on|off"
_NUMBER = r"-?[0-2]?\d{1,4}"
_POINT_EIGHTHS = r"\d{1,2}"
_COLOUR = "[0-9A-Fa-f]{6}|auto"
_LINE = {"val": "nil|none|single|double|dotted|dashed|thick", "sz": _POINT_EIGHTHS,
         "space": r"\d|[12]\d|3[01]", "color": _COLOUR}  # fmt: skip
_SHADE = {"val": "clear|nil", "color": _COLOUR, "fill": _COLOUR}
_FONT = r"[^\W_][\w .,&()+-]{0,30}"
# From 7 to 72 points: what is smaller cannot be read, what is larger fills the page.
_SIZE = r"1[4-9]|[2-9]\d|1[0-3]\d|14[0-4]"
_ROOM = {"w": r"\d{1,4}", "type": "dxa|nil"}
_WIDTH = {"w": _NUMBER, "type": "auto|dxa|nil|pct"}

Grammar = Mapping[str, Mapping[str, str]]
"""Names of properties in the order of the schema, each with its attributes and their values."""

PARAGRAPHS: Grammar = {
    "keepNext": {"val": _ON_OFF},
    "keepLines": {"val": _ON_OFF},
    "widowControl": {"val": _ON_OFF},
    "pBdr": {},
    "shd": _SHADE,
    "tabs": {},
    "suppressAutoHyphens": {"val": _ON_OFF},
    "spacing": {
        "before": _NUMBER,
        "after": _NUMBER,
        "line": _NUMBER,
        "lineRule": "auto|exact|atLeast",
    },
    "ind": {
        "left": _NUMBER,
        "start": _NUMBER,
        "right": _NUMBER,
        "end": _NUMBER,
        "hanging": _NUMBER,
        "firstLine": _NUMBER,
    },
    "contextualSpacing": {"val": _ON_OFF},
    "jc": {"val": "left|start|center|right|end|both"},
    "outlineLvl": {"val": r"\d"},
}
CHARACTERS: Grammar = {
    "rFonts": {"ascii": _FONT, "hAnsi": _FONT, "eastAsia": _FONT, "cs": _FONT},
    "b": {"val": _ON_OFF},
    "bCs": {"val": _ON_OFF},
    "i": {"val": _ON_OFF},
    "iCs": {"val": _ON_OFF},
    "caps": {"val": _ON_OFF},
    "smallCaps": {"val": _ON_OFF},
    "noProof": {"val": _ON_OFF},
    "color": {"val": _COLOUR},
    "spacing": {"val": r"-?\d{1,2}"},
    "kern": {"val": r"\d{1,3}"},
    "sz": {"val": _SIZE},
    "szCs": {"val": _SIZE},
    "u": {"val": "single|none|words|double"},
    "shd": _SHADE,
}
TABLES: Grammar = {
    "tblW": _WIDTH,
    "jc": {"val": "left|start|center|right|end"},
    "tblInd": _WIDTH,
    "tblBorders": {},
    "tblLayout": {"type": "fixed|autofit"},
    "tblCellMar": {},
}
ROWS: Grammar = {"cantSplit": {}, "trHeight": {"val": _NUMBER, "hRule": "auto|exact|atLeast"}}
CELLS: Grammar = {
    "tcW": _WIDTH,
    "gridSpan": {"val": r"\d{1,2}"},
    "vMerge": {"val": "continue|restart"},
    "tcBorders": {},
    "shd": _SHADE,
    "vAlign": {"val": "top|center|bottom"},
}

_SIDES = ("top", "left", "bottom", "right")
_INSIDE: Mapping[str, Grammar] = {
    "pBdr": dict.fromkeys((*_SIDES, "between"), _LINE),
    "tabs": {"tab": {"val": "clear|left|start|center|right|end|decimal", "pos": _NUMBER,
                     "leader": "none|dot|hyphen|underscore"}},
    "tblBorders": dict.fromkeys((*_SIDES, "insideH", "insideV"), _LINE),
    "tcBorders": dict.fromkeys((*_SIDES, "insideH", "insideV"), _LINE),
    "tblCellMar": dict.fromkeys(_SIDES, _ROOM),
}  # fmt: skip
# These may leave any of their attributes out; others need their first one to say something.
_FREE = {"rFonts", "spacing", "ind"}
_OF_THEME = {"color": ("color", "themeColor", "themeTint", "themeShade"),
             "fill": ("fill", "themeFill", "themeFillTint", "themeFillShade")}  # fmt: skip
_THEME_NAMES = {"text1": "dk1", "dark1": "dk1", "background1": "lt1", "light1": "lt1",
                "text2": "dk2", "dark2": "dk2", "background2": "lt2", "light2": "lt2",
                "hyperlink": "hlink", "followedHyperlink": "folHlink"}  # fmt: skip
_THEME_FONTS = {"ascii": "asciiTheme", "hAnsi": "hAnsiTheme", "eastAsia": "eastAsiaTheme",
                "cs": "cstheme"}  # fmt: skip
_MAJOR = "major"


def cleaned(
    given: etree._Element | None, name: str, grammar: Grammar, theme: Theme
) -> etree._Element:
    """Give a new element ``name`` with the properties of ``given`` that a grammar allows.

    What points at a theme comes back as the colour or font itself. The first of two properties with
    the same name counts.
    """
    clean = etree.Element(named(name))
    if given is None:
        return clean
    for property_name, attributes in grammar.items():
        found = given.find(named(property_name))
        if found is not None:
            _add_cleaned(clean, found, property_name, attributes, theme)
    return clean


def _add_cleaned(
    parent: etree._Element,
    given: etree._Element,
    name: str,
    attributes: Mapping[str, str],
    theme: Theme,
) -> None:
    added = add(parent, name)
    for attribute, pattern in attributes.items():
        value = _value(given, attribute, theme)
        if value is not None and re.fullmatch(pattern, value):
            added.set(named(attribute), value)
    for inner_name, inner_attributes in _INSIDE.get(name, {}).items():
        for inner in given.findall(named(inner_name)):
            _add_cleaned(added, inner, inner_name, inner_attributes, theme)
    if not _says_something(added, name, attributes):
        parent.remove(added)


def _says_something(element: etree._Element, name: str, attributes: Mapping[str, str]) -> bool:
    if name in _INSIDE:
        return len(element) > 0
    if not attributes or attributes.get("val") == _ON_OFF or name == "vMerge":
        return True
    if name in _FREE:
        return len(element.attrib) > 0
    needed = list(attributes)[: 2 if name == "tab" else 1]
    return all(element.get(named(attribute)) is not None for attribute in needed)


def _value(given: etree._Element, attribute: str, theme: Theme) -> str | None:
    """Give the value of an attribute; a colour or font of the theme goes before one that is named."""
    plain = given.get(named(attribute))
    if attribute in _THEME_FONTS:
        return _font_of_theme(given.get(named(_THEME_FONTS[attribute])), theme) or plain
    is_colour = attribute == "val" and given.tag == named("color")
    key = "color" if is_colour else attribute
    if key in _OF_THEME and (is_colour or attribute != "val"):
        return _colour_of_theme(given, *_OF_THEME[key][1:], theme=theme) or plain
    return plain


def _font_of_theme(name: str | None, theme: Theme) -> str | None:
    if name is None:
        return None
    return theme.headings if name.startswith(_MAJOR) else theme.running_text


def _colour_of_theme(
    given: etree._Element, name: str, tint: str, shade: str, theme: Theme
) -> str | None:
    wanted = given.get(named(name))
    if wanted is None:
        return None
    colour = theme.colours.get(_THEME_NAMES.get(wanted, wanted))
    if colour is None:
        return None
    return in_light(colour, _share(given.get(named(tint))), _share(given.get(named(shade))))


def _share(value: str | None) -> float:
    """Read a part of 255 that is written in two hexadecimal digits; without it all."""
    if value is None or not re.fullmatch("[0-9A-Fa-f]{2}", value):
        return 1.0
    return int(value, 16) / 255


def laid_over(below: etree._Element, above: etree._Element, grammar: Grammar) -> etree._Element:
    """Give what holds when the properties ``above`` come on top of those ``below``.

    Fonts, distances and lines along a paragraph are told side by side; of all others the one above
    takes the place of the one below.
    """
    result = etree.Element(below.tag)
    for name in grammar:
        under, over = below.find(named(name)), above.find(named(name))
        found = over if over is not None else under
        if found is None:
            continue
        copy = add(result, name)
        if name in _SIDE_BY_SIDE and under is not None:
            _fill(copy, under)
        _fill(copy, found)
    return result


_SIDE_BY_SIDE = {"rFonts", "spacing", "ind", "pBdr", "tblBorders", "tcBorders", "tblCellMar"}


def _fill(element: etree._Element, given: etree._Element) -> None:
    for name, value in given.attrib.items():
        element.set(name, value)
    inside = {named(name): place for place, name in enumerate(_INSIDE.get(local_name(given), {}))}
    told = {child.tag for child in given}
    kept = [child for child in element if child.tag not in told]
    children = sorted([*kept, *map(deepcopy, given)], key=lambda it: inside[it.tag])
    element[:] = children
