"""The orders of deciding: a vocabulary of its own, typed after a slash like that of the room."""

from enum import StrEnum

from casusanalyse.front.orders import Given, Offered, UnknownOrder, read_order_of


class DecideOrder(StrEnum):
    """An order of deciding, by the word that people type."""

    ONWARD = "verder"
    BACK = "terug"
    GO = "naar"
    ABOUT = "bij"
    OPEN = "open"
    LIST = "lijst"
    DISCUSS = "bespreken"
    UNDO = "ongedaan"
    PAUSE = "pauze"
    HELP = "hulp"
    DONE = "klaar"


_WITH_WORDS = frozenset({DecideOrder.GO, DecideOrder.ABOUT})
KEYS = {
    "f1": DecideOrder.HELP,
    "f2": DecideOrder.BACK,
    "f3": DecideOrder.OPEN,
    "f8": DecideOrder.UNDO,
    "f10": DecideOrder.PAUSE,
}
"""The keys that stand for an order; where the room has the same key it does the same kind of thing."""

IN_DECIDING = Offered(tuple(DecideOrder), KEYS)
"""What can be ordered while remarks are decided on."""

PAGES = frozenset({DecideOrder.HELP, DecideOrder.OPEN, DecideOrder.LIST, DecideOrder.DISCUSS})
"""These show a page; what was being typed stands on the line again behind it."""


def read_decide_order(text: str) -> Given[DecideOrder] | UnknownOrder | None:
    """Read an order of deciding from a typed line; None when the line is ordinary text."""
    return read_order_of(DecideOrder, _WITH_WORDS, text)
