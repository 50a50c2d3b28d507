"""Vague dates as days on a scale: from when, until when, and which of those nobody knows."""

from dataclasses import dataclass

from casusanalyse.text.dates import Precision, VagueDate

_EXACT = (Precision.DAY, Precision.MONTH)
_A_YEAR = 365


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened between two days (ordinals), most likely around the middle.

    ``open_before`` and ``open_after`` tell that the bound on that side is not known; it stands a year
    away from what is.
    """

    earliest: int
    middle: int
    latest: int
    exact: bool = False
    open_before: bool = False
    open_after: bool = False


def moment_of(when: VagueDate | None) -> Moment | None:
    """Return where a date stands on a scale; None when nothing at all is known."""
    if when is None:
        return None
    days = [day.toordinal() for day in (when.earliest, when.middle, when.latest) if day]
    if not days:
        return None
    middle = when.middle.toordinal() if when.middle else (days[0] + days[-1]) // 2
    if when.precision in _EXACT:
        return Moment(middle, middle, middle, exact=True)
    return Moment(
        earliest=when.earliest.toordinal() if when.earliest else max(1, middle - _A_YEAR),
        middle=middle,
        latest=when.latest.toordinal() if when.latest else middle + _A_YEAR,
        open_before=when.earliest is None,
        open_after=when.latest is None,
    )
