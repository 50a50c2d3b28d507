"""Seeing to it that every style can be read: colours with too little contrast change, and are told."""

from collections.abc import Iterator

from lxml import etree

from casusanalyse.word.colours import BLACK, LOWEST_CONTRAST, WHITE, contrast, readable_on
from casusanalyse.word.elements import add, named
from casusanalyse.word.house.grammar import CHARACTERS
from casusanalyse.word.looks import Colour
from casusanalyse.word.styles import TABLE_HEADER_STYLE, TABLE_STYLE

_AUTO = "auto"
_BEFORE_COLOUR = [named(name) for name in CHARACTERS][: list(CHARACTERS).index("color")]
_HEADER_ROW = f"{named('tblStylePr')}[@{named('type')}='firstRow']"


class Legible:
    """A part with styles in which everything gets contrast enough.

    ``darkened`` and ``unshaded`` name the styles of the region that were changed for it.
    """

    def __init__(self, root: etree._Element, theirs: set[str]) -> None:
        self._theirs = theirs
        self._styles = {it.get(named("styleId"), ""): it for it in root.iterfind(named("style"))}
        self.darkened: list[str] = []
        self.unshaded: list[str] = []

    def change(self) -> None:
        """Take dark grounds away, then give every style a colour that stands out on its ground."""
        for id, style in self._styles.items():
            for shade in list(style.iter(named("shd"))):
                self._lighten_ground(id, style, shade)
        for id in self._of_kind("paragraph"):
            if id != TABLE_HEADER_STYLE:
                self._darken(id, self._ground(id))
        self._darken(TABLE_HEADER_STYLE, self._ground_of_header_row())
        grounds = {WHITE, *map(self._ground, self._of_kind("paragraph"))}
        for id in self._of_kind("character"):
            self._darken(id, *sorted(grounds))

    def _of_kind(self, kind: str) -> Iterator[str]:
        return (id for id, style in self._styles.items() if style.get(named("type")) == kind)

    def _lighten_ground(self, id: str, style: etree._Element, shade: etree._Element) -> None:
        """Take a ground away on which the small labels behind a text could not be read."""
        fill = shade.get(named("fill"), _AUTO)
        in_header_row = any(it.tag == named("tblStylePr") for it in shade.iterancestors())
        if fill == _AUTO or in_header_row or contrast(Colour.INK, fill) >= LOWEST_CONTRAST:
            return
        shade.set(named("fill"), _AUTO)
        if style.get(named("type")) != "table":
            # Light letters on a dark ground become dark letters.
            set_colour(style, fill)
        self._note(self.unshaded, id)

    def _darken(self, id: str, *grounds: str) -> None:
        style = self._styles.get(id)
        colour = self._colour(id)
        if style is None or colour is None:
            return
        readable = readable_on(colour, *grounds)
        if readable != colour:
            set_colour(style, readable)
            self._note(self.darkened, id)

    def _note(self, changed: list[str], id: str) -> None:
        if id in self._theirs and id not in (*self.darkened, *self.unshaded):
            changed.append(id)

    def _colour(self, id: str) -> str | None:
        """Give the colour that the letters of a style get; nothing when the style says none."""
        for style in self._chain(id):
            colour = style.find(f"{named('rPr')}/{named('color')}")
            if colour is not None:
                value = colour.get(named("val"), _AUTO)
                return BLACK if value == _AUTO else value
        is_paragraph = id in self._styles and self._styles[id].get(named("type")) == "paragraph"
        return BLACK if is_paragraph else None

    def _ground(self, id: str) -> str:
        for place in ("rPr", "pPr"):
            for style in self._chain(id):
                shade = style.find(f"{named(place)}/{named('shd')}")
                fill = _AUTO if shade is None else shade.get(named("fill"), _AUTO)
                if shade is not None and fill != _AUTO:
                    return fill
        return WHITE

    def _ground_of_header_row(self) -> str:
        table = self._styles.get(TABLE_STYLE)
        path = f"{_HEADER_ROW}/{named('tcPr')}/{named('shd')}"
        shade = None if table is None else table.find(path)
        fill = _AUTO if shade is None else shade.get(named("fill"), _AUTO)
        return WHITE if fill == _AUTO else fill

    def _chain(self, id: str) -> Iterator[etree._Element]:
        seen: set[str] = set()
        while id in self._styles and id not in seen:
            seen.add(id)
            yield self._styles[id]
            below = self._styles[id].find(named("basedOn"))
            id = "" if below is None else below.get(named("val"), "")


def colour_in(look: etree._Element | None) -> str | None:
    """Give the colour that the properties of letters name."""
    colour = None if look is None else look.find(named("color"))
    value = _AUTO if colour is None else colour.get(named("val"), _AUTO)
    return None if value == _AUTO else value


def set_colour(place: etree._Element, colour: str) -> None:
    """Let the letters of a style, a run or a part of a table have a colour."""
    look = place.find(named("rPr"))
    if look is None:
        look = add(place, "rPr")
    for earlier in look.findall(named("color")):
        look.remove(earlier)
    added = etree.Element(named("color"))
    added.set(named("val"), colour)
    look.insert(
        sum(1 for it in look if it.tag in _BEFORE_COLOUR or it.tag == named("rStyle")), added
    )
