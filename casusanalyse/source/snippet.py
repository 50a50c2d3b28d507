"""A source line as it may be shown: masked, without control characters, with a caret below."""

import unicodedata

from casusanalyse.source.nodes import Position
from casusanalyse.text.bsn import mask_bsn

WIDTH = 100
LONGEST_QUOTE = 40
_LEAD = 60
_MARGIN = "    "
_ELLIPSIS = "…"
_HIDDEN = "·"


def visible(text: str) -> str:
    """Return the text with everything that a terminal obeys or does not show as a dot."""
    return "".join(_HIDDEN if _is_hidden(c) else c for c in text)


def _is_hidden(character: str) -> bool:
    category = unicodedata.category(character)
    return category.startswith("C") or category in ("Zl", "Zp")


def shown(text: str) -> str:
    """Return text from a file as it may stand in a message."""
    return visible(mask_bsn(text))


def quotable(text: str) -> str:
    """Return a word or short text from a file as it may be quoted inside a sentence."""
    text = shown(text[: 3 * LONGEST_QUOTE])
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + _ELLIPSIS


def excerpt(lines: tuple[str, ...], position: Position) -> str:
    """Return the line at a position, cut to about WIDTH columns, and a caret below the column.

    Gives an empty text where there is no such line, or nothing on it.
    """
    if position.line > len(lines) or not lines[position.line - 1].strip(" "):
        return ""
    line, column = _window(*_surroundings(lines[position.line - 1], position.column - 1))
    caret = " " * sum(_cells(character) for character in line[:column]) + "^"
    return f"{_MARGIN}{line}".rstrip() + f"\n{_MARGIN}{caret}"


def _surroundings(line: str, column: int) -> tuple[str, int]:
    """Take what can come in view; wide enough that no cut number is left unmasked in view."""
    start = max(0, column - 3 * WIDTH)
    return shown(line[start : column + 3 * WIDTH]), column - start


def _window(line: str, column: int) -> tuple[str, int]:
    """Cut a long line around a column; also tell where that column went."""
    if column > WIDTH - 10:
        line, column = _ELLIPSIS + line[column - _LEAD :], _LEAD + 1
    if len(line) > WIDTH:
        line = line[: WIDTH - 1] + _ELLIPSIS
    return line, column


def _cells(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
