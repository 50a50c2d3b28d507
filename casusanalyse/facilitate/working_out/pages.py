"""Pages that are opened on top of a chapter: the report as its reader gets it, what is left, help."""

from collections.abc import Iterable, Iterator

from casusanalyse.facilitate.glimpses import family_lines
from casusanalyse.facilitate.so_far import captured_lines
from casusanalyse.facilitate.working_out.desk import Desk
from casusanalyse.facilitate.working_out.orders import KEYS, WorkOrder
from casusanalyse.front.orders import Mark
from casusanalyse.front.screen import Line, Tone
from casusanalyse.protocol.entries import TimelineEntry
from casusanalyse.protocol.words import Reader
from casusanalyse.report.as_text import PageLine, PageTone, page_text
from casusanalyse.report.blocks import Edition
from casusanalyse.report.compose import compose, one_chapter
from casusanalyse.report.material import Material
from casusanalyse.report.written import summary_blocks
from casusanalyse.wording import facilitate as room_wording
from casusanalyse.wording import front as front_wording
from casusanalyse.wording import working_out as wording

_TONES = {
    PageTone.HEADING: Tone.LABEL,
    PageTone.TEXT: Tone.PLAIN,
    PageTone.BULLET: Tone.PLAIN,
    PageTone.QUOTATION: Tone.READ_ALOUD,
    PageTone.NOTICE: Tone.NOTICE,
    PageTone.ROW: Tone.PLAIN,
    PageTone.NOTE: Tone.SOFT,
}
_ORDER = 19  # how wide an order is with its key
_WITH_AIR = (PageTone.TEXT, PageTone.QUOTATION)


def chapter_as_read(desk: Desk) -> tuple[Line, ...]:
    """Return the open chapter, or the summary, as participants will read it."""
    if desk.chapter is None:
        material = Material(desk.protocol, desk.record, Reader.PARTICIPANTS)
        text = page_text(summary_blocks(material))
    else:
        text = page_text(one_chapter(desk.protocol, desk.record, desk.chapter))
    lines = tuple(_lines(text))
    return lines or (Line(wording.NO_SUMMARY, Tone.SOFT),)


def report_as_read(desk: Desk, edition: Edition) -> tuple[Line, ...]:
    """Return the whole report as participants will read it."""
    report = compose(desk.protocol, desk.record, edition)
    return tuple(_lines(page_text(report.blocks)))


def _lines(text: Iterable[PageLine]) -> Iterator[Line]:
    """Yield the lines of a page with air around headings and paragraphs."""
    before: PageTone | None = None
    for line in text:
        heading = line.tone is PageTone.HEADING
        if before is not None and (heading or (line.tone in _WITH_AIR and before in _WITH_AIR)):
            yield Line("")
        yield Line(line.text, _TONES[line.tone], indent=0 if heading else 2 * line.level)
        before = line.tone


def shown_by(mark: Mark, desk: Desk) -> tuple[Line, ...]:
    """Return what stands in the list of a mark; events by the numbers that the report gives them."""
    match mark:
        case Mark.EVENT:
            return _events(desk)
        case Mark.PERSON:
            return family_lines(desk.protocol, desk.record)
        case _:
            return captured_lines(mark, desk.protocol, desk.record)


def _events(desk: Desk) -> tuple[Line, ...]:
    material = Material(desk.protocol, desk.record, Reader.PARTICIPANTS)
    merged = desk.record.merged_into
    lines = [
        Line(
            f"{number:>3}  {event.when.words if event.when else '?'}  {event.what}",
            Tone.ENTRY,
            hang=5,
        )
        for id, number in material.event_numbers.items()
        if id not in merged and isinstance(event := material.entry(id), TimelineEntry)
    ]
    return tuple(lines) or (Line(room_wording.NO_LINES, Tone.SOFT),)


def help_lines() -> tuple[Line, ...]:
    """Return every order with its key and what it does, and the marks."""
    keys = {order: key.upper().replace("C-", "^") for key, order in KEYS.items()}
    orders = (
        Line(f"/{order.value:<13} {keys.get(order, ''):<4}{wording.ORDERS[order]}", hang=_ORDER)
        for order in WorkOrder
    )
    marks = (Line(f"{mark}  {front_wording.MARKS[mark]}", indent=2) for mark in Mark)
    return (
        Line(wording.HELP_INTRO),
        *orders,
        Line(wording.HELP_MARKS),
        *marks,
        Line(room_wording.HELP_SPACE, Tone.SOFT),
        Line(room_wording.HELP_NEW_LINE, Tone.SOFT),
        Line(room_wording.HELP_CLEAR, Tone.SOFT),
    )
