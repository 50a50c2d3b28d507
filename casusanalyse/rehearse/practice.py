"""Playing a protocol to its end with invented answers, in a session that no disk holds."""

from collections import Counter, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory

from casusanalyse.facilitate.dialogue import converse
from casusanalyse.facilitate.taking_over import expected_seats
from casusanalyse.front.orders import Order
from casusanalyse.front.playing import Ending, play
from casusanalyse.front.screen import Ask, Purpose, Reply, Screen, Typed
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import GatheringQuestion, ValuedQuestion
from casusanalyse.protocol.templates import SessionTemplate, applied
from casusanalyse.rehearse.inventing import Inventor, Wishes
from casusanalyse.rehearse.problems import GoesRound, NoReplyFits
from casusanalyse.session.events import SessionId
from casusanalyse.session.flow import course
from casusanalyse.session.live import LiveSession, NewSession
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.session.unkept import start_unkept
from casusanalyse.text.clean import clean_text
from casusanalyse.wording import rehearse as wording

_MOST_THE_SAME = 40
_NOON = time(12)


@dataclass(frozen=True, slots=True)
class Piece:
    """What is rehearsed: a protocol as it will be held, on which day, and who is expected."""

    protocol: Protocol
    held_on: date
    template: SessionTemplate | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """A screen, and what was replied to it."""

    ask: Ask
    reply: Reply


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A session that was played: every screen in order, and what it holds in the end."""

    moments: tuple[Moment, ...]
    record: Record
    ending: Ending

    @property
    def asked(self) -> frozenset[str]:
        """The questions that were asked, or shown."""
        return frozenset(
            moment.ask.place.question for moment in self.moments if moment.ask.place is not None
        )


@contextmanager
def unkept_session(piece: Piece) -> Iterator[LiveSession]:
    """Hold a session that is gone afterwards, with the seats that its template expects."""
    template = piece.template
    new = NewSession(
        case=clean_text(wording.CASE),
        held_on=piece.held_on,
        protocol=applied(template, piece.protocol) if template else piece.protocol,
        template=template.id if template else None,
        example=True,
        session=SessionId(wording.CASE_ID),
    )
    noon = datetime.combine(piece.held_on, _NOON).astimezone()
    with (
        TemporaryDirectory() as folder,
        start_unkept(Path(folder), new, lambda: noon) as session,
    ):
        if template is not None:
            session.do_all(expected_seats(session.protocol, template, session.record))
        yield session


def rehearse(piece: Piece, wishes: Wishes | None = None, seed: int = 0) -> Rehearsal:
    """Play a protocol from beginning to end.

    Raises NoReplyFits for a question that refuses all that could be thought of, and GoesRound when
    the same is asked again and again.
    """
    with unkept_session(piece) as session:
        inventor = Inventor(session.protocol, piece.held_on, wishes, seed)
        front = InventingFront(session, inventor)
        ending = play(converse(session), front)
        return Rehearsal(tuple(front.moments), session.record, ending)


@dataclass
class InventingFront:
    """A front that answers by itself, each question once and each list line by line."""

    session: LiveSession
    inventor: Inventor
    moments: list[Moment] = field(default_factory=list)
    _waiting: dict[Place, deque[Reply]] = field(default_factory=dict)
    _gone_back: set[Place] = field(default_factory=set)
    _seen: Counter[tuple[Purpose, Place | None, str]] = field(default_factory=Counter)

    def reply_to(self, ask: Ask) -> Reply:
        """Return an invented reply. Raises NoReplyFits, GoesRound."""
        self._mind_the_same(ask)
        reply = self._reply(ask)
        self.moments.append(Moment(ask, reply))
        return reply

    def show(self, screen: Screen) -> None:
        """Nobody looks."""

    def _reply(self, ask: Ask) -> Reply:
        if ask.purpose is Purpose.CLOSING:
            return self._leave()
        if ask.place is None or ask.purpose not in (Purpose.QUESTION, Purpose.LINES):
            return Typed("")
        if ask.problem is not None:
            raise NoReplyFits(ask.place.question, ask.problem)
        question = self.session.protocol.question(ask.place.question)
        record = self.session.record
        if isinstance(question, GatheringQuestion):
            lines = self._waiting.get(ask.place)
            if lines is None:
                invented = self.inventor.lines(question, ask.place, record)
                lines = self._waiting[ask.place] = deque(invented)
            return lines.popleft() if lines else Typed("")
        if isinstance(question, ValuedQuestion) and record.answer(*ask.place) is None:
            return Typed(self.inventor.value(question, ask.place, record) or "")
        return Typed("")

    def _leave(self) -> Reply:
        """Close, but not before being where something opened after the meeting walked past it."""
        stop = course(self.session.protocol, self.session.record).first_open()
        if stop is None or stop.place in self._gone_back:
            return Typed("")
        self._gone_back.add(stop.place)
        return Typed(f"/{Order.GO.value} {stop.place.question}")

    def _mind_the_same(self, ask: Ask) -> None:
        """Lines of a list come at one screen; nothing else comes back so often."""
        if ask.purpose is Purpose.LINES:
            return
        same = (ask.purpose, ask.place, ask.screen.place)
        self._seen[same] += 1
        if self._seen[same] > _MOST_THE_SAME:
            raise GoesRound(ask.screen.place, _MOST_THE_SAME)
