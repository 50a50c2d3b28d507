"""How large things are on the projected page, and how much fits; a page is 1600 by 900 units.

A letter of a thirtieth of the height can be read from eight metres, so nothing is smaller.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from casusanalyse.pictures.lettering import LINE, width_of, wrapped
from casusanalyse.pictures.sheet import BOARD, Sheet

WIDTH, HEIGHT = BOARD.width, BOARD.height
SIDE, TOP = 48.0, 16.0
"""What stays empty at the sides, and above and below."""
GAP = 14.0
"""Between the question, what was said, and the agreements."""

TITLE = 32.0
HEADING, SMALL_HEADING = 50.0, 38.0
SAID = 42.0
BETWEEN_LINES = 16.0
INDENT = 34.0
FOOT = BOARD.letter
FOOT_EDGE = 14.0
"""Between the line above the agreements and their letters."""

_MOST_HEADING_LINES = 2
_MOST_SMALL_LINES = 4
MOST_FOOT_LINES, FEW_FOOT_LINES = 3, 2
"""Beside lines that were said, and below a picture, which needs the room."""
_EDGE = 2.0
"""Keeps the whole width of a line on the sheet."""
_CERTAIN = 0.96
"""A browser sets letters a little closer or further apart than their widths say."""


@dataclass(frozen=True, slots=True)
class Fitting:
    """What there is room for, and how many more there are."""

    shown: tuple[str, ...] = ()
    more: int = 0


NOTHING = Fitting()


def is_long(heading: str) -> bool:
    """Tell whether what is read aloud needs smaller letters."""
    return _lines(heading, HEADING, bold=True) > _MOST_HEADING_LINES


def cut_heading(heading: str) -> str:
    """Return what is read aloud as it is shown; what is too long for small letters ends in an ellipsis."""
    if _lines(heading, SMALL_HEADING, bold=True) <= _MOST_SMALL_LINES:
        return heading
    inside = (WIDTH - 2 * SIDE) * _CERTAIN
    return " ".join(wrapped(heading, inside, SMALL_HEADING, True, _MOST_SMALL_LINES))


def fits_beside(title: str, heading: str) -> bool:
    """Tell whether the title of the step and a small heading have room on one line."""
    both = width_of(title, TITLE) + width_of(heading, SMALL_HEADING, bold=True)
    return both + 2 * TITLE <= (WIDTH - 2 * SIDE) * _CERTAIN


def head_height(title: str, heading: str, small: bool) -> float:
    """Return how much room the title of the step and what is read aloud take."""
    size = SMALL_HEADING if small else HEADING
    above = title and not (small and fits_beside(title, heading))
    return (TITLE * LINE if above else 0) + _lines(heading, size, bold=True) * size * LINE


def caption_height(caption: str) -> float:
    """Return how much room the name of some lines takes, with what is empty below it."""
    return TITLE * LINE + BETWEEN_LINES if caption else 0


def foot_height(foot: str) -> float:
    """Return how much room the agreements take."""
    return _lines(foot, FOOT) * FOOT * LINE + FOOT_EDGE if foot else 0


def middle_height(head: float, foot: float) -> float:
    """Return what is left between the question and the agreements."""
    return HEIGHT - 2 * TOP - head - foot - GAP * (bool(head) + bool(foot))


def sheet_of(height: float) -> Sheet:
    """Return what a picture between the question and the agreements is drawn on."""
    return replace(BOARD, width=WIDTH - 2 * SIDE, height=height, margin=_EDGE, titled=False)


def fitting_lines(lines: Sequence[str], height: float) -> Fitting:
    """Return the first of these lines, as many as fit below each other; at least one."""
    shown: list[str] = []
    more_below = SAID * LINE + BETWEEN_LINES
    left = height
    for number, line in enumerate(lines):
        left -= _lines(line, SAID, indent=INDENT) * SAID * LINE + BETWEEN_LINES * bool(shown)
        last = number == len(lines) - 1
        if shown and left < (0 if last else more_below):
            break
        shown.append(line)
    return Fitting(tuple(shown), len(lines) - len(shown))


def fitting_foot(parts: Sequence[str], between: str, more: str, most: int) -> Fitting:
    """Return the first of these agreements, as many as fit in ``most`` lines; at least one."""
    for count in range(len(parts), 0, -1):
        left = len(parts) - count
        whole = between.join((*parts[:count], *((more.format(count=left),) if left else ())))
        if count == 1 or _lines(whole, FOOT) <= most:
            return Fitting(tuple(parts[:count]), left)
    return NOTHING


def _lines(text: str, size: float, bold: bool = False, indent: float = 0) -> int:
    return len(wrapped(text, (WIDTH - 2 * SIDE - indent) * _CERTAIN, size, bold))
