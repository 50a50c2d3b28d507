"""A session to which people can be invited, without any file."""

from datetime import UTC, date, datetime, time

from casusanalyse.kit.invitation import Invitation, Wish, invitation_to
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.events import Event, Finished, SessionId, SessionStarted
from casusanalyse.session.record import Record, replay
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.working_days import is_weekend
from tests.protocol.writing import FRAME, REPORT, protocol_of, source_of

HELD_ON = date(2026, 3, 12)
NOW = datetime(2026, 2, 20, 10, 30, 5, tzinfo=UTC)
STEPS = """\
stappen:
  - {id: een, titel: Een, duur: 120, pauze_na: 10}
  - {id: twee, titel: Twee, duur: 80}
"""
AT_ONE = Wish(time(13), is_weekend)


def protocol(more: str = "", minutes: int = 210) -> Protocol:
    head = FRAME.replace("duur: 60", f"duur: {minutes}")
    return protocol_of(source_of(head + STEPS + REPORT + more))


def record(*events: Event, held_on: date = HELD_ON) -> Record:
    started = SessionStarted(
        session=SessionId("a" * 32),
        case=c("Casus Wilg"),
        held_on=held_on,
        protocol_id="proef",
        protocol_version="1.0",
        protocol_hash="hash",
    )
    return replay([started, *events])


def finished() -> Record:
    return record(Finished())


def invitation(wish: Wish = AT_ONE, held_on: date = HELD_ON) -> Invitation:
    return invitation_to(protocol(), record(held_on=held_on), wish)
