"""Hearing a reply while working out: content, an order of its own vocabulary, or a captured line."""

from casusanalyse.facilitate.listening import take_in
from casusanalyse.facilitate.moves import Way
from casusanalyse.facilitate.room import Room, Spot
from casusanalyse.facilitate.working_out.orders import WorkOrder, read_work_order
from casusanalyse.front.orders import Given, Mark, UnknownOrder
from casusanalyse.front.screen import Filled, Reply, Typed
from casusanalyse.wording import working_out as wording

Heard = Typed | Given[WorkOrder] | Mark | Way


def hear(room: Room, spot: Spot, reply: Reply) -> Heard:
    """Return what a reply is. A mark on its own asks for its list; a marked line is captured at once.

    Content keeps the space in front of it by which a sign can be typed. Leaving is the order to pause.
    """
    taken = take_in(room, spot, reply)
    match taken:
        case Filled():
            room.refuse(wording.NOT_HERE)
            return Way.STAY
        case Typed():
            return _read(room, spot, taken.text)
        case _:
            return taken


def _read(room: Room, spot: Spot, typed: str) -> Typed | Given[WorkOrder] | Way:
    order = read_work_order(typed)
    if order is None:
        return Typed(typed)
    if isinstance(order, UnknownOrder):
        room.refuse(order.sentence)
        room.keep_draft(spot, typed)
        return Way.STAY
    return order
