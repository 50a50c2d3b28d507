"""Working days: a day on which something ends moves on when nobody works on it."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import count

IsFree = Callable[[date], bool]
"""Tells whether people have a day off: a day of a weekend, or a public holiday as well."""

_SATURDAY = 5


def is_weekend(day: date) -> bool:
    """Tell whether a day is a Saturday or a Sunday."""
    return day.weekday() >= _SATURDAY


def first_working_day(day: date, is_free: IsFree) -> date:
    """Return the first day on or after ``day`` that is not free; never one before it."""
    following = (day + timedelta(days=number) for number in count())
    return next(each for each in following if not is_free(each))
