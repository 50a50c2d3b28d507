"""How wide words are in the letter that we draw with, and how they are divided over lines.

The widths are those of the shipped font (``python -m tools.letterbreedtes`` writes them), so that a
layout needs no font and no screen.
"""

import json
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple
from unicodedata import combining, normalize

FAMILY = "Atkinson Hyperlegible Next"
ASCENT = 0.75
"""How far the tallest letters reach above the line, in sizes of the letter."""
DESCENT = 0.25
"""How far the lowest letters reach below the line, in sizes of the letter."""
LINE = 1.25
"""From one line of text to the next, in sizes of the letter."""

_UNITS = 1000
_MISSING = "?"
_MORE = "…"
_KEPT = 500
"""So many measured texts stay at hand: what comes back while one picture is laid out, not a whole case."""


class _Widths(NamedTuple):
    regular: Mapping[str, int]
    bold: Mapping[str, int]


@cache
def _widths() -> _Widths:
    text = files("casusanalyse.pictures").joinpath("font", "widths.json").read_text("utf-8")
    read = json.loads(text)
    return _Widths(read["regular"], read["bold"])


def drawable(text: str) -> str:
    """Return the text as it can be drawn: a letter that the font lacks loses its accent, or is a ``?``.

    White space of any kind becomes one space.
    """
    known = _widths().regular
    if known.keys() >= set(text):
        return " ".join(text.split())
    return "".join(map(_drawable, " ".join(text.split())))


def _drawable(letter: str) -> str:
    known = _widths().regular
    if letter in known:
        return letter
    bare = "".join(it for it in normalize("NFKD", letter) if not combining(it))
    return bare if bare and all(it in known for it in bare) else _MISSING


def width_of(text: str, size: float, bold: bool = False) -> float:
    """Return how wide a line of text is, in points."""
    return _units(text, bold) * size / _UNITS


@lru_cache(maxsize=_KEPT)
def _units(text: str, bold: bool) -> int:
    """Return how wide a text is in units of the font; the same words come back on every try of a layout."""
    widths = _widths().bold if bold else _widths().regular
    return sum(map(widths.__getitem__, drawable(text)))


@lru_cache(maxsize=_KEPT)
def wrapped(
    text: str, width: float, size: float, bold: bool = False, most: int | None = None
) -> tuple[str, ...]:
    """Return the lines of a text that fit in ``width`` points; a word that is too wide is broken.

    With more than ``most`` lines the last one ends in an ellipsis.
    """
    lines: list[str] = []
    line: list[str] = []
    used = 0
    space = _units("x x", bold) - 2 * _units("x", bold)
    for word in drawable(text).split():
        for part in _broken(word, width, size, bold):
            units = _units(part, bold)
            if line and (used + space + units) * size / _UNITS > width:
                lines.append(" ".join(line))
                line, used = [], 0
            used += units + (space if line else 0)
            line.append(part)
    lines = [*lines, " ".join(line)] if line else lines
    if most is None or len(lines) <= most:
        return tuple(lines)
    return (*lines[: most - 1], cut(" ".join(lines[most - 1 :]), width, size, bold))


def cut(text: str, width: float, size: float, bold: bool = False) -> str:
    """Return a text in one line, as much of it as fits in ``width`` points with an ellipsis behind it.

    It is cut behind a word, and within one only when not even the first fits.
    """
    text = drawable(text)
    if width_of(text, size, bold) <= width:
        return text
    words = text.split()
    kept = ""
    for word in words[:-1]:
        more = f"{kept} {word}".lstrip()
        if not _fits_cut(more, width, size, bold):
            break
        kept = more
    if not kept:
        kept = words[0]
        while kept and not _fits_cut(kept, width, size, bold):
            kept = kept[:-1]
    return _stripped(kept) + _MORE


def _fits_cut(text: str, width: float, size: float, bold: bool) -> bool:
    return width_of(_stripped(text) + _MORE, size, bold) <= width


def _stripped(text: str) -> str:
    """Return a text without the marks at its end that look strange before an ellipsis."""
    return text.rstrip(" .,;:…")


def _broken(word: str, width: float, size: float, bold: bool) -> list[str]:
    """Return a word in parts that fit; at least one letter in each."""
    parts = []
    while word and width_of(word, size, bold) > width:
        fits = next(
            (
                end
                for end in range(len(word) - 1, 1, -1)
                if width_of(word[:end], size, bold) <= width
            ),
            1,
        )
        parts.append(word[:fits])
        word = word[fits:]
    return [*parts, word] if word else parts
