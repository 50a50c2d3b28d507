"""Where the name of a ring stands: inside it when that fits, and else its number."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from casusanalyse.pictures.drawing import Point
from casusanalyse.pictures.factors.geometry import (
    Rect,
    Road,
    area_of,
    around,
    centre_of,
    distance,
    free,
    within,
)
from casusanalyse.pictures.lettering import LINE, width_of, wrapped
from casusanalyse.pictures.sheet import Sheet
from casusanalyse.protocol.rings import Ring
from casusanalyse.wording import pictures_factors as wording

TURN = 1.7
"""How much room the turning arrow takes, in sizes of the letter."""
BADGE = 1.6
"""How much room it takes with a number inside."""
_WIDTHS = (11.0, 8.0, 6.0)
_MOST_LINES = 3
_AIR = 0.25
_STEP = 0.9


@dataclass(frozen=True, slots=True)
class Label:
    """The name of a ring and where it stands: a turning arrow with lines of words below it.

    With ``number`` there was no room for its name, which is told elsewhere by that number.
    ``bold`` is how many of the lines are its name.
    """

    ring: Ring
    room: Rect
    lines: tuple[str, ...]
    bold: int
    clockwise: bool
    number: int | None = None


@dataclass(frozen=True, slots=True)
class _Words:
    lines: tuple[str, ...]
    bold: int
    number: int | None = None


def does(ring: Ring) -> str:
    """Return what a ring does to itself, in words."""
    return wording.BALANCING if ring.balancing else wording.REINFORCING


def labels_for(
    rings: Sequence[Ring],
    roads: Mapping[str, Road],
    taken: Sequence[Rect],
    sheet: Sheet,
    area: Rect,
) -> tuple[Label, ...]:
    """Return a label for each ring, in no box, on no sign, and on no arrow where that can be."""
    labels: list[Label] = []
    used = list(taken)
    ordered = sorted(rings, key=lambda it: not it.name)
    for ring in ordered:
        number = 1 + sum(it.number is not None for it in labels)
        label = _label(ring, number, roads, used, sheet, area)
        if label is not None:
            labels.append(label)
            used.append(label.room)
    return tuple(labels)


def _label(
    ring: Ring,
    number: int,
    roads: Mapping[str, Road],
    taken: Sequence[Rect],
    sheet: Sheet,
    area: Rect,
) -> Label | None:
    corners = [point for arrow in ring.arrows for point in roads[arrow.id]]
    clockwise = area_of(corners) > 0
    whole, short = list(_ways_to_say(ring, sheet)), _Words((str(number),), 1, number)
    spots = sorted(_spots(corners, area, sheet), key=lambda it: distance(it, centre_of(corners)))
    inside = [it for it in spots if within(corners, it)]
    for words, where, ways in (
        *((words, inside, True) for words in whole),
        (short, inside, True),
        (short, spots, True),
        (short, spots, False),
    ):
        for spot in where:
            room = around(spot, *_size(words, sheet))
            if not area.contains(room) or not free(room.wider(_AIR * sheet.letter), taken):
                continue
            if ways and any(room.crossed_by(road) for road in roads.values()):
                continue
            return Label(ring, room, words.lines, words.bold, clockwise, words.number)
    return None


def _ways_to_say(ring: Ring, sheet: Sheet) -> Iterator[_Words]:
    name = ring.name or wording.RING
    for width in _WIDTHS:
        named = wrapped(name, width * sheet.letter, sheet.small, bold=True)
        done = wrapped(does(ring), width * sheet.letter, sheet.small)
        if len(named) <= _MOST_LINES:
            yield _Words((*named, *done), len(named))


def _size(words: _Words, sheet: Sheet) -> tuple[float, float]:
    turn = TURN * sheet.letter
    if words.number is not None:
        return BADGE * sheet.letter, BADGE * sheet.letter
    width = max(
        width_of(line, sheet.small, bold=nth < words.bold) for nth, line in enumerate(words.lines)
    )
    return max(turn, width), turn + len(words.lines) * sheet.small * LINE


def _spots(corners: Sequence[Point], area: Rect, sheet: Sheet) -> Iterator[Point]:
    """Yield places in and around a ring, in a fine grid."""
    step, margin = sheet.letter * _STEP, sheet.letter * 5
    left = max(area.x, min(it[0] for it in corners) - margin)
    right = min(area.right, max(it[0] for it in corners) + margin)
    top = max(area.y, min(it[1] for it in corners) - margin)
    bottom = min(area.bottom, max(it[1] for it in corners) + margin)
    for across in range(int((right - left) / step) + 1):
        for down in range(int((bottom - top) / step) + 1):
            yield (left + across * step, top + down * step)
