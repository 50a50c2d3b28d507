"""The last day of a term that begins now, whatever day the tests are run on."""

from datetime import date, timedelta

from casusanalyse.cli.context import today
from casusanalyse.kit.public_holidays import days_off
from casusanalyse.text.working_days import first_working_day

WEEK = timedelta(days=7)


def last_day(sent_on: date | None = None) -> date:
    """The last day to respond to what is mailed on a day, or today."""
    return first_working_day((sent_on or today()) + WEEK, days_off().is_free)


def days_left() -> int:
    """How many days somebody has who is asked today: seven, or more when the seventh is a day off."""
    return (last_day() - today()).days
