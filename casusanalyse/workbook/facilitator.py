"""The workbook of the facilitator: when what happens, what to say and ask, and the cards for the table."""

from collections.abc import Iterator

from casusanalyse.protocol.model import Protocol
from casusanalyse.text.clean import own_words
from casusanalyse.wording import facilitate as room_wording
from casusanalyse.wording import workbook as wording
from casusanalyse.workbook.blanks import Audience, Blanks, blanks_of
from casusanalyse.workbook.card import marks_of_card, orders_of_card
from casusanalyse.workbook.filling_in import hints, sheet_parts
from casusanalyse.workbook.occasion import Occasion
from casusanalyse.workbook.pages import (
    EMPTY,
    Grid,
    Look,
    NewPage,
    Part,
    Workbook,
    bullets,
    heading,
    texts,
    words,
)
from casusanalyse.workbook.running_order import running_order, tell_end, tell_time
from casusanalyse.workbook.step_pages import Held, step_parts
from casusanalyse.workbook.widths import columns_for

_TIME_AND_STEP = (3, 4, 7)
_ATTENDANCE = (5, 5, 6, 4, 3)
_LINES_OF_ATTENDANCE, _SPARE_LINES = 16, 3
_ROOM_FOR_A_NAME = 700


def facilitator_workbook(occasion: Occasion) -> Workbook:
    """Return what the facilitator has in hand, with cells for what is known beforehand."""
    blanks = blanks_of(occasion.protocol, Audience.FACILITATOR)
    return Workbook(
        own_words(wording.FACILITATOR_TITLE),
        occasion.subtitle,
        blanks,
        occasion.footer,
        tuple(_parts(occasion, blanks)),
    )


def _parts(occasion: Occasion, blanks: Blanks) -> Iterator[Part]:
    protocol = occasion.protocol
    yield words(wording.FOR_FACILITATOR, Look.NOTICE)
    yield heading(1, wording.ORDER_HEADING)
    yield _overview(occasion)
    if occasion.begin is None:
        yield words(wording.WITHOUT_CLOCK, Look.NOTE)
    yield from _to_bring(protocol)
    order, held = running_order(protocol), _held(occasion)
    yield NewPage()
    for slot in order:
        yield from step_parts(slot, held)
    yield from _known_beforehand(blanks, protocol)
    yield from _stop_button()
    yield from _orders()
    yield from _attendance(occasion)


def _held(occasion: Occasion) -> Held:
    on_paper = blanks_of(occasion.protocol, Audience.PARTICIPANT)
    alone = (it.question.id for it in on_paper.sheets if it.question.written_alone)
    cards = (it.question.id for it in on_paper.card_sheets)
    return Held(occasion.protocol, occasion.begin, frozenset(alone), frozenset(cards))


def _overview(occasion: Occasion) -> Grid:
    order = running_order(occasion.protocol)
    rows = []
    for slot in order:
        time = tell_time(slot, occasion.begin)
        title = f"{slot.number}. {slot.step.title}" if slot.step else wording.BREAK
        goal = slot.step.goal if slot.step else None
        rows.append((texts(time), texts(title), texts(goal or "")))
    end = tell_end(order, occasion.begin)
    rows.append((texts(end), texts(wording.END), texts("")))
    return Grid(texts(*wording.ORDER_COLUMNS), tuple(rows), _TIME_AND_STEP)


def _to_bring(protocol: Protocol) -> Iterator[Part]:
    materials = dict.fromkeys(it.strip() for step in protocol.steps for it in step.materials)
    if materials:
        yield heading(1, wording.BRING_HEADING)
        yield from bullets(materials)


def _known_beforehand(blanks: Blanks, protocol: Protocol) -> Iterator[Part]:
    if not blanks.sheets:
        return
    yield NewPage()
    yield heading(1, wording.KNOWN_HEADING)
    yield words(wording.KNOWN)
    for number, sheet in enumerate(blanks.sheets):
        if number:
            yield NewPage()
        yield heading(2, sheet.question.heading)
        yield from hints(sheet.question, protocol)
        yield from sheet_parts(sheet)


def _stop_button() -> Iterator[Part]:
    yield NewPage()
    yield heading(1, wording.STOP_HEADING)
    yield words(wording.STOP_ANYBODY)
    for line in wording.STOP_STILL:
        yield words(line, Look.SPOKEN)
    yield words(wording.STOP_AFTERWARDS.format(when=room_wording.STOP_INTRO))
    for question in room_wording.STOP_QUESTIONS:
        yield words(question, Look.SPOKEN)
    yield words(wording.STOP_UNRECORDED, Look.NOTE)


def _orders() -> Iterator[Part]:
    yield NewPage()
    yield heading(1, wording.CARD_TITLE)
    yield words(wording.CARD_INTRO)
    marks = tuple(tuple(map(texts, row)) for row in marks_of_card())
    yield Grid(texts(*wording.CARD_MARKS), marks, (2, 16))
    yield words(room_wording.HELP_SPACE)
    orders = tuple(tuple(map(texts, row)) for row in orders_of_card())
    yield Grid(texts(*wording.CARD_ORDERS), orders, (3, 2, 13))


def _attendance(occasion: Occasion) -> Iterator[Part]:
    """Yield the list on a page of its own: names stand there, and never in the same pile."""
    yield NewPage()
    yield heading(1, wording.ATTENDANCE_HEADING)
    yield words(wording.ATTENDANCE, Look.NOTICE)
    seats = [texts(it.role, it.organisation or "") for it in occasion.seats]
    empty = [texts("", "")] * max(_LINES_OF_ATTENDANCE - len(seats), _SPARE_LINES)
    known = [(role, organisation, *EMPTY * 3) for role, organisation in (*seats, *empty)]
    header = texts(*wording.ATTENDANCE_COLUMNS)
    rows = tuple(tuple((text,) for text in row) for row in known)
    widths = columns_for(_ATTENDANCE, header, known)
    yield Grid(header, rows, widths, lines=True, room=_ROOM_FOR_A_NAME, fills_page=True)
