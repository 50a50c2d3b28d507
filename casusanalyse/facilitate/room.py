"""What a conversation remembers while it runs: the session, what just happened, half-typed lines."""

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.fields import Listing, listing
from casusanalyse.facilitate.half_typed import keep_half_typed
from casusanalyse.facilitate.screens import View
from casusanalyse.front.screen import Line, Tone
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import GatheringQuestion
from casusanalyse.session.events import Event, Place
from casusanalyse.session.flow import Course, course
from casusanalyse.session.live import LiveSession
from casusanalyse.session.record import Record
from casusanalyse.text.clean import CleanText, clean
from casusanalyse.wording import facilitate as wording


class Room:
    """A session together with the passing state of talking about it, gone when the talk is over."""

    def __init__(self, session: LiveSession) -> None:
        self.session = session
        self._said: list[Line] = []
        self._problem: str | None = None
        self._drafts: dict[Place | None, str] = {}
        self._half_typed = ""

    @property
    def protocol(self) -> Protocol:
        """The protocol that the session carries."""
        return self.session.protocol

    @property
    def record(self) -> Record:
        """What the session holds now."""
        return self.session.record

    @property
    def course(self) -> Course:
        """All stops that apply now."""
        return course(self.protocol, self.record)

    def do(self, event: Event) -> None:
        """Make an event durable. Raises CasusError when that failed; then nothing has changed."""
        self.session.do(event)

    def say(self, text: str, tone: Tone = Tone.SAVED) -> None:
        """Let the next screen tell what just happened."""
        self._said.append(Line(text, tone))

    def object(self, error: CasusError) -> None:
        """Let the next screen tell why a reply was not accepted."""
        self._problem = error.sentence

    def hold_back(self, place: Place | None, typed: str) -> None:
        """Give text back to the input line where nothing is asked, so that it is not lost."""
        self.keep_draft(place, typed)
        self.refuse(wording.NOTHING_ASKED)

    def refuse(self, sentence: str) -> None:
        """Let the next screen tell why a reply was not accepted."""
        self._problem = sentence

    def clean(self, typed: str) -> CleanText:
        """Return what was typed as text that may be kept; tells what was cleaned away.

        Raises BsnFound.
        """
        cleaned = clean(typed)
        for notice in cleaned.notices:
            self.say(wording.CLEANED.format(notice=notice), Tone.NOTICE)
        return cleaned.text

    def keep_draft(self, place: Place | None, half_typed: str) -> None:
        """Remember what stood on the input line, so that it stands there again."""
        if half_typed:
            self._drafts[place] = half_typed

    def set_down(self, place: Place | None, half_typed: str) -> None:
        """Remember what stood on the input line when somebody pressed a key or left."""
        self._half_typed = half_typed
        self.keep_draft(place, half_typed)

    def leave(self) -> None:
        """Keep what was half typed for the next time, in the session itself."""
        keep_half_typed(self.session, self._half_typed)

    def view(self, place: Place | None = None) -> View:
        """Return what the next screen is made from, and forget what it tells."""
        said, problem = tuple(self._said), self._problem
        self._said, self._problem = [], None
        prefill = self._drafts.pop(place, "")
        return View(self.protocol, self.record, said, problem, prefill)

    def listing(self, question: GatheringQuestion) -> Listing:
        """Return the fields of a gathering question as they stand now."""
        return listing(question, self.protocol, self.record)
