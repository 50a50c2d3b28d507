"""Asking a question that holds one value, and showing what takes no answer."""

from functools import partial

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.listening import Obedience, Talk, listen
from casusanalyse.facilitate.moves import Move, Way
from casusanalyse.facilitate.obeying import obey
from casusanalyse.facilitate.room import Room
from casusanalyse.facilitate.screens import shown_ask, valued_ask
from casusanalyse.front.orders import Given, Order, as_content
from casusanalyse.front.screen import Filled, Tone, Typed
from casusanalyse.protocol.answers import DateAnswer
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.protocol.questions import ShownQuestion, ValuedQuestion
from casusanalyse.protocol.reading import read_answer
from casusanalyse.protocol.words import Need, Severity
from casusanalyse.session.checking import broken_checks
from casusanalyse.session.events import AnswerGiven, Passed, Postponed
from casusanalyse.session.flow import State, Stop
from casusanalyse.session.options import choosable
from casusanalyse.session.telling import options_of, tell_answer
from casusanalyse.text.dates import Precision
from casusanalyse.wording import facilitate as wording
from casusanalyse.wording import session_lines as lines_wording


def ask_value(room: Room, stop: Stop, question: ValuedQuestion) -> Talk:
    """Ask until there is an accepted answer or a move."""
    while True:
        heard = yield from listen(
            room,
            stop.place,
            lambda: valued_ask(room.view(stop.place), room.fresh(stop), question),
            partial(_obey, room, stop, question),
        )
        match heard:
            case Typed() if not heard.text.strip():
                return go_on(room, stop)
            case Typed():
                if _accept(room, stop, question, heard.text):
                    return Way.ONWARD
            case Filled():
                room.refuse(wording.NOT_HERE)
            case _:
                return heard


def show(room: Room, stop: Stop, question: ShownQuestion) -> Talk:
    """Show a message or a break until the meeting goes on."""
    while True:
        heard = yield from listen(
            room,
            stop.place,
            lambda: shown_ask(room.view(stop.place), stop, question),
            lambda order: obey(room, order, stop),
        )
        match heard:
            case Typed() if not heard.text.strip():
                return go_on(room, stop)
            case Typed():
                room.give_back(stop.place, heard.text, wording.NOTHING_ASKED)
            case Filled():
                room.refuse(wording.NOT_HERE)
            case _:
                return heard


def go_on(room: Room, stop: Stop) -> Move:
    """Go on from a stop with nothing (more) said. What is needed but empty is listed as open."""
    now = room.fresh(stop)
    if now.settled or now.state is State.REVIEW:
        return Way.ONWARD
    needed = stop.question.required is Need.YES and not room.record.slot(stop.place).filled
    try:
        room.do(Postponed(place=stop.place) if needed else Passed(place=stop.place))
    except CasusError as error:
        # Going on holds no words: nothing is lost, and nobody has to wait for a disk.
        room.object(error)
        return Way.ONWARD
    if needed:
        room.say(wording.LEFT_FOR_LATER, Tone.NOTICE)
    return Way.ONWARD


def _obey(room: Room, stop: Stop, question: ValuedQuestion, order: Given[Order]) -> Obedience:
    """``/wijzig`` alone brings the answer back to the line, to be corrected there."""
    answer = room.record.slot(stop.place).answer
    if order.order is not Order.CHANGE or order.rest or answer is None:
        return (yield from obey(room, order, stop))
    told = tell_answer(answer, options_of(question, room.protocol), room.record)
    room.put_ready(stop.place, as_content(told))
    return Way.STAY


def _accept(room: Room, stop: Stop, question: ValuedQuestion, typed: str) -> bool:
    try:
        words = room.clean(typed)
        if not words.strip():
            return False
        from_what = choosable(question, room.protocol, room.record)
        answer = read_answer(question, words, from_what)
        broken = broken_checks(question, answer, room.record)
        for check in broken:
            if check.severity is Severity.ERROR:
                raise NotAccepted(check.message)
        before = room.record.slot(stop.place).answer
        if answer != before or room.fresh(stop).state is State.REVIEW:
            room.do(AnswerGiven(place=stop.place, answer=answer))
    except CasusError as error:
        room.give_back(stop.place, typed, error.sentence)
        return False
    room.say(wording.SAVED if before in (None, answer) else wording.SAVED_INSTEAD)
    for check in broken:
        room.say(check.message, Tone.NOTICE)
    if isinstance(answer, DateAnswer) and answer.date.precision is Precision.UNKNOWN:
        room.say(lines_wording.DATE_AS_WORDS.format(words=answer.date.words), Tone.NOTICE)
    return True
