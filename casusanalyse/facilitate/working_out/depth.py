"""Filling in the fields of one item, one by one, as in the room but seen from here."""

from collections.abc import Generator
from dataclasses import replace

from casusanalyse.facilitate.deepening import deepen
from casusanalyse.facilitate.listening import Obedience
from casusanalyse.facilitate.moves import Way
from casusanalyse.facilitate.obeying import undo
from casusanalyse.facilitate.reading_pages import read_page
from casusanalyse.facilitate.room import Room
from casusanalyse.facilitate.working_out.desk import Desk, subject_of
from casusanalyse.facilitate.working_out.screens import place_of, title_of
from casusanalyse.front.orders import Given, Offered, Order
from casusanalyse.front.screen import Ask, Line, Reply
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.protocol.questions import GATHERING
from casusanalyse.session.flow import Stop
from casusanalyse.wording import facilitate as room_wording
from casusanalyse.wording import working_out as wording

_AT_A_FIELD = (Order.BACK, Order.ENOUGH, Order.UNDO, Order.PAUSE)
_KEYS = {"f2": Order.BACK, "f8": Order.UNDO, "f10": Order.PAUSE}
OFFERED = Offered(_AT_A_FIELD, _KEYS)
"""What can be ordered at a field."""


def deepen_item(desk: Desk, words: str) -> Generator[Ask, Reply, Way]:
    """Walk along the fields of a line; ends where it began, or with the order to pause."""
    try:
        item, kept = desk.line(words)
        stop = desk.room.course.at(item.place)
        if stop is None:
            raise NotAccepted(wording.NO_DEPTH)
    except NotAccepted as problem:
        desk.room.object(problem)
        return Way.STAY
    desk.touched = subject_of(item)
    return (yield from _walk(desk, stop, kept.id))


def _walk(desk: Desk, stop: Stop, id: EntryId) -> Generator[Ask, Reply, Way]:
    """Hold the walk, every ask seen from the work instead of from the meeting."""
    question = stop.question
    assert isinstance(question, GATHERING)
    talk = deepen(desk.room, stop, question, id, _obey_here, worded_better=True)
    try:
        ask = next(talk)
        while True:
            ask = talk.send((yield _from_here(desk, ask)))
    except StopIteration as ended:
        return Way.PAUSE if ended.value is Way.PAUSE else Way.STAY


def _from_here(desk: Desk, ask: Ask) -> Ask:
    title = title_of(desk.protocol, desk.record)
    screen = replace(ask.screen, title=title, place=place_of(desk), caught=(), remaining=None)
    return replace(ask, screen=screen, prompt=replace(ask.prompt, orders=OFFERED))


def _obey_here(room: Room, order: Given[Order], stop: Stop | None) -> Obedience:
    match order.order:
        case Order.BACK:
            return Way.BACK
        case Order.PAUSE:
            return Way.PAUSE
        case Order.UNDO:
            undo(room)
        case Order.HELP:
            keys = Line(room_wording.FIELD_KEYS)
            return (yield from read_page(room, wording.HELP_TITLE, lambda: (keys,)))
        case _:
            room.refuse(wording.NOT_HERE)
    return Way.STAY
