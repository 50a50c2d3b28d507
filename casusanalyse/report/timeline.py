"""The course of events: the whole line as a table, the crucial moments as small stories."""

from dataclasses import replace

from casusanalyse.protocol.entries import Certainty, Mark, TimelineEntry
from casusanalyse.protocol.words import Layout
from casusanalyse.report.blocks import Block, Heading, Line, Quotation, Row, Table, Tone
from casusanalyse.report.people import certainty_and_source
from casusanalyse.report.sentences import ended, fill, joined, paragraphs
from casusanalyse.report.spot import Spot, Told
from casusanalyse.text.clean import CleanText
from casusanalyse.text.dates import in_order_of_time
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import report as wording

Event = Told[TimelineEntry]

_PLAIN_MARKS = (Mark.EVENT, Mark.UNKNOWN)


def timeline_blocks(spot: Spot) -> list[Block]:
    """Return the crucial moments one by one, or the line as a whole, in order of time."""
    events = in_order_of_time(spot.told(TimelineEntry), lambda event: event.entry.when)
    if spot.moved:
        return [block for event in events for block in moment_blocks(spot, event)]
    if spot.layout is Layout.CRUCIAL_MOMENTS:
        crucial = [event for event in events if event.entry.crucial]
        return [block for event in crucial for block in moment_blocks(spot, event)]
    return [_whole_line(spot, events)] if events else []


def _whole_line(spot: Spot, events: tuple[Event, ...]) -> Table:
    header = spot.header(wording.NUMBER, wording.WHEN, wording.WHAT)
    elsewhere = _moments_have_a_chapter(spot)
    rows = [_row(spot, event, elsewhere and event.entry.crucial) for event in events]
    return spot.table(header, rows, (1, 3, 16), spot.caption())


def _moments_have_a_chapter(spot: Spot) -> bool:
    return any(
        chapter.layout is Layout.CRUCIAL_MOMENTS and spot.question.id in chapter.shows
        for chapter in spot.material.protocol.report.chapters
    )


def _row(spot: Spot, event: Event, elsewhere: bool) -> Row:
    entry, id = event.entry, event.id
    mark = "" if entry.mark in _PLAIN_MARKS else fill(wording.SORT, mark=entry.mark.value)
    when = joined(entry.when.words if entry.when else "", mark, by="\n")
    beneath = _seen_elsewhere(spot, event) if elsewhere else _told_beneath(spot, event)
    return Row(
        (
            (spot.beside(id, "number", str(spot.material.event_numbers[id])),),
            spot.cell(id, "when", when),
            (*spot.cell(id, "what", entry.what), *_who(spot, event), *beneath),
        )
    )


def _seen_elsewhere(spot: Spot, event: Event) -> list[Line]:
    line = spot.beside(event.id, "elsewhere", wording.TOLD_ELSEWHERE)
    return [replace(line, aside=line.text)]


def _told_beneath(spot: Spot, event: Event) -> list[Line]:
    """Return all that was said about an event besides what it was, each behind its lead."""
    entry, id = event.entry, event.id
    told = (
        *_around(entry),
        ("child_says", wording.CHILD_SAYS, entry.child_says),
        ("child_source", wording.CHILD_SOURCE, entry.child_source),
        ("known_then", wording.KNOWN_THEN, entry.known_then),
        ("not_seen", wording.NOT_SEEN, entry.not_seen),
        ("second_memory", wording.OTHER_MEMORY, entry.second_memory),
    )
    lines = [spot.led(lead, text, id, field) for field, lead, text in told if text]
    return [*lines, *_source(spot, event)]


def _around(entry: TimelineEntry) -> tuple[tuple[str, str, CleanText | None], ...]:
    """Return what lay around an event: the field, our lead, and what was said."""
    return (
        ("between_parents", wording.BETWEEN_PARENTS, entry.between_parents),
        ("effect", wording.EFFECT, entry.effect),
        ("reasoning", wording.REASONING, entry.reasoning),
        ("next", wording.NEXT, entry.next),
    )


def moment_blocks(spot: Spot, event: Event) -> list[Block]:
    """Return one event as a small story: what it was, what lay around it, voices and memories."""
    entry, id = event.entry, event.id
    differing = entry.second_memory is not None
    around = [spot.led(lead, text, id, field) for field, lead, text in _around(entry) if text]
    told = [
        _moment_heading(spot, event),
        *(_two_memories(spot, event) if differing else _what(spot, event)),
        *(spot.paragraph(line, Tone.NOTE) for line in _who(spot, event)),
        *map(spot.paragraph, around),
        *_voice_of_the_child(spot, event),
    ]
    source = _source(spot, event, memories_shown=differing)
    return [
        *told,
        *_then_and_now(spot, event, named=isinstance(told[-1], Table)),
        *(spot.paragraph(line, Tone.NOTE) for line in source),
    ]


def _moment_heading(spot: Spot, event: Event) -> Heading:
    entry, number = event.entry, spot.material.event_numbers[event.id]
    text = fill(wording.EVENT_HEADING_WITHOUT_DATE, number=number)
    if entry.when:
        text = fill(wording.EVENT_HEADING, number=number, when=entry.when.words)
    if entry.mark not in _PLAIN_MARKS:
        text = fill(wording.MARKED, heading=text, mark=entry.mark.value)
    return spot.heading(spot.said(text, event.id, "when"))


def _what(spot: Spot, event: Event) -> list[Block]:
    return [
        spot.paragraph(spot.said(text, event.id, "what", f"p{number}"), Tone.LEAD)
        for number, text in enumerate(paragraphs(event.entry.what), start=1)
    ]


def _who(spot: Spot, event: Event) -> list[Line]:
    people = and_list(spot.material.names(event.entry.who))
    if not people:
        return []
    text = ended(fill(wording.WHO_WERE_INVOLVED, people=people))
    return [replace(spot.said(text, event.id, "who"), aside=text)]


def _voice_of_the_child(spot: Spot, event: Event) -> list[Block]:
    entry, id = event.entry, event.id
    if not entry.child_says:
        return []
    text = joined(wording.CHILD_SAYS_INTRO, entry.child_says)
    line = replace(spot.said(text, id, "child_says"), lead=wording.CHILD_SAYS_INTRO)
    voice = Quotation(line=line, audience=spot.audience)
    if not entry.child_source:
        return [voice]
    known = ended(fill(wording.CHILD_SOURCE_SENTENCE, source=entry.child_source))
    return [voice, spot.paragraph(spot.said(known, id, "child_source"), Tone.NOTE)]


def _then_and_now(spot: Spot, event: Event, *, named: bool) -> list[Block]:
    """Return what was known and what was not seen, with a name when it follows another table."""
    entry, id = event.entry, event.id
    if not (entry.known_then or entry.not_seen):
        return []
    header = (
        spot.beside(id, "known_then-header", wording.KNOWN_THEN),
        spot.beside(id, "not_seen-header", wording.NOT_SEEN),
    )
    cells = (
        spot.cell(id, "known_then", entry.known_then),
        spot.cell(id, "not_seen", entry.not_seen),
    )
    caption = spot.beside(id, "then-caption", wording.THEN_AND_NOW) if named else None
    return [spot.table(header, [Row(cells)], (1, 1), caption)]


def _two_memories(spot: Spot, event: Event) -> list[Block]:
    """Return two memories side by side, each as large as the other; neither is the true one."""
    entry, id = event.entry, event.id
    header = (
        spot.beside(id, "what-header", wording.ONE_MEMORY),
        spot.beside(id, "second_memory-header", wording.OTHER_MEMORY),
    )
    cells = (
        spot.cell(id, "what", entry.what),
        spot.cell(id, "second_memory", entry.second_memory),
    )
    caption = spot.beside(id, "second_memory-caption", wording.REMEMBERED_DIFFERENTLY)
    return [spot.table(header, [Row(cells)], (1, 1), caption)]


def _source(spot: Spot, event: Event, *, memories_shown: bool = False) -> list[Line]:
    """Return how sure we are and from where; two memories side by side need no further saying."""
    certainty, source = event.entry.certainty, event.entry.source
    if memories_shown and certainty is Certainty.DISPUTED:
        certainty = Certainty.CERTAIN
    text = certainty_and_source(certainty, source)
    return [replace(spot.said(text, event.id, "source"), aside=text)] if text else []
