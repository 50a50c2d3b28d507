"""The vocabulary of styles: how characters and paragraphs can look, written as style elements."""

from dataclasses import dataclass, field
from enum import StrEnum

from lxml import etree

from casusanalyse.word.elements import add, named

TWIPS_PER_POINT = 20
_SINGLE_LINE = 240


class Colour(StrEnum):
    """The palette: one accent that stays dark in black and white, and greys that can be read."""

    INK = "222222"
    ACCENT = "1D4D5C"
    QUIET = "5F6368"
    FAINT = "6F7478"
    RULE = "BFC8CB"
    TINT = "F1F5F6"


@dataclass(frozen=True)
class Characters:
    """How letters look; ``size`` in points, nothing means as in the style below."""

    size: float | None = None
    bold: bool | None = None
    italic: bool = False
    colour: Colour | None = None
    spacing: float = 0
    without_spelling: bool = False


@dataclass(frozen=True)
class Rule:
    """A line along a paragraph; ``weight`` in eighths of a point, ``space`` in points."""

    sides: tuple[str, ...]
    colour: Colour
    weight: int
    space: int


@dataclass(frozen=True)
class Space:
    """Room around a paragraph in points; ``leading`` is a multiple of a single line."""

    before: float
    after: float
    leading: float = 1.0


@dataclass(frozen=True)
class Indent:
    """Indents in twips; ``hanging`` is how far the first line stands out to the left."""

    left: int
    right: int = 0
    hanging: int = 0


@dataclass(frozen=True)
class Paragraphs:
    """How a paragraph is set; ``outline`` is 0 for a first-level heading."""

    space: Space | None = None
    indent: Indent | None = None
    rule: Rule | None = None
    shade: Colour | None = None
    list_number: int | None = None
    tab_right: int | None = None
    together: bool = False
    keep_with_next: bool = False
    close_to_own_kind: bool = False
    outline: int | None = None


@dataclass(frozen=True)
class Style:
    """One style: id and name in the file, what it is built on, what follows it, how it looks."""

    id: str
    name: str
    based_on: str = "Normal"
    followed_by: str = ""
    paragraphs: Paragraphs = field(default_factory=Paragraphs)
    characters: Characters = field(default_factory=Characters)
    kind: str = "paragraph"


def add_style(styles: etree._Element, style: Style, is_default: bool = False) -> etree._Element:
    """Append one style, its children in the order that the schema asks."""
    element = add(styles, "style", type=style.kind, styleId=style.id)
    if is_default:
        element.set(named("default"), "1")
    if style.id.startswith("Casus"):
        element.set(named("customStyle"), "1")
    add(element, "name", val=style.name)
    if style.based_on:
        add(element, "basedOn", val=style.based_on)
    if style.followed_by:
        add(element, "next", val=style.followed_by)
    add(element, "qFormat")
    if style.kind == "paragraph":
        add_paragraph_look(element, style.paragraphs)
    add_character_look(element, style.characters)
    return element


def add_character_look(parent: etree._Element, look: Characters) -> None:
    """Append rPr, if there is anything to say."""
    if look == Characters():
        return
    run = add(parent, "rPr")
    if look.bold is not None:
        value = "1" if look.bold else "0"
        add(run, "b", val=value)
        add(run, "bCs", val=value)
    if look.italic:
        add(run, "i")
        add(run, "iCs")
    if look.without_spelling:
        add(run, "noProof")
    if look.colour:
        add(run, "color", val=look.colour)
    if look.spacing:
        add(run, "spacing", val=twips(look.spacing))
    if look.size:
        add(run, "sz", val=f"{look.size * 2:.0f}")
        add(run, "szCs", val=f"{look.size * 2:.0f}")


def add_paragraph_look(parent: etree._Element, look: Paragraphs) -> None:
    """Append pPr, if there is anything to say."""
    if look == Paragraphs():
        return
    paragraph = add(parent, "pPr")
    if look.keep_with_next:
        add(paragraph, "keepNext")
    if look.together:
        add(paragraph, "keepLines")
    if look.list_number is not None:
        add(add(paragraph, "numPr"), "numId", val=str(look.list_number))
    _add_rule_and_shade(paragraph, look)
    if look.tab_right is not None:
        add(add(paragraph, "tabs"), "tab", val="right", pos=str(look.tab_right))
    _add_measures(paragraph, look)
    if look.outline is not None:
        add(paragraph, "outlineLvl", val=str(look.outline))


def _add_rule_and_shade(paragraph: etree._Element, look: Paragraphs) -> None:
    if look.rule:
        borders = add(paragraph, "pBdr")
        for side in look.rule.sides:
            add_line(borders, side, look.rule)
    if look.shade:
        add(paragraph, "shd", val="clear", color="auto", fill=look.shade)


def add_line(borders: etree._Element, side: str, rule: Rule) -> None:
    """Append one border line."""
    weight, space = str(rule.weight), str(rule.space)
    add(borders, side, val="single", sz=weight, space=space, color=rule.colour)


def _add_measures(paragraph: etree._Element, look: Paragraphs) -> None:
    if look.space:
        add_space(paragraph, look.space)
    if look.indent:
        left, right, hanging = look.indent.left, look.indent.right, look.indent.hanging
        add(paragraph, "ind", left=str(left), right=str(right), hanging=str(hanging))
    if look.close_to_own_kind:
        add(paragraph, "contextualSpacing")


def add_space(paragraph: etree._Element, space: Space) -> None:
    """Append the room around a paragraph and between its lines."""
    line = f"{space.leading * _SINGLE_LINE:.0f}"
    before, after = twips(space.before), twips(space.after)
    add(paragraph, "spacing", before=before, after=after, line=line, lineRule="auto")


def twips(points: float) -> str:
    """Turn points into the twentieths of a point that Word counts in."""
    return f"{points * TWIPS_PER_POINT:.0f}"
