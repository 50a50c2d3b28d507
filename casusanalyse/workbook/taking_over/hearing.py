"""Hearing a reply while taking over: content, an order of its own vocabulary, or leaving."""

from casusanalyse.front.screen import Reply
from casusanalyse.front.sitting import Heard, Vocabulary
from casusanalyse.workbook.taking_over.desk import Desk
from casusanalyse.workbook.taking_over.orders import PAGES, TakeOrder, read_take_order

_VOCABULARY = Vocabulary(read_take_order, TakeOrder.PAUSE, PAGES)


def hear(desk: Desk, reply: Reply) -> Heard[TakeOrder]:
    """Return what a reply is, in the vocabulary of taking over."""
    return _VOCABULARY.hear(desk, reply)
