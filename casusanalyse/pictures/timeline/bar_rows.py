"""Placing a row of bars on a stretch of a scale, with or without what they say."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from casusanalyse.pictures.lettering import LINE, width_of, wrapped
from casusanalyse.pictures.timeline.bars import Bar, Edge, Sort
from casusanalyse.pictures.timeline.layout import Placed, PlacedBar, PlacedText
from casusanalyse.pictures.timeline.scale import Scale
from casusanalyse.pictures.timeline.stacking import levels
from casusanalyse.wording import pictures_timeline as wording

_LABEL = 17
"""How wide what a bar says may be beyond the bar, in sizes of the letter."""
_LONGEST = 300
"""More letters than this never fit on a page."""


@dataclass(frozen=True, slots=True)
class Window:
    """A part of a scale that stands on a page: what is between two places, moved to ``x``."""

    scale: Scale
    start: float
    end: float
    x: float

    @property
    def right(self) -> float:
        """Where it ends on the page."""
        return self.x + self.end - self.start

    def at(self, day: int) -> float:
        """Return where a day begins on the page, at the nearest side when it is outside."""
        return self._here(self.scale.at(day))

    def until(self, day: int) -> float:
        """Return where a day ends on the page, at the nearest side when it is outside."""
        return self._here(self.scale.until(day))

    def shows(self, first: int, last: int) -> bool:
        """Return whether any of a stretch is on this part."""
        start, end = self.scale.at(first), self.scale.until(last)
        return (start < self.end and end > self.start) or self.start <= start == end <= self.end

    def _here(self, place: float) -> float:
        return min(max(place, self.start), self.end) - self.start + self.x


@dataclass(frozen=True, slots=True)
class BarStyle:
    """How bars are placed: the height of one, and the letter of what it says (none: nothing)."""

    height: float
    gap: float
    letter: float = 0.0
    most: int | None = None
    lines: int = 2
    """How many lines a bar may say."""


@dataclass(frozen=True, slots=True)
class Block:
    """Something placed with its upper left corner at the top, and how high it is."""

    height: float
    placed: Placed
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class _Labelled:
    bar: Bar
    left: float
    right: float
    lines: tuple[str, ...]
    text_left: float

    text_right: float

    def extent(self, gap: float) -> tuple[float, float]:
        if not self.lines:
            return self.left, self.right
        return min(self.left, self.text_left), max(self.right, self.text_right + gap)


def bar_block(
    bars: Sequence[Bar], window: Window, style: BarStyle, label: Callable[[Bar], str]
) -> Block:
    """Return a row of bars that starts at height 0; bars and words never overlap each other.

    What does not fit on ``style.most`` levels is counted behind the last one; without words they share one.
    """
    shown = [it for it in bars if window.shows(it.first, it.last)]
    labelled = [_labelled(it, window, style, label(it)) for it in shown]
    sharing = None if style.letter else style.most
    found = levels([it.extent(style.height) for it in labelled], sharing)
    count = max(found, default=-1) + 1
    most = count if style.most is None else min(count, max(1, style.most))
    tops = _tops(labelled, found, style)
    kept = [(it, tops[level]) for it, level in zip(labelled, found, strict=True) if level < most]
    texts = [
        PlacedText(it.text_left, top, it.lines, style.letter, halo=True)
        for it, top in kept
        if it.lines
    ]
    placed = [
        _placed(it, window, top + len(it.lines) * style.letter * LINE, style.height)
        for it, top in kept
    ]
    height = tops[most]
    left_out = sum(1 for level in found if level >= most)
    if left_out and style.letter:
        line = wording.AND_MORE.format(count=left_out)
        texts.append(PlacedText(window.x, height, (line,), style.letter))
        height += style.letter * LINE
    return Block(height, Placed(bars=tuple(placed), texts=tuple(texts)), left_out)


def _labelled(bar: Bar, window: Window, style: BarStyle, label: str) -> _Labelled:
    left, right = window.at(bar.first), window.until(bar.last)
    right = max(right, min(left + style.height, window.right))
    left = min(left, max(right - style.height, window.x))
    if not style.letter or not label:
        return _Labelled(bar, left, right, (), left, left)
    room = min(max(right - left, style.letter * _LABEL), window.right - window.x)
    text = label if len(label) <= _LONGEST else label[:_LONGEST] + "…"
    lines = wrapped(text, room, style.letter, most=style.lines)
    width = max((width_of(it, style.letter) for it in lines), default=0.0)
    text_left = max(window.x, min(left, window.right - width))
    return _Labelled(bar, left, right, lines, text_left, text_left + width)


def _tops(labelled: Sequence[_Labelled], found: Sequence[int], style: BarStyle) -> list[float]:
    """Return where each level begins, and where the last one ends."""
    lines = [0] * (max(found, default=-1) + 1)
    for it, level in zip(labelled, found, strict=True):
        lines[level] = max(lines[level], len(it.lines))
    tops = [0.0]
    for count in lines:
        tops.append(tops[-1] + count * style.letter * LINE + style.height + style.gap)
    return tops


def _placed(it: _Labelled, window: Window, top: float, height: float) -> PlacedBar:
    bar, scale = it.bar, window.scale
    sure_left = min(max(window.at(bar.sure_from), it.left), it.right)
    sure_right = min(max(window.until(bar.sure_until), it.left), it.right)
    if bar.begins is Edge.SHARP:
        sure_left = it.left
    if bar.ends in (Edge.SHARP, Edge.ONGOING):
        sure_right = it.right
    return PlacedBar(
        bar.id,
        it.left,
        it.right,
        top,
        height,
        sure_left,
        sure_right,
        bar.begins,
        bar.ends,
        before=scale.at(bar.first) < window.start - 0.01,
        beyond=scale.until(bar.last) > window.end + 0.01,
        sort=bar.sort,
    )


def label_of(bar: Bar, named: bool, period: bool = False) -> str:
    """Return what a bar says: what it was, with whom it belongs to and with when it was."""
    if bar.sort is Sort.UNASSIGNED:
        label = wording.UNASSIGNED_WHAT.format(what=bar.what) if bar.what else wording.UNASSIGNED
    elif named and bar.whom and bar.what:
        label = wording.HOLDER.format(whom=bar.whom, what=bar.what)
    else:
        label = bar.what or (bar.whom if named else "")
    if period and bar.words and label:
        return wording.WITH_PERIOD.format(label=label, words=bar.words)
    return label
