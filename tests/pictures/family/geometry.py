"""What is wrong with where things stand in a family portrait, and how many of its lines cross."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from casusanalyse.pictures.drawing import Point
from casusanalyse.pictures.family.layout import Layout, Line, Spot
from casusanalyse.pictures.family.outlines import outlines
from casusanalyse.pictures.family.ways import Role
from casusanalyse.pictures.lettering import ASCENT, DESCENT, LINE, width_of
from casusanalyse.pictures.sheet import Sheet
from casusanalyse.protocol.entries import Certainty

_TOUCHING = 0.5
"""How far two things may reach into each other, in points."""
Segment = tuple[Point, Point]


@dataclass(frozen=True)
class Thing:
    """Something with a place: a symbol, the words of somebody, or words beside a line."""

    what: str
    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Thing") -> bool:
        """Return whether two things cover the same place."""
        return (
            self.left + _TOUCHING < other.right
            and other.left + _TOUCHING < self.right
            and self.top + _TOUCHING < other.bottom
            and other.top + _TOUCHING < self.bottom
        )


def symbols(layout: Layout) -> dict[str, Thing]:
    """Return the symbols, by who they are of."""
    return {id: _symbol(id, spot, layout) for id, spot in layout.spots.items()}


def _symbol(id: str, spot: Spot, layout: Layout) -> Thing:
    across = layout.width if spot.label.boxed else layout.symbol
    top = spot.y - layout.symbol / 2
    height = layout.symbol
    if spot.label.boxed:
        height = max(spot.label.height(layout.type) + 0.8 * layout.type.small, layout.symbol)
    return Thing(f"symbol {id}", spot.x - across / 2, top, spot.x + across / 2, top + height)


def words(layout: Layout) -> Iterator[Thing]:
    """Yield every block of words that is not inside a symbol."""
    for id, spot in layout.spots.items():
        label, small = spot.label, layout.type.small
        if label.boxed:
            continue
        wide = [width_of(it, label.name_size, bold=True) for it in label.name]
        wide += [width_of(it, small) for it in (*label.age, *label.nature)]
        if wide:
            half = max(wide) / 2
            bottom = spot.below + label.height(layout.type)
            yield Thing(f"words {id}", spot.x - half, spot.below, spot.x + half, bottom)
    for note in layout.notes:
        size = layout.type.small
        right = note.x + width_of(note.text, size)
        top = note.y - ASCENT * size
        yield Thing(f"note {note.text}", note.x, top, right, note.y + DESCENT * size * (LINE - 1))


def overlaps(layout: Layout) -> list[tuple[str, str]]:
    """Return the symbols and words that cover each other."""
    things = [*symbols(layout).values(), *words(layout)]
    return [(a.what, b.what) for a, b in combinations(things, 2) if a.overlaps(b)]


def pierced(layout: Layout) -> list[tuple[str, str]]:
    """Return the lines that run through the symbol of somebody to whom they do not belong."""
    found = []
    for line in layout.lines:
        for id, thing in symbols(layout).items():
            if id not in line.way.owners and any(
                _through(it, thing) for it in pairwise(line.points)
            ):
                found.append((f"{line.way.relation} {line.way.owners}", id))
    return found


def _through(segment: Segment, thing: Thing) -> bool:
    """Whether a line runs through a thing (Liang and Barsky's way of clipping)."""
    (x, y), (x2, y2) = segment
    inner = (
        (x - x2, x - thing.left - _TOUCHING),
        (x2 - x, thing.right - _TOUCHING - x),
        (y - y2, y - thing.top - _TOUCHING),
        (y2 - y, thing.bottom - _TOUCHING - y),
    )
    start, end = 0.0, 1.0
    for slope, room in inner:
        if slope == 0 and room < 0:
            return False
        if slope < 0:
            start = max(start, room / slope)
        elif slope > 0:
            end = min(end, room / slope)
    return start < end


def crossed_words(layout: Layout) -> list[tuple[str, str]]:
    """Return the words beside lines that stand across the curve of a house."""
    notes = [it for it in words(layout) if it.what.startswith("note ")]
    curves = [corners for areas in layout.homes for corners in outlines(areas)]
    return [
        (it.what, "house")
        for it in notes
        for corners in curves
        if any(_through(side, it) for side in pairwise((*corners, corners[0])))
    ]


def merged(layout: Layout) -> list[tuple[str, str]]:
    """Return the lines of parents to children that run upright on top of each other, sure and not sure."""
    lines = [it for it in layout.lines if it.way.role is Role.CHILD]
    return [
        (str(a.way.owners), str(b.way.owners))
        for a, b in combinations(lines, 2)
        if (a.way.status is Certainty.CERTAIN) != (b.way.status is Certainty.CERTAIN)
        for one in pairwise(a.points)
        for another in pairwise(b.points)
        if _same_line(one, another)
    ]


def _same_line(one: Segment, another: Segment) -> bool:
    for axis in (0, 1):
        level = (one[0][axis], one[1][axis], another[0][axis], another[1][axis])
        ends = [sorted((it[0][1 - axis], it[1][1 - axis])) for it in (one, another)]
        shared = min(ends[0][1], ends[1][1]) - max(ends[0][0], ends[1][0])
        if max(level) - min(level) < _TOUCHING and shared > 2:
            return True
    return False


def outside(layout: Layout, sheet: Sheet) -> list[str]:
    """Return what stands outside the margins of the sheet."""
    right, bottom = sheet.width - sheet.margin, sheet.height - sheet.margin
    things = [*symbols(layout).values(), *words(layout)]
    things += [
        Thing(f"line {line.way.relation}", x, y, x, y)
        for line in layout.lines
        for x, y in line.points
    ]
    for areas in layout.homes:
        things += [Thing("home", it.left, it.top, it.right, it.bottom) for it in areas]
    return [
        it.what
        for it in things
        if it.left < sheet.margin - 0.6
        or it.top < sheet.margin - 0.6
        or it.right > right + 0.6
        or it.bottom > bottom + 0.6
    ]


def crossings(layout: Layout) -> int:
    """Return how many times lines of different families or ties cross."""
    return sum(
        _cross(one, another)
        for a, b in combinations(layout.lines, 2)
        if not _together(a, b)
        for one in pairwise(a.points)
        for another in pairwise(b.points)
    )


def _together(one: Line, another: Line) -> bool:
    """Whether two lines are of the same parents with their children."""
    same = one.way.relation == another.way.relation
    return same and bool(set(one.way.owners) & set(another.way.owners))


def _cross(one: Segment, another: Segment) -> bool:
    (a, b), (c, d) = one, another
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: Point, b: Point, c: Point) -> float:
    turn = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    return turn if abs(turn) > 1 else 0.0
