"""Pages that are opened on top of a proposal: help, and what else stands in the workbooks."""

from collections.abc import Generator

from casusanalyse.front.orders import Given
from casusanalyse.front.screen import Ask, Line, Reply, Tone
from casusanalyse.front.sitting import Way
from casusanalyse.wording import workbook_taking as wording
from casusanalyse.workbook.taking_over.desk import Desk
from casusanalyse.workbook.taking_over.hearing import hear
from casusanalyse.workbook.taking_over.orders import TakeOrder
from casusanalyse.workbook.taking_over.screens import help_lines, note_lines, page_ask


def read_page(desk: Desk, order: TakeOrder) -> Generator[Ask, Reply, Way]:
    """Show a page until Enter; what was being typed stands on the line again behind it."""
    draft, desk.draft = desk.draft, ""
    title, lines = wording.HELP_TITLE, help_lines()
    if order is TakeOrder.NOTES:
        none = (Line(wording.NO_NOTES, Tone.SOFT),)
        title, lines = wording.NOTES_TITLE, note_lines(desk) or none
    while True:
        heard = hear(desk, (yield page_ask(desk, title, lines)))
        match heard:
            case Given(order=TakeOrder.PAUSE):
                return Way.PAUSE
            case Given(order=TakeOrder.BACK | TakeOrder.ONWARD):
                break
            case str() if not heard.strip():
                break
            case _:
                desk.refuse(wording.NOTHING_ASKED)
    desk.draft = draft
    return Way.STAY
