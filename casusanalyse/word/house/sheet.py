"""The styles in a file of the region: found by name whatever its language, and laid flat."""

from collections.abc import Iterator

from lxml import etree

from casusanalyse.word.elements import named
from casusanalyse.word.house.grammar import CHARACTERS, PARAGRAPHS, Grammar, cleaned, laid_over
from casusanalyse.word.house.model import Theme

# Word writes the English name of a style that it knows, in whatever language it speaks; LibreOffice
# has one of its own.
_OTHER_NAMES = {"quotations": "quote", "text body": "body text"}


class Sheet:
    """The styles of one file. A style is an element; of two with the same id or name the first counts."""

    def __init__(self, root: etree._Element, theme: Theme) -> None:
        self._theme = theme
        self._by_id: dict[str, etree._Element] = {}
        self._by_name: dict[tuple[str, str], etree._Element] = {}
        self._plain: etree._Element | None = None
        self._defaults = root.find(named("docDefaults"))
        for style in root.iterfind(named("style")):
            self._note(style)

    def _note(self, style: etree._Element) -> None:
        kind = style.get(named("type"), "paragraph")
        self._by_id.setdefault(style.get(named("styleId"), ""), style)
        self._by_name.setdefault((kind, name_of(style).casefold()), style)
        is_default = style.get(named("default")) in ("1", "true", "on")
        if is_default and kind == "paragraph" and self._plain is None:
            self._plain = style

    def called(self, kind: str, name: str) -> etree._Element | None:
        """Give the style of a kind with an English name."""
        if (kind, name) == ("paragraph", "Normal") and self._plain is not None:
            return self._plain
        others = [other for other, usual in _OTHER_NAMES.items() if usual == name.casefold()]
        styles = (self._by_name.get((kind, it)) for it in (name.casefold(), *others))
        return next((style for style in styles if style is not None), None)

    def with_id(self, id: str) -> etree._Element | None:
        """Give the style with an id."""
        return self._by_id.get(id)

    def rests_on_plain(self, style: etree._Element) -> bool:
        """Whether what a style does not tell is told by the style of plain text."""
        return self._plain is not None and any(it is self._plain for it in self._chain(style))

    def look(self, style: etree._Element, name: str, grammar: Grammar) -> etree._Element:
        """Give the properties ``name`` of a style, with those it is built on, up to plain text.

        A chain of styles that comes back to where it was ends there.
        """
        own = [it for it in self._chain(style) if it is style or it is not self._plain]
        look = etree.Element(named(name))
        for each in reversed(own):
            look = laid_over(
                look, cleaned(each.find(named(name)), name, grammar, self._theme), grammar
            )
        return look

    def header_row(self, table: etree._Element) -> etree._Element | None:
        """Give what a style of tables tells of the first row."""
        rows = (
            row
            for style in self._chain(table)
            for row in style.iterfind(named("tblStylePr"))
            if row.get(named("type")) == "firstRow"
        )
        return next(rows, None)

    def clean(self, place: etree._Element | None, name: str, grammar: Grammar) -> etree._Element:
        """Give the properties ``name`` that stand in an element, cleaned."""
        found = None if place is None else place.find(named(name))
        return cleaned(found, name, grammar, self._theme)

    def paragraph_look(self, style: etree._Element) -> etree._Element:
        """Give how the paragraphs of a style are set; a number of its own leaves with its indent."""
        look = self.look(style, "pPr", PARAGRAPHS)
        numbered = any(
            it.find(f"{named('pPr')}/{named('numPr')}") is not None for it in self._chain(style)
        )
        for indent in look.findall(named("ind")) if numbered else []:
            look.remove(indent)
        return look

    def character_look(self, style: etree._Element) -> etree._Element:
        """Give how the letters of a style look."""
        return self.look(style, "rPr", CHARACTERS)

    def default_looks(self) -> tuple[etree._Element, etree._Element]:
        """Give what holds for every letter and for every paragraph, before any style."""
        return (
            self._default("rPrDefault", "rPr", CHARACTERS),
            self._default("pPrDefault", "pPr", PARAGRAPHS),
        )

    def _default(self, outer: str, name: str, grammar: Grammar) -> etree._Element:
        found = None
        if self._defaults is not None:
            found = self._defaults.find(f"{named(outer)}/{named(name)}")
        return cleaned(found, name, grammar, self._theme)

    def _chain(self, style: etree._Element) -> Iterator[etree._Element]:
        """Yield a style and what it is built on, each once."""
        seen: set[etree._Element] = set()
        current: etree._Element | None = style
        while current is not None and current not in seen:
            seen.add(current)
            yield current
            below = current.find(named("basedOn"))
            current = None if below is None else self._by_id.get(below.get(named("val"), ""))


def name_of(style: etree._Element) -> str:
    """Give the name of a style: English for one that Word knows."""
    name = style.find(named("name"))
    return "" if name is None else name.get(named("val"), "")
