"""The box of one factor: its text in lines, what else is said of it, and how much room that takes."""

from dataclasses import dataclass

from casusanalyse.pictures.drawing import Point as Spot
from casusanalyse.pictures.factors.geometry import Rect, around
from casusanalyse.pictures.factors.web import Point
from casusanalyse.pictures.lettering import LINE, drawable, width_of, wrapped
from casusanalyse.pictures.sheet import Sheet
from casusanalyse.wording import pictures_factors as wording

_PADDING = 0.45


@dataclass(frozen=True, slots=True)
class Card:
    """A factor as it is written: ``aside`` are small lines below the text; ``shortened`` tells of a cut."""

    point: Point
    room: Rect
    lines: tuple[str, ...]
    size: float
    aside: tuple[str, ...]
    shortened: bool


def card(point: Point, middle: Spot, width: float, height: float, sheet: Sheet) -> Card:
    """Return the box of a factor around a place, at most this wide and high.

    The letter becomes smaller before words are left out; what is said beside the text goes first.
    """
    padding = sheet.letter * _PADDING
    inner, room = width - 2 * padding, height - 2 * padding
    aside = _aside(point, inner, sheet)
    less = ((sheet.small, aside[:count]) for count in range(len(aside), -1, -1))
    for size, beside in ((sheet.letter, aside), *less):
        most = int((room - len(beside) * sheet.small * LINE) / (size * LINE))
        lines = wrapped(point.text, inner, size)
        if len(lines) <= most and not _breaks_words(point.text, inner, size):
            return _written(point, middle, lines, size, beside, sheet)
    most = max(1, int(room / (sheet.small * LINE)))
    lines = wrapped(point.text, inner, sheet.small, most=most)
    short = " ".join(lines) != drawable(point.text) and lines[-1].endswith("…")
    return _written(point, middle, lines, sheet.small, (), sheet, short)


def _breaks_words(text: str, width: float, size: float) -> bool:
    return any(width_of(word, size) > width for word in drawable(text).split())


def _aside(point: Point, width: float, sheet: Sheet) -> tuple[str, ...]:
    said = (
        point.role.value if point.role else "",
        wording.NEW if point.new else "",
        wording.DIFFERS if point.differs else "",
    )
    return tuple(line for words in said if words for line in wrapped(words, width, sheet.small))


def _written(
    point: Point,
    middle: Spot,
    lines: tuple[str, ...],
    size: float,
    aside: tuple[str, ...],
    sheet: Sheet,
    shortened: bool = False,
) -> Card:
    padding = sheet.letter * _PADDING
    widths = [width_of(line, size) for line in lines]
    widths += [width_of(line, sheet.small) for line in aside]
    width = max(widths, default=0.0) + 2 * padding
    height = len(lines) * size * LINE + len(aside) * sheet.small * LINE + 2 * padding
    room = around(middle, width, height)
    return Card(point, room, lines, size, aside, shortened)
