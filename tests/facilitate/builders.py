"""Sessions as tests write them: a protocol in YAML, a real file, and replies one after another."""

from collections.abc import Generator, Sequence
from datetime import date
from pathlib import Path
from textwrap import dedent, indent

from casusanalyse.disk.problems import DiskFull
from casusanalyse.facilitate.dialogue import converse
from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Ask, Filled, Left, Pressed, Reply, Screen, Typed
from casusanalyse.protocol.checker import read_protocol
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.events import Event
from casusanalyse.session.live import LiveSession, NewSession, start_session
from casusanalyse.session.papers import ErasedPapers
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.session.store.reading import SessionReader
from casusanalyse.session.store.writing import SessionWriter
from casusanalyse.source.loading import load_text
from casusanalyse.text.clean import CleanText, clean_text
from tests.session.samples import Clock

FRAME = """\
protocol: 1
id: proef
naam: Proef
versie: "1.0"
omschrijving: Om te proberen.
auteur: Een regio
duur: 240
"""
REPORT = """\
verslag:
  titel: Proef
  hoofdstukken: []
"""
LEAVE = Left()


def a_protocol(steps: str, report: str = REPORT) -> Protocol:
    """Return the protocol with these ``stappen``; read and checked like a file of a region."""
    text = f"{FRAME}stappen:\n{indent(dedent(steps).strip(), '  ')}\n{report}"
    return read_protocol(load_text(text.encode("utf-8"), "proef.yaml"))


def questions(*asked: str) -> str:
    """Return one step around questions of one line each, like ``id: x, soort: tekst``."""
    lines = [
        f"    - {{vraag: Vraag {number}, in_verslag: nee, {each}}}"
        for number, each in enumerate(asked, start=1)
    ]
    return "\n".join(["- id: stap", "  titel: Stap", "  vragen:", *lines])


def a_session(tmp_path: Path, steps: str) -> LiveSession:
    """Return a new session about a protocol with these steps, on the disk."""
    return session_of(tmp_path, a_protocol(steps))


def session_of(tmp_path: Path, protocol: Protocol) -> LiveSession:
    """Return a new session about this protocol, on the disk."""
    case = clean_text("Casus Wilg")
    new = NewSession(case=case, held_on=date(2026, 3, 12), protocol=protocol)
    return start_session(tmp_path, new, Clock())


class Answered:
    """A conversation that is answered from outside; ``asks`` is all that was asked so far."""

    def __init__(self, conversation: Generator[Ask, Reply, Ending]) -> None:
        self._conversation = conversation
        self.asks = [next(conversation)]
        self.ending: Ending | None = None

    @property
    def last(self) -> Ask:
        return self.asks[-1]

    def say(self, *replies: str | Reply) -> Ask:
        """Give replies, words being typed, and return what is asked after the last one."""
        for reply in replies:
            try:
                said = Typed(reply) if isinstance(reply, str) else reply
                self.asks.append(self._conversation.send(said))
            except StopIteration as ended:
                self.ending = ended.value
        return self.last


class Talk(Answered):
    """The conversation of a session."""

    def __init__(self, session: LiveSession, from_overview: bool = False) -> None:
        super().__init__(converse(session, from_overview))


def talk(session: LiveSession, *replies: str | Reply) -> list[Ask]:
    """Hold a conversation and return everything that was asked."""
    held = Talk(session)
    held.say(*replies)
    return held.asks


def key(order: str, half_typed: str = "") -> Pressed:
    """Return the pressing of a key for an order."""
    return Pressed(f"/{order}", half_typed)


def fields(**words: str) -> Filled:
    """Return an entry as a file gives it."""
    return Filled(words)


def text_of(screen: Screen) -> str:
    """Return the text of a screen, a line per line."""
    lines = (*screen.lead, *screen.log, *screen.foot)
    return "\n".join([f"{screen.title} · {screen.place}", *(line.text for line in lines)])


def told(ask: Ask) -> list[str]:
    """Return what the screen says about what just happened."""
    return [line.text for line in ask.screen.foot]


def events_of(session: LiveSession) -> tuple[Event, ...]:
    """Return the events that stand in the file."""
    with SessionReader.open(session.file) as reader:
        return reader.read_events()


def kept(record: Record, question: str) -> list[str]:
    """Return the entries of a list as compact JSON without their kind, in order."""
    return [
        each.entry.model_dump_json(exclude_defaults=True, exclude={"kind"})
        for each in record.entries(question)
    ]


class FailingSession(LiveSession):
    """A session whose disk is full for as long as ``full`` says."""

    full = False

    def do_all(self, events: Sequence[Event], typed_at: Place | None = None) -> Record:
        """Refuse like a full disk does."""
        if self.full:
            raise DiskFull(self.file.parent)
        return super().do_all(events, typed_at)

    def erase(self, place: Place, id: EntryId | None = None) -> ErasedPapers:
        """Refuse like a full disk does."""
        if self.full:
            raise DiskFull(self.file.parent)
        return super().erase(place, id)

    def keep_half_typed(self, text: CleanText, place: Place | None = None) -> None:
        """Refuse like a full disk does."""
        if self.full:
            raise DiskFull(self.file.parent)
        super().keep_half_typed(text, place)


def failing(session: LiveSession) -> FailingSession:
    """Return the same session, able to fail."""
    session.close()
    clock = Clock()
    return FailingSession(SessionWriter.open_to_write(session.file, clock()), clock)
