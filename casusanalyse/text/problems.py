"""What can be wrong with what was written: a forbidden number, or a day that never was."""

from calendar import monthrange
from collections.abc import Sequence

from casusanalyse.errors import CasusError
from casusanalyse.text.bsn import BsnHit
from casusanalyse.text.spans import FIRST_YEAR, LAST_YEAR, month_name
from casusanalyse.wording import text as wording


class BsnFound(CasusError):
    """A text holds a burgerservicenummer; knows where, never which."""

    def __init__(self, hits: Sequence[BsnHit]) -> None:
        first = hits[0]
        super().__init__(wording.bsn_found(first.line, first.column, len(hits)))
        self.hits = tuple(hits)


class ImpossibleDate(CasusError):
    """A day, month and year that together are no day on the calendar, or out of reach."""

    def __init__(self, day: int, month: int, year: int) -> None:
        super().__init__(_what_is_wrong(day, month, year))
        self.day, self.month, self.year = day, month, year


def _what_is_wrong(day: int, month: int, year: int) -> str:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return wording.year_out_of_reach(year, FIRST_YEAR, LAST_YEAR)
    if not 1 <= month <= 12:
        return wording.month_does_not_exist(month)
    return wording.day_does_not_exist(day, month_name(month), year, monthrange(year, month)[1])
