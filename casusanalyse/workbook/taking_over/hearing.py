"""Hearing a reply while taking over: content, an order of its own vocabulary, or leaving."""

from enum import Enum, auto

from casusanalyse.front.orders import Given, UnknownOrder, without_the_space
from casusanalyse.front.screen import Filled, Left, Pressed, Reply, Typed
from casusanalyse.wording import workbook_taking as wording
from casusanalyse.workbook.taking_over.desk import Desk
from casusanalyse.workbook.taking_over.orders import PAGES, TakeOrder, read_take_order


class Way(Enum):
    """Where the conversation goes after a reply."""

    STAY = auto()
    PAUSE = auto()
    CLOSE = auto()


Heard = str | Given[TakeOrder] | Way


def hear(desk: Desk, reply: Reply) -> Heard:
    """Return what a reply is: words, an order, or to stay for what nobody knows.

    What was being typed when a key was pressed stands on the line again behind a page, and is kept
    when somebody leaves.
    """
    match reply:
        case Left():
            desk.draft = reply.half_typed
            return Given(TakeOrder.PAUSE, "")
        case Filled():
            desk.refuse(wording.NOT_HERE)
            return Way.STAY
        case Pressed():
            heard = _typed(desk, reply.order)
            if not isinstance(heard, Given) or heard.order in (*PAGES, TakeOrder.PAUSE):
                desk.draft = reply.half_typed
            return heard
        case Typed():
            return _typed(desk, reply.text)


def _typed(desk: Desk, text: str) -> Heard:
    order = read_take_order(text)
    match order:
        case None:
            return without_the_space(text)
        case UnknownOrder():
            desk.refuse(order.sentence)
            desk.draft = text if " " in text.strip() else ""
            return Way.STAY
        case Given():
            return order
