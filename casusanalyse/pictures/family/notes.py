"""Where words beside lines stand in the room between two rows: next to their line, across nothing else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf
from typing import NamedTuple

from casusanalyse.pictures.lettering import ASCENT, LINE, width_of, wrapped

_SHAPES = ((2, 14.0), (3, 9.0), (4, 7.5), (4, 6.5), (5, 6.5), (6, 5.6), (7, 4.6))
"""In how many lines words are tried, and how wide they may be then, in letters."""
_NEAR = 0.4
"""How far words stand from their line, in letters."""
_CLEAR = 0.25
"""How far words stay from any other line, in letters."""


@dataclass(frozen=True, slots=True)
class Note:
    """Words beside a line, by the left end of the line that the letters stand on."""

    x: float
    y: float
    text: str


class Lying(NamedTuple):
    """A horizontal line; how deep is counted from the top of the channel."""

    left: float
    right: float
    depth: float


class Upright(NamedTuple):
    """A vertical line."""

    x: float
    top: float = -inf
    bottom: float = inf


@dataclass(frozen=True, slots=True)
class Channel:
    """What is between two rows, and between which sides words may stand, in letters of this size."""

    lying: Sequence[Lying]
    upright: Sequence[Upright]
    left: float
    right: float
    size: float


@dataclass(frozen=True, slots=True)
class Wish:
    """Words for a line at ``x``; ``around`` is a symbol that they may stand beside."""

    text: str
    x: float
    around: tuple[float, float] | None = None


class _Block(NamedTuple):
    """Words with a place; ``cost`` is what speaks against it, the heaviest first."""

    cost: tuple[float, ...]
    left: float
    top: float
    width: float
    lines: tuple[str, ...]


def noted(channel: Channel, wishes: Sequence[Wish]) -> tuple[tuple[Note, ...], float]:
    """Return words with their places, from the top of the channel, and how deep they reach."""
    taken: list[_Block] = []
    for wish in wishes:
        taken.append(min(_tried(channel, wish, taken), key=lambda it: it.cost))
    high = LINE * channel.size
    notes = tuple(
        Note(it.left, it.top + (number + ASCENT) * high, line)
        for it in taken
        for number, line in enumerate(it.lines)
    )
    return notes, max((it.top + len(it.lines) * high for it in taken), default=0.0)


def _tried(channel: Channel, wish: Wish, taken: Sequence[_Block]) -> Iterator[_Block]:
    """Yield the places that words could have."""
    size = channel.size
    longest = max((width_of(it, size) for it in wish.text.split()), default=0.0) / size + 0.01
    for most, letters in (*_SHAPES, (5, max(longest, 3.0))):
        lines = wrapped(wish.text, letters * size, size, most=most) or ("",)
        width = max(width_of(it, size) for it in lines)
        for left in _beside(wish, width, size):
            top = _top(channel, left, width, len(lines), taken)
            bottom = top + len(lines) * LINE * size
            clear = _CLEAR * size
            from_, to = min(wish.x, left) + 0.1, max(wish.x, left + width) - 0.1
            crossed = sum(
                from_ < it.x < to or left - clear < it.x < left + width + clear
                for it in channel.upright
                if it.top < bottom and top < it.bottom and it.x != wish.x
            )
            outside = left < channel.left or left + width > channel.right
            cost = (outside, lines[-1].endswith("…"), crossed, len(lines), top)
            yield _Block(cost, left, top, width, lines)


def _beside(wish: Wish, width: float, size: float) -> Iterator[float]:
    """Yield where words may begin: next to their line, or next to all lines to a symbol."""
    yield wish.x + _NEAR * size
    yield wish.x - _NEAR * size - width
    if wish.around:
        yield wish.around[1] + 0.3 * size
        yield wish.around[0] - 0.3 * size - width


def _top(channel: Channel, left: float, width: float, count: int, taken: Sequence[_Block]) -> float:
    """Return how deep words begin: below the lines that run above them, clear of other words."""
    size = channel.size
    near = _CLEAR * size
    lines = (it for it in channel.lying if it.left < left + width + near and left - near < it.right)
    top = max((it.depth for it in lines), default=0.0) + near
    for block in sorted(taken, key=lambda it: it.top):
        aside = left + width + size <= block.left or block.left + block.width + size <= left
        if not aside and block.top < top + count * LINE * size:
            top = max(top, block.top + len(block.lines) * LINE * size)
    return top
