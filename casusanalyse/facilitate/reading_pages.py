"""A page that is opened on top of a question: it is read, closed with Enter, and something may be typed."""

from collections.abc import Callable

from casusanalyse.facilitate.listening import Obedience, hear
from casusanalyse.facilitate.moves import Way
from casusanalyse.facilitate.room import Room, Spot
from casusanalyse.facilitate.view import page_ask
from casusanalyse.front.orders import Given, Order
from casusanalyse.front.screen import Filled, Line
from casusanalyse.wording import facilitate as wording

_CLOSES_A_PAGE = (Order.BACK, Order.LATER)

Lines = Callable[[], tuple[Line, ...]]
"""What stands on a page now."""

Take = Callable[[str], None]
"""Whoever does something with what is typed on a page."""


def read_page(room: Room, title: str, lines: Lines) -> Obedience:
    """Show a page until Enter; an order closes it and is carried out where the page was opened."""

    def refuse(typed: str) -> None:
        room.give_back(Spot.PAGE, typed, wording.NOTHING_ASKED)

    return use_page(room, title, lines, refuse, wording.PAGE_KEYS)


def use_page(room: Room, title: str, lines: Lines, take: Take, keys: str) -> Obedience:
    """Show a page on which something can be typed, until Enter or an order."""
    while True:
        reply = yield page_ask(room.view(Spot.PAGE), title, lines(), keys)
        heard = hear(room, Spot.PAGE, reply)
        match heard:
            case Given():
                return closing_a_page(heard)
            case Filled():
                room.refuse(wording.NOT_HERE)
            case Way():
                continue
            case _ if heard.text.strip():
                take(heard.text.strip())
            case _:
                return Way.STAY


def closing_a_page(order: Given[Order]) -> Way | Given[Order]:
    """Going back, or putting off, on a page that was opened is closing it."""
    return Way.STAY if order.order in _CLOSES_A_PAGE else order
