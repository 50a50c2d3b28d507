"""Our tables in the looks of theirs: lines, room in the cells, and the ground of the header row."""

from lxml import etree

from casusanalyse.word.elements import add, named
from casusanalyse.word.house.grammar import CELLS, CHARACTERS, TABLES, laid_over
from casusanalyse.word.house.legible import colour_in, set_colour
from casusanalyse.word.house.sheet import Sheet
from casusanalyse.word.styles import TABLE_HEADER_STYLE, TABLE_STYLE

_HEADER_ROW = "firstRow"
_STYLE = f"{named('style')}[@{named('styleId')}='%s']"


def dress_table(root: etree._Element, sheet: Sheet, theirs: etree._Element | None) -> None:
    """Let our style of tables in ``root`` look as a style of theirs, if there is one."""
    ours = root.find(_STYLE % TABLE_STYLE)
    if theirs is None or ours is None:
        return
    before = ours.find(named("tblPr"))
    margins = etree.Element(named("tblPr"))
    margins.extend([] if before is None else before.findall(named("tblCellMar")))
    for old in [*ours.findall(named("tblPr")), *ours.findall(named("tblStylePr"))]:
        ours.remove(old)
    # Without room of their own in the cells, words of two columns would touch.
    table = laid_over(margins, sheet.look(theirs, "tblPr", _OF_STYLE), _OF_STYLE)
    _add_if_filled(ours, table)
    cells = sheet.look(theirs, "tcPr", _OF_CELLS)
    _add_if_filled(ours, cells)
    _add_header_row(root, ours, sheet, theirs)


_OF_STYLE = {name: TABLES[name] for name in ("tblInd", "tblBorders", "tblCellMar")}
_OF_CELLS = {name: CELLS[name] for name in ("tcBorders", "shd")}


def _add_header_row(
    root: etree._Element, ours: etree._Element, sheet: Sheet, theirs: etree._Element
) -> None:
    found = sheet.header_row(theirs)
    row = add(ours, "tblStylePr", type=_HEADER_ROW)
    characters = sheet.clean(found, "rPr", CHARACTERS)
    _add_if_filled(row, characters)
    _add_if_filled(row, sheet.clean(found, "tcPr", _OF_CELLS))
    if not len(row):
        ours.remove(row)
    colour = colour_in(characters)
    header = root.find(_STYLE % TABLE_HEADER_STYLE)
    if colour is not None and header is not None:
        set_colour(header, colour)


def _add_if_filled(parent: etree._Element, look: etree._Element) -> None:
    if len(look):
        parent.append(look)
