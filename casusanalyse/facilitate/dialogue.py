"""The dialogue of a session: it yields what to ask, takes replies, and touches no terminal."""

from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import assert_never

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.finding import find
from casusanalyse.facilitate.gathering import gather
from casusanalyse.facilitate.listening import Obedience, Talk, follow, listen
from casusanalyse.facilitate.moves import Move, To, Way
from casusanalyse.facilitate.obeying import obey, overview
from casusanalyse.facilitate.pacing import break_after
from casusanalyse.facilitate.room import Room, Spot
from casusanalyse.facilitate.screens import break_ask, closing_ask, materials_ask, step_ask
from casusanalyse.facilitate.valued import ask_value, show
from casusanalyse.facilitate.where_we_stand import (
    opens_with_standing,
    standing_ask,
    standing_page,
)
from casusanalyse.front.orders import Given, Order, as_content
from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Ask, Filled, Reply, Tone, Typed
from casusanalyse.front.wall import Wall
from casusanalyse.protocol.questions import GatheringQuestion, ShownQuestion, ValuedQuestion
from casusanalyse.session.events import Finished, Paused, Resumed, StepBegun
from casusanalyse.session.flow import Course, Stop
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import Place
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import facilitate as wording

Conversation = Generator[Ask, Reply, Ending]


def converse(
    session: LiveSession, from_overview: bool = False, wall: Wall | None = None
) -> Conversation:
    """Hold a session from where it was left, or from its overview, until a pause or the end.

    The ``wall`` can be opened by the facilitator, and is closed however this ends.

    Yields an Ask, expects a Reply, and returns how it ended. Every accepted reply is durable before
    the next Ask is yielded. What was half typed when the session was left stands ready again.
    """
    room = Room(session, wall)
    try:
        return (yield from _Conversation(room).run(from_overview))
    finally:
        room.projecting.close()


@dataclass(frozen=True, slots=True)
class _WayBack:
    """Where a detour leads back to; None is the closing page."""

    place: Place | None


class _Conversation:
    """Walks along the stops of one session."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._step: str | None = None
        self._way_back: _WayBack | None = None
        self._first: Given[Order] | None = None
        self._afresh = False

    def run(self, from_overview: bool) -> Conversation:
        here = self._start()
        move: Move = Way.STAY
        if from_overview:
            move = yield from self._look_over(here)
        elif opens_with_standing(self._room.record):
            move = yield from self._show_standing(here)
        while True:
            if move is Way.PAUSE:
                return self._end(Paused(), Ending.PAUSED)
            if move is Way.CLOSE:
                return self._end(
                    None if self._room.record.finished else Finished(), Ending.FINISHED
                )
            stop = self._stop_at(self._after(move, here))
            here = stop.place if stop else None
            move = yield from (self._visit(stop) if stop else self._closing())
            if move is Way.ONWARD and stop is not None and self._leaves_for_break(stop):
                move = yield from self._break(stop)

    def _start(self) -> Place | None:
        timing = self._room.timing
        prepared = not timing.counts(self._room.session.last_at) and timing.counts(self._room.now)
        if self._room.record.paused or timing.running_since is not None or timing.stopped:
            # Also after a crash: since then nobody was talking, and the clock must know.
            self._mark(Resumed())
        session = self._room.session
        half_typed, at = session.half_typed, session.half_typed_at
        there = self._room.course.at(at) if at is not None else None
        start = there or (self._from_the_beginning() if prepared else self._resumes_at())
        if half_typed and there is not None:
            self._room.keep_draft(there.place, half_typed)
            self._room.say(wording.HALF_TYPED, Tone.NOTICE)
            self._step = there.step.id
        elif half_typed:
            # Where it was typed no answer belongs, so it is shown rather than put on another line.
            self._room.say(wording.HALF_TYPED_LOOSE.format(text=half_typed), Tone.NOTICE)
        return start.place if start else None

    def _from_the_beginning(self) -> Stop | None:
        """On the day itself the meeting begins anew: what was prepared is read aloud as it comes."""
        self._afresh = True
        return next(iter(self._room.course.walked), None)

    def _resumes_at(self) -> Stop | None:
        """Return what is open from the step on where the meeting was; else what it jumped over."""
        course, step = self._room.course, self._room.timing.step
        steps = [(stop.step.id, break_after(stop.step)) for stop in course.stops]
        was = next((at for at, keys in enumerate(steps) if step in keys), 0)
        return Course(course.stops[was:]).first_open() or course.first_open()

    def _look_over(self, here: Place | None) -> Talk:
        outcome = yield from overview(self._room, here)
        return (yield from follow(outcome, self._obey_at_the_end))

    def _show_standing(self, here: Place | None) -> Talk:
        """Begin with where the case stands, when there is anything to tell and somewhere to go."""
        stop = self._room.course.at(here) if here is not None else None
        if stop is None or not standing_page(self._room.protocol, self._room.record):
            return Way.STAY
        self._begin(stop.step.id)
        move = yield from self._read(
            Spot.PAGE, lambda: standing_ask(self._room.view(Spot.PAGE)), stop
        )
        return Way.STAY if move in (Way.ONWARD, Way.BACK) else move

    def _stop_at(self, here: Place | None) -> Stop | None:
        """Return the stop here, or the next one when this one no longer applies."""
        if here is None:
            return None
        course = self._room.course
        order = {question.id: n for n, question in enumerate(self._room.protocol.questions())}
        following = (
            stop for stop in course.walked if order[stop.place.question] >= order[here.question]
        )
        return course.at(here) or next(following, None)

    def _after(self, move: Move, here: Place | None) -> Place | None:
        """Return where a move leads; None is the closing page."""
        if isinstance(move, To):
            self._first = move.order
            self._go_astray(_WayBack(here) if move.and_back else None)
            place = self._straight_to(move.place)
            if move.opening:
                self._step, self._afresh = None, True
            return place
        if move is Way.STAY:
            return here
        if self._way_back is not None:
            way_back = self._way_back
            self._go_astray(None)
            return self._straight_to(way_back.place)
        if move is Way.BACK:
            return self._before(here)
        stop = self._room.course.after(here) if here is not None else None
        if here is not None:
            self._tell_what_waits(here, stop)
        return stop.place if stop else None

    def _go_astray(self, way_back: _WayBack | None) -> None:
        """Remember where a detour leads back to, so that the screen can say so; None ends it."""
        self._way_back = way_back
        self._room.back_to = ""
        if way_back is not None:
            place = way_back.place
            heading = self._room.protocol.question(place.question).heading if place else ""
            self._room.back_to = heading.strip() or wording.CLOSING_TITLE

    def _tell_what_waits(self, here: Place, following: Stop | None) -> None:
        """Say which questions are walked past because something before them is not filled yet."""
        waiting = self._room.course.between(here, following.place if following else None)
        if not waiting:
            return
        question = self._room.protocol.question
        gates = dict.fromkeys(
            question(gate.question).heading.strip()
            for stop in waiting
            for gate in stop.question.opens_after
        )
        headings = dict.fromkeys(stop.question.heading.strip() for stop in waiting)
        sentence = wording.SKIPPED.format(gates=and_list(gates), questions=and_list(headings))
        self._room.say(sentence, Tone.NOTICE)

    def _straight_to(self, place: Place | None) -> Place | None:
        """Skip the page that opens a step: who jumps wants to be at the question itself."""
        stop = self._room.course.at(place) if place is not None else None
        self._step = stop.step.id if stop else None
        return place

    def _before(self, here: Place | None) -> Place | None:
        course = self._room.course
        if here is None:
            walked = course.walked
            return self._straight_to(walked[-1].place) if walked else None
        stop = course.before(here)
        if stop is None:
            self._room.refuse(wording.AT_THE_BEGINNING)
            self._step = None
            return here
        return self._straight_to(stop.place)

    def _visit(self, stop: Stop) -> Talk:
        if stop.step.id != self._step:
            self._step = stop.step.id
            move = yield from self._open_step(stop)
            if move is not Way.ONWARD:
                return move
        self._begin(stop.step.id)
        self._room.projecting.turn_to(stop.step.id, stop.place)
        first, self._first = self._first, None
        question = stop.question
        if isinstance(question, ValuedQuestion):
            return (yield from ask_value(self._room, stop, question))
        if isinstance(question, GatheringQuestion):
            return (yield from gather(self._room, stop, question, first))
        if isinstance(question, ShownQuestion):
            return (yield from show(self._room, stop, question))
        assert_never(question)

    def _open_step(self, stop: Stop) -> Talk:
        step = stop.step
        self._begin(step.id)
        self._room.projecting.turn_to(step.id, None)
        begun = any(each.settled for each in self._room.course.stops if each.step.id == step.id)
        afresh, self._afresh = self._afresh, False
        if step.materials and not begun:
            move = yield from self._read(
                Spot.PAGE, lambda: materials_ask(self._room.view(Spot.PAGE), step), stop
            )
            if move is not Way.ONWARD:
                return move
        return (
            yield from self._read(
                Spot.STEP,
                lambda: step_ask(self._room.view(Spot.STEP), step, begun and not afresh),
                stop,
            )
        )

    def _begin(self, step: str) -> None:
        """Let the clock count for this step, or this break, from now on."""
        if self._room.timing.step != step:
            self._mark(StepBegun(step=step))

    def _break(self, stop: Stop) -> Talk:
        self._begin(break_after(stop.step))
        self._room.projecting.turn_to(None, None)
        move = yield from self._read(
            Spot.PAGE, lambda: break_ask(self._room.view(Spot.PAGE), stop.step), stop
        )
        return Way.STAY if move is Way.BACK else move

    def _read(self, spot: Spot, ask: Callable[[], Ask], stop: Stop) -> Talk:
        """Let something be read that asks nothing; an empty line goes on."""
        while True:
            heard = yield from listen(self._room, spot, ask, partial(self._obey_at_a_page, stop))
            match heard:
                case Typed() if not heard.text.strip():
                    return Way.ONWARD
                case Typed():
                    self._room.give_back(spot, heard.text, wording.NOTHING_ASKED)
                case Filled():
                    self._room.refuse(wording.NOT_HERE)
                case _:
                    return heard

    def _leaves_for_break(self, stop: Stop) -> bool:
        """A step's break comes after its last stop, on the way forward."""
        if not stop.step.break_after or self._way_back is not None:
            return False
        following = self._room.course.after(stop.place)
        return following is None or following.step.id != stop.step.id

    def _closing(self) -> Talk:
        self._step = None
        self._room.projecting.turn_to(None, None)
        while True:
            heard = yield from listen(
                self._room,
                Spot.CLOSING,
                lambda: closing_ask(self._room.view(Spot.CLOSING), self._room.course),
                self._obey_at_the_end,
            )
            match heard:
                case Typed() if not heard.text.strip():
                    return Way.CLOSE
                case Typed():
                    move = find(self._room, heard.text.strip(), and_back=True)
                    if move is not Way.STAY:
                        return move
                    self._room.keep_draft(Spot.CLOSING, as_content(heard.text))
                case Filled():
                    self._room.refuse(wording.NOT_HERE)
                case _:
                    return heard

    def _obey_at_a_page(self, stop: Stop, order: Given[Order]) -> Obedience:
        """On a page before or after the questions no single question is meant."""
        if order.order in (Order.LATER, Order.STANDS, Order.ERASE):
            self._room.refuse(wording.NOT_HERE)
            return Way.STAY
        return (yield from obey(self._room, order, stop))

    def _obey_at_the_end(self, order: Given[Order]) -> Obedience:
        return obey(self._room, order, None)

    def _end(self, mark: Paused | Finished | None, ending: Ending) -> Ending:
        if mark is not None:
            self._mark(mark)
        if not self._room.keep_unsaid() and ending is Ending.PAUSED:
            return Ending.PAUSED_UNKEPT
        return ending

    def _mark(self, mark: Paused | Resumed | Finished | StepBegun) -> None:
        """Everything said is safe already; that a mark could not be written stops nobody."""
        with suppress(CasusError):
            self._room.do(mark)
