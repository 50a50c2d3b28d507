"""A time of the day as people write it: 13:00, 13.00, 13u00 or 13 uur."""

import re
from datetime import time

_WRITTEN = re.compile(
    r"(?P<hour>\d{1,2})(?:\s*(?:[:.]|u\s*)(?P<minute>\d{2}))?(?:\s*(?:uur|u)\.?)?"
)


def read_clock_time(words: str) -> time | None:
    """Return the time of the day that was written; None when it is none, such as 24:00 or 9:75."""
    match = _WRITTEN.fullmatch(words.strip().casefold())
    if match is None:
        return None
    try:
        return time(int(match["hour"]), int(match["minute"] or 0))
    except ValueError:
        return None


def as_clock_time(moment: time) -> str:
    """Return a time of the day as Dutch text writes it: 13.00."""
    return f"{moment:%H.%M}"
