"""The orders of working out: a vocabulary of its own, typed after a slash like that of the room."""

from enum import StrEnum

from casusanalyse.front.orders import Given, Offered, UnknownOrder, read_order_of


class WorkOrder(StrEnum):
    """An order of working out, by the word that people type."""

    ONWARD = "verder"
    BACK = "terug"
    GO = "naar"
    JOIN = "samen"
    SPLIT = "splits"
    PLACE = "zet"
    MOVE = "verplaats"
    LINK = "koppel"
    LEAVE_OUT = "weglaten"
    READERS = "lezers"
    CONSENT = "toestemming"
    DEEPEN = "verdiep"
    SENTENCE = "zin"
    SUMMARY = "samenvatting"
    OPEN = "open"
    VIEW = "bekijk"
    WHOLE = "alles"
    UNDO = "ongedaan"
    PAUSE = "pauze"
    HELP = "hulp"
    DONE = "klaar"


_WITH_WORDS = frozenset(
    {
        WorkOrder.GO,
        WorkOrder.JOIN,
        WorkOrder.SPLIT,
        WorkOrder.PLACE,
        WorkOrder.MOVE,
        WorkOrder.LINK,
        WorkOrder.LEAVE_OUT,
        WorkOrder.READERS,
        WorkOrder.CONSENT,
        WorkOrder.DEEPEN,
    }
)
KEYS = {
    "f1": WorkOrder.HELP,
    "f2": WorkOrder.BACK,
    "f3": WorkOrder.OPEN,
    "f8": WorkOrder.UNDO,
    "f10": WorkOrder.PAUSE,
    "c-p": WorkOrder.VIEW,
}
"""The keys that stand for an order; where the room has the same key it does the same kind of thing."""

IN_WORKING_OUT = Offered(tuple(WorkOrder), KEYS)
"""What can be ordered while a session is worked out."""

KEEPS_THE_LINE = frozenset(
    {
        WorkOrder.HELP,
        WorkOrder.OPEN,
        WorkOrder.VIEW,
        WorkOrder.WHOLE,
        WorkOrder.UNDO,
        WorkOrder.PAUSE,
    }
)
"""After these the line that is being worded stands ready again, or is kept for the next time."""


def read_work_order(text: str) -> Given[WorkOrder] | UnknownOrder | None:
    """Read an order of working out from a typed line; None when the line is ordinary text."""
    return read_order_of(WorkOrder, _WITH_WORDS, text)
