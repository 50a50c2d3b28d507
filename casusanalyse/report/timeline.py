"""The course of events: the whole line as a table, the crucial moments as small sections."""

from dataclasses import replace

from casusanalyse.protocol.entries import Mark, TimelineEntry
from casusanalyse.protocol.words import Layout
from casusanalyse.report.blocks import Block, Heading, Line, Quotation, Row, Table, Tone
from casusanalyse.report.people import certainty_and_source
from casusanalyse.report.sentences import fill, joined, paragraphs
from casusanalyse.report.spot import Spot, Told
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.dates import in_order_of_time
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import report as wording

Event = Told[TimelineEntry]

_PLAIN_MARKS = (Mark.EVENT, Mark.UNKNOWN)
_DEEP_FIELDS = (
    "between_parents",
    "effect",
    "next",
    "child_says",
    "child_source",
    "known_then",
    "not_seen",
    "reasoning",
    "source",
    "second_memory",
)


def timeline_blocks(spot: Spot) -> list[Block]:
    """Return the crucial moments one by one, or the line as a whole, in order of time."""
    events = in_order_of_time(spot.told(TimelineEntry), lambda event: event.entry.when)
    if spot.layout is Layout.CRUCIAL_MOMENTS:
        return [
            block for event in events if event.entry.crucial for block in moment_blocks(spot, event)
        ]
    if not events:
        return []
    return [_whole_line(spot, events), *_told_nowhere_else(spot, events)]


def _whole_line(spot: Spot, events: tuple[Event, ...]) -> Table:
    return Table(
        header=spot.header(wording.NUMBER, wording.WHEN, wording.WHAT, wording.INVOLVED),
        rows=tuple(_row(spot, event) for event in events),
        widths=(2, 6, 12, 8),
        caption=spot.caption(),
        audience=spot.audience,
    )


def _row(spot: Spot, event: Event) -> Row:
    entry = event.entry
    mark = "" if entry.mark in _PLAIN_MARKS else fill(wording.SORT, mark=entry.mark.value)
    when = joined(entry.when.words if entry.when else "", mark, by="\n")
    return Row(
        (
            spot.beside(event.id, "number", str(spot.material.event_numbers[event.id])),
            spot.cell(event.id, "when", when),
            spot.cell(event.id, "what", entry.what),
            spot.cell(event.id, "who", _involved(spot, event)),
        )
    )


def _involved(spot: Spot, event: Event) -> CleanText:
    return own_words(and_list(spot.material.names(event.entry.who)))


def _told_nowhere_else(spot: Spot, events: tuple[Event, ...]) -> list[Block]:
    """Return what lies behind the events that have no section of their own in another chapter."""
    elsewhere = any(
        chapter.layout is Layout.CRUCIAL_MOMENTS and spot.question.id in chapter.shows
        for chapter in spot.material.protocol.report.chapters
    )
    left = [it for it in events if _is_deep(it.entry) and not (elsewhere and it.entry.crucial)]
    if not left:
        return []
    title = spot.heading(spot.own("deepened", wording.DEEPENED))
    # The table above shows the same fields of the same events: these paragraphs need other keys.
    behind = replace(spot, chapter=f"{spot.chapter}-behind")
    return [title, *(block for event in left for block in moment_blocks(behind, event, deeper=1))]


def _is_deep(entry: TimelineEntry) -> bool:
    return any(getattr(entry, name) for name in _DEEP_FIELDS)


def moment_blocks(spot: Spot, event: Event, deeper: int = 0) -> list[Block]:
    """Return one event as a section: when and what, what lay around it, voices and memories."""
    return [
        _moment_heading(spot, event, deeper),
        *_what(spot, event),
        *_around(spot, event),
        *_voice_of_the_child(spot, event),
        *_then_and_now(spot, event),
        *_second_memory(spot, event),
        *_source(spot, event),
    ]


def _moment_heading(spot: Spot, event: Event, deeper: int) -> Heading:
    entry, number = event.entry, spot.material.event_numbers[event.id]
    text = fill(wording.EVENT_HEADING_WITHOUT_DATE, number=number)
    if entry.when:
        text = fill(wording.EVENT_HEADING, number=number, when=entry.when.words)
    if entry.mark not in _PLAIN_MARKS:
        text = fill(wording.MARKED, heading=text, mark=entry.mark.value)
    return spot.heading(spot.said(text, event.id, "when"), deeper)


def _what(spot: Spot, event: Event) -> list[Block]:
    return [
        spot.paragraph(spot.said(text, event.id, "what", f"p{number}"), Tone.LEAD)
        for number, text in enumerate(paragraphs(event.entry.what), start=1)
    ]


def _around(spot: Spot, event: Event) -> list[Block]:
    entry = event.entry
    told: list[tuple[str, str, CleanText | None]] = [
        ("who", wording.WHO_WERE_INVOLVED, _involved(spot, event)),
        ("between_parents", wording.BETWEEN_PARENTS, entry.between_parents),
        ("effect", wording.EFFECT, entry.effect),
        ("reasoning", wording.REASONING, entry.reasoning),
        ("next", wording.NEXT, entry.next),
    ]
    rows = tuple(
        Row((spot.beside(event.id, f"{field}-asked", asked), spot.cell(event.id, field, text)))
        for field, asked, text in told
        if text
    )
    if not rows:
        return []
    header = (
        spot.beside(event.id, "around-asked", wording.LOOKED_AT),
        spot.beside(event.id, "around-told", wording.SEEN),
    )
    return [Table(header=header, rows=rows, widths=(2, 5), audience=spot.audience)]


def _voice_of_the_child(spot: Spot, event: Event) -> list[Block]:
    entry = event.entry
    if not entry.child_says:
        return []
    blocks: list[Block] = [
        spot.paragraph(spot.beside(event.id, "child-asked", wording.CHILD_SAYS), Tone.CAPTION),
        Quotation(line=spot.said(entry.child_says, event.id, "child_says"), audience=spot.audience),
    ]
    if entry.child_source:
        text = fill(wording.CHILD_SOURCE, source=entry.child_source)
        line = spot.said(text, event.id, "child_source")
        blocks.append(spot.paragraph(line, Tone.NOTE))
    return blocks


def _then_and_now(spot: Spot, event: Event) -> list[Block]:
    entry = event.entry
    if not (entry.known_then or entry.not_seen):
        return []
    cells = (
        spot.cell(event.id, "known_then", entry.known_then),
        spot.cell(event.id, "not_seen", entry.not_seen),
    )
    header = (wording.KNOWN_THEN, wording.NOT_SEEN)
    return [_side_by_side(spot, event, wording.THEN_AND_NOW, header, cells)]


def _second_memory(spot: Spot, event: Event) -> list[Block]:
    entry = event.entry
    if not entry.second_memory:
        return []
    cells = (
        spot.cell(event.id, "what", entry.what, "memory"),
        spot.cell(event.id, "second_memory", entry.second_memory),
    )
    header = (wording.ONE_MEMORY, wording.OTHER_MEMORY)
    return [_side_by_side(spot, event, wording.REMEMBERED_DIFFERENTLY, header, cells)]


def _side_by_side(
    spot: Spot, event: Event, caption: str, header: tuple[str, str], cells: tuple[Line, Line]
) -> Table:
    left, right = (
        spot.beside(event.id, f"{cell.key[-2]}-header", name)
        for cell, name in zip(cells, header, strict=True)
    )
    return Table(
        header=(left, right),
        rows=(Row(cells),),
        widths=(1, 1),
        caption=spot.beside(event.id, f"{cells[1].key[-2]}-caption", caption),
        audience=spot.audience,
    )


def _source(spot: Spot, event: Event) -> list[Block]:
    text = certainty_and_source(event.entry.certainty, event.entry.source)
    if not text:
        return []
    return [spot.paragraph(spot.said(text, event.id, "source"), Tone.NOTE)]
