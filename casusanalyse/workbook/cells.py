"""Finds the cells of a workbook in a file that came back, and what was written in each."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from casusanalyse.protocol.questions import GATHERING
from casusanalyse.text.likeness import plain
from casusanalyse.word.returned.model import Cell, SeenParagraph
from casusanalyse.wording import workbook as wording
from casusanalyse.workbook.blanks import Blank, Blanks

_COPY = re.compile(r"_Copy_\d+$")
_LABEL = re.compile(rf"\[\s*((?:{wording.LABEL}|{wording.CARDS_LABEL})\d+(?:\.\d+){{0,2}})\s*\]")

Place = Cell | int
"""A cell of a table; of what stands in no table the number of its paragraph."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Blanks that stand in one table, row by row; to a list people may have added rows."""

    rows: tuple[tuple[Blank, ...], ...]
    may_grow: bool

    @property
    def blanks(self) -> Iterator[Blank]:
        """Yield its cells, in order."""
        for row in self.rows:
            yield from row


@dataclass(frozen=True, slots=True)
class Row:
    """What was written in one row, by field; cells without words are left out."""

    written: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FoundCells:
    """What was found: rows per unit, which units are there at all, and whose paragraphs these are.

    ``sure`` counts the cells that a bookmark or label told.
    """

    rows: tuple[tuple[Row, ...], ...]
    there: tuple[bool, ...]
    sure: int
    used: frozenset[int]

    @property
    def units(self) -> int:
        """How many units are there."""
        return sum(self.there)


def units_of(blanks: Blanks) -> tuple[Unit, ...]:
    """Return who it is, the sheets and the cards, in the order of the workbook."""
    owner = [Unit((blanks.owner,), may_grow=False)] if blanks.owner else []
    sheets = [Unit(it.rows, isinstance(it.question, GATHERING)) for it in blanks.sheets]
    cards = [Unit(((it.blank,),), may_grow=False) for it in blanks.card_sheets]
    return (*owner, *sheets, *cards)


def find_cells(blanks: Blanks, seen: Sequence[SeenParagraph]) -> FoundCells:
    """Return what stands in every cell of a workbook, the surest way first.

    A cell is known by its bookmark, then by its label, then by where it stands among cells that are
    known. What a cell holds is all that stands in it, without labels.
    """
    return _Search(blanks, seen).found()


@dataclass(slots=True)
class _Search:
    """One search; ``at`` tells where each blank was found."""

    blanks: Blanks
    seen: Sequence[SeenParagraph]
    at: dict[Blank, Place] = field(default_factory=dict)
    within: dict[Place, list[int]] = field(default_factory=lambda: defaultdict(list))

    def found(self) -> FoundCells:
        for number, paragraph in enumerate(self.seen):
            self.within[number if paragraph.cell is None else paragraph.cell].append(number)
        self._by_name(whole=True)
        self._by_label()
        self._by_name(whole=False)
        sure = len(self.at)
        units = units_of(self.blanks)
        self._by_table(units)
        rows = tuple(tuple(self._rows(unit)) for unit in units)
        used = frozenset(number for place in self._places(units) for number in self.within[place])
        there = tuple(any(blank in self.at for blank in unit.blanks) for unit in units)
        return FoundCells(rows, there, sure, used)

    # Which cell is where

    def _by_name(self, *, whole: bool) -> None:
        """Find cells by their bookmarks, or by what LibreOffice calls the copy of one."""
        names = {self.blanks.anchor(blank).bookmark: blank for blank in self.blanks.all()}
        claims: dict[Blank, list[Place]] = defaultdict(list)
        for place, numbers in self.within.items():
            for name in (name for number in numbers for name in self.seen[number].bookmarks):
                blank = names.get(name if whole else _COPY.sub("", name))
                if blank is not None:
                    claims[blank].append(place)
        self._settle(claims)

    def _by_label(self) -> None:
        labelled = {blank.label: blank for blank in self.blanks.all()}
        claims: dict[Blank, list[Place]] = defaultdict(list)
        for place in self.within:
            for blank in map(labelled.get, self._labels_at(place)):
                if blank is not None:
                    claims[blank].append(place)
        self._settle(claims)

    def _settle(self, claims: Mapping[Blank, Sequence[Place]]) -> None:
        """Give each place to one blank: the one whose label it holds, else the first that asks."""
        taken = set(self.at.values())
        free = [
            (blank, place)
            for blank, places in claims.items()
            if blank not in self.at
            for place in dict.fromkeys(places)
            if place not in taken
        ]
        for labelled in (True, False):
            for blank, place in free:
                fits = blank.label in self._labels_at(place) or not labelled
                if fits and blank not in self.at and place not in taken:
                    self.at[blank] = place
                    taken.add(place)

    def _labels_at(self, place: Place) -> list[str]:
        text = "\n".join(self.seen[number].text for number in self.within[place])
        return [f"[{match[1]}]" for match in _LABEL.finditer(text)]

    def _by_table(self, units: Sequence[Unit]) -> None:
        """Find a cell by its row and column, or, of a table with one cell, by the tables around it."""
        for unit in units:
            columns = self._columns(unit)
            for row in unit.rows:
                self._by_row(row, columns)
        known = [self._table_of(unit) for unit in units]
        for first, last in _gaps(known):
            start, end = known[first], known[last]
            if start is None or end is None or end - start != last - first:
                continue
            for by, unit in enumerate(units[first + 1 : last], start=1):
                self._take_single(unit, start + by)

    def _by_row(self, row: Sequence[Blank], columns: Mapping[int, str]) -> None:
        places = [place for blank in row if isinstance(place := self.at.get(blank), Cell)]
        if len({place[:2] for place in places}) != 1 or not columns:
            return
        by_field = {name: column for column, name in columns.items()}
        taken = set(self.at.values())
        for blank in row:
            if blank in self.at or blank.field not in by_field:
                continue
            place = places[0]._replace(column=by_field[blank.field])
            if place in self.within and place not in taken:
                self.at[blank] = place

    def _take_single(self, unit: Unit, table: int) -> None:
        blanks = list(unit.blanks)
        inside = [it for it in self.within if isinstance(it, Cell) and it.table == table]
        written = [place for place in inside if place.row > 0]
        if len(blanks) == 1 and len(written) == 1:
            self.at[blanks[0]] = written[0]

    def _table_of(self, unit: Unit) -> int | None:
        places = (self.at.get(blank) for blank in unit.blanks)
        return next((place.table for place in places if isinstance(place, Cell)), None)

    def _columns(self, unit: Unit) -> dict[int, str]:
        """Return which field stands in which column; nothing where that is not the same in every row."""
        told = {
            (place.column, blank.field)
            for blank in unit.blanks
            if isinstance(place := self.at.get(blank), Cell)
        }
        columns = dict(told)
        same = len(columns) == len(told) == len({name for _, name in told})
        if not same:
            return {}
        # What no row tells follows from the order of the fields, when the columns are as many.
        fields = [blank.field for blank in unit.rows[0]]
        shift = {column - fields.index(name) for column, name in told}
        if len(shift) == 1:
            start = shift.pop()
            return {start + number: name for number, name in enumerate(fields)}
        return columns

    # What stands in it

    def _rows(self, unit: Unit) -> Iterator[Row]:
        told: list[tuple[tuple[int, int], Row]] = []
        for number, row in enumerate(unit.rows):
            written = {blank.field: self._text(self.at[blank]) for blank in row if blank in self.at}
            told.append(((number, 0), Row({name: text for name, text in written.items() if text})))
        if unit.may_grow:
            told += self._added_rows(unit)
        yield from (row for _, row in sorted(told, key=lambda each: each[0]) if row.written)

    def _added_rows(self, unit: Unit) -> Iterator[tuple[tuple[int, int], Row]]:
        for (table, row), places in self._added(unit).items():
            columns = self._columns(unit)
            written = {columns[place.column]: self._text(place) for place in places}
            behind = max(
                number
                for number, blanks in enumerate(unit.rows)
                for place in (self.at.get(blank) for blank in blanks)
                if number == 0 or (isinstance(place, Cell) and place[:2] < (table, row))
            )
            kept = {name: text for name, text in written.items() if text}
            yield (behind, row), Row(kept)

    def _added(self, unit: Unit) -> dict[tuple[int, int], list[Cell]]:
        """Return the cells of rows that somebody put in the table of a list, below its heading."""
        table, columns = self._table_of(unit), self._columns(unit)
        ours = {place[:2] for place in self.at.values() if isinstance(place, Cell)}
        added: dict[tuple[int, int], list[Cell]] = defaultdict(list)
        for place in self.within:
            if not isinstance(place, Cell) or place.table != table or not unit.may_grow:
                continue
            if place.row and place[:2] not in ours and place.column in columns:
                added[place[:2]].append(place)
        return added

    def _places(self, units: Sequence[Unit]) -> Iterator[Place]:
        yield from self.at.values()
        for unit in units:
            for places in self._added(unit).values():
                yield from places

    def _text(self, place: Place) -> str:
        label = next((blank.label for blank, at in self.at.items() if at == place), "")
        texts = (self.seen[number].text for number in self.within[place])
        return without_labels("\n".join(texts), label, self._known_labels)

    @property
    def _known_labels(self) -> frozenset[str]:
        return frozenset(blank.label for blank in self.blanks.all())


def without_labels(text: str, own: str, known: Iterable[str]) -> str:
    """Return what somebody wrote: without the label of the cell, and without others that lead a line.

    Of the own label one bracket may be gone.
    """
    if own:
        name = re.escape(own.strip("[]"))
        broken = rf"(?:\[\s*{name}\s*\]|\[{name}(?![\w.])|(?<![\w.\[]){name}\])"
        text = re.sub(rf"[ \t\u00a0]*{broken}[ \t\u00a0]?", " ", text, count=1)
    leading = set(known)
    lines = (_without_leading(line, leading) for line in text.split("\n"))
    return "\n".join(line for line in lines if plain(line))


def _without_leading(line: str, known: set[str]) -> str:
    match = _LABEL.match(line.lstrip())
    if match is not None and f"[{match[1]}]" in known:
        line = line.lstrip()[match.end() :]
    return line.strip()


def _gaps(known: Sequence[int | None]) -> Iterator[tuple[int, int]]:
    """Yield the places on both sides of every stretch that is unknown."""
    there = [number for number, table in enumerate(known) if table is not None]
    yield from ((first, last) for first, last in pairwise(there) if last - first > 1)
