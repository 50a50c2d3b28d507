"""Hearing a reply: an order is obeyed, somebody who leaves is let go, the rest is content."""

from collections.abc import Callable, Generator

from casusanalyse.facilitate.capturing import capture
from casusanalyse.facilitate.moves import Move, Way
from casusanalyse.facilitate.room import Room, Where
from casusanalyse.facilitate.wall_orders import obey_at_the_wall
from casusanalyse.front.orders import (
    OF_THE_WALL,
    Given,
    Mark,
    Order,
    UnknownOrder,
    read_mark,
    read_order,
    without_the_space,
)
from casusanalyse.front.screen import Ask, Filled, Left, Pressed, Reply, Typed

Talk = Generator[Ask, Reply, Move]
"""A piece of conversation that ends with a move."""

Obedience = Generator[Ask, Reply, Move | Given[Order]]
"""The carrying out of an order. It may end with another order: the one that closed a page."""

Obey = Callable[[Given[Order]], Obedience]
"""Whoever carries out an order; ``Way.STAY`` asks the same again."""

SHOWS = {
    Mark.EVENT: Order.TIMELINE,
    Mark.PERSON: Order.FAMILY,
    Mark.INSIGHT: Order.INSIGHTS,
    Mark.QUOTE: Order.QUOTES,
    Mark.PARKED: Order.PARKED,
    Mark.AGREEMENT: Order.AGREEMENTS,
}
"""A mark with nothing behind it shows what was captured with it."""


def listen(
    room: Room, where: Where, ask: Callable[[], Ask], obey: Obey
) -> Generator[Ask, Reply, Move | Typed | Filled]:
    """Ask until something comes that is for the caller: content, an empty line, or a move."""
    while True:
        reply = yield ask()
        heard = hear(room, where, reply)
        if isinstance(heard, Typed | Filled):
            return heard
        move = yield from follow(heard, obey)
        if move is not Way.STAY:
            return move
        if room.refusing and isinstance(reply, Typed) and " " in reply.text.strip():
            room.keep_draft(where, reply.text)


def follow(outcome: Move | Given[Order], obey: Obey) -> Talk:
    """Carry out an order, and the order that this one ended with, until there is a move."""
    # A loop and no recursion: one page may lead to the next for as long as people like.
    while isinstance(outcome, Given):
        outcome = yield from obey(outcome)
    return outcome


def hear(room: Room, where: Where, reply: Reply) -> Typed | Filled | Given[Order] | Way:
    """Return what a reply is: content, or an order; leaving is the order to pause.

    A marked line is captured at once: then the answer is to stay where one is. So it is for an
    order that nobody knows, which is refused and stays on the line.
    """
    taken = take_in(room, where, reply)
    match taken:
        case Typed():
            return _read(room, where, taken.text)
        case Mark():
            return Given(SHOWS[taken], "")
        case _:
            return taken


def take_in(room: Room, where: Where, reply: Reply) -> Typed | Filled | Mark | Way:
    """Return what is still to be read of a reply, whatever the orders of the moment are.

    That is a line (an order as it could be typed, leaving being the order to pause) or a mark on its
    own. A marked line is captured at once: then the answer is to stay where one is.
    """
    match reply:
        case Filled():
            return reply
        case Left():
            room.keep_draft(where, reply.half_typed)
            return Typed(f"/{Order.PAUSE.value}")
        case Pressed():
            room.keep_draft(where, reply.half_typed)
            return Typed(reply.order)
        case Typed():
            marked = read_mark(reply.text)
            if marked is None:
                return reply
            mark, words = marked
            if not words:
                return mark
            capture(room, where, mark, reply.text)
            return Way.STAY


def _read(room: Room, where: Where, typed: str) -> Typed | Given[Order] | Way:
    order = read_order(typed)
    if order is None:
        return Typed(without_the_space(typed))
    if isinstance(order, UnknownOrder):
        room.refuse(order.sentence)
        if " " in typed.strip():
            room.keep_draft(where, typed)
        return Way.STAY
    if order.order in OF_THE_WALL:
        # Whatever page is open stays open: what everybody sees is changed beside it.
        obey_at_the_wall(room.projecting, order, room)
        return Way.STAY
    return Typed("") if order.order is Order.ONWARD else order
