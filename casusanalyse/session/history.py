"""What came before a session: the sessions that it builds on, and what those said about a line."""

from dataclasses import dataclass
from itertools import groupby, takewhile

from casusanalyse.session.events import Forerunner, SaidBefore, SessionId, SessionStarted
from casusanalyse.session.record import Record
from casusanalyse.session.slots import Kept
from casusanalyse.text.clean import CleanText
from casusanalyse.text.dates import in_words


@dataclass(frozen=True, slots=True)
class Meeting:
    """What one earlier session said about a line; ``forerunner`` is None when it is not known."""

    forerunner: Forerunner | None
    said: tuple[SaidBefore, ...]


def forerunners_after(started: SessionStarted, name: CleanText) -> tuple[Forerunner, ...]:
    """Return what a follow-up of a session builds on, the earliest first, that session last.

    ``name`` is that of the session's protocol.
    """
    last = Forerunner(session=started.session, name=name, held_on=started.held_on)
    return (*started.forerunners, last)


def forerunner(record: Record, session: SessionId | None) -> Forerunner | None:
    """Return the earlier session with this id; None when this session does not know it."""
    known = record.started.forerunners if record.started else ()
    return next((each for each in known if each.session == session), None)


def called(earlier: Forerunner) -> str:
    """Return how an earlier session is called: its protocol and its day."""
    return f"{earlier.name}, {in_words(earlier.held_on)}"


def meetings(kept: Kept, record: Record) -> tuple[Meeting, ...]:
    """Return what earlier sessions said about a line, a meeting each, the earliest first."""
    known = {each.session: each for each in record.started.forerunners} if record.started else {}
    by_session = groupby(kept.before, key=lambda said: said.session)
    return tuple(Meeting(known.get(session), tuple(said)) for session, said in by_session)


def last_meeting(kept: Kept, record: Record) -> Meeting | None:
    """Return what the last session that said anything about a line said; None when none did."""
    before = kept.before
    if not before:
        return None
    session = before[-1].session
    latest = takewhile(lambda said: said.session == session, reversed(before))
    return Meeting(forerunner(record, session), tuple(latest)[::-1])
