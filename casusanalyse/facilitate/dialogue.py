"""The dialogue of a session: it yields what to ask, takes replies, and touches no terminal."""

from collections.abc import Generator
from functools import partial
from typing import assert_never

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.gathering import gather
from casusanalyse.facilitate.listening import Talk, listen
from casusanalyse.facilitate.moves import Ending, Move, To, Way
from casusanalyse.facilitate.obeying import find, obey, overview
from casusanalyse.facilitate.room import Room
from casusanalyse.facilitate.screens import break_ask, closing_ask, step_ask
from casusanalyse.facilitate.valued import ask_value, show
from casusanalyse.front.orders import Given
from casusanalyse.front.screen import Ask, Filled, Reply, Tone, Typed
from casusanalyse.protocol.questions import GatheringQuestion, ShownQuestion, ValuedQuestion
from casusanalyse.session.events import Finished, Paused, Place
from casusanalyse.session.flow import Stop
from casusanalyse.session.live import LiveSession
from casusanalyse.wording import facilitate as wording

Conversation = Generator[Ask, Reply, Ending]


def converse(session: LiveSession, from_overview: bool = False) -> Conversation:
    """Hold a session from where it was left, or from its overview, until a pause or the end.

    Yields an Ask, expects a Reply, and returns how it ended. Every accepted reply is durable before
    the next Ask is yielded. What was half typed when the session was left stands ready again.
    """
    return _Conversation(Room(session)).run(from_overview)


class _Conversation:
    """Walks along the stops of one session."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._step: str | None = None
        self._returning: Place | None = None

    def run(self, from_overview: bool) -> Conversation:
        here = self._start()
        if from_overview:
            move = yield from overview(self._room, None)
            here = self._after(move, here)
            if move is Way.PAUSE:
                return self._pause()
        while True:
            stop = self._room.course.at(here) if here is not None else None
            move = yield from (self._visit(stop) if stop else self._closing())
            if move is Way.PAUSE:
                return self._pause()
            if move is Way.CLOSE:
                return self._finish()
            if move is Way.ONWARD and stop is not None and self._leaves_for_break(stop):
                yield break_ask(self._room.view(), stop.step)
            here = self._after(move, here)

    def _start(self) -> Place | None:
        first = self._room.course.first_open()
        half_typed = self._room.session.half_typed
        if first is not None and half_typed:
            self._room.keep_draft(first.place, half_typed)
            self._room.say(wording.HALF_TYPED, Tone.NOTICE)
        return first.place if first else None

    def _after(self, move: Move, here: Place | None) -> Place | None:
        """Return where a move leads; None is the closing page."""
        if isinstance(move, To):
            self._returning = move.returning
            return move.place
        if move is Way.ONWARD and self._returning is not None:
            returning, self._returning = self._returning, None
            return returning
        course = self._room.course
        if move is Way.ONWARD:
            stop = course.after(here) if here is not None else None
            return stop.place if stop else None
        if move is Way.BACK:
            return self._before(here)
        return here

    def _before(self, here: Place | None) -> Place | None:
        course = self._room.course
        if here is None:
            return course.stops[-1].place if course.stops else None
        stop = course.before(here)
        if stop is None:
            self._room.refuse(wording.AT_THE_BEGINNING)
            return here
        self._step = stop.step.id
        return stop.place

    def _visit(self, stop: Stop) -> Talk:
        if stop.step.id != self._step:
            self._step = stop.step.id
            move = yield from self._open_step(stop)
            if move is not Way.ONWARD:
                return move
        question = stop.question
        if isinstance(question, ValuedQuestion):
            return (yield from ask_value(self._room, stop, question))
        if isinstance(question, GatheringQuestion):
            return (yield from gather(self._room, stop, question))
        if isinstance(question, ShownQuestion):
            return (yield from show(self._room, stop, question))
        assert_never(question)

    def _open_step(self, stop: Stop) -> Talk:
        while True:
            heard = yield from listen(
                self._room,
                None,
                lambda: step_ask(self._room.view(), stop.step),
                partial(obey, self._room, stop=stop),
            )
            match heard:
                case Typed() if not heard.text.strip():
                    return Way.ONWARD
                case Typed():
                    self._room.hold_back(None, heard.text)
                case Filled():
                    self._room.refuse(wording.NOT_HERE)
                case _:
                    return heard

    def _leaves_for_break(self, stop: Stop) -> bool:
        """A step's break comes once: after its last stop, on the way forward."""
        if not stop.step.break_after or self._returning is not None:
            return False
        following = self._room.course.after(stop.place)
        return following is None or following.step.id != stop.step.id

    def _closing(self) -> Talk:
        self._step = None
        while True:
            heard = yield from listen(
                self._room,
                None,
                lambda: closing_ask(self._room.view(), self._room.course),
                self._obey_at_the_end,
            )
            match heard:
                case Typed() if not heard.text.strip():
                    return Way.CLOSE
                case Typed():
                    move = find(self._room, heard.text.strip(), returning=None)
                    if move is not Way.STAY:
                        return move
                case Filled():
                    self._room.refuse(wording.NOT_HERE)
                case _:
                    return heard

    def _obey_at_the_end(self, order: Given) -> Talk:
        return obey(self._room, order, None)

    def _pause(self) -> Ending:
        self._do_quietly(Paused())
        self._room.leave()
        return Ending.PAUSED

    def _finish(self) -> Ending:
        if not self._room.record.finished:
            self._do_quietly(Finished())
        return Ending.FINISHED

    def _do_quietly(self, event: Paused | Finished) -> None:
        """Everything said is safe already; that this mark could not be written need not stop anyone."""
        try:
            self._room.do(event)
        except CasusError as error:
            self._room.object(error)
