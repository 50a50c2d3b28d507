"""A small protocol, its events, and a clock that the tests hold."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import ListItem
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol, fingerprint, freeze
from casusanalyse.session.events import AnswerGiven, EntryAdded, Event, SessionId, SessionStarted
from casusanalyse.session.places import Place
from casusanalyse.session.store.connecting import Passphrase
from casusanalyse.session.store.writing import SessionWriter
from casusanalyse.text.clean import clean_text

PROTOCOL = Protocol.model_validate(
    {
        "protocol": "1",
        "id": "proef",
        "naam": "Proef",
        "versie": "1",
        "omschrijving": "Een protocol om mee te proberen.",
        "auteur": "de makers",
        "duur": 30,
        "stappen": [
            {
                "id": "opening",
                "titel": "Opening",
                "vragen": [{"id": "hoe", "soort": "tekst", "vraag": "Hoe is het hier?"}],
            }
        ],
        "verslag": {"titel": "Verslag", "hoofdstukken": []},
    }
)
FROZEN = freeze(PROTOCOL)
MORNING = datetime(2025, 3, 6, 9, 0, tzinfo=UTC)
PASSPHRASE = Passphrase("een lange zin met 'aanhalingstekens'")


class Clock:
    """Tells the time, a minute later each time that it is asked."""

    def __init__(self) -> None:
        self.time = MORNING

    def __call__(self) -> datetime:
        self.time += timedelta(minutes=1)
        return self.time


def started() -> SessionStarted:
    return SessionStarted(
        session=SessionId("s1"),
        case=clean_text("Casus Wilg"),
        held_on=date(2025, 3, 6),
        protocol_id=PROTOCOL.id,
        protocol_version=PROTOCOL.version,
        protocol_hash=fingerprint(FROZEN),
    )


def answer(text: str, question: str = "hoe", about: str | None = None) -> AnswerGiven:
    place = Place(question, None if about is None else EntryId(about))
    return AnswerGiven(place=place, answer=TextAnswer(text=clean_text(text)))


def line(number: int, text: str, question: str = "lijst") -> EntryAdded:
    return EntryAdded(
        place=Place(question), id=EntryId(f"e{number}"), entry=ListItem(text=clean_text(text))
    )


def new_file(folder: Path, passphrase: Passphrase | None = None, vfs: str = "") -> SessionWriter:
    """A session with nothing but its first event, open to write."""
    path = folder / "sessie.casus"
    return SessionWriter.create(path, FROZEN, started(), MORNING, passphrase, vfs=vfs)


def session_with(folder: Path, *events: Event) -> Path:
    """Return a session file in which these events happened after the first."""
    with new_file(folder) as writer:
        for event in events:
            writer.append(event, MORNING)
        return writer.path
