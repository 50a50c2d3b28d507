"""Hearing a reply while deciding: content, an order of its own vocabulary, or leaving."""

from casusanalyse.front.screen import Reply
from casusanalyse.front.sitting import Heard, Vocabulary
from casusanalyse.review.deciding.desk import Desk
from casusanalyse.review.deciding.orders import PAGES, DecideOrder, read_decide_order

_VOCABULARY = Vocabulary(read_decide_order, DecideOrder.PAUSE, PAGES)


def hear(desk: Desk, reply: Reply) -> Heard[DecideOrder]:
    """Return what a reply is, in the vocabulary of deciding."""
    return _VOCABULARY.hear(desk, reply)
