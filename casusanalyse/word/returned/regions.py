"""Rows and cells of tables that were put in or taken out as a whole."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casusanalyse.word.returned.clusters import Role
from casusanalyse.word.returned.marks import Mark
from casusanalyse.word.returned.paragraphs import Paragraph, Region, Stretch

_BETWEEN_CELLS = " | "

# What LibreOffice puts in a row that is added while changes are tracked; nobody typed it.
_HOLDS_THE_ROW = "\u200d"


@dataclass(frozen=True, slots=True)
class ChangedRegion:
    """A row or a cell, what was done to it, and its text: the cells of a row beside each other."""

    region: Region
    role: Role
    mark: Mark
    text: str

    @property
    def first(self) -> Paragraph:
        """Its first paragraph that holds text, else its first."""
        paragraphs = [paragraph for cell in self.region.cells for paragraph in cell]
        return next((it for it in paragraphs if it.stretches), paragraphs[0])


def changed_regions(paragraphs: Sequence[Paragraph]) -> Iterator[ChangedRegion]:
    """Yield the rows and cells of a story that were put in or taken out.

    What one person put in and took out again is none.
    """
    known: set[int] = set()
    for paragraph in paragraphs:
        region = paragraph.region
        if region is None or id(region) in known:
            continue
        known.add(id(region))
        put_in, taken_out = region.inserted, region.deleted
        if put_in is not None and taken_out is not None and put_in.author == taken_out.author:
            continue
        if put_in is not None:
            yield ChangedRegion(region, Role.PUT_IN, put_in, _text(region, put_in))
        if taken_out is not None:
            nested = put_in is not None
            role = Role.TAKEN_OUT_OF_INSERTION if nested else Role.TAKEN_OUT
            yield ChangedRegion(region, role, taken_out, _text(region, put_in))


def _text(region: Region, put_in: Mark | None) -> str:
    """Return what stood in a region, or what was put in with it by the same person."""
    author = None if put_in is None else put_in.author
    return _BETWEEN_CELLS.join(_cell(cell, author) for cell in region.cells)


def _cell(paragraphs: Sequence[Paragraph], author: str | None) -> str:
    lines = ("".join(it.text for it in p.stretches if _is_of(it, author)) for p in paragraphs)
    return "\n".join(line for line in lines if line.strip()).removeprefix(_HOLDS_THE_ROW)


def _is_of(stretch: Stretch, author: str | None) -> bool:
    if author is None:
        return stretch.inserted is None
    taken_out_again = stretch.deleted is not None and stretch.deleted.author == author
    return not taken_out_again and (stretch.inserted is None or stretch.inserted.author == author)
