"""Dates as people say them, with the words kept and the bounds that follow from them.

Choices: seasons are meteorological; winter 2019 runs from December 2019 to February 2020; begin,
midden and eind divide a year, season or month in three; "tot" includes what it names; "rond" adds
half the length on either side; a part of a year counts as a season.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Self, TypeVar

from pydantic import model_validator

from casusanalyse.text.clean import CleanText, clean_text
from casusanalyse.text.date_reader import Reading, normalise, read
from casusanalyse.text.date_units import Precision
from casusanalyse.text.guard import Text, Value
from casusanalyse.text.period_reader import read_sides
from casusanalyse.text.spans import in_figures, in_words, month_name

__all__ = [
    "Period",
    "Precision",
    "VagueDate",
    "in_figures",
    "in_order_of_time",
    "in_words",
    "month_name",
    "read_date",
    "read_period",
]

Item = TypeVar("Item")


class VagueDate(Value):
    """A moment exactly as it was spoken, and what may be concluded from it.

    ``earliest`` and ``latest`` are bounds, both included; either may be missing.
    """

    words: Text
    precision: Precision
    earliest: date | None = None
    latest: date | None = None
    middle: date | None = None
    age: int | None = None

    @model_validator(mode="after")
    def _middle_lies_between_the_bounds(self) -> Self:
        days = [day for day in (self.earliest, self.middle, self.latest) if day]
        if days != sorted(days):
            raise ValueError("earliest, middle and latest are not in order of time")
        return self

    @property
    def moment(self) -> date | None:
        """The point that stands for this date when things are put in order; None when unknown."""
        return self.middle


class Period(Value):
    """A stretch of time as it was spoken; a side that was not named is None."""

    start: VagueDate | None
    end: VagueDate | None
    ongoing: bool
    words: Text


def read_date(words: CleanText) -> VagueDate:
    """What the words say about a moment; UNKNOWN, with the words kept, when nothing is understood.

    Raises ImpossibleDate for a day that is not on the calendar.
    """
    return _vague_date(words, read(normalise(words)))


def read_period(words: CleanText) -> Period:
    """What the words say about a stretch of time. Raises ImpossibleDate like ``read_date``."""
    sides = read_sides(words)
    return Period(
        start=_vague_date(clean_text(sides.start.words), sides.start.reading)
        if sides.start
        else None,
        end=_vague_date(clean_text(sides.end.words), sides.end.reading) if sides.end else None,
        ongoing=sides.ongoing,
        words=words,
    )


def in_order_of_time(
    items: Iterable[Item], when: Callable[[Item], VagueDate | None]
) -> tuple[Item, ...]:
    """The items by moment; equals keep their order, and an item without a moment stays directly
    behind the item it followed."""
    blocks: list[tuple[date, list[Item]]] = [(date.min, [])]
    for item in items:
        spoken = when(item)
        moment = spoken.moment if spoken else None
        if moment is None:
            blocks[-1][1].append(item)
        else:
            blocks.append((moment, [item]))
    blocks.sort(key=lambda block: block[0])
    return tuple(item for _, block in blocks for item in block)


def _vague_date(words: CleanText, reading: Reading) -> VagueDate:
    return VagueDate(
        words=words,
        precision=reading.precision,
        earliest=reading.earliest,
        latest=reading.latest,
        middle=reading.middle,
        age=reading.age,
    )
