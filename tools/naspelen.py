"""Plays the rehearsal of the handbook, and tells what stood on the screen and where lines landed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from casusanalyse.facilitate.dialogue import converse
from casusanalyse.facilitate.taking_over import expected_seats
from casusanalyse.facilitate.working_out.dialogue import Work, work_out
from casusanalyse.front.screen import Ask, Tone, Typed
from casusanalyse.front.terminal.picturing import HEIGHT, WIDTH, picture
from casusanalyse.mirror.loading import load_rules
from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.templates import applied
from casusanalyse.report.blocks import Edition
from casusanalyse.session.events import SessionId
from casusanalyse.session.live import LiveSession, NewSession, open_session, start_session
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text
from tools.verhaal import TEMPLATE, THE_DAY, THE_EVENING, THE_WORK, Scene

__all__ = ["CASE", "HEIGHT", "LIBRARY", "WIDTH", "Landed", "Played", "begun", "drawn", "played"]

CASE = clean_text("Casus Wilg")
LIBRARY = Library((Folder(shipped_folders().root, Origin.SHIPPED),))
_DAY = date(2026, 3, 12)
_EDITION = Edition(1, _DAY, "handleiding")


@dataclass(frozen=True, slots=True)
class Landed:
    """A line of the rehearsal: at which question it was typed, what was said, what it changed.

    ``at`` and ``lists`` are questions as people call them.
    """

    typed: str
    at: str
    said: str
    lists: tuple[str, ...]


@dataclass
class Played:
    """What the rehearsal left: pictures by name, and every line that was typed."""

    pictures: dict[str, str] = field(default_factory=dict)
    landed: list[Landed] = field(default_factory=list)


def begun(folder: Path) -> LiveSession:
    """Begin the session of the rehearsal, with the seats and the minutes of its template."""
    template = LIBRARY.template(TEMPLATE)
    protocol = applied(template, LIBRARY.protocol(template.protocol_id))
    new = NewSession(CASE, _DAY, protocol, TEMPLATE, session=SessionId("handleiding"))
    session = start_session(folder, new, lambda: THE_EVENING[0].moment)
    session.do_all(expected_seats(protocol, template, session.record))
    return session


def played() -> Played:
    """Play the evening and the day, and return what they left."""
    result = Played()
    with TemporaryDirectory() as folder:
        with begun(Path(folder)) as session:
            file = session.file
        for scenes, hold in ((THE_EVENING, converse), (THE_DAY, converse), (THE_WORK, _work)):
            wall = _Wall(scenes[0])
            with open_session(file, wall.now) as session:
                _Player(session, hold(session), wall, result).play(scenes)
    return result


def _work(session: LiveSession) -> Work:
    """Work the session out with the rules that come with the program."""
    root = shipped_folders().root
    return work_out(session, load_rules(root, root / "nowhere"), _EDITION)


@dataclass
class _Wall:
    """The clock on the wall: it says what the scene says."""

    scene: Scene

    def now(self) -> datetime:
        return self.scene.moment


class _Player:
    """Types one sitting of the rehearsal and notes what comes of it."""

    def __init__(
        self, session: LiveSession, conversation: Work, wall: _Wall, result: Played
    ) -> None:
        self._session = session
        self._wall = wall
        self._result = result
        self._conversation = conversation
        self._ask = next(self._conversation)
        self._again = False

    def play(self, scenes: tuple[Scene, ...]) -> None:
        for scene in scenes:
            self._wall.scene = scene
            try:
                for typed in scene.typed:
                    self._type(typed)
            except StopIteration:
                return
            if scene.name:
                self._result.pictures[scene.name] = drawn(self._ask, scene, self._again)
        self._conversation.close()

    def _type(self, typed: str) -> None:
        before, asked = self._session.record, self._ask
        self._ask = self._conversation.send(Typed(typed))
        self._again = self._ask.screen.lead == asked.screen.lead
        protocol = self._session.protocol
        at = protocol.question(asked.place.question).heading.strip() if asked.place else ""
        said = " ".join(line.text for line in self._ask.screen.foot if line.tone is Tone.SAVED)
        lists = tuple(_changed(protocol, before, self._session.record))
        self._result.landed.append(Landed(typed, at, said, lists))


def _changed(protocol: Protocol, before: Record, after: Record) -> Iterator[str]:
    """Yield which questions hold something else than before."""
    for question in protocol.questions():
        place = Place(question.id)
        was, now = before.slot(place), after.slot(place)
        if (was.given, was.entries) != (now.given, now.entries):
            yield question.heading.strip()


def drawn(ask: Ask, scene: Scene | None = None, again: bool = False) -> str:
    """Return how a terminal shows an ask in a scene, with the clock as it stands then."""
    if scene is None:
        return picture(ask, again=again)
    return picture(ask, scene.rows, scene.moment, again)
