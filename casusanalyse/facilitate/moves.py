"""Where the meeting goes after a reply."""

from dataclasses import dataclass
from enum import Enum, auto

from casusanalyse.front.orders import Given, Order
from casusanalyse.session.places import Place


class Way(Enum):
    """A move that needs no destination."""

    ONWARD = auto()
    BACK = auto()
    STAY = auto()
    PAUSE = auto()
    CLOSE = auto()


@dataclass(frozen=True, slots=True)
class To:
    """Go to a place; with ``and_back`` come back here after one answer, or after ``order`` was obeyed.

    With ``opening`` the page that opens the step comes first.
    """

    place: Place
    and_back: bool = False
    order: Given[Order] | None = None
    opening: bool = False


Move = Way | To
