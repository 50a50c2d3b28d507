"""Carrying out the orders that work at any moment."""

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.listening import Talk
from casusanalyse.facilitate.moves import Move, To, Way
from casusanalyse.facilitate.room import Room
from casusanalyse.facilitate.screens import erase_ask, overview_ask, page_ask, step_lines
from casusanalyse.front.orders import Given, Order
from casusanalyse.front.screen import Left, Line, Pressed, Tone, Typed
from casusanalyse.protocol.answers import EntryId
from casusanalyse.protocol.model import Step
from casusanalyse.session.events import Place, Postponed, Reviewed, Undone
from casusanalyse.session.flow import Stop
from casusanalyse.wording import facilitate as wording
from casusanalyse.wording import front as order_wording


def obey(room: Room, order: Given, stop: Stop | None) -> Talk:
    """Carry out an order at a stop (None on the closing page) and return where to go.

    Orders about the lines of a list are not known here: lists carry those out themselves.
    """
    match order.order:
        case Order.ONWARD:
            return Way.ONWARD
        case Order.BACK:
            return Way.BACK
        case Order.PAUSE:
            return Way.PAUSE
        case Order.GO:
            return find(room, order.rest, returning=None)
        case Order.CHANGE:
            return (yield from _change(room, order.rest, stop))
        case Order.LATER:
            return _postpone(room, stop)
        case Order.STANDS:
            return _confirm(room, stop)
        case Order.UNDO:
            return undo(room)
        case Order.ERASE:
            return (yield from erase(room, stop, None))
        case Order.OVERVIEW:
            return (yield from overview(room, stop.place if stop else None))
        case Order.SCRIPT:
            return (yield from _script(room, stop.step if stop else None))
        case Order.HELP:
            return (yield from _page(room, wording.HELP_TITLE, _help_lines()))
        case Order.DEEPEN | Order.REMOVE | Order.MOVE | Order.LIST:
            room.refuse(wording.NOT_HERE)
            return Way.STAY


def find(room: Room, words: str, returning: Place | None) -> Move:
    """Return the move to the question with this number, id or beginning of its short name."""
    stops = room.course.stops
    if words.isdecimal() and 1 <= int(words) <= len(stops):
        return To(stops[int(words) - 1].place, returning)
    wanted = words.casefold()
    for stop in stops:
        heading = stop.question.heading.casefold()
        if wanted and (stop.question.id == wanted or heading.startswith(wanted)):
            return To(stop.place, returning)
    room.refuse(wording.NO_SUCH_PLACE)
    return Way.STAY


def overview(room: Room, here: Place | None) -> Talk:
    """Show all questions; a number goes there and comes back after one answer."""
    while True:
        reply = yield overview_ask(room.view(), room.course, here)
        if isinstance(reply, Left):
            return Way.PAUSE
        words = reply.text.strip() if isinstance(reply, Typed) else ""
        if not words or isinstance(reply, Pressed):
            return Way.STAY
        move = find(room, words.removeprefix("/naar").strip(), returning=here)
        if move is not Way.STAY:
            return move


def undo(room: Room) -> Move:
    """Take back the latest change and go to where it was."""
    latest = room.record.undoable()
    if latest is None:
        room.refuse(wording.NOTHING_TO_UNDO)
        return Way.STAY
    sequence, place = latest
    try:
        room.do(Undone(sequence=sequence))
    except CasusError as error:
        room.object(error)
        return Way.STAY
    room.say(wording.UNDONE.format(question=room.protocol.question(place.question).heading))
    return To(place) if room.course.at(place) else Way.STAY


def erase(room: Room, stop: Stop | None, id: EntryId | None) -> Talk:
    """Erase the answer at a stop, or one line of it, for good, after asking."""
    if stop is None or not room.record.slot(stop.place).filled:
        room.refuse(wording.NOT_HERE)
        return Way.STAY
    reply = yield erase_ask(room.view(), stop.question.heading)
    if isinstance(reply, Typed) and reply.text.strip().casefold() in ("ja", "j"):
        try:
            room.session.erase(stop.place, id)
        except CasusError as error:
            room.object(error)
            return Way.STAY
        room.say(wording.ERASED)
    else:
        room.say(wording.NOT_ERASED, Tone.NOTICE)
    return Way.STAY


def _change(room: Room, words: str, stop: Stop | None) -> Talk:
    here = stop.place if stop else None
    if not words:
        return (yield from overview(room, here))
    return find(room, words, returning=here)


def _postpone(room: Room, stop: Stop | None) -> Move:
    if stop is None:
        room.refuse(wording.NOT_HERE)
        return Way.STAY
    return _mark(room, Postponed(place=stop.place), wording.LEFT_FOR_LATER)


def _confirm(room: Room, stop: Stop | None) -> Move:
    if stop is None:
        room.refuse(wording.NOT_HERE)
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


def _script(room: Room, step: Step | None) -> Talk:
    if step is None:
        room.refuse(wording.NOT_HERE)
        return Way.STAY
    return (yield from _page(room, wording.SCRIPT_TITLE, tuple(step_lines(step))))


def _page(room: Room, title: str, lines: tuple[Line, ...]) -> Talk:
    reply = yield page_ask(room.view(), title, lines)
    return Way.PAUSE if isinstance(reply, Left) else Way.STAY


def _help_lines() -> tuple[Line, ...]:
    orders = (
        Line(f"/{word:<10} {meaning}", indent=2) for word, meaning in order_wording.ORDERS.items()
    )
    return (
        Line(wording.HELP_INTRO),
        *orders,
        Line(wording.HELP_SPACE, Tone.SOFT),
        Line(wording.HELP_NEW_LINE, Tone.SOFT),
        Line(wording.HELP_CHANGE_FIELDS, Tone.SOFT),
    )
