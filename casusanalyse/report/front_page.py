"""The front page: what this is, for how long, how to respond, and what stands in it."""

from datetime import date

from casusanalyse.privacy.retention import is_past, last_day
from casusanalyse.protocol.counted import counted_lists
from casusanalyse.report.blocks import (
    FOR_ALL,
    Block,
    BulletList,
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
)
from casusanalyse.report.material import Material
from casusanalyse.report.sentences import called, capitalised, fill
from casusanalyse.report.spot import behind
from casusanalyse.session.events import SessionStarted
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.dates import in_words
from casusanalyse.wording import report as wording


def front_page(material: Material, started: SessionStarted, edition: Edition) -> list[Block]:
    """Return what the first page says before its contents; a final report asks for nothing more."""
    confidential = wording.FINAL_CONFIDENTIAL if edition.final else wording.CONFIDENTIAL
    what_for = wording.REHEARSED if edition.rehearsed else wording.EXAMPLE
    forms = bool(counted_lists(material.protocol))
    pseudonymised = wording.PSEUDONYMISED_FORMS if forms else wording.PSEUDONYMISED
    example = [_notice("example", what_for)] if started.example or edition.rehearsed else []
    return [
        Title(line=_line("title", material.protocol.report.title), audience=FOR_ALL),
        Subtitle(line=_line("case", capitalised(called(started.case))), audience=FOR_ALL),
        _notice("confidential", confidential),
        *example,
        *_facts(material, started, edition),
        Paragraph(line=_line("pseudonymised", pseudonymised), audience=FOR_ALL),
        *([] if edition.final else _how_to_respond(forms)),
    ]


def _facts(material: Material, started: SessionStarted, edition: Edition) -> list[Block]:
    """Return when we met, which version this is, and until when to respond and to keep it."""
    forms = counted_lists(material.protocol)
    facts = [
        (
            "held-on",
            wording.COUNTED_ON if forms else wording.HELD_ON,
            fill("{day}.", day=in_words(started.held_on)),
        ),
        ("made-on", wording.VERSION, _version(edition)),
    ]
    if not edition.final:
        term = _term(edition, material.protocol.completion.response_days)
        facts.append(("response", wording.RESPOND, term))
    if not started.example:
        days = material.protocol.completion.retention_days
        deleting = _delete_before(started.held_on, days, edition.made_on)
        facts.append(("delete-before", wording.DELETE, deleting))
    lines = (behind(lead, _line(part, text)) for part, lead, text in facts)
    return [Paragraph(line=line, audience=FOR_ALL) for line in lines]


def _version(edition: Edition) -> CleanText:
    words = wording.FINAL_SINCE if edition.final else wording.MADE_ON
    return fill(words, version=edition.version, day=in_words(edition.made_on))


def _term(edition: Edition, response_days: int) -> CleanText:
    """Return the last day to respond; before it is sent round only how long there will be."""
    if edition.respond_before is None:
        return fill(wording.RESPONSE_TERM, days=response_days)
    return fill(wording.RESPOND_BEFORE, day=in_words(edition.respond_before))


def _delete_before(held_on: date, retention_days: int, made_on: date) -> CleanText:
    last = last_day(held_on, retention_days)
    sentence = wording.DELETE_BEFORE_HAS_PASSED if is_past(last, made_on) else wording.DELETE_BEFORE
    return fill(sentence, day=in_words(last))


def _how_to_respond(forms: bool) -> list[Block]:
    heading = _line("how-to-respond", wording.HOW_TO_RESPOND)
    ways = wording.RESPONDING_TO_FORMS if forms else wording.RESPONDING
    steps = enumerate(ways, start=1)
    items = tuple(_line("respond", text, str(number)) for number, text in steps)
    return [
        Heading(line=heading, level=1, audience=FOR_ALL),
        BulletList(items=items, audience=FOR_ALL),
    ]


def contents(headings: list[Heading]) -> Contents:
    """Return the table of contents, a link to every chapter."""
    entrances = (
        Entrance(_line("to", heading.line.text, *heading.line.key), heading.line.key)
        for heading in headings
    )
    heading = _line("contents", wording.CONTENTS)
    return Contents(heading=heading, entrances=tuple(entrances), audience=FOR_ALL)


def new_page() -> PageBreak:
    """Return what lets the following start on a new page."""
    return PageBreak(audience=FOR_ALL)


def _line(part: str, text: str, *more: str) -> Line:
    return Line(("front", part, *more), own_words(text))


def _notice(part: str, text: str) -> Notice:
    return Notice(line=_line(part, text), audience=FOR_ALL)
