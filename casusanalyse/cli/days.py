"""Reading a day that was given with an option."""

from datetime import date

from casusanalyse.cli.problems import NotADay
from casusanalyse.errors import CasusError
from casusanalyse.facilitate.preparing import read_day


def day_of(option: str, asked: str) -> date:
    """Return the day that was typed behind an option, as a date is typed anywhere. Raises NotADay."""
    try:
        return read_day(asked)
    except CasusError:
        raise NotADay(option) from None
