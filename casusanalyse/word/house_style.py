"""Taking a house style from a Word file of the region: looks, header, footer, logo and page."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lxml import etree

from casusanalyse.word.elements import NAMESPACE, named
from casusanalyse.word.house.edges import RELATIONS, EdgeCleaner
from casusanalyse.word.house.fonts import font_table
from casusanalyse.word.house.model import Edge, HouseStyle, Picture
from casusanalyse.word.house.page import OUR_PAGE, read_page
from casusanalyse.word.house.pictures import is_too_large, kind_of
from casusanalyse.word.house.sheet import Sheet
from casusanalyse.word.house.styles import HouseStyles
from casusanalyse.word.house.theme import read_theme
from casusanalyse.word.problems import NotAHouseStyle
from casusanalyse.word.returned.archive import MOST_OF_FILE
from casusanalyse.word.returned.gate import open_package
from casusanalyse.word.returned.package import Package
from casusanalyse.word.returned.parsing import bounded
from casusanalyse.word.returned.problems import (
    HoldsMacros,
    NotAWordFile,
    NotTrusted,
    NotWhole,
    TooMuchInside,
)
from casusanalyse.word.template import DRAFT_PROPERTY
from casusanalyse.wording import word_house as wording

_LOCKED_OR_OLD = b"\xd0\xcf\x11\xe0"
_MOST_OF_EDGE = 200_000
_PAGES = ("default", "first", "even")
_TEMPLATES = (".dotx", ".dotm", ".dot")
_OFF = {"0", "false", "off"}


def house_style_of(path: Path) -> HouseStyle:
    """Take the house style from a .docx or .dotx file; the file itself stays as it is.

    Nothing that the file wants to fetch from elsewhere is taken along. Raises NotAHouseStyle with what
    is wrong with the file.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_OF_FILE + 1)
    except FileNotFoundError as error:
        raise NotAHouseStyle(path.name, wording.MISSING) from error
    except OSError as error:
        # Windows says of a folder that it may not be read.
        what = wording.A_FOLDER if path.is_dir() else wording.UNREADABLE
        raise NotAHouseStyle(path.name, what) from error
    with _told_in_dutch(path.name):
        return _Taking(_opened(data, path.name), path.name).house_style()


def _opened(data: bytes, name: str) -> Package:
    if data.startswith(_LOCKED_OR_OLD):
        raise NotAHouseStyle(name, wording.LOCKED_OR_OLD)
    return open_package(data, name)


@contextmanager
def _told_in_dutch(name: str) -> Iterator[None]:
    """Tell what is wrong with a file as it concerns a house style, which nobody sent back."""
    try:
        with bounded(name):
            yield
    except HoldsMacros as problem:
        raise NotAHouseStyle(name, wording.MACROS) from problem
    except TooMuchInside as problem:
        raise NotAHouseStyle(name, wording.TOO_MUCH) from problem
    except NotWhole as problem:
        raise NotAHouseStyle(name, wording.NOT_WHOLE) from problem
    except NotTrusted as problem:
        raise NotAHouseStyle(name, wording.NOT_TRUSTED) from problem
    except NotAWordFile as problem:
        raise NotAHouseStyle(name, wording.NOT_WORD) from problem


class _Taking:
    """One file while its house style is taken from it."""

    def __init__(self, package: Package, name: str) -> None:
        self._package = package
        self._main = package.root(package.main)
        if etree.QName(self._main).namespace != NAMESPACE:
            raise NotAHouseStyle(name, wording.STRICT)
        if self._is_a_report():
            raise NotAHouseStyle(name, wording.A_REPORT)
        self._theme = read_theme(self._root("theme"))
        sheet = self._root("styles")
        if sheet is None:
            raise NotAHouseStyle(name, wording.NO_STYLES)
        self._sheet = Sheet(sheet, self._theme)
        self._sections = [it for it in self._main.iter(named("sectPr"))]
        self._left_behind: list[str] = []

    def house_style(self) -> HouseStyle:
        page = read_page(self._sections[-1] if self._sections else None)
        styles = HouseStyles(self._sheet, self._table(), (page or OUR_PAGE).text_width)
        cleaner = EdgeCleaner(self._sheet, styles, self._theme)
        edges = tuple(self._edges(cleaner))
        root, legible = styles.finished()
        return HouseStyle(
            styles=etree.tostring(root),
            fonts=font_table(root, self._root("fontTable")),
            theme=self._theme,
            page=page or OUR_PAGE,
            edges=edges,
            first_page_differs=self._first_page_differs(),
            even_pages_differ=self._even_pages_differ(),
            notices=tuple(
                [
                    *_told(wording.DARKENED, legible.darkened),
                    *_told(wording.UNSHADED, legible.unshaded),
                    *([wording.EDGES_DARKENED] if cleaner.darkened else []),
                    *([] if page else [wording.NO_ROOM]),
                    *dict.fromkeys(self._left_behind),
                    *([wording.OUTSIDE] if self._fetches() else []),
                ]
            ),
        )

    def _is_a_report(self) -> bool:
        """Whether the file is a report of ours: its header and footer tell of one case."""
        parts = self._package.related("", "custom-properties")
        return any(
            it.get("name") == DRAFT_PROPERTY for part in parts for it in self._package.root(part)
        )

    def _root(self, kind: str) -> etree._Element | None:
        parts = self._package.related(self._package.main, kind)
        return self._package.root(parts[0]) if parts else None

    def _table(self) -> etree._Element | None:
        """Give the style of their first table."""
        for used in self._main.iter(named("tblStyle")):
            style = self._sheet.with_id(used.get(named("val"), ""))
            return style if style is not None and style.get(named("type")) == "table" else None
        return None

    def _edges(self, cleaner: EdgeCleaner) -> Iterator[Edge]:
        parts = {it.id: it.part for it in self._package.relations.get(self._package.main, ())}
        for element, called in (("hdr", "headerReference"), ("ftr", "footerReference")):
            for pages, id in self._references(called).items():
                part = parts.get(id)
                root = None if part is None else self._package.root(part)
                if part is not None and root is not None and root.tag == named(element):
                    yield from self._edge(cleaner, part, root, (element, pages))

    def _references(self, called: str) -> dict[str, str]:
        """Give the headers or footers of the last section; one that it lacks is as in an earlier one."""
        return {
            it.get(named("type"), ""): it.get(f"{{{RELATIONS}}}id", "")
            for section in self._sections
            for it in section.iterfind(named(called))
            if it.get(named("type")) in _PAGES
        }

    def _edge(
        self, cleaner: EdgeCleaner, part: str, root: etree._Element, place: tuple[str, str]
    ) -> Iterator[Edge]:
        targets = {it.id: it.part for it in self._package.relations.get(part, ())}
        pictures: dict[str, Picture] = {}

        def found(id: str) -> str | None:
            if id not in pictures and id in targets:
                picture = self._picture(id, targets[id])
                if picture is not None:
                    pictures[id] = picture
            return id if id in pictures else None

        clean = cleaner.cleaned(root, found)
        xml = b"" if clean is None else etree.tostring(clean)
        if len(xml) > _MOST_OF_EDGE:
            self._left_behind.append(wording.EDGE_TOO_LARGE)
        elif xml:
            yield Edge(*place, xml, tuple(pictures.values()))

    def _picture(self, id: str, part: str) -> Picture | None:
        data = self._package.archive.read(part)
        kind = kind_of(data)
        if kind is None:
            self._left_behind.append(wording.PICTURE_UNKNOWN)
            return None
        if is_too_large(data, kind):
            self._left_behind.append(wording.PICTURE_TOO_LARGE)
            return None
        return Picture(id, kind, data)

    def _fetches(self) -> bool:
        """Whether the file shows something from elsewhere; the template it was made with is not shown."""
        return any(not it.lower().endswith(_TEMPLATES) for it in self._package.outside)

    def _first_page_differs(self) -> bool:
        return bool(self._sections) and _is_on(self._sections[-1].find(named("titlePg")))

    def _even_pages_differ(self) -> bool:
        settings = self._root("settings")
        return settings is not None and _is_on(settings.find(named("evenAndOddHeaders")))


def _is_on(switch: etree._Element | None) -> bool:
    return switch is not None and switch.get(named("val"), "1") not in _OFF


def _told(sentence: str, styles: list[str]) -> list[str]:
    names = dict.fromkeys(wording.STYLES.get(id, wording.OTHER_STYLE) for id in styles)
    return [sentence.format(styles=", ".join(names))] if styles else []
