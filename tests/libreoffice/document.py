"""Finding one's way in a document that LibreOffice holds: its paragraphs, words in them, comments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from tests.libreoffice.shapes import (
        Block,
        Cell,
        Component,
        Cursor,
        Note,
        Paragraph,
        Range,
        Text,
        ViewCursor,
    )

_TABLE = "com.sun.star.text.TextTable"


class NotFound(LookupError):
    """An edit names words that no paragraph holds, or more than one."""


def paragraphs(text: Text) -> Iterator[Paragraph]:
    """Yield every paragraph of a text in order, those in the cells of a table too."""
    for block in _blocks(text):
        if block.supportsService(_TABLE):
            for name in block.CellNames:
                yield from paragraphs(block.getCellByName(name))
        else:
            yield block


def _blocks(text: Text) -> Iterator[Block]:
    blocks = text.createEnumeration()
    while blocks.hasMoreElements():
        yield blocks.nextElement()


def paragraph_with(document: Component, words: str) -> Paragraph:
    """Find the one paragraph that holds ``words``. Raises NotFound."""
    search = document.createSearchDescriptor()
    search.SearchString, search.SearchCaseSensitive = words, True
    hits = document.findAll(search)
    if hits.Count == 1:
        return _paragraph_around(hits.getByIndex(0))
    # Twice in one paragraph, in the header too, or nowhere: looking takes longer and is sure.
    found = [p for p in paragraphs(document.Text) if words in p.String]
    if len(found) != 1:
        raise NotFound(f"{len(found)} paragraphs hold {words!r}")
    return found[0]


def _paragraph_around(hit: Range) -> Paragraph:
    cursor = hit.Text.createTextCursorByRange(hit.Start)
    cursor.gotoStartOfParagraph(False)
    cursor.gotoEndOfParagraph(True)
    return cast("Paragraph", cursor.createEnumeration().nextElement())


def go_to(document: Component, paragraph: Range) -> ViewCursor:
    """Put the cursor that somebody sees at the beginning of a paragraph."""
    # A comment or an order of the menu may have left the focus elsewhere; selecting brings it back.
    document.CurrentController.select(paragraph)
    cursor = document.CurrentController.ViewCursor
    cursor.gotoRange(paragraph.Start, False)
    return cursor


def cell_beside(document: Component, words: str) -> Cell:
    """Find the cell to the right of the one that holds ``words``. Raises NotFound."""
    cursor = go_to(document, paragraph_with(document, words))
    column, row = cursor.Cell.CellName[0], cursor.Cell.CellName[1:]
    return cursor.TextTable.getCellByName(chr(ord(column) + 1) + row)


def row_with(document: Component, words: str) -> list[str]:
    """List the cells of the row that holds ``words``, paragraphs on lines. Raises NotFound."""
    cursor = go_to(document, paragraph_with(document, words))
    table, row = cursor.TextTable, cursor.Cell.CellName[1:]
    cells = [table.getCellByName(name) for name in table.CellNames if name[1:] == row]
    return ["\n".join(paragraph.String for paragraph in paragraphs(cell)) for cell in cells]


def words_in(paragraph: Range, words: str) -> Cursor:
    """Select ``words`` where they first stand in a paragraph."""
    before = paragraph.String.index(words)
    cursor = paragraph.Text.createTextCursorByRange(paragraph.Start)
    _extend(cursor, before)
    cursor.collapseToEnd()
    _extend(cursor, len(words))
    return cursor


def whole(paragraph: Range) -> Cursor:
    """Select the text of a paragraph, without its end."""
    cursor = paragraph.Text.createTextCursorByRange(paragraph.Start)
    cursor.gotoRange(paragraph.End, True)
    return cursor


def with_its_end(paragraph: Range) -> Cursor:
    """Select a paragraph up to the beginning of the next one."""
    cursor = whole(paragraph)
    cursor.goRight(1, True)
    return cursor


def bookmarks_of(paragraph: Paragraph) -> list[str]:
    """Name the bookmarks that begin in a paragraph."""
    found, portions = [], paragraph.createEnumeration()
    while portions.hasMoreElements():
        portion = portions.nextElement()
        if portion.TextPortionType == "Bookmark" and portion.IsStart:
            found.append(portion.Bookmark.Name)
    return found


def notes(document: Component) -> list[Note]:
    """Give every comment."""
    found, fields = [], document.TextFields.createEnumeration()
    while fields.hasMoreElements():
        field = fields.nextElement()
        if field.supportsService("com.sun.star.text.textfield.Annotation"):
            found.append(field)
    return found


def _extend(cursor: Cursor, length: int) -> None:
    """Select so many characters on; a comment takes a step and shows no character."""
    cursor.goRight(length, True)
    while len(cursor.String) < length and cursor.goRight(1, True):
        pass
