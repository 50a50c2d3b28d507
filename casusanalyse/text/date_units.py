"""Reads the single pieces of calendar that people name: a day, month, season, year or decade.

All functions take text as ``date_reader`` normalises it: lower case, single spaces, plain dashes.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casusanalyse.text.numbers import cardinal
from casusanalyse.text.problems import ImpossibleDate
from casusanalyse.text.spans import FIRST_YEAR, LAST_YEAR, Span, hull, month_name, months, part


class Precision(StrEnum):
    """How exactly a moment was named."""

    DAY = "dag"
    MONTH = "maand"
    SEASON = "seizoen"
    YEAR = "jaar"
    AROUND = "rond"
    AGE = "leeftijd"
    RANGE = "bereik"
    UNKNOWN = "onbekend"


@dataclass(frozen=True)
class Unit:
    """A named piece of calendar."""

    span: Span
    precision: Precision


_EXTRA_MONTH_WORDS = {"febr": 2, "mrt": 3, "sept": 9}
_MONTHS = {
    **{month_name(month): month for month in range(1, 13)},
    **{month_name(month)[:3]: month for month in range(1, 13)},
    **_EXTRA_MONTH_WORDS,
}
# Meteorological seasons; a winter carries the year in which it begins.
_SEASONS = {"voorjaar": 3, "lente": 3, "zomer": 6, "herfst": 9, "najaar": 9, "winter": 12}
_BEGIN, _MIDDLE, _END = (0, 3), (1, 3), (2, 3)
_PARTS = {
    "begin": _BEGIN,
    "midden": _MIDDLE,
    "medio": _MIDDLE,
    "halverwege": _MIDDLE,
    "half": _MIDDLE,
    "eind": _END,
    "einde": _END,
    "eerste helft": (0, 2),
    "tweede helft": (1, 2),
}
# Nobody calls September the end of a year: the ends of a year are a quarter, its middle is the rest.
_MONTHS_OF_A_YEAR = {_BEGIN: (1, 3), _MIDDLE: (4, 6), _END: (10, 3)}


def _any_of(words: dict[str, int] | dict[str, tuple[int, int]]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_YEAR = r"(?:het jaar )?(?P<year>\d{4}|'\d{2})"
_MONTH = rf"(?P<month>{_any_of(_MONTHS)})\.?"
_OF = r"(?:,? van (?:het|de|dat)? ?|,? )"
_WEEKDAY = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,? (?:de )?)?"


def _spoken_year(text: str) -> int:
    """The year of ``2019``, ``'19`` or ``19``."""
    digits = text.removeprefix("'")
    return int(digits) if len(digits) == 4 else _in_its_century(int(digits))


def _in_its_century(short_year: int) -> int:
    """A year of two digits: this century up to 49, the last one from 50."""
    return short_year + (2000 if short_year < 50 else 1900)


def _year_within_reach(text: str) -> int | None:
    year = _spoken_year(text)
    return year if FIRST_YEAR <= year <= LAST_YEAR else None


def _day(year: int, month: int, day: int) -> Unit:
    try:
        found = date(year, month, day)
    except ValueError:
        raise ImpossibleDate(day, month, year) from None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ImpossibleDate(day, month, year)
    return Unit(Span(found, found), Precision.DAY)


def _numeric_day(match: re.Match[str]) -> Unit:
    return _day(_spoken_year(match["year"]), int(match["month"]), int(match["day"]))


def _written_day(match: re.Match[str]) -> Unit:
    return _day(_spoken_year(match["year"]), _MONTHS[match["month"]], int(match["day"]))


def _month(match: re.Match[str]) -> Unit | None:
    year = _year_within_reach(match["year"])
    month = _MONTHS.get(match["month"]) or int(match["month"])
    if year is None or not 1 <= month <= 12:
        return None
    return Unit(months(year, month, 1), Precision.MONTH)


def _season(match: re.Match[str]) -> Unit | None:
    year = _year_within_reach(match["year"])
    if year is None:
        return None
    return Unit(months(year, _SEASONS[match["season"]], 3), Precision.SEASON)


def _year(match: re.Match[str]) -> Unit | None:
    year = _year_within_reach(match["year"])
    return Unit(months(year, 1, 12), Precision.YEAR) if year else None


def _decade(match: re.Match[str]) -> Unit | None:
    tens = cardinal(match["tens"])
    if tens is None or tens % 10:
        return None
    first = _in_its_century(tens)
    return Unit(hull([months(first, 1, 12), months(first + 9, 1, 12)]), Precision.RANGE)


def _part(match: re.Match[str]) -> Unit | None:
    whole = read_unit(match["whole"])
    if whole is None or whole.precision is Precision.DAY:
        return None
    named = _PARTS[match["part"]]
    if whole.precision is not Precision.YEAR:
        return Unit(part(whole.span, *named), whole.precision)
    return Unit(_part_of_a_year(whole.span, named), Precision.SEASON)


def _part_of_a_year(year: Span, named: tuple[int, int]) -> Span:
    if named not in _MONTHS_OF_A_YEAR:
        return part(year, *named)
    return months(year.earliest.year, *_MONTHS_OF_A_YEAR[named])


_WHOLE = (
    rf"(?:(?:de |het )?(?:{_any_of(_MONTHS)}|{_any_of(_SEASONS)})\.?{_OF})?"
    r"(?:het jaar )?(?:\d{4}|'\d{2})|(?:de )?jaren '?\w+"
)
_GRAMMAR: tuple[tuple[str, Callable[[re.Match[str]], Unit | None]], ...] = (
    (r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})", _numeric_day),
    (
        _WEEKDAY + r"(?P<day>\d{1,2})( ?[-/.] ?| )(?P<month>\d{1,2})\2(?P<year>\d{4}|\d{2})",
        _numeric_day,
    ),
    (rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?:e|de|ste)? {_MONTH}{_OF}{_YEAR}", _written_day),
    (
        rf"(?:aan |in )?(?:het |de )?(?P<part>{_any_of(_PARTS)}) (?:van )?(?P<whole>{_WHOLE})",
        _part,
    ),
    (rf"{_MONTH}{_OF}{_YEAR}", _month),
    (r"(?P<month>\d{1,2})[-/](?P<year>\d{4})", _month),
    (r"(?P<year>\d{4})[-/](?P<month>\d{1,2})", _month),
    (
        rf"(?:de |het )?(?P<season>{_any_of(_SEASONS)}){_OF}{_YEAR}(?:[-/](?:\d{{4}}|\d{{2}}))?",
        _season,
    ),
    (r"(?:de )?jaren '?(?P<tens>\w+)", _decade),
    (_YEAR, _year),
)
_UNITS = tuple(
    (re.compile(rf"(?<![\w'/-])(?:{pattern})(?![\w/-])"), build) for pattern, build in _GRAMMAR
)


def read_unit(text: str) -> Unit | None:
    """The piece of calendar that the whole text names, or None. Raises ImpossibleDate."""
    for pattern, build in _UNITS:
        match = pattern.fullmatch(text)
        unit = build(match) if match else None
        if unit:
            return unit
    return None


def find_only_unit(text: str) -> tuple[Unit, str] | None:
    """The one piece of calendar named somewhere in the text, with the words before it.

    None when there is none, or more than one. Raises ImpossibleDate.
    """
    found: list[tuple[Unit, str]] = []
    for pattern, build in _UNITS:
        for match in pattern.finditer(text):
            unit = build(match)
            if unit:
                found.append((unit, text[: match.start()]))
                text = text[: match.start()] + "\0" * len(match.group()) + text[match.end() :]
    return found[0] if len(found) == 1 else None
