"""What is around every drawing: its title, the legend of what occurs in it, and its foot."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from casusanalyse.pictures.drawing import Align, Drawing, Ink, Shape, Words, moved
from casusanalyse.pictures.lettering import DESCENT, LINE, width_of
from casusanalyse.pictures.sheet import Sheet
from casusanalyse.text.dates import in_words
from casusanalyse.wording import pictures as wording

_TITLE = 1.5
_SAMPLE = 3.2
"""How wide the room for a sample is, in sizes of the letter."""
_GAP = 1.4
_ROW = 1.7


@dataclass(frozen=True, slots=True)
class Sample:
    """An entry of a legend: a small drawing around the point (0, 0), and what it means.

    It is at most three letters wide, or a little less than ``room``, and one and a half high.
    """

    shapes: tuple[Shape, ...]
    meaning: str
    room: float = _SAMPLE
    """How much room the drawing takes, in letters."""


def title(sheet: Sheet, text: str) -> tuple[Words, ...]:
    """Return the title in the upper left corner; it takes ``title_height`` from the top margin."""
    if not sheet.titled:
        return ()
    size = sheet.letter * _TITLE
    return (Words(sheet.margin, sheet.margin + size, text, size, bold=True),)


def title_height(sheet: Sheet) -> float:
    """Return how much room a title takes."""
    return sheet.letter * _TITLE * LINE * 1.2 if sheet.titled else 0.0


def foot(sheet: Sheet, drawn_on: date, page: int = 1, pages: int = 1) -> tuple[Words, ...]:
    """Return the line at the foot: who drew this and when, and which page of how many."""
    day = wording.DRAWN_ON.format(day=in_words(drawn_on))
    y = sheet.height - sheet.margin - sheet.small * DESCENT
    line = Words(sheet.margin, y, day, sheet.small, ink=Ink.DARK)
    if pages == 1:
        return (line,)
    counted = wording.PAGE.format(number=page, count=pages)
    right = sheet.width - sheet.margin
    return (line, Words(right, y, counted, sheet.small, align=Align.END, ink=Ink.DARK))


def kept_back(drawing: Drawing, sheet: Sheet) -> Drawing:
    """Return a drawing that says at its foot, and in words, that only the facilitator may see it."""
    y = sheet.height - sheet.margin - sheet.small * DESCENT
    middle = Words(
        sheet.width / 2, y, wording.FOR_THE_FACILITATOR, sheet.small, bold=True, align=Align.MIDDLE
    )
    told = f"{wording.FOR_THE_FACILITATOR.capitalize()}. {drawing.description}"
    return replace(drawing, shapes=(*drawing.shapes, middle), description=told)


def foot_height(sheet: Sheet) -> float:
    """Return how much room the foot takes."""
    return sheet.small * LINE * 1.4


def legend(
    sheet: Sheet, samples: Sequence[Sample], bottom: float, row: float = _ROW
) -> tuple[Shape, ...]:
    """Return a legend whose last row ends at ``bottom``; it is ``legend_height`` high.

    ``row`` is how high a row is, in sizes of the letter.
    """
    shapes: list[Shape] = []
    rows = _rows(sheet, samples)
    high = row * sheet.letter
    top = bottom - len(rows) * high
    for number, beside in enumerate(rows):
        middle = top + (number + 0.5) * high
        for left, sample in beside:
            shapes += moved(sample.shapes, left + sample.room * sheet.letter / 2, middle)
            at = left + (sample.room + 0.4) * sheet.letter
            baseline = middle + sheet.small * 0.35
            shapes.append(Words(at, baseline, sample.meaning, sheet.small))
    return tuple(shapes)


def legend_height(sheet: Sheet, samples: Sequence[Sample], row: float = _ROW) -> float:
    """Return how much room a legend takes; nothing without samples."""
    return len(_rows(sheet, samples)) * row * sheet.letter


def _rows(sheet: Sheet, samples: Sequence[Sample]) -> list[list[tuple[float, Sample]]]:
    """Return the samples in rows, each with how far from the left side of the sheet it begins."""
    rows: list[list[tuple[float, Sample]]] = []
    left = sheet.width
    for sample in samples:
        width = (sample.room + 0.4 + _GAP) * sheet.letter + width_of(sample.meaning, sheet.small)
        if left + width > sheet.width - sheet.margin + _GAP * sheet.letter:
            rows.append([])
            left = sheet.margin
        rows[-1].append((left, sample))
        left += width
    return rows
