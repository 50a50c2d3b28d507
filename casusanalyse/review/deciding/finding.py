"""Finding a remark by what a person types: its number in the list, or the heading of its chapter."""

import re

from casusanalyse.review.deciding.desk import Desk
from casusanalyse.review.deciding.screens import CHOICES
from casusanalyse.review.grouping import Matter
from casusanalyse.session.review_events import Decision

_NUMBER = re.compile(r"r?\s*(\d{1,6})", re.IGNORECASE)
_BEFORE_A_HEADING = re.compile(r"^(?:bijlage\s+)?\w{1,3}\.\s+", re.IGNORECASE)


def matter_called(desk: Desk, words: str) -> Matter | None:
    """Return the matter with this number, with or without its letter; None when there is none."""
    match = _NUMBER.fullmatch(words.strip())
    number = int(match[1]) if match else 0
    return next((it for it in desk.matters if it.number == number), None)


def first_under(desk: Desk, words: str) -> Matter | None:
    """Return the first matter of the chapter whose heading begins like this."""
    wanted = words.strip().casefold()
    return next((it for it in desk.matters if wanted and _begins(it, wanted)), None)


def chosen(words: str) -> Decision | None:
    """Return the decision that a number or a beginning of a word stands for; None for no single one."""
    typed = " ".join(words.split()).casefold()
    if typed.isdecimal() and len(typed) == 1:
        return CHOICES[int(typed) - 1] if 0 < int(typed) <= len(CHOICES) else None
    exact = [it for it in CHOICES if it.value == typed]
    begun = exact or [it for it in CHOICES if len(typed) > 1 and it.value.startswith(typed)]
    return begun[0] if len(begun) == 1 else None


def _begins(matter: Matter, wanted: str) -> bool:
    heading = (matter.section.heading or "").casefold()
    return heading.startswith(wanted) or _BEFORE_A_HEADING.sub("", heading).startswith(wanted)
