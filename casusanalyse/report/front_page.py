"""What comes before the chapters: the front page, and how this report came about."""

from datetime import date

from casusanalyse.privacy.retention import is_past, last_day
from casusanalyse.protocol.entries import Seat
from casusanalyse.protocol.questions import SeatsQuestion
from casusanalyse.report.blocks import (
    FOR_ALL,
    Block,
    Contents,
    Edition,
    Entrance,
    Heading,
    Line,
    Notice,
    PageBreak,
    Paragraph,
    Subtitle,
    Title,
    Tone,
)
from casusanalyse.report.material import Material
from casusanalyse.report.sentences import called, capitalised, fill, joined
from casusanalyse.session.events import Presence, SessionStarted
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.dates import in_words
from casusanalyse.text.phrases import plural
from casusanalyse.wording import report as wording


def front_page(material: Material, started: SessionStarted, edition: Edition) -> list[Block]:
    """Return what the first page says: what this is, and how and how long to keep it."""
    completion = material.protocol.completion
    example: list[Block] = [_notice("example", wording.EXAMPLE)] if started.example else []
    deleting: list[Block] = []
    if not started.example:
        days = completion.retention_days
        deleting = [_delete_before(started.held_on, days, edition.made_on)]
    return [
        Title(line=_line("title", material.protocol.report.title), audience=FOR_ALL),
        Subtitle(line=_line("case", capitalised(called(started.case))), audience=FOR_ALL),
        _notice("confidential", wording.CONFIDENTIAL),
        *example,
        _paragraph("held-on", fill(wording.HELD_ON, day=in_words(started.held_on)), Tone.LEAD),
        _paragraph(
            "made-on",
            fill(wording.MADE_ON, version=edition.version, day=in_words(edition.made_on)),
        ),
        _paragraph("response", fill(wording.RESPONSE_TERM, days=completion.response_days)),
        *deleting,
        _paragraph("pseudonymised", wording.PSEUDONYMISED),
    ]


def _delete_before(held_on: date, retention_days: int, made_on: date) -> Paragraph:
    last = last_day(held_on, retention_days)
    sentence = wording.DELETE_BEFORE_HAS_PASSED if is_past(last, made_on) else wording.DELETE_BEFORE
    return _paragraph("delete-before", fill(sentence, day=in_words(last)))


def about_this_report(material: Material, started: SessionStarted) -> list[Block]:
    """Return how many looked at what, how that was written down, and how to respond to it."""
    meeting = joined(
        fill(wording.ABOUT_MEETING, day=in_words(started.held_on), case=called(started.case)),
        _who_were_present(material),
    )
    return [
        Heading(line=_line("about", wording.ABOUT), level=1, audience=FOR_ALL),
        _paragraph("meeting", meeting),
        _paragraph("how", wording.HOW_WE_WROTE),
        _paragraph("respond", wording.HOW_TO_RESPOND),
    ]


def contents(chapter_headings: list[Heading]) -> Contents:
    """Return the table of contents, a link to every chapter."""
    entrances = (
        Entrance(_line("to", heading.line.text, *heading.line.key), heading.line.key)
        for heading in chapter_headings
    )
    heading = _line("contents", wording.CONTENTS)
    return Contents(heading=heading, entrances=tuple(entrances), audience=FOR_ALL)


def new_page() -> PageBreak:
    """Return what lets the following start on a new page."""
    return PageBreak(audience=FOR_ALL)


def _who_were_present(material: Material) -> CleanText:
    """Return how many participants and organisations there were; never who."""
    seats = [
        kept.entry
        for question in material.questions.values()
        if isinstance(question, SeatsQuestion)
        for kept in material.record.entries(question.id)
        if isinstance(kept.entry, Seat) and material.record.presence(kept.id) is not Presence.ABSENT
    ]
    if not seats:
        return own_words("")
    people = plural(len(seats), wording.PERSON, wording.PERSONS)
    named = {seat.organisation for seat in seats if seat.organisation}
    if not named:
        sentence = fill(wording.PRESENT_WITHOUT_ORGANISATIONS, people=people)
    else:
        organisations = plural(len(named), wording.ORGANISATION, wording.ORGANISATIONS)
        sentence = fill(wording.PRESENT, people=people, organisations=organisations)
    return joined(sentence, wording.ATTENDANCE_APART)


def _line(part: str, text: str, *more: str) -> Line:
    return Line(("front", part, *more), own_words(text))


def _paragraph(part: str, text: str, tone: Tone = Tone.BODY) -> Paragraph:
    return Paragraph(line=_line(part, text), tone=tone, audience=FOR_ALL)


def _notice(part: str, text: str) -> Notice:
    return Notice(line=_line(part, text), audience=FOR_ALL)
