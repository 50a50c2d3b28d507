"""The line of time itself: its years, and where years are left out."""

from collections.abc import Sequence

from casusanalyse.pictures.drawing import Align
from casusanalyse.pictures.lettering import LINE, width_of
from casusanalyse.pictures.timeline.layout import Placed, PlacedBreak, PlacedRule, PlacedText
from casusanalyse.pictures.timeline.scale import Break, YearMark
from casusanalyse.wording import pictures_timeline as wording

_TICK = 0.35
_AFTER = 0.2
_CLOSEST = 3.0
_GAP = 0.3


def axis_height(letter: float) -> float:
    """Return how much room an axis with its years takes, above the rows."""
    return letter * (LINE + 2 * _TICK)


def axis(
    years: Sequence[YearMark],
    breaks: Sequence[Break],
    sides: tuple[float, float],
    top: float,
    bottom: float,
    letter: float,
    small: float,
) -> Placed:
    """Return an axis between two sides, years above it, with lines for the years down to ``bottom``.

    A year that is too narrow for its name has a short one; of years that stand too close the later ones
    have none.
    """
    left, right = sides
    y = top + letter * (LINE + _TICK)
    rules = [PlacedRule(left, y, right, y, strong=True)]
    texts: list[PlacedText] = []
    labels = [_break_label(it, letter, small, top) for it in breaks]
    taken = sorted((it.left, it.left + it.width) for it in labels)
    end = left - 1
    shown = _clear(years, left - letter)
    for it, after in zip(shown, [*(it.at for it in shown[1:]), right], strict=True):
        rules.append(PlacedRule(it.at, y, it.at, bottom))
        rules.append(PlacedRule(it.at, y - letter * _TICK, it.at, y, strong=True))
        text = _year(it, after, top, letter)
        reach = text.x + text.width
        if text.x <= end or reach > right or _hits(text.x, reach + letter * _GAP, taken):
            continue
        texts.append(text)
        end = reach + letter * _GAP
    placed = [PlacedBreak(it.left, it.right, y, letter, bottom) for it in breaks]
    return Placed(
        rules=tuple(rules), breaks=tuple(placed), texts=(*texts, *_apart(labels, left, right))
    )


def _clear(years: Sequence[YearMark], before: float) -> list[YearMark]:
    """Return the years of which the lines do not run together."""
    kept: list[YearMark] = []
    for it in years:
        if it.at - before >= _CLOSEST:
            kept.append(it)
            before = it.at
    return kept


def _year(it: YearMark, after: float, top: float, letter: float) -> PlacedText:
    """Return the name of a year that begins before ``after``: with two digits when four do not fit."""
    x = it.at + letter * _AFTER
    name = str(it.year)
    full = PlacedText(x, top, (name,), letter, bold=True)
    if x + full.width + letter * _GAP <= after + letter * _AFTER:
        return full
    return PlacedText(x, top, (wording.SHORT_YEAR.format(year=name[-2:]),), letter, bold=True)


def break_width(letter: float, small: float) -> float:
    """Return how wide a break wants to be, so that its years can be named."""
    return width_of(wording.YEARS_LEFT_OUT.format(first=2000, last=2000), small) + letter


def _break_label(gap: Break, letter: float, small: float, top: float) -> PlacedText:
    text = wording.YEARS_LEFT_OUT.format(first=gap.first, last=gap.last)
    middle = (gap.left + gap.right) / 2
    return PlacedText(middle, top + (letter - small), (text,), small, align=Align.MIDDLE)


def _hits(left: float, right: float, taken: Sequence[tuple[float, float]]) -> bool:
    return any(start < right and left < end for start, end in taken)


def _apart(labels: Sequence[PlacedText], left: float, right: float) -> list[PlacedText]:
    """Return the labels that stand clear of the one before."""
    kept: list[PlacedText] = []
    for it in labels:
        clear = not kept or kept[-1].left + kept[-1].width < it.left
        if clear and it.left >= left and it.left + it.width <= right:
            kept.append(it)
    return kept
