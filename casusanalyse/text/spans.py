"""Stretches of days on the calendar, and the Dutch names of months."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

FIRST_YEAR = 1900
LAST_YEAR = 2100

_MONTH_NAMES = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Span:
    """An unbroken stretch of days, both ends included."""

    earliest: date
    latest: date

    @property
    def middle(self) -> date:
        """The day halfway."""
        return self.earliest + (self.latest - self.earliest) // 2

    @property
    def before(self) -> date:
        """The last day before the stretch."""
        return self.earliest - _ONE_DAY

    @property
    def after(self) -> date:
        """The first day after the stretch."""
        return self.latest + _ONE_DAY


def month_name(month: int) -> str:
    """The Dutch name of month 1 to 12."""
    return _MONTH_NAMES[month - 1]


def in_words(day: date) -> str:
    """The day as Dutch people write it out: ``12 maart 2026``."""
    return f"{day.day} {month_name(day.month)} {day.year}"


def in_figures(day: date) -> str:
    """The day in figures, as Dutch people type it: ``12-03-2026``."""
    return day.strftime("%d-%m-%Y")


def months(year: int, month: int, count: int) -> Span:
    """``count`` whole months, starting with the given one."""
    last_year, last_month = divmod(year * 12 + month - 1 + count - 1, 12)
    days = monthrange(last_year, last_month + 1)[1]
    return Span(date(year, month, 1), date(last_year, last_month + 1, days))


def hull(spans: Iterable[Span]) -> Span:
    """The shortest stretch that covers them all, in whatever order they come."""
    covered = list(spans)
    return Span(min(s.earliest for s in covered), max(s.latest for s in covered))


def part(span: Span, index: int, parts: int) -> Span:
    """Part ``index`` (from 0) when whole months are divided in ``parts``: by months if that fits,
    else by days."""
    first, last = span.earliest, span.latest
    month_count = (last.year - first.year) * 12 + last.month - first.month + 1
    if month_count % parts == 0:
        size = month_count // parts
        start = first.year * 12 + first.month - 1 + index * size
        return months(start // 12, start % 12 + 1, size)
    days = (last - first).days + 1
    start_day = first + timedelta(days=days * index // parts)
    return Span(start_day, first + timedelta(days=days * (index + 1) // parts - 1))


def widened(span: Span) -> Span:
    """The stretch with half its length added on either side, three days at least."""
    extra = max(timedelta(days=3), (span.latest - span.earliest + _ONE_DAY) // 2)
    return Span(span.earliest - extra, span.latest + extra)
