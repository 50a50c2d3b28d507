"""From days to places along a line: dense years get room, empty years shrink to a break."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

_EMPTY_YEARS = 2
"""So many years on end without anything are left out."""
_WEIGHT_OF_A_YEAR = 1.0
_WEIGHT_OF_AN_EMPTY_YEAR = 0.3
_WEIGHT_OF_A_MOMENT = 0.25
_MOST_OF_IT = 0.4
"""Breaks never take more than this part of a line."""
_MOST_AT_LEAST = 0.5
"""Nor does what every year has, however little happened in it."""


@dataclass(frozen=True, slots=True)
class Break:
    """Years that were left out, first and last included, and where."""

    left: float
    right: float
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class YearMark:
    """Where a year begins."""

    year: int
    at: float


@dataclass(frozen=True, slots=True)
class Scale:
    """Days (ordinals) and their places, both never going back, with what is between them in proportion.

    A day can have a width, when several things that happened on it stand beside each other.
    """

    days: tuple[int, ...]
    places: tuple[float, ...]
    years: tuple[YearMark, ...] = ()
    breaks: tuple[Break, ...] = ()

    def at(self, day: int) -> float:
        """Return where a day begins; what is outside the scale stands at its end."""
        return self._between(day, bisect_left(self.days, day))

    def until(self, day: int) -> float:
        """Return where a day ends."""
        right = bisect_right(self.days, day)
        if right and self.days[right - 1] == day:
            return self.places[right - 1]
        return self._between(day, right)

    def _between(self, day: int, right: int) -> float:
        if right == len(self.days):
            return self.places[-1]
        if right == 0 or self.days[right] == day:
            return self.places[right]
        before, after = self.days[right - 1], self.days[right]
        part = (day - before) / (after - before)
        start, end = self.places[right - 1], self.places[right]
        return min(start + part * (end - start), end)


def first_day(year: int) -> int:
    """Return the ordinal of the first of January."""
    return date(year, 1, 1).toordinal()


def last_day(year: int) -> int:
    """Return the ordinal of the last of December."""
    return date(year, 12, 31).toordinal()


def year_of(day: int) -> int:
    """Return the year of an ordinal."""
    return date.fromordinal(day).year


def skipped(before: int, after: int) -> bool:
    """Return whether so many years lie between two that something happened in, that they are left out."""
    return after - before - 1 >= _EMPTY_YEARS


def spread(
    moments: Sequence[int], left: float, right: float, gap: float, least: float = 0.0
) -> Scale:
    """Return a scale for a line from ``left`` to ``right`` on which every moment (ordinal) has its place.

    A year is wider the more moments it holds. ``gap`` is how wide a break wants to be, ``least`` how wide
    a year, as far as there is room. ValueError without moments.
    """
    if not moments:
        raise ValueError("a scale needs a moment")
    counted = Counter(map(year_of, moments))
    parts = list(_parts(sorted(counted)))
    breaks = sum(1 for it in parts if it[2])
    gap = min(gap, _MOST_OF_IT * (right - left) / breaks) if breaks else 0.0
    weights = [0.0 if broken else _weight(counted[first]) for first, _, broken in parts]
    room = right - left - breaks * gap
    least = min(least, _MOST_AT_LEAST * room / (len(parts) - breaks))
    unit = (room - least * (len(parts) - breaks)) / sum(weights)
    widths = [gap if it[2] else least + w * unit for it, w in zip(parts, weights, strict=True)]
    return _laid_out(parts, widths, left)


def _weight(moments: int) -> float:
    if not moments:
        return _WEIGHT_OF_AN_EMPTY_YEAR
    return _WEIGHT_OF_A_YEAR + _WEIGHT_OF_A_MOMENT * moments


def _parts(years: Sequence[int]) -> Iterable[tuple[int, int, bool]]:
    """Yield the years one by one, and those that are left out together."""
    before = years[0]
    for year in years:
        if skipped(before, year):
            yield before + 1, year - 1, True
        else:
            yield from ((empty, empty, False) for empty in range(before + 1, year))
        yield year, year, False
        before = year


def _laid_out(
    parts: Sequence[tuple[int, int, bool]], widths: Sequence[float], left: float
) -> Scale:
    days: list[int] = []
    places: list[float] = []
    years: list[YearMark] = []
    breaks: list[Break] = []
    for (first, last, broken), width in zip(parts, widths, strict=True):
        days += [first_day(first), last_day(last)]
        places += [left, left + width]
        if broken:
            breaks.append(Break(left, left + width, first, last))
        else:
            years.append(YearMark(first, left))
        left += width
    return Scale(tuple(days), tuple(places), tuple(years), tuple(breaks))
