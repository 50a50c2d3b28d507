"""Small protocols and records, made as tests need them."""

from collections.abc import Mapping, Sequence
from datetime import date

from casusanalyse.protocol.answers import Answer
from casusanalyse.protocol.entries import Entry, Mention
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.words import Reader
from casusanalyse.report.blocks import Edition, Report
from casusanalyse.report.compose import compose
from casusanalyse.session.events import AnswerGiven, EntryAdded, Event, SessionId, SessionStarted
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, replay
from casusanalyse.text.clean import clean_text

Written = Mapping[str, object]

EDITION = Edition(version=1, made_on=date(2026, 3, 14), draft_id="d0c5")


def question(id: str, kind: str, prompt: str = "Wat zien we?", **more: object) -> Written:
    """Return a question as a protocol file has it."""
    return {"id": id, "soort": kind, "vraag": prompt, **more}


def chapter(heading: str, *shows: str, **more: object) -> Written:
    """Return a chapter as a protocol file has it."""
    return {"kop": heading, "toont": list(shows), **more}


def protocol(questions: Sequence[Written], chapters: Sequence[Written]) -> Protocol:
    """Return a protocol of one step."""
    return Protocol.model_validate(
        {
            "protocol": "1",
            "id": "klein",
            "naam": "Klein protocol",
            "versie": "1",
            "omschrijving": "Een klein protocol",
            "auteur": "regio",
            "duur": 60,
            "stappen": [{"id": "stap", "titel": "Stap", "vragen": list(questions)}],
            "verslag": {"titel": "Samen terugkijken", "hoofdstukken": list(chapters)},
        }
    )


class Session:
    """A session that grows by what is said in it."""

    def __init__(self, example: bool = False) -> None:
        started = SessionStarted(
            session=SessionId("s1"),
            case=clean_text("Kraanvogel"),
            held_on=date(2026, 3, 12),
            protocol_id="klein",
            protocol_version="1",
            protocol_hash="0" * 64,
            example=example,
        )
        self._events: list[Event] = [started]
        self._entries = 0

    @property
    def events(self) -> tuple[Event, ...]:
        """All that happened."""
        return tuple(self._events)

    @property
    def record(self) -> Record:
        """What the session holds now."""
        return replay(self._events)

    def answer(self, question: str, answer: Answer, about: EntryId | None = None) -> None:
        """Answer a question with one value."""
        self._events.append(AnswerGiven(place=Place(question, about), answer=answer))

    def do(self, *events: Event) -> None:
        """Let anything else happen."""
        self._events += events

    def add(self, question: str, entry: Entry, origin: str | None = None) -> EntryId:
        """Add an entry to a list and return its id."""
        self._entries += 1
        id = EntryId(f"e{self._entries}")
        session = SessionId(origin) if origin else None
        self._events.append(EntryAdded(place=Place(question), id=id, entry=entry, origin=session))
        return id


def pointing_at(id: EntryId) -> Mention:
    """Return a mention of an entry."""
    return Mention(entry=id)


def report(
    questions: Sequence[Written],
    chapters: Sequence[Written],
    session: Session,
    reader: Reader = Reader.PARTICIPANTS,
) -> Report:
    """Compose the report of a session about a small protocol."""
    return compose(protocol(questions, chapters), session.record, EDITION, reader)
