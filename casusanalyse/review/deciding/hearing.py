"""Hearing a reply while deciding: content, an order of its own vocabulary, or leaving."""

from enum import Enum, auto

from casusanalyse.front.orders import Given, UnknownOrder, without_the_space
from casusanalyse.front.screen import Filled, Left, Pressed, Reply, Typed
from casusanalyse.review.deciding.desk import Desk
from casusanalyse.review.deciding.orders import PAGES, DecideOrder, read_decide_order
from casusanalyse.wording import review_deciding as wording


class Way(Enum):
    """Where the conversation goes after a reply."""

    STAY = auto()
    PAUSE = auto()
    CLOSE = auto()


Heard = str | Given[DecideOrder] | Way


def hear(desk: Desk, reply: Reply) -> Heard:
    """Return what a reply is: words, an order, or to stay for what nobody knows.

    What was being typed when a key was pressed stands on the line again behind a page, and is kept
    when somebody leaves.
    """
    match reply:
        case Left():
            desk.draft = reply.half_typed
            return Given(DecideOrder.PAUSE, "")
        case Filled():
            desk.refuse(wording.NOT_HERE)
            return Way.STAY
        case Pressed():
            return _pressed(desk, reply)
        case Typed():
            return _typed(desk, reply.text)


def _pressed(desk: Desk, reply: Pressed) -> Heard:
    heard = _typed(desk, reply.order)
    keeps = (*PAGES, DecideOrder.PAUSE)
    if not isinstance(heard, Given) or heard.order in keeps:
        desk.draft = reply.half_typed
    return heard


def _typed(desk: Desk, text: str) -> Heard:
    order = read_decide_order(text)
    match order:
        case None:
            return without_the_space(text)
        case UnknownOrder():
            desk.refuse(order.sentence)
            desk.draft = text if " " in text.strip() else ""
            return Way.STAY
        case Given():
            return order
