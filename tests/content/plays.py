"""Plays a file with answers as a session in a folder of the test's own."""

from datetime import UTC, datetime
from pathlib import Path

from casusanalyse.facilitate.dialogue import converse
from casusanalyse.facilitate.preparing import read_day
from casusanalyse.front.playing import Ending, play
from casusanalyse.front.script import Script
from casusanalyse.front.scripted import ScriptedFront, read_script
from casusanalyse.protocol.library import Folder, Library, Origin
from casusanalyse.session.live import LiveSession, NewSession, start_session
from casusanalyse.session.record import Record
from casusanalyse.source.loading import Source
from casusanalyse.text.clean import clean_text

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = Library((Folder(ROOT, Origin.SHIPPED),))


def played(source: Source, outputs: Path) -> tuple[Ending, Record]:
    """Return how the session of a file ended and what it holds; the whole file must be used."""
    script = read_script(source)
    with _session(script, outputs) as session:
        front = ScriptedFront(script, source)
        ending = play(converse(session), front)
        front.finish()
        return ending, session.record


def _session(script: Script, outputs: Path) -> LiveSession:
    protocol = LIBRARY.protocol(script.protocol_id)
    new = NewSession(
        case=clean_text(script.case),
        held_on=read_day(script.held_on),
        protocol=protocol,
        example=script.example,
    )
    return start_session(outputs, new, now=lambda: datetime(2026, 1, 1, 12, tzinfo=UTC))
