"""Keeps count of tables, rows and columns while a text is walked through."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from lxml import etree

from casusanalyse.word.returned.model import Cell
from casusanalyse.word.returned.names import attribute, child

_BEFORE = Cell(-1, -1, 0)
_MOST_COLUMNS = 63
"""Word has no more columns in a table."""


@dataclass(slots=True)
class Grid:
    """Where in the tables of a text one is; what is within a cell does not count."""

    cell: Cell | None = None
    _next: Cell = _BEFORE

    def table_begins(self) -> None:
        """Count a table that stands in no other."""
        if self.cell is None:
            self._next = Cell(self._next.table + 1, -1, 0)

    def row_begins(self) -> None:
        """Count a row of such a table."""
        if self.cell is None:
            self._next = Cell(self._next.table, self._next.row + 1, 0)

    @contextmanager
    def within_cell(self, properties: etree._Element | None) -> Iterator[None]:
        """Be in the next cell of the row until the end; of one within a cell nothing changes."""
        if self.cell is not None:
            yield
            return
        self.cell = self._next
        yield
        self.cell = None
        self._next = self._next._replace(column=self._next.column + _columns_of(properties))


def _columns_of(properties: etree._Element | None) -> int:
    """Return over how many columns a cell stretches."""
    span = None if properties is None else child(properties, "gridSpan")
    words = "" if span is None else attribute(span, "val") or ""
    return min(int(words), _MOST_COLUMNS) if words.isascii() and words.isdigit() else 1
