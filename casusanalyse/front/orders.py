"""The orders that can be typed after a slash at any moment."""

from dataclasses import dataclass
from enum import StrEnum

from casusanalyse.text.phrases import nearest
from casusanalyse.wording import front as wording


class Order(StrEnum):
    """An order, by the word that people type."""

    ONWARD = "verder"
    BACK = "terug"
    GO = "naar"
    CHANGE = "wijzig"
    DEEPEN = "verdiep"
    REMOVE = "weg"
    MOVE = "zet"
    LIST = "lijst"
    LATER = "later"
    STANDS = "klopt"
    UNDO = "ongedaan"
    ERASE = "wis"
    OVERVIEW = "overzicht"
    SCRIPT = "script"
    PAUSE = "pauze"
    HELP = "hulp"
    ENOUGH = "klaar"


_WITH_WORDS = (Order.GO, Order.CHANGE, Order.DEEPEN, Order.REMOVE, Order.MOVE, Order.ERASE)
_MOST_QUOTED = 20


KEYS = {
    "f1": Order.HELP,
    "f2": Order.BACK,
    "f3": Order.OVERVIEW,
    "f4": Order.LATER,
    "f8": Order.UNDO,
    "f10": Order.PAUSE,
}
"""The keys that stand for an order, where there is a keyboard."""


@dataclass(frozen=True, slots=True)
class Given:
    """An order with what was typed behind it."""

    order: Order
    rest: str


@dataclass(frozen=True, slots=True)
class UnknownOrder:
    """A slash with a word that is no order; ``sentence`` says so in Dutch."""

    sentence: str


def read_order(text: str) -> Given | UnknownOrder | None:
    """Read an order from a typed line; None when the line is ordinary text.

    A line that starts with a space is always text, so that a slash can be typed too.
    """
    if not text.startswith("/"):
        return None
    word, _, rest = text[1:].partition(" ")
    wanted = word.strip().casefold()
    fitting = [order for order in Order if order.value == wanted]
    if not fitting and len(wanted) > 1:
        fitting = [order for order in Order if order.value.startswith(wanted)]
    if len(fitting) != 1:
        return UnknownOrder(_unknown(word))
    if rest.strip() and fitting[0] not in _WITH_WORDS:
        return UnknownOrder(wording.NO_WORDS_BEHIND.format(word=fitting[0].value))
    return Given(fitting[0], rest.strip())


def as_content(text: str) -> str:
    """Return ordinary text as it must be typed not to be taken for an order."""
    return f" {text}" if text.startswith("/") else text


def _unknown(word: str) -> str:
    """The word may have been pasted from anywhere: what a terminal would obey is left out."""
    guess = nearest(word, [order.value for order in Order])
    suggestion = wording.SUGGESTION.format(word=guess) if guess else ""
    quoted = "".join(letter for letter in word if letter.isprintable())[:_MOST_QUOTED]
    return wording.UNKNOWN_ORDER.format(word=quoted, suggestion=suggestion)
