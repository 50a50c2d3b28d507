"""What order a reply gives, for whoever hears replies without a room around them."""

from casusanalyse.front.orders import Given, Order, UnknownOrder, read_order
from casusanalyse.front.screen import Filled, Left, Pressed, Reply, Typed


def order_in(reply: Reply) -> Given[Order] | UnknownOrder | None:
    """Return the order of the room that a reply is; None for content. Leaving is the order to pause."""
    match reply:
        case Left():
            return Given(Order.PAUSE, "")
        case Filled():
            return None
        case Typed():
            return read_order(reply.text)
        case Pressed():
            return read_order(reply.order)


def leaves(reply: Reply) -> bool:
    """Tell whether somebody who replies so wants to stop here: by leaving, or by the order to pause."""
    order = order_in(reply)
    return isinstance(order, Given) and order.order is Order.PAUSE
