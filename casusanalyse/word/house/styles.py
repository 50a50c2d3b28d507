"""Our styles in the looks of the region: theirs where they have one, ours in their colours elsewhere."""

from copy import deepcopy

from lxml import etree

from casusanalyse.word.colours import mixed
from casusanalyse.word.elements import NAMESPACE, add, named
from casusanalyse.word.house.grammar import CHARACTERS, PARAGRAPHS, Grammar, laid_over
from casusanalyse.word.house.legible import Legible, colour_in
from casusanalyse.word.house.sheet import Sheet, name_of
from casusanalyse.word.house.tables import dress_table
from casusanalyse.word.looks import (
    TWIPS_PER_POINT,
    Characters,
    Colour,
    Paragraphs,
    Rule,
    Space,
    Style,
    add_style,
)
from casusanalyse.word.styles import TABLE_STYLE, write_styles

EDGE_LINE_STYLE = "CasusRegel"

_PLAIN, _BODY, _CAPTION = "Normal", "BodyText", "Caption"
_OUR_SIZE = 21  # of plain text, in half points
_SMALLEST = 14
_LEAST, _MOST = 0.8, 1.5
_LEAST_ROOM, _ROOM = 3 * TWIPS_PER_POINT, 6 * TWIPS_PER_POINT
# What keeps a heading with its text, and makes it a heading, is not up to a house style.
_STRUCTURE = ("keepNext", "keepLines", "outlineLvl")
_COLOURED = tuple(map(named, ("val", "color", "fill")))


class HouseStyles:
    """Builds the part with styles of a house style; ``finished`` gives it and closes it."""

    def __init__(self, sheet: Sheet, table: etree._Element | None, text_width: int) -> None:
        self._sheet = sheet
        self._table = table
        self._root = etree.Element(named("styles"), nsmap={"w": NAMESPACE})
        write_styles(self._root)
        add_style(self._root, _edge_line(text_width))
        self._known: dict[str, str] = {}
        self._taken: list[etree._Element] = []
        self._write_defaults()
        self._take_over()

    def id_for(self, id: str) -> str | None:
        """Give our id for a style that a header or footer uses; it is taken along if it must."""
        style = self._sheet.with_id(id)
        kind = "" if style is None else style.get(named("type"), "paragraph")
        if style is None or kind not in ("paragraph", "character"):
            return None
        if id not in self._known:
            self._known[id] = self._add_another(style, kind)
        return self._known[id]

    def finished(self) -> tuple[etree._Element, Legible]:
        """Give the part, in which everything can be read, and what was changed for that."""
        self._bring_along()
        self._give_room()
        dress_table(self._root, self._sheet, self._table)
        legible = Legible(self._root, {_id(style) for style in self._taken})
        legible.change()
        return self._root, legible

    def _write_defaults(self) -> None:
        defaults = self._root.find(named("docDefaults"))
        assert defaults is not None  # write_styles has just made it
        characters, paragraphs = self._sheet.default_looks()
        # LibreOffice lays a colour that stands here over every character style inside a table.
        for colour in characters.findall(named("color")):
            characters.remove(colour)
        _lay_over(defaults, "rPr", characters, CHARACTERS)
        _lay_over(defaults, "pPr", paragraphs, PARAGRAPHS)

    def _colour_of_all(self) -> etree._Element:
        look = self._sheet.default_looks()[0]
        look[:] = look.findall(named("color"))
        return look

    def _take_over(self) -> None:
        for ours in self._root.findall(named("style")):
            theirs = self._sheet.called(ours.get(named("type"), ""), name_of(ours))
            if theirs is None or _id(ours) == TABLE_STYLE or not _has_looks(ours):
                continue
            self._known[_id(theirs)] = _id(ours)
            self._taken.append(ours)
            self._dress(ours, theirs)

    def _dress(self, ours: etree._Element, theirs: etree._Element) -> None:
        is_paragraph = ours.get(named("type")) == "paragraph"
        look = self._sheet.paragraph_look(theirs) if is_paragraph else None
        characters = self._sheet.character_look(theirs)
        if _id(ours) == _PLAIN:
            characters = laid_over(self._colour_of_all(), characters, CHARACTERS)
        if look is not None:
            _keep_structure(look, ours.find(named("pPr")))
        if not self._sheet.rests_on_plain(theirs) and is_paragraph:
            _remove(ours, "basedOn")
        _replace(ours, look, characters)

    def _add_another(self, style: etree._Element, kind: str) -> str:
        number = len(self._taken) + 1
        added = add(self._root, "style", type=kind, customStyle="1", styleId=f"Huisstijl{number}")
        add(added, "name", val=f"Huisstijl {number}: {name_of(style)[:100]}")
        if kind == "paragraph":
            add(added, "basedOn", val=_PLAIN)
        self._taken.append(added)
        self._dress(added, style)
        return _id(added)

    def _bring_along(self) -> None:
        """Give the styles that they do not have their colours, and sizes that go with theirs."""
        accent = self._accent()
        colours = {Colour.ACCENT: accent, Colour.TINT: mixed(accent, "FFFFFF", 0.94)}
        scale = min(max(self._size() / _OUR_SIZE, _LEAST), _MOST)
        for style in self._root.findall(named("style")):
            if style not in self._taken:
                _recolour(style, colours)
                _resize(style, scale)

    def _accent(self) -> str:
        """Give the colour of their headings; ours when they have none."""
        taken = {_id(style): style for style in self._taken}
        looks = (taken[id].find(named("rPr")) for id in ("Heading1", "Title") if id in taken)
        colours = [colour for look in looks if (colour := colour_in(look)) is not None]
        return colours[0] if colours else Colour.INK if "Heading1" in taken else Colour.ACCENT

    def _size(self) -> int:
        places = (self._style(_PLAIN), self._root.find(named("docDefaults")))
        sizes = (place.find(f".//{named('sz')}") for place in places if place is not None)
        return next((int(it.get(named("val"), "0")) for it in sizes if it is not None), _OUR_SIZE)

    def _give_room(self) -> None:
        """Keep running text apart, and a table from the caption under it.

        Many a house style leaves that to empty lines, which a report does not have.
        """
        for id, side in ((_BODY, "after"), (_CAPTION, "before")):
            style = self._style(id)
            if style is not None and max(self._room(style)) < _LEAST_ROOM:
                _add_room(style, side)

    def _room(self, style: etree._Element) -> tuple[int, int]:
        before, after = 0, 0
        for place in (self._root.find(named("docDefaults")), self._style(_PLAIN), style):
            spacing = None if place is None else place.find(f".//{named('pPr')}/{named('spacing')}")
            if spacing is not None:
                before = int(spacing.get(named("before"), before))
                after = int(spacing.get(named("after"), after))
        return before, after

    def _style(self, id: str) -> etree._Element | None:
        return next((it for it in self._root.iterfind(named("style")) if _id(it) == id), None)


def _add_room(style: etree._Element, side: str) -> None:
    look = style.find(named("pPr"))
    room = etree.Element(named("pPr"))
    add(room, "spacing", **{side: str(_ROOM)})
    looks = room if look is None else laid_over(look, room, PARAGRAPHS)
    _replace(style, looks, style.find(named("rPr")))


def _edge_line(text_width: int) -> Style:
    return Style(
        EDGE_LINE_STYLE,
        "Casus regel",
        paragraphs=Paragraphs(
            space=Space(0, 0),
            tab_right=text_width,
            rule=Rule(("top",), Colour.RULE, weight=4, space=6),
        ),
        characters=Characters(size=8.5, colour=Colour.QUIET),
    )


def _id(style: etree._Element) -> str:
    return style.get(named("styleId"), "")


def _has_looks(style: etree._Element) -> bool:
    return style.get(named("type")) == "paragraph" or style.get(named("customStyle")) == "1"


def _lay_over(defaults: etree._Element, name: str, look: etree._Element, grammar: Grammar) -> None:
    for ours in list(defaults.iter(named(name))):
        merged = laid_over(ours, look, grammar)
        merged.extend(ours.findall(named("lang")))
        parent = ours.getparent()
        if parent is not None:
            parent.replace(ours, merged)


def _keep_structure(look: etree._Element, ours: etree._Element | None) -> None:
    """Let what makes ours a heading, or keeps it together, stand in the look that takes its place."""
    own = etree.Element(named("pPr"))
    for name in _STRUCTURE:
        _remove(look, name)
        found = None if ours is None else ours.find(named(name))
        if found is not None:
            own.append(deepcopy(found))
    look[:] = list(laid_over(own, look, PARAGRAPHS))


def _replace(
    style: etree._Element, paragraphs: etree._Element | None, characters: etree._Element | None
) -> None:
    for name in ("pPr", "rPr"):
        _remove(style, name)
    for look in (paragraphs, characters):
        if look is not None and len(look):
            style.append(look)


def _remove(parent: etree._Element, name: str) -> None:
    for found in parent.findall(named(name)):
        parent.remove(found)


def _recolour(style: etree._Element, colours: dict[Colour, str]) -> None:
    for element in style.iter():
        for attribute in _COLOURED:
            for ours, theirs in colours.items():
                if element.get(attribute) == ours:
                    element.set(attribute, theirs)


def _resize(style: etree._Element, scale: float) -> None:
    for size in style.iter(named("sz"), named("szCs")):
        given = int(size.get(named("val"), "0"))
        size.set(named("val"), str(max(round(given * scale), min(given, _SMALLEST))))
