"""Where something that was taken over comes from, as a screen says it."""

from casusanalyse.session.events import SessionId
from casusanalyse.session.history import called, forerunner
from casusanalyse.session.record import Record
from casusanalyse.wording import facilitate as wording


def origin_of(session: SessionId, record: Record) -> str:
    """Return from which meeting a line comes: ``uit Kernteamoverleg, 3 maart 2025``."""
    known = forerunner(record, session)
    return wording.ORIGIN.format(session=called(known)) if known else wording.ORIGIN_UNKNOWN
