"""How long a session may be kept: one rule for what the report says and for what is cleared away."""

from datetime import date, timedelta


def last_day(held_on: date, retention_days: int) -> date:
    """Return the last day on which a session may be kept; the protocol says how many days that is."""
    return held_on + timedelta(days=retention_days)


def is_past(last: date, today: date) -> bool:
    """Tell whether something should have been deleted; on the last day itself it may still be there."""
    return last < today
