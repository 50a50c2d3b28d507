"""The orders of taking over: a vocabulary of its own, typed after a slash like that of the room."""

from enum import StrEnum

from casusanalyse.front.orders import Given, Offered, UnknownOrder, read_order_of


class TakeOrder(StrEnum):
    """An order of taking over, by the word that people type."""

    ONWARD = "verder"
    BACK = "terug"
    ADAPT = "aanpassen"
    SKIP = "overslaan"
    ALL = "alles"
    NOTES = "opmerkingen"
    UNDO = "ongedaan"
    PAUSE = "pauze"
    HELP = "hulp"
    DONE = "klaar"


_WITH_WORDS = frozenset({TakeOrder.ADAPT})
KEYS = {
    "f1": TakeOrder.HELP,
    "f2": TakeOrder.BACK,
    "f8": TakeOrder.UNDO,
    "f10": TakeOrder.PAUSE,
}
"""The keys that stand for an order; where the room has the same key it does the same kind of thing."""

IN_TAKING_OVER = Offered(tuple(TakeOrder), KEYS)
"""What can be ordered while workbooks are taken over."""

PAGES = frozenset({TakeOrder.HELP, TakeOrder.NOTES})
"""These show a page; what was being typed stands on the line again behind it."""


def read_take_order(text: str) -> Given[TakeOrder] | UnknownOrder | None:
    """Read an order of taking over from a typed line; None when the line is ordinary text."""
    return read_order_of(TakeOrder, _WITH_WORDS, text)
