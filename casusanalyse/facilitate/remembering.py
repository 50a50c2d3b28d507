"""What earlier meetings said about a line, as soft lines beside it."""

from collections.abc import Iterable

from casusanalyse.front.screen import Line, Tone
from casusanalyse.protocol.questions import AnyQuestion
from casusanalyse.session.events import SaidBefore
from casusanalyse.session.flow import Stop
from casusanalyse.session.history import Meeting, last_meeting, meetings
from casusanalyse.session.record import Kept, Record
from casusanalyse.text.dates import in_words
from casusanalyse.wording import facilitate as wording

_MOST_MEETINGS = 3
_MOST_OF_ONE = 160
_MOST_AT_A_GLANCE = 74


def said_to_the_same(stop: Stop, record: Record) -> tuple[Line, ...]:
    """Return what the last few meetings answered to this question about this line, latest last."""
    if stop.about is None:
        return ()
    told = []
    for meeting in meetings(stop.about, record):
        said = [each for each in meeting.said if _asked_by(stop.question, each)]
        if said:
            told.append(Line(tell_meeting(meeting, said), Tone.SOFT, indent=2))
    return tuple(told[-_MOST_MEETINGS:])


def last_said(kept: Kept, record: Record) -> str | None:
    """Return what the last meeting before this one said about a line; None when none did."""
    last = last_meeting(kept, record)
    return cut_between_words(tell_meeting(last, last.said)) if last else None


def tell_meeting(meeting: Meeting, said: list[SaidBefore] | tuple[SaidBefore, ...]) -> str:
    """Return the day of a meeting and what was said there: ``3 maart 2025: Op koers``."""
    when = in_words(meeting.forerunner.held_on) if meeting.forerunner else wording.EARLIER
    return wording.SAID_THEN.format(when=when, words=told_together(each.words for each in said))


def told_together(words: Iterable[str]) -> str:
    """Return answers about one line as one line, short enough to stand below it."""
    told = wording.BETWEEN_ANSWERS.join(" ".join(each.split()) for each in words)
    return cut_between_words(told, _MOST_OF_ONE)


def cut_between_words(told: str, most: int = _MOST_AT_A_GLANCE) -> str:
    """Return the beginning of a line; by default as much of it as fits in one row of a window."""
    if len(told) <= most:
        return told
    whole_words = told[:most].rpartition(" ")[0] or told[: most - 1]
    return f"{whole_words.rstrip(' ,.;–')}…"


def _asked_by(question: AnyQuestion, said: SaidBefore) -> bool:
    return said.question == question.heading.strip()
