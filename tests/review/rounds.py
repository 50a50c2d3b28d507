"""A session with people at the table, of which a draft can go round."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import Seat
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import fingerprint, freeze
from casusanalyse.session.events import (
    AnswerGiven,
    AttendanceNoted,
    EntryAdded,
    Event,
    Presence,
    SessionId,
    SessionStarted,
)
from casusanalyse.session.live import LiveSession, NewSession, start_session
from casusanalyse.session.places import Place
from casusanalyse.session.store.writing import SessionWriter
from casusanalyse.text.clean import clean_text as c
from tests.report.builders import chapter, protocol, question
from tests.session.disk import Disk

DAY = date(2026, 3, 13)
NOW = datetime(2026, 3, 13, 9, tzinfo=UTC)
PROTOCOL = protocol(
    [question("wie", "deelnemers"), question("lijn", "lange_tekst")],
    [chapter("Wie er waren", "wie"), chapter("De grote lijn", "lijn", tekst="Wij keken terug.")],
)
TABLE = Place("wie")
TEACHER, GUARDIAN, GRANDMOTHER = EntryId("e1"), EntryId("e2"), EntryId("e3")


def seat(id: EntryId, role: str, organisation: str | None = None) -> EntryAdded:
    """Somebody takes a seat."""
    where = c(organisation) if organisation else None
    return EntryAdded(place=TABLE, id=id, entry=Seat(role=c(role), organisation=where))


def absent(id: EntryId) -> AttendanceNoted:
    """Somebody is not there."""
    return AttendanceNoted(place=TABLE, id=id, presence=Presence.ABSENT)


AT_THE_TABLE: tuple[Event, ...] = (
    seat(TEACHER, "Leerkracht"),
    seat(GUARDIAN, "Jeugdbeschermer", "Instelling"),
    seat(GRANDMOTHER, "Oma"),
    AnswerGiven(place=Place("lijn"), answer=TextAnswer(text=c("Zij zong bij het koken."))),
)


@contextmanager
def session_in(folder: Path, *events: Event) -> Iterator[LiveSession]:
    """Hold a session in which these events happened."""
    new = NewSession(c("Casus Wilg"), date(2026, 3, 12), PROTOCOL, session=SessionId("s" * 32))
    with start_session(folder, new, lambda: NOW) as session:
        for event in events:
            session.do(event)
        yield session


@contextmanager
def session_on(disk: Disk, folder: Path, *events: Event) -> Iterator[LiveSession]:
    """Hold such a session on a disk that can refuse."""
    frozen = freeze(PROTOCOL)
    first = SessionStarted(
        session=SessionId("s" * 32),
        case=c("Casus Wilg"),
        held_on=date(2026, 3, 12),
        protocol_id=PROTOCOL.id,
        protocol_version=PROTOCOL.version,
        protocol_hash=fingerprint(frozen),
    )
    path = folder / "sessie.casus"
    writer = SessionWriter.create(path, frozen, first, NOW, vfs=disk.name)
    with LiveSession(writer, lambda: NOW) as session:
        for event in events:
            session.do(event)
        yield session


def names_in(folder: Path) -> list[str]:
    """What stands in a folder."""
    return sorted(path.name for path in folder.iterdir())
