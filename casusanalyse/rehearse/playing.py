"""Playing a scenario: what the file says is said, and what it leaves open may be invented."""

from collections import deque
from dataclasses import dataclass, replace

from casusanalyse.facilitate.dialogue import converse
from casusanalyse.front.playing import Ending, play
from casusanalyse.front.screen import Ask, Reply, Screen, Typed
from casusanalyse.front.scripted import ScriptedFront
from casusanalyse.protocol.model import Protocol
from casusanalyse.rehearse.inventing import Inventor
from casusanalyse.rehearse.papers import report_of
from casusanalyse.rehearse.practice import InventingFront, Piece, unkept_session
from casusanalyse.rehearse.scenario import Scenario
from casusanalyse.report.blocks import Report
from casusanalyse.report.lay_out import draft_content
from casusanalyse.session.live import LiveSession
from casusanalyse.session.record import Record
from casusanalyse.source.loading import Source


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was asked, with the name of whom or what it was about."""

    question: str
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a scenario."""

    protocol: Protocol
    asked: tuple[Asked, ...]
    record: Record
    report: Report


def play_scenario(piece: Piece, scenario: Scenario, source: Source) -> Outcome:
    """Play a scenario in a session that no disk holds, and return what came of it.

    With typed lines the draft is laid out as well, as wandering does. Raises SourceError when file and
    session do not fit each other, NoReplyFits, GoesRound.
    """
    with unkept_session(piece) as session:
        inventor = Inventor(session.protocol, piece.held_on)
        front = ScenarioFront(session, inventor, scenario, source)
        hold(session, front)
        front.finish()
        report = report_of(session.protocol, session.record, piece.held_on)
        if scenario.typed:
            # A path that stranded at its draft must strand here too.
            draft_content(report)
        return Outcome(session.protocol, tuple(front.asked), session.record, report)


def hold(session: LiveSession, front: "ScenarioFront") -> None:
    """Hold a session until its end; when typed lines paused it, go on while there are such lines."""
    left = len(front.typed)
    while play(converse(session), front) is Ending.PAUSED and len(front.typed) < left:
        left = len(front.typed)


class ScenarioFront:
    """Replies with the typed lines, then from the file, then, where that is asked for, by inventing."""

    def __init__(
        self, session: LiveSession, inventor: Inventor, scenario: Scenario, source: Source
    ) -> None:
        self.typed = deque(scenario.typed)
        self.asked: list[Asked] = []
        self._inventing = InventingFront(session, inventor) if scenario.fill_in else None
        self._scripted = ScriptedFront(scenario, source)
        self._typed_last = False
        self._invented_last = False

    def reply_to(self, ask: Ask) -> Reply:
        """Return the next reply. Raises what the file or inventing raise."""
        if ask.place is not None:
            self.asked.append(Asked(ask.place.question, ask.about))
        if self.typed:
            self._typed_last = True
            return Typed(self.typed.popleft())
        if self._typed_last:
            # A typed line may be refused: that is what it may be there for.
            self._typed_last, ask = False, replace(ask, problem=None)
        return self._reply(ask)

    def _reply(self, ask: Ask) -> Reply:
        refused_from_file = ask.problem is not None and not self._invented_last
        if self._inventing is None or refused_from_file or self._scripted.answers(ask):
            self._invented_last = False
            return self._scripted.reply_to(ask)
        self._invented_last = True
        return self._inventing.reply_to(ask)

    def show(self, screen: Screen) -> None:
        """A file has no eyes."""

    def finish(self) -> None:
        """Check that the whole file was used; raises SourceError at the first part that was not."""
        self._scripted.finish()
