"""Reading a day, or a time of the day, that was given with an option."""

from datetime import date, time

from casusanalyse.cli.problems import NotADay, NotATime
from casusanalyse.errors import CasusError
from casusanalyse.facilitate.preparing import read_day
from casusanalyse.text.clock_times import read_clock_time


def day_of(option: str, asked: str) -> date:
    """Return the day that was typed behind an option, as a date is typed anywhere. Raises NotADay."""
    try:
        return read_day(asked)
    except CasusError:
        raise NotADay(option) from None


def time_of(asked: str) -> time:
    """Return the time of the day that was typed behind --begin. Raises NotATime."""
    read = read_clock_time(asked)
    if read is None:
        raise NotATime
    return read
