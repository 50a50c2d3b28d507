"""How a report came about and what becomes of it: the first and the last words of the main text."""

from casusanalyse.privacy.retention import is_past, last_day
from casusanalyse.protocol.counted import counted_lists
from casusanalyse.protocol.entries import Seat
from casusanalyse.protocol.questions import SeatsQuestion
from casusanalyse.report.blocks import (
    FOR_ALL,
    Block,
    BulletList,
    Edition,
    Heading,
    Line,
    Paragraph,
    Tone,
)
from casusanalyse.report.material import Material
from casusanalyse.report.sentences import called, fill, joined
from casusanalyse.session.events import Presence, SessionStarted
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.dates import in_words
from casusanalyse.text.phrases import plural
from casusanalyse.wording import report as wording


def about_this_report(material: Material, started: SessionStarted) -> list[Block]:
    """Return how many looked at what, and how that was written down."""
    heading = Heading(line=_line("about", wording.ABOUT), level=1, audience=FOR_ALL)
    if counted_lists(material.protocol):
        words = fill(wording.ABOUT_FORMS, day=in_words(started.held_on))
        return [heading, _paragraph("meeting", words)]
    meeting = joined(
        fill(wording.ABOUT_MEETING, day=in_words(started.held_on), case=called(started.case)),
        _how_many_were_present(material),
    )
    return [
        heading,
        _paragraph("meeting", meeting),
        _paragraph("how", wording.HOW_WE_WROTE),
    ]


def what_leaves(material: Material, started: SessionStarted, edition: Edition) -> list[Block]:
    """Return who gets this, what is kept and how long, and where to go with an objection."""
    kept = _kept_until(material, started, edition)
    forms = bool(counted_lists(material.protocol))
    objections = wording.OBJECTIONS_FORMS if forms else wording.OBJECTIONS
    points = (
        ("goes-to", wording.GOES_TO_FORMS if forms else wording.GOES_TO),
        *(() if forms else (("attendance", wording.ATTENDANCE_APART),)),
        *((("kept", kept),) if kept else ()),
        ("objections", fill(objections, before=_objecting_before(edition))),
    )
    items = tuple(_line(part, text) for part, text in points)
    return [
        Heading(line=_line("leaving", wording.LEAVING), level=1, audience=FOR_ALL),
        BulletList(items=items, audience=FOR_ALL),
    ]


def end_of_report() -> Paragraph:
    """Return the last line. LibreOffice takes a table at the very end of a file for a tracked change."""
    return Paragraph(line=_line("end", wording.END), tone=Tone.NOTE, audience=FOR_ALL)


def _kept_until(material: Material, started: SessionStarted, edition: Edition) -> CleanText | None:
    """Return until when it is kept; nothing for an example or for a day that is over."""
    last = last_day(started.held_on, material.protocol.completion.retention_days)
    if started.example or is_past(last, edition.made_on):
        return None
    forms = counted_lists(material.protocol)
    return fill(wording.KEPT_UNTIL_FORMS if forms else wording.KEPT_UNTIL, day=in_words(last))


def _objecting_before(edition: Edition) -> str:
    if edition.final:
        return ""
    if edition.respond_before is None:
        return wording.OBJECT_BEFORE_FINAL
    return fill(wording.OBJECT_BEFORE, day=in_words(edition.respond_before))


def _how_many_were_present(material: Material) -> CleanText:
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
        return fill(wording.PRESENT_WITHOUT_ORGANISATIONS, people=people)
    organisations = plural(len(named), wording.ORGANISATION, wording.ORGANISATIONS)
    return fill(wording.PRESENT, people=people, organisations=organisations)


def _line(part: str, text: str) -> Line:
    return Line(("front", part), own_words(text))


def _paragraph(part: str, text: str) -> Paragraph:
    return Paragraph(line=_line(part, text), audience=FOR_ALL)
