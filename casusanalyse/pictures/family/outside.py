"""Where organisations stand: outside the family, beside it or below it."""

from collections.abc import Mapping
from dataclasses import dataclass

from casusanalyse.pictures.family.members import Family
from casusanalyse.pictures.family.order import Rows
from casusanalyse.protocol.entries import Standing


@dataclass(frozen=True, slots=True)
class Outside:
    """Organisations in columns to the right of the rows of a family, or in rows below them.

    ``rows`` are all rows, with organisations at their end or in rows of their own.
    """

    rows: Rows
    ids: frozenset[str]
    columns: int

    @property
    def below(self) -> bool:
        """Return whether organisations have rows of their own."""
        return bool(self.ids) and not self.columns


def with_outside(family: Family, rows: Rows, beside: bool) -> Outside:
    """Return the rows of a family with its organisations, each near those who have to do with it."""
    ids = [it.id for it in family.members if it.standing is Standing.ORGANISATION]
    if not ids:
        return Outside(rows, frozenset(), 0)
    if beside and rows:
        return _beside(family, rows, ids)
    longest = max([3, *map(len, rows)])
    own = tuple(tuple(ids[at : at + longest]) for at in range(0, len(ids), longest))
    return Outside((*rows, *own), frozenset(ids), 0)


def _beside(family: Family, rows: Rows, ids: list[str]) -> Outside:
    wished = {id: number for number, row in enumerate(rows) for id in row}
    columns = -(-len(ids) // len(rows))
    found: list[list[str]] = [[] for _ in rows]
    for id in ids:
        wish = _wish(family, id, wished, len(rows) - 1)
        free = [number for number, those in enumerate(found) if len(those) < columns]
        found[min(free, key=lambda it: (abs(it - wish), it))].append(id)
    return Outside(
        tuple((*row, *those) for row, those in zip(rows, found, strict=True)),
        frozenset(ids),
        columns,
    )


def _wish(family: Family, id: str, rows: Mapping[str, int], otherwise: int) -> int:
    """Return the lowest row of those who have to do with an organisation."""
    tied = [
        rows[other]
        for tie in family.ties
        for one, other in ((tie.one, tie.another), (tie.another, tie.one))
        if one == id and other in rows
    ]
    return max(tied, default=otherwise)
