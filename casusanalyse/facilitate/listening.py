"""Hearing a reply: an order is obeyed, somebody who leaves is let go, the rest is content."""

from collections.abc import Callable, Generator

from casusanalyse.facilitate.moves import Move, Way
from casusanalyse.facilitate.room import Room
from casusanalyse.front.orders import Given, UnknownOrder, read_order
from casusanalyse.front.screen import Ask, Filled, Left, Pressed, Reply, Typed
from casusanalyse.session.events import Place

Talk = Generator[Ask, Reply, Move]
"""A piece of conversation that ends with a move."""

Obey = Callable[[Given], Generator[Ask, Reply, Move]]
"""Whoever carries out an order; ``Way.STAY`` asks the same again."""


def listen(
    room: Room, place: Place | None, ask: Callable[[], Ask], obey: Obey
) -> Generator[Ask, Reply, Move | Typed | Filled]:
    """Ask until something comes that is for the caller: content, an empty line, or a move."""
    while True:
        reply = yield ask()
        typed = _typed(room, place, reply)
        if isinstance(typed, Way | Filled):
            return typed
        order = read_order(typed)
        if order is None:
            return Typed(typed.removeprefix(" ") if typed.startswith(" /") else typed)
        if isinstance(order, UnknownOrder):
            room.refuse(order.sentence)
            continue
        move = yield from obey(order)
        if move is not Way.STAY:
            return move


def _typed(room: Room, place: Place | None, reply: Reply) -> str | Filled | Way:
    match reply:
        case Typed():
            return reply.text
        case Filled():
            return reply
        case Pressed():
            room.set_down(place, reply.half_typed)
            return reply.order
        case Left():
            room.set_down(place, reply.half_typed)
            return Way.PAUSE
