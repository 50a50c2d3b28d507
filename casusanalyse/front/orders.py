"""The orders that can be typed after a slash at any moment, and the marks that capture a line."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Generic, TypeVar

from casusanalyse.text.phrases import nearest
from casusanalyse.wording import front as wording


class Order(StrEnum):
    """An order of the room, by the word that people type."""

    ONWARD = "verder"
    BACK = "terug"
    GO = "naar"
    CHANGE = "wijzig"
    UNDO = "ongedaan"
    REFILE = "verplaats"
    DEEPEN = "verdiep"
    REMOVE = "weg"
    MOVE = "zet"
    LIST = "lijst"
    LATER = "later"
    STANDS = "klopt"
    PARKED = "straks"
    AGREEMENTS = "afspraken"
    INSIGHTS = "inzichten"
    QUOTES = "citaten"
    STOP = "stopknop"
    SILENCE = "stilte"
    TIME = "tijd"
    OVERVIEW = "overzicht"
    TIMELINE = "tijdlijn"
    FAMILY = "gezin"
    ATTENDANCE = "aanwezig"
    SCRIPT = "script"
    STANDING = "stand"
    SCREEN = "scherm"
    SHOW = "toon"
    ZOOM_OUT = "uitzoom"
    STEP = "stap"
    BLACK = "zwart"
    ERASE = "wis"
    PAUSE = "pauze"
    HELP = "hulp"
    ENOUGH = "klaar"


class Mark(StrEnum):
    """A character that, at the beginning of a line, sends the line elsewhere."""

    EVENT = "+"
    PERSON = "@"
    INSIGHT = "*"
    QUOTE = '"'
    PARKED = "?"
    AGREEMENT = "="


_WITH_WORDS = frozenset(
    {
        Order.GO,
        Order.CHANGE,
        Order.REFILE,
        Order.DEEPEN,
        Order.REMOVE,
        Order.MOVE,
        Order.TIME,
        Order.ATTENDANCE,
        Order.ERASE,
        Order.SCREEN,
        Order.SHOW,
    }
)
_MARKED = ("/", *Mark)
_QUOTES = "“”„"  # what a word processor makes of a straight one, when something is pasted
_MOST_QUOTED = 20


KEYS: Mapping[str, Order] = MappingProxyType(
    {
        "f1": Order.HELP,
        "f2": Order.BACK,
        "f3": Order.OVERVIEW,
        "f4": Order.LATER,
        "f5": Order.PARKED,
        "f6": Order.AGREEMENTS,
        "f7": Order.TIMELINE,
        "f8": Order.UNDO,
        "f9": Order.STOP,
        "f10": Order.PAUSE,
    }
)
"""The keys that stand for an order, where there is a keyboard."""

WALL_KEYS: Mapping[str, Order] = MappingProxyType(
    {
        "f12": Order.SHOW,
        "c-g": Order.ZOOM_OUT,
        "c-n": Order.STEP,
        "c-l": Order.BLACK,
    }
)
"""The keys of the wall, which stand for an order only while the wall is open."""

ALL_KEYS: Mapping[str, Order] = MappingProxyType({**KEYS, **WALL_KEYS})

OF_THE_WALL = (Order.SCREEN, *WALL_KEYS.values())
"""The orders that are about the wall: none of them leads elsewhere."""

SomeOrder = TypeVar("SomeOrder", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Given(Generic[SomeOrder]):
    """An order with what was typed behind it."""

    order: SomeOrder
    rest: str


@dataclass(frozen=True, slots=True)
class UnknownOrder:
    """A slash with a word that is no order; ``sentence`` says so in Dutch."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Offered:
    """The orders that an input line completes, and the keys that stand for some of them."""

    words: tuple[str, ...]
    keys: Mapping[str, str]


IN_THE_ROOM = Offered(tuple(Order), KEYS)
"""What can be ordered while a meeting is held."""

WITH_A_WALL = Offered(tuple(Order), ALL_KEYS)
"""The same, while everybody looks at a wall."""


def read_order(text: str) -> Given[Order] | UnknownOrder | None:
    """Read an order of the room from a typed line; None when the line is ordinary text."""
    return read_order_of(Order, _WITH_WORDS, text)


def read_order_of(
    orders: type[SomeOrder], with_words: Collection[SomeOrder], text: str
) -> Given[SomeOrder] | UnknownOrder | None:
    """Read one of some orders from a typed line; None when the line is ordinary text.

    An order is its word or a beginning that fits one. ``with_words`` are those that something may
    stand behind. A line that starts with a space is always text, so that a slash can be typed too.
    """
    if not text.startswith("/"):
        return None
    word, _, rest = text[1:].partition(" ")
    wanted = word.strip().casefold()
    fitting = [order for order in orders if order.value == wanted]
    if not fitting and len(wanted) > 1:
        fitting = [order for order in orders if order.value.startswith(wanted)]
    if len(fitting) != 1:
        return UnknownOrder(_unknown(word, [order.value for order in orders]))
    if rest.strip() and fitting[0] not in with_words:
        return UnknownOrder(wording.NO_WORDS_BEHIND.format(word=fitting[0].value))
    return Given(fitting[0], rest.strip())


def read_mark(text: str) -> tuple[Mark, str] | None:
    """Return the mark at the beginning of a line and what stands behind it; None without a mark.

    A line that starts with a space is always text, so that the character itself can be typed too.
    """
    first = '"' if text[:1] and text[0] in _QUOTES else text[:1]
    mark = next((mark for mark in Mark if mark.value == first), None)
    return (mark, text[1:].strip()) if mark is not None else None


def as_content(text: str) -> str:
    """Return ordinary text as it must be typed not to be taken for an order or a marked line."""
    return f" {text}" if text.startswith((*_MARKED, *_QUOTES)) else text


def without_the_space(text: str) -> str:
    """Return the text that was meant by a typed line that is no order and has no mark."""
    shorter = text.removeprefix(" ")
    return shorter if as_content(shorter) == text else text


def _unknown(word: str, orders: list[str]) -> str:
    """The word may have been pasted from anywhere: what a terminal would obey is left out."""
    guess = nearest(word, orders)
    suggestion = wording.SUGGESTION.format(word=guess) if guess else ""
    quoted = "".join(letter for letter in word if letter.isprintable())[:_MOST_QUOTED]
    return wording.UNKNOWN_ORDER.format(word=quoted, suggestion=suggestion)
