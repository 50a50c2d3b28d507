"""Splits what people say about a stretch of time into its start, its end and whether it goes on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from casusanalyse.text.date_reader import (
    READ_AT_MOST,
    Reading,
    means_ongoing,
    normalise,
    read,
    read_completed,
)
from casusanalyse.text.date_units import read_unit

_WORD_BETWEEN = re.compile(r"\s+(?:tot\s+en\s+met|t/m|tot\s+aan|tot)\s+", re.IGNORECASE)
_AND_BETWEEN = re.compile(r"\s+en\s+", re.IGNORECASE)
_DASH = "[-‐‑‒–—]"
_SPACED_DASH = re.compile(rf"\s+{_DASH}\s*|\s*{_DASH}\s+")
# A tight dash joins years or words; between other digits it belongs to a date.
_TIGHT_DASH = re.compile(rf"(?<=\d{{4}}){_DASH}(?=\d{{4}})|(?<=[^\W\d]){_DASH}|{_DASH}(?=[^\W\d])")
_FROM = re.compile(r"\s*(?:vanaf|van|(?:al\s+)?sinds|tussen)\s+", re.IGNORECASE)
_SINCE = re.compile(r"\s*(?:al\s+)?sinds\s", re.IGNORECASE)
_UNTIL = re.compile(r"\s*(?:tot\s+en\s+met|t/m|tot|uiterlijk)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Side:
    """One end of a period: its own words and what they say."""

    words: str
    reading: Reading


@dataclass(frozen=True)
class Sides:
    """Both ends of a period; an end that was not named is None."""

    start: Side | None = None
    end: Side | None = None
    ongoing: bool = False


def read_sides(words: str) -> Sides:
    """The start and end in the words; empty when they name no moment. Raises ImpossibleDate."""
    said = words[:READ_AT_MOST]
    if read_unit(normalise(said)):
        return _one_date(said)
    return _two_sides(said) or _open_sided(said) or _one_date(said)


def _two_sides(words: str) -> Sides | None:
    opening = _FROM.match(words)
    body = words[opening.end() :] if opening else words
    for joint in (_WORD_BETWEEN, _SPACED_DASH, _TIGHT_DASH, _AND_BETWEEN):
        sides = next(_splits(body, joint), None)
        if sides:
            return sides
    return None


def _splits(body: str, joint: re.Pattern[str]) -> Iterator[Sides]:
    for match in joint.finditer(body):
        sides = _sides_of(body[: match.start()], body[match.end() :])
        named = [_is_named(side) for side in (sides.start, sides.end)]
        if all(named) or (joint is _WORD_BETWEEN and any([*named, sides.ongoing])):
            yield sides


def _sides_of(start: str, end: str) -> Sides:
    last = _side(end)
    limit = last.reading.earliest if last else None
    first = _side(start, limit)
    if means_ongoing(normalise(end)):
        return Sides(first, None, ongoing=True)
    return Sides(first, last)


def _side(words: str, limit: date | None = None) -> Side | None:
    text = normalise(words)
    if not text:
        return None
    return Side(words.strip(), read_completed(text, limit) if limit else read(text))


def _is_named(side: Side | None) -> bool:
    return side is not None and (side.reading.middle is not None or side.reading.age is not None)


def _open_sided(words: str) -> Sides | None:
    """Only a start (``sinds`` says that it still goes on) or only an end."""
    for opening in (_FROM, _UNTIL):
        match = opening.match(words)
        side = _side(words[match.end() :]) if match else None
        if match and opening is _UNTIL and means_ongoing(normalise(words[match.end() :])):
            return Sides(ongoing=True)
        if side and _is_named(side):
            since = _SINCE.match(words) is not None
            return Sides(end=side) if opening is _UNTIL else Sides(start=side, ongoing=since)
    return None


def _one_date(words: str) -> Sides:
    """A single day, month, season or year is both the start and the end."""
    side = _side(words)
    if side and _is_named(side):
        return Sides(side, side)
    return Sides(ongoing=means_ongoing(normalise(words)))
