"""Pages that are opened on top of a remark: what is open, all there is, what to discuss, help."""

from collections.abc import Callable, Generator

from casusanalyse.front.orders import Given
from casusanalyse.front.screen import Ask, Line, Reply
from casusanalyse.review.deciding.desk import Desk
from casusanalyse.review.deciding.finding import matter_called
from casusanalyse.review.deciding.hearing import hear
from casusanalyse.review.deciding.orders import DecideOrder
from casusanalyse.review.deciding.screens import (
    all_lines,
    discuss_lines,
    help_lines,
    open_lines,
    page_ask,
)
from casusanalyse.review.grouping import Matter
from casusanalyse.wording import review_deciding as wording

Page = Generator[Ask, Reply, Given[DecideOrder] | Matter | None]

_LISTS: dict[DecideOrder, tuple[str, Callable[[Desk], tuple[Line, ...]]]] = {
    DecideOrder.OPEN: (wording.OPEN_TITLE, open_lines),
    DecideOrder.LIST: (wording.LIST_TITLE, all_lines),
    DecideOrder.DISCUSS: (wording.DISCUSS_TITLE, discuss_lines),
}


def show_page(desk: Desk, order: DecideOrder) -> Page:
    """Show a page until Enter; return a remark whose number was typed, or the order that closed it."""
    draft, desk.draft = desk.draft, ""
    title, lines = _LISTS.get(order, (wording.HELP_TITLE, lambda _: help_lines()))
    keys = wording.LIST_KEYS if order in _LISTS else wording.PAGE_KEYS
    while True:
        heard = hear(desk, (yield page_ask(desk, title, lines(desk), keys)))
        match heard:
            case Given(order=DecideOrder.BACK | DecideOrder.ONWARD):
                desk.draft = draft
                return None
            case Given():
                return heard
            case str() if not heard.strip():
                desk.draft = draft
                return None
            case str():
                matter = matter_called(desk, heard) if order in _LISTS else None
                if matter is not None:
                    return matter
                refusal = wording.NO_SUCH_MATTER.format(count=len(desk.matters))
                desk.refuse(refusal if order in _LISTS else wording.NOTHING_ASKED)
            case _:
                continue
