"""Whether everybody can read a Word file that we write: by eye, by ear and in another size."""

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from lxml import etree

from casusanalyse.word.colours import LOWEST_CONTRAST, contrast
from tests.word.dump import core_properties, named, part, style_of, words_of

_DOCUMENT, _STYLES, _SETTINGS = "word/document.xml", "word/styles.xml", "word/settings.xml"
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_DRAWN_BEFORE = "{urn:schemas-microsoft-com:vml}imagedata"
_SAYS_NOTHING = {"", "hier", "link", "klik hier", "deze link", "lees meer"}
_LANGUAGE = "nl-NL"
_PLAIN = {"color": "000000", "shd": "FFFFFF"}


def barriers(path: Path) -> list[str]:
    """Give every barrier in a file in one English sentence each; nothing when all is well."""
    checks: tuple[Callable[[Path], Iterator[str]], ...] = (
        _skipped_headings,
        _bare_table_headers,
        _faint_letters,
        _images_without_words,
        _links_that_say_nothing,
        _other_languages,
        _no_title,
    )
    return [barrier for check in checks for barrier in check(path)]


def _skipped_headings(path: Path) -> Iterator[str]:
    before = 0
    for paragraph in part(path, _DOCUMENT).iter(named("p")):
        style = style_of(paragraph)
        if style.startswith("Heading"):
            level = int(style.removeprefix("Heading"))
            if level > before + 1:
                yield f"a heading of level {level} after level {before}"
            if not words_of(paragraph)[0].strip():
                yield f"a heading of level {level} without words"
            before = level


def _bare_table_headers(path: Path) -> Iterator[str]:
    for table in part(path, _DOCUMENT).iter(named("tbl")):
        header = table.find(named("tr"))
        if header is None or header.find(f"{named('trPr')}/{named('tblHeader')}") is None:
            yield "a table does not mark its header row"
            continue
        if any(not words_of(cell)[0] for cell in header.iter(named("tc"))):
            yield "a table has a header cell without words"


def _faint_letters(path: Path) -> Iterator[str]:
    """Hold every run against the ground it stands on; ways of looking that come back count once."""
    looks = _Looks(part(path, _STYLES))
    seen = {
        (looks.colour(run), looks.ground(run), looks.names(run))
        for name in _with_text(path)
        for run in part(path, name).iter(named("r"))
        if run.find(named("t")) is not None and not _in_a_shape(run)
    }
    for colour, ground, names in sorted(seen):
        ratio = contrast(colour, ground)
        if ratio < LOWEST_CONTRAST:
            yield f"letters of {names} have a contrast of {ratio:.1f}"


def _in_a_shape(run: etree._Element) -> bool:
    return any(it.tag == named("txbxContent") for it in run.iterancestors())


class _Looks:
    """What letters and grounds look like in the end, as far as styles and cells tell."""

    def __init__(self, styles: etree._Element) -> None:
        self._styles = {it.get(named("styleId")): it for it in styles.iterfind(named("style"))}
        self._defaults = styles.find(f"{named('docDefaults')}/{named('rPrDefault')}")

    def names(self, run: etree._Element) -> str:
        """Give the styles of a run."""
        return " ".join(filter(None, (_style(run, "rStyle"), _paragraph_style(run))))

    def colour(self, run: etree._Element) -> str:
        """Give the colour of the letters in a run."""
        places = [run, *self._chain(_style(run, "rStyle")), *self._chain(_paragraph_style(run))]
        places += [self._defaults] if self._defaults is not None else []
        return next(filter(None, (_look(it, "rPr", "color") for it in places)), _PLAIN["color"])

    def ground(self, run: etree._Element) -> str:
        """Give the colour behind a run: of the letters, the paragraph, the cell or the paper."""
        paragraph = next(it for it in run.iterancestors() if it.tag == named("p"))
        styles = list(self._chain(_paragraph_style(run)))
        told = [_look(it, "rPr", "shd") for it in (run, *styles)]
        told += [_look(it, "pPr", "shd") for it in (paragraph, *styles)]
        told += [self._ground_of_cell(it) for it in run.iterancestors() if it.tag == named("tc")]
        return next(filter(None, told), _PLAIN["shd"])

    def _ground_of_cell(self, cell: etree._Element) -> str:
        row, table = (
            cell.getparent(),
            next(it for it in cell.iterancestors() if it.tag == named("tbl")),
        )
        named_style = table.find(f"{named('tblPr')}/{named('tblStyle')}")
        styles = [] if named_style is None else list(self._chain(named_style.get(named("val"), "")))
        told = [_look(cell, "tcPr", "shd")]
        if row is table.find(named("tr")):
            rows = (it for style in styles for it in style.iterfind(named("tblStylePr")))
            told += [_look(it, "tcPr", "shd") for it in rows if it.get(named("type")) == "firstRow"]
        return next(filter(None, [*told, *(_look(it, "tcPr", "shd") for it in styles)]), "")

    def _chain(self, id: str) -> Iterator[etree._Element]:
        while id in self._styles:
            yield self._styles[id]
            below = self._styles[id].find(named("basedOn"))
            id = "" if below is None else below.get(named("val"), "")


def _look(place: etree._Element, properties: str, name: str) -> str:
    found = place.find(f"{named(properties)}/{named(name)}")
    value = "" if found is None else found.get(named("fill" if name == "shd" else "val"), "")
    return "" if value == "auto" else value


def _style(run: etree._Element, kind: str) -> str:
    found = run.find(f"*/{named(kind)}")
    return "" if found is None else found.get(named("val"), "")


def _paragraph_style(run: etree._Element) -> str:
    return style_of(next(it for it in run.iterancestors() if it.tag == named("p"))) or "Normal"


def _with_text(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as package:
        edges = ("word/header", "word/footer")
        return [_DOCUMENT, *(name for name in package.namelist() if name.startswith(edges))]


def _images_without_words(path: Path) -> Iterator[str]:
    for name in _with_text(path):
        for drawn in part(path, name).iter(_DRAWN):
            if not drawn.get("descr", "").strip():
                yield f"an image in {name} has no words for whoever cannot see it"
        for drawn in part(path, name).iter(_DRAWN_BEFORE):
            parent = drawn.getparent()
            if parent is None or not parent.get("alt", "").strip():
                yield f"an image in {name} has no words for whoever cannot see it"


def _links_that_say_nothing(path: Path) -> Iterator[str]:
    for link in part(path, _DOCUMENT).iter(named("hyperlink")):
        words = "".join(it.text or "" for it in link.iter(named("t"))).strip()
        if words.casefold().rstrip(".") in _SAYS_NOTHING or "://" in words:
            yield f"a link says “{words}”"


def _other_languages(path: Path) -> Iterator[str]:
    theme = part(path, _SETTINGS).find(named("themeFontLang"))
    if theme is None or theme.get(named("val")) != _LANGUAGE:
        yield f"the language of the settings is not {_LANGUAGE}"
    default = part(path, _STYLES).find(f".//{named('docDefaults')}//{named('lang')}")
    if default is None:
        yield "the styles have no language"
    for name in (_STYLES, *_with_text(path)):
        for language in part(path, name).iter(named("lang")):
            if language.get(named("val"), _LANGUAGE) != _LANGUAGE:
                yield f"something in {name} is in {language.get(named('val'))}"
    if core_properties(path).get("language") != _LANGUAGE:
        yield f"the language of the file is not {_LANGUAGE}"


def _no_title(path: Path) -> Iterator[str]:
    if not core_properties(path).get("title"):
        yield "the file has no title"
