"""What a conversation remembers while it runs: the session, what just happened, half-typed lines."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.caught import caught_lines, names_of, people_of
from casusanalyse.facilitate.pacing import remaining
from casusanalyse.facilitate.projecting import Projecting
from casusanalyse.facilitate.view import View
from casusanalyse.front.news import News
from casusanalyse.front.orders import as_content
from casusanalyse.front.wall import Wall
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import GatheringQuestion
from casusanalyse.session.events import Event
from casusanalyse.session.fields import Listing, listing
from casusanalyse.session.flow import Course, Stop, course
from casusanalyse.session.half_typed import keep_half_typed
from casusanalyse.session.live import LiveSession
from casusanalyse.session.papers import ErasedPapers
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.session.timing import Timing


class Spot(Enum):
    """Where something can be typed that is no question."""

    STEP = auto()
    PAGE = auto()
    CLOSING = auto()
    WORK = auto()
    WORDS = auto()


@dataclass(frozen=True, slots=True)
class Blank:
    """One field of one entry."""

    entry: EntryId
    field: str


Where = Place | Blank | Spot


class Room(News):
    """A session together with the passing state of talking about it, gone when the talk is over."""

    def __init__(self, session: LiveSession, wall: Wall | None = None) -> None:
        super().__init__()
        self.session = session
        self.projecting = Projecting(self, wall, session.record.length)
        self._drafts: dict[Where, str] = {}
        self._ready: dict[Where, str] = {}
        self.back_to = ""
        """Where a detour leads back to, as people call it; empty when there is none."""

    @property
    def protocol(self) -> Protocol:
        """The protocol that the session carries."""
        return self.session.protocol

    @property
    def record(self) -> Record:
        """What the session holds now."""
        return self.session.record

    @property
    def now(self) -> datetime:
        """The moment that it is."""
        return self.session.now

    @property
    def timing(self) -> Timing:
        """What the clock has counted."""
        return self.session.timing

    @property
    def course(self) -> Course:
        """All stops that apply now."""
        return course(self.protocol, self.record)

    @property
    def refusing(self) -> bool:
        """Whether the next screen tells why something was not accepted."""
        return self._problem is not None

    def fresh(self, stop: Stop) -> Stop:
        """Return a stop as it stands now."""
        return self.course.at(stop.place) or stop

    def do(self, *events: Event, typed_at: Place | None = None) -> None:
        """Make events durable. Raises CasusError when that failed; then nothing has changed."""
        self.session.do_all(events, typed_at)
        if self._drafts:
            self.keep_unsaid()
        self.projecting.changed()

    def erase(self, place: Place, id: EntryId | None = None) -> ErasedPapers:
        """Erase an answer or a line for good; the wall shows it no more. Raises CasusError."""
        try:
            return self.session.erase(place, id)
        finally:
            self.projecting.changed()

    def object(self, error: CasusError) -> None:
        """Let the next screen tell why a reply was not accepted."""
        self.refuse(error.sentence)

    def give_back(self, where: Where, content: str, sentence: str) -> None:
        """Refuse content and put it back on the line, so that it is not lost."""
        self.keep_draft(where, as_content(content))
        self.refuse(sentence)

    def keep_draft(self, where: Where, typed: str) -> None:
        """Remember what stood on an input line, so that it stands there again."""
        if typed:
            self._drafts[where] = typed

    def forget_draft(self, where: Where) -> None:
        """Forget what stood on an input line, because it was left as it was."""
        self._drafts.pop(where, None)

    def put_ready(self, where: Where, line: str) -> None:
        """Let something that was said before stand on the next input line, ready to be corrected."""
        self._ready[where] = line

    def keep_unsaid(self) -> bool:
        """Keep in the session what was typed and is no answer yet, and tell whether that is kept."""
        places = [where for where in self._drafts if isinstance(where, Place)]
        text = "\n".join(self._drafts.values())
        return keep_half_typed(self.session, text, places[-1] if places else None)

    def view(self, where: Where) -> View:
        """Return what the next screen is made from, and forget what it tells."""
        said, problem = self.take_news()
        draft, ready = self._drafts.pop(where, ""), self._ready.pop(where, "")
        here = where if isinstance(where, Place) else None
        return View(
            self.protocol,
            self.record,
            said=said,
            problem=problem,
            draft=draft,
            ready=ready,
            remaining=remaining(self.protocol, self.timing, self.now),
            caught=caught_lines(self.protocol, self.record, here),
            names=names_of(self.protocol, self.record),
            people=people_of(self.protocol, self.record),
            back_to=self.back_to,
            wall=self.projecting.status,
        )

    def listing(self, question: GatheringQuestion) -> Listing:
        """Return the fields of a gathering question as they stand now."""
        return listing(question, self.protocol, self.record)
