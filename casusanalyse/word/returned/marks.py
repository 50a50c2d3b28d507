"""Marks of tracked changes: who, when, and to which move or part of a table they belong."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from lxml import etree

from casusanalyse.word.returned.names import attribute, extension

_MOST_MOMENTS = 1024  # many marks share one
_MOMENT = re.compile(
    r"(?P<moment>\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.\d+)?"
    r"(?:Z|(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d))?"
)


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """A mark that says that something was put in or taken out.

    ``move`` is the name of the move that it is a part of; without a name it is empty, without a move
    None. ``on_region`` tells that a whole row or cell was marked.
    """

    author: str = ""
    at: datetime | None = None
    move: str | None = None
    on_region: bool = False


def mark_of(element: etree._Element, move: str | None = None, on_region: bool = False) -> Mark:
    """Return the mark that an element with an author and a date is."""
    return Mark(attribute(element, "author") or "", moment_of(element), move, on_region)


def moment_of(element: etree._Element) -> datetime | None:
    """Return when something was marked: aware where the file tells the real moment, else naive.

    ``w:date`` says "Z" and means the clock on the wall; ``dateUtc`` of the extensions is right.
    """
    return utc(extension(element, "dateUtc")) or wall_clock(attribute(element, "date"))


@lru_cache(maxsize=_MOST_MOMENTS)
def wall_clock(written: str | None) -> datetime | None:
    """Return a moment as it was on the wall; None for one that never was, such as the year 0."""
    match = _MOMENT.fullmatch(written or "")
    if match is None:
        return None
    try:
        return datetime.fromisoformat(match["moment"])
    except ValueError:
        return None


@lru_cache(maxsize=_MOST_MOMENTS)
def utc(written: str | None) -> datetime | None:
    """Return a moment that is written with its time zone; without one it is read as UTC."""
    local = wall_clock(written)
    match = _MOMENT.fullmatch(written or "")
    if local is None or match is None:
        return None
    ahead = timedelta(hours=int(match["hours"] or 0), minutes=int(match["minutes"] or 0))
    try:
        return (local + ahead if match["sign"] == "-" else local - ahead).replace(tzinfo=UTC)
    except OverflowError:
        return None
