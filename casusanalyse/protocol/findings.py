"""What a check found: where in the file, what is wrong, what is allowed."""

from collections.abc import Iterable
from dataclasses import dataclass

from casusanalyse.source.nodes import Location
from casusanalyse.source.problems import Severity
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import protocol as wording

_MOST_LISTED = 12


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake in a protocol or template; ``elsewhere`` is a second place that it is about.

    ``on_key`` tells that the mistake is in the key at that place, not in its value. ``rests_on``
    are the ids and keys without which nothing can be said: when one of them could not be read, the
    finding is none.
    """

    at: Location
    what: str
    allowed: str = ""
    suggestion: str | None = None
    severity: Severity = Severity.ERROR
    elsewhere: Location | None = None
    on_key: bool = False
    rests_on: tuple[str, ...] = ()


def choose_from(words: Iterable[str]) -> str:
    """Return the sentence that lists what is allowed; empty where nothing is."""
    listed = list(words)
    left = len(listed) - _MOST_LISTED
    if left > 0:
        listed = [*listed[:_MOST_LISTED], wording.AND_MORE.format(count=left)]
    return wording.CHOOSE_FROM.format(words=and_list(listed)) if listed else ""
