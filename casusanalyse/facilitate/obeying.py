"""Carrying out the orders that work at any moment."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.attending import attendance
from casusanalyse.facilitate.erasing import erase
from casusanalyse.facilitate.finding import find
from casusanalyse.facilitate.listening import Obedience, hear
from casusanalyse.facilitate.moves import Move, To, Way
from casusanalyse.facilitate.reading_pages import closing_a_page, read_page
from casusanalyse.facilitate.refiling import refile
from casusanalyse.facilitate.retiming import retime
from casusanalyse.facilitate.room import Room, Spot
from casusanalyse.facilitate.screens import overview_ask, step_lines
from casusanalyse.facilitate.so_far import agreed_lines, captured_lines
from casusanalyse.facilitate.standing_still import silence, stop_button
from casusanalyse.facilitate.wall_orders import obey_at_the_wall
from casusanalyse.facilitate.where_we_stand import standing_page
from casusanalyse.front.orders import ALL_KEYS, Given, Mark, Order, as_content
from casusanalyse.front.screen import Filled, Line, Tone
from casusanalyse.protocol.model import Protocol, Step
from casusanalyse.session.events import Postponed, Reviewed, Undone
from casusanalyse.session.flow import State, Stop
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.session.sealed import Sealed
from casusanalyse.wording import facilitate as wording
from casusanalyse.wording import front as order_wording

LinesOf = Callable[[Protocol, Record], tuple[Line, ...]]
"""What a page shows of a session as it stands."""


def _captured(mark: Mark) -> tuple[str, LinesOf]:
    return wording.CAPTURED_TITLES[mark.value], partial(captured_lines, mark)


def _timeline(protocol: Protocol, record: Record) -> tuple[Line, ...]:
    from casusanalyse.facilitate.glimpses import timeline_lines

    return timeline_lines(protocol, record)


def _family(protocol: Protocol, record: Record) -> tuple[Line, ...]:
    from casusanalyse.facilitate.glimpses import family_lines

    return family_lines(protocol, record)


_PAGES: Mapping[Order, tuple[str, LinesOf]] = {
    Order.PARKED: _captured(Mark.PARKED),
    Order.INSIGHTS: _captured(Mark.INSIGHT),
    Order.QUOTES: _captured(Mark.QUOTE),
    Order.AGREEMENTS: (wording.AGREED_TITLE, agreed_lines),
    Order.TIMELINE: (wording.TIMELINE_TITLE, _timeline),
    Order.FAMILY: (wording.FAMILY_TITLE, _family),
}


def obey(room: Room, order: Given[Order], stop: Stop | None) -> Obedience:
    """Carry out an order at a stop (None on the closing page) and return where to go.

    Orders about the lines of a list are not known here: lists carry those out themselves.
    """
    here = stop.place if stop else None
    match order.order:
        case Order.ONWARD:
            return Way.ONWARD
        case Order.BACK:
            return Way.BACK
        case Order.PAUSE:
            return Way.PAUSE
        case Order.GO | Order.CHANGE if not order.rest:
            return (yield from overview(room, here))
        case Order.CHANGE if order.rest.isdecimal():
            room.refuse(wording.NO_LINES_HERE.format(number=order.rest[:4]))
            return Way.STAY
        case Order.GO | Order.CHANGE:
            return find(room, order.rest, and_back=order.order is Order.CHANGE)
        case Order.LATER:
            return _postpone(room, stop)
        case Order.STANDS:
            return _confirm(room, stop)
        case Order.UNDO:
            return undo(room)
        case Order.REFILE:
            refile(room, order.rest, here)
            return Way.STAY
        case Order.DEEPEN:
            return _deepen_an_event(room, order)
        case Order.PARKED | Order.INSIGHTS | Order.QUOTES | Order.AGREEMENTS:
            return (yield from _read(room, *_PAGES[order.order]))
        case Order.TIMELINE | Order.FAMILY:
            return (yield from _read(room, *_PAGES[order.order]))
        case Order.STOP:
            return (yield from stop_button(room))
        case Order.SILENCE:
            return (yield from silence(room, stop.step if stop else None))
        case Order.TIME:
            return (yield from retime(room, order.rest))
        case Order.ATTENDANCE:
            return (yield from attendance(room, order.rest))
        case Order.ERASE:
            return (yield from erase(room, stop, None))
        case Order.OVERVIEW:
            return (yield from overview(room, here))
        case Order.SCRIPT:
            return (yield from _script(room, stop.step if stop else None))
        case Order.STANDING:
            return (yield from _show_standing(room))
        case Order.HELP:
            return (yield from read_page(room, wording.HELP_TITLE, _help_lines))
        case Order.SCREEN | Order.SHOW | Order.ZOOM_OUT | Order.STEP | Order.BLACK:
            obey_at_the_wall(room.projecting, order, room)
            return Way.STAY
        case Order.REMOVE | Order.MOVE | Order.LIST | Order.ENOUGH:
            room.refuse(wording.NOT_HERE)
            return Way.STAY


def overview(room: Room, here: Place | None) -> Obedience:
    """Show all questions; a number goes there and comes back after one answer."""
    while True:
        reply = yield overview_ask(room.view(Spot.PAGE), room.course, here)
        heard = hear(room, Spot.PAGE, reply)
        match heard:
            case Given(order=Order.GO | Order.CHANGE) if heard.rest:
                words = heard.rest
            case Given():
                return closing_a_page(heard)
            case Filled():
                room.refuse(wording.NOT_HERE)
                continue
            case Way():
                continue
            case _:
                words = heard.text.strip()
        if not words:
            return Way.STAY
        move = find(room, words, and_back=True)
        if move is not Way.STAY:
            return move
        room.keep_draft(Spot.PAGE, as_content(words))


def undo(room: Room) -> Move:
    """Take back the latest change; an answer that was taken back is asked for again."""
    latest = room.record.undoable()
    if latest is None:
        room.refuse(wording.NOTHING_TO_UNDO)
        return Way.STAY
    sequence, change = latest
    try:
        room.do(Undone(sequence=sequence))
    except CasusError as error:
        room.object(error)
        return Way.STAY
    return _undone(room, change)


def _undone(room: Room, change: Sealed) -> Move:
    """Whoever takes back an answer wants to give another; lines are caught from anywhere."""
    place = change.place
    if place is None:
        room.say(wording.UNDONE_TEXT)
        return Way.STAY
    room.say(wording.UNDONE.format(question=room.protocol.question(place.question).heading))
    stop = room.course.at(place)
    goes = change.kind == "answer_given" and stop is not None and stop.state is not State.CLOSED
    return To(place) if goes else Way.STAY


def _postpone(room: Room, stop: Stop | None) -> Move:
    if stop is None:
        room.refuse(wording.NOT_HERE)
        return Way.STAY
    if room.record.slot(stop.place).filled:
        room.say(wording.ANSWERED_ALREADY, Tone.NOTICE)
        return Way.ONWARD
    return _mark(room, Postponed(place=stop.place), wording.LEFT_FOR_LATER)


def _confirm(room: Room, stop: Stop | None) -> Move:
    if stop is None or not room.record.slot(stop.place).filled:
        room.refuse(wording.NOTHING_STANDS)
        return Way.STAY
    return _mark(room, Reviewed(place=stop.place), wording.STANDS)


def _mark(room: Room, event: Postponed | Reviewed, said: str) -> Move:
    try:
        room.do(event)
    except CasusError as error:
        room.object(error)
        return Way.STAY
    room.say(said)
    return Way.ONWARD


def _script(room: Room, step: Step | None) -> Obedience:
    if step is None:
        room.refuse(wording.NOT_HERE)
        return Way.STAY
    lines = tuple(step_lines(step))
    return (yield from read_page(room, wording.SCRIPT_TITLE, lambda: lines))


def _show_standing(room: Room) -> Obedience:
    """Show where the case stands, as the session began; what was said since is in it."""
    if not standing_page(room.protocol, room.record):
        room.refuse(wording.NO_STANDING)
        return Way.STAY
    return (yield from _read(room, wording.WHERE_WE_STAND, standing_page))


def _read(room: Room, title: str, lines: LinesOf) -> Obedience:
    """Show what was said; it is looked up anew, for it may grow while it is on the screen."""
    return read_page(room, title, lambda: lines(room.protocol, room.record))


def _deepen_an_event(room: Room, order: Given[Order]) -> Move:
    """Away from its list an event is deepened where it stands, and then one comes back."""
    timeline = room.protocol.captures.event
    if timeline is None or not order.rest:
        room.refuse(wording.NOT_HERE if timeline is None else wording.WHICH_EVENT)
        return Way.STAY
    move = find(room, timeline, and_back=True)
    return replace(move, order=order) if isinstance(move, To) else move


def _help_lines() -> tuple[Line, ...]:
    keys = {order: key.upper().replace("C-", "^") for key, order in ALL_KEYS.items()}
    orders = (
        Line(
            f"/{order.value:<10} {keys.get(order, ''):<4} {order_wording.ORDERS[order]}",
            indent=2,
            hang=17,
        )
        for order in Order
    )
    marks = (Line(f"{mark}  {order_wording.MARKS[mark]}", indent=2, hang=3) for mark in Mark)
    return (
        Line(wording.HELP_INTRO),
        Line(wording.HELP_MARKS),
        *marks,
        *orders,
        Line(wording.HELP_SPACE, Tone.SOFT),
        Line(wording.HELP_NEW_LINE, Tone.SOFT),
        Line(wording.HELP_CLEAR, Tone.SOFT),
        Line(wording.HELP_CHANGE_FIELDS, Tone.SOFT),
    )
