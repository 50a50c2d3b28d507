"""Hearing a reply while working out: content, an order of its own vocabulary, or a captured line."""

from casusanalyse.facilitate.capturing import capture
from casusanalyse.facilitate.moves import Way
from casusanalyse.facilitate.room import Room, Spot
from casusanalyse.facilitate.working_out.orders import WorkOrder, read_work_order
from casusanalyse.front.orders import Given, Mark, UnknownOrder, read_mark
from casusanalyse.front.screen import Filled, Left, Pressed, Reply, Typed
from casusanalyse.wording import working_out as wording

Heard = Typed | Given[WorkOrder] | Mark | Way


def hear(room: Room, spot: Spot, reply: Reply) -> Heard:
    """Return what a reply is. A mark on its own asks for its list; a marked line is captured at once.

    Content keeps the space in front of it by which a sign can be typed. Leaving is the order to pause.
    """
    match reply:
        case Filled():
            room.refuse(wording.NOT_HERE)
            return Way.STAY
        case Left():
            room.keep_draft(spot, reply.half_typed)
            return Given(WorkOrder.PAUSE, "")
        case Pressed():
            room.keep_draft(spot, reply.half_typed)
            return _read(room, spot, reply.order)
        case Typed():
            marked = read_mark(reply.text)
            if marked is None:
                return _read(room, spot, reply.text)
            mark, words = marked
            if not words:
                return mark
            capture(room, spot, mark, reply.text)
            return Way.STAY


def _read(room: Room, spot: Spot, typed: str) -> Typed | Given[WorkOrder] | Way:
    order = read_work_order(typed)
    if order is None:
        return Typed(typed)
    if isinstance(order, UnknownOrder):
        room.refuse(order.sentence)
        room.keep_draft(spot, typed)
        return Way.STAY
    return order
