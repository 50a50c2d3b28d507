"""How long ago or how soon a day is, counted from the day of the session."""

from datetime import date

from casusanalyse.session.record import Record
from casusanalyse.text.dates import Precision, VagueDate
from casusanalyse.text.phrases import plural
from casusanalyse.wording import facilitate as wording


def counted(when: VagueDate, today: date) -> str:
    """Return a date as it was said, with how many days lie between it and ``today``.

    Only a day is counted from; ``voorjaar 2025`` stays as it was said.
    """
    day = day_of(when)
    if day is None:
        return when.words
    return wording.COUNTED.format(date=when.words, days=_days((today - day).days))


def day_of(when: VagueDate) -> date | None:
    """Return the day that a date names; None when it is vaguer than that."""
    return when.moment if when.precision is Precision.DAY else None


def counted_in(when: VagueDate, record: Record) -> str:
    """Return a date with the days between it and the day on which the session is held."""
    return counted(when, record.started.held_on) if record.started else when.words


def _days(ago: int) -> str:
    if ago == 0:
        return wording.TODAY
    days = plural(abs(ago), *wording.DAYS)
    return (wording.DAYS_AGO if ago > 0 else wording.IN_DAYS).format(days=days)
