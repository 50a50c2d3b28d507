"""The pages of a timeline, laid out: which view, what stands where, and what it says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from casusanalyse.pictures.frame import foot_height, legend_height, title_height
from casusanalyse.pictures.lettering import wrapped
from casusanalyse.pictures.sheet import Sheet
from casusanalyse.pictures.timeline.bars import domain_of
from casusanalyse.pictures.timeline.counting import counted, sentences
from casusanalyse.pictures.timeline.course import TEXT_ROWS, Course, course_of
from casusanalyse.pictures.timeline.events import Events, Row, View
from casusanalyse.pictures.timeline.frames import Area
from casusanalyse.pictures.timeline.layout import Placed, PlacedText, together
from casusanalyse.pictures.timeline.legend import ROW, samples
from casusanalyse.pictures.timeline.look import Look
from casusanalyse.pictures.timeline.names import NAMES
from casusanalyse.pictures.timeline.occurring import at_most
from casusanalyse.pictures.timeline.seen import empty, seen
from casusanalyse.pictures.timeline.step import step
from casusanalyse.pictures.timeline.telling import (
    crossed,
    events_told,
    fully_told,
    summary,
    told_bars,
    years_told,
)
from casusanalyse.pictures.timeline.told import spread_out, told
from casusanalyse.wording import pictures_timeline as wording

_PLACE = (Row.LIVING, Row.SCHOOL, Row.LEGAL_FRAME, Row.LEAD)
_CROSS = (Row.VOICE, Row.SYSTEM)
_MOST_FACT_LINES = 14
_MOST_FACTS = 0.2
"""Facts stand below a picture when they take no more than this part of the height."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its title, what stands on it, and what it says without being seen."""

    title: str
    placed: Placed
    description: str
    legend: bool = True


def laid_out(events: Events, sheet: Sheet, look: Look) -> tuple[Page, ...]:
    """Return the pages of a course of events, looked at in one way; there is always one at least."""
    if not events.happenings and not events.stretches and look.view is not View.EMPTY:
        return (_nothing(sheet, wording.NOTHING),)
    match look.view:
        case View.WHOLE:
            return _whole(events, sheet)
        case View.ZOOMED_OUT:
            course = course_of(events)
            placed = seen(course, _above_legend(sheet, course, words=False))
            facts = sentences(counted(events))
            return (Page(wording.TITLE_ZOOMED_OUT, placed, summary(course, facts)),)
        case View.STEP:
            return (_step(events, sheet, look.event),)
        case View.PLACE:
            return _place(events, sheet)
        case View.CROSS:
            return _cross(events, sheet, look.rows or _CROSS)
        case View.EMPTY:
            return (_empty(events, sheet),)


def _area(sheet: Sheet, below: float = 0.0) -> Area:
    return Area(
        sheet.margin,
        sheet.margin + title_height(sheet),
        sheet.width - sheet.margin,
        sheet.height - sheet.margin - foot_height(sheet) - below,
        sheet.letter,
        sheet.small,
    )


def _above_legend(sheet: Sheet, course: Course, words: bool = True, below: float = 0.0) -> Area:
    """Return the room above the largest legend that a page of this course can have."""
    entries = samples(at_most(course, words), sheet)
    return _area(sheet, below + legend_height(sheet, entries, ROW))


def _nothing(sheet: Sheet, said: str) -> Page:
    area = _area(sheet)
    lines = wrapped(said, area.right - area.left, area.letter)
    text = PlacedText(area.left, area.top, lines, area.letter)
    return Page(wording.TITLE, Placed(texts=(text,)), said)


def _whole(events: Events, sheet: Sheet) -> tuple[Page, ...]:
    course = course_of(events)
    area = _above_legend(sheet, course)
    written = told(course, area)
    facts = sentences(counted(events))
    pages = list(written.pages)
    block = _facts(facts, area, area.top)
    height = sum(it.height for it in block.texts)
    last = len(pages) - 1
    room = [at for at in (last, 0) if written.filled[at] + height <= area.bottom]
    if facts and room:
        at = room[0]
        pages[at] = together((pages[at], _facts(facts, area, written.filled[at])))
    elif facts:
        pages.append(block)
    told_of = [events_told(it) for it in written.events]
    told_of += [" ".join(facts)] * (len(pages) - len(told_of))
    told_of[0] = f"{summary(course, facts)} {told_of[0]}"
    return _pages(wording.TITLE, pages, told_of, written.cut)


def _pages(
    title: str, pages: Sequence[Placed], told_of: Sequence[str], cut: int
) -> tuple[Page, ...]:
    count = len(pages)
    found = []
    for number, (placed, text) in enumerate(zip(pages, told_of, strict=True), start=1):
        head = [wording.ALT_PAGE.format(number=number, count=count)] if count > 1 else []
        tail = [wording.ALT_CUT] if cut else []
        found.append(Page(title, placed, " ".join([*head, text, *tail])))
    return tuple(found)


def _facts(facts: Sequence[str], area: Area, top: float) -> Placed:
    """Return what was counted as a small block of text."""
    lines: list[str] = []
    for fact in facts:
        lines += wrapped(fact[:600], area.right - area.left, area.small, most=3)
    head = PlacedText(area.left, top, (wording.FACTS,), area.small, bold=True)
    body = PlacedText(area.left, top + head.height, tuple(lines[:_MOST_FACT_LINES]), area.small)
    return Placed(texts=(head, body))


def _step(events: Events, sheet: Sheet, id: str | None) -> Page:
    course = course_of(events)
    if not course.events:
        return _nothing(sheet, wording.NO_EVENTS)
    event = next((it for it in course.events if it.happening.id == id), course.events[-1])
    placed, cut = step(course, event, _area(sheet))
    title = wording.CURRENT.format(number=event.happening.number, count=len(course.events))
    text = fully_told(event)
    description = f"{text} {wording.ALT_CUT}" if cut else text
    return Page(title, placed, description, legend=False)


def _place(events: Events, sheet: Sheet) -> tuple[Page, ...]:
    course = replace(course_of(events, _PLACE), events=())
    if not course.bars:
        return (_nothing(sheet, wording.NOTHING),)
    facts = sentences(counted(events))
    whole = _area(sheet)
    high = sum(it.height for it in _facts(facts, whole, 0.0).texts) + sheet.letter if facts else 0.0
    beside = high <= _MOST_FACTS * sheet.height
    high = high if beside else 0.0
    area = _above_legend(sheet, course, below=high)
    written = spread_out(course, area)
    pages = list(written.pages)
    if facts and beside:
        below = _facts(facts, whole, written.filled[-1])
        pages[-1] = together((pages[-1], below))
    elif facts:
        pages.append(_facts(facts, whole, whole.top))
    told_of = [" ".join([*told_bars(course), *facts])] * len(pages)
    whoms = {it.whom for it in events.stretches if it.lane.value == Row.LIVING and it.whom}
    title = wording.TITLE_PLACE
    if len(whoms) == 1 and len(whom := whoms.pop()) <= 30:
        title = wording.TITLE_PLACE_OF.format(whom=whom)
    return _pages(title, pages, told_of, written.cut)


def _cross(events: Events, sheet: Sheet, rows: tuple[Row, ...]) -> tuple[Page, ...]:
    of_text = [row for row in rows if row in TEXT_ROWS and row is not Row.EVENTS]
    course = course_of(events, (*rows, *((Row.EVENTS,) if of_text else ())))
    with_all = [it for it in course.events if all(it.told(row) for row in of_text)]
    with_any = [it for it in course.events if any(it.told(row) for row in of_text)]
    shown = tuple(with_all or with_any) if of_text else ()
    if not of_text and Row.EVENTS in rows:
        shown = course.events
    happenings = tuple(it.happening for it in shown)
    on_it = Events(happenings, events.stretches if course.bars else (), events.drawn_on)
    shown_course = replace(course, events=shown, domain=domain_of(on_it))
    if not shown and not course.bars:
        return (_nothing(sheet, wording.NOTHING),)
    area = _above_legend(sheet, shown_course)
    written = (told if shown else spread_out)(shown_course, area)
    pages, told_of = list(written.pages), [crossed(it, rows) for it in written.events]
    told_of[0] = " ".join([*told_bars(course), told_of[0]]).strip()
    if with_all and len(of_text) == 2 and len(with_any) > len(with_all):
        note = _elsewhere(course, of_text)
        told_of[-1] = f"{told_of[-1]} {note}"
        lines = wrapped(note, area.right - area.left, area.small, most=3)
        text = PlacedText(area.left, written.filled[-1], lines, area.small)
        if text.top + text.height <= area.bottom:
            pages[-1] = together((pages[-1], Placed(texts=(text,))))
    names = [NAMES[row] for row in rows]
    title = wording.TITLE_CROSS.format(one=", ".join(names[:-1]) or names[-1], other=names[-1])
    return _pages(title, pages, told_of, written.cut)


def _elsewhere(course: Course, rows: Sequence[Row]) -> str:
    """Return at how many events only one of two rows was told of."""
    first, second = rows
    told_of = []
    for row, other in ((first, second), (second, first)):
        count = sum(1 for it in course.events if it.told(row) and not it.told(other))
        if count:
            text = wording.CROSS_ONE_ELSEWHERE if count == 1 else wording.CROSS_ELSEWHERE
            told_of.append(text.format(count=count, row=NAMES[row]))
    return " ".join(told_of)


def _empty(events: Events, sheet: Sheet) -> Page:
    course = course_of(events)
    placed = empty(course, _area(sheet), tuple(Row))
    rows = ", ".join(NAMES[row] for row in Row)
    text = wording.ALT_EMPTY.format(years=years_told(course), rows=rows)
    return Page(wording.TITLE_EMPTY, placed, text, legend=False)
