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
    if len(fitting) == 1:
        return Given(fitting[0], rest.strip())
    guess = nearest(wanted, [order.value for order in Order])
    suggestion = wording.SUGGESTION.format(word=guess) if guess else ""
    return UnknownOrder(wording.UNKNOWN_ORDER.format(word=word[:20], suggestion=suggestion))
