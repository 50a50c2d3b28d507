"""Lists of returned forms, which a report counts and never shows form by form (``opmaak: telling``)."""

from collections.abc import Iterator

from casusanalyse.protocol.findings import Finding, choose_from
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.outline import Outline
from casusanalyse.protocol.questions import ListField, ListQuestion
from casusanalyse.protocol.words import Layout
from casusanalyse.source.nodes import Location
from casusanalyse.text.phrases import nearest
from casusanalyse.wording import protocol as wording

CLOSED = ("keuze", "ja_nee", "getal")
_OPEN = ("tekst", "lange_tekst")
_THEMES = ("tekst", "keuze")


def is_open(field: ListField) -> bool:
    """Tell whether a field is answered in one's own words."""
    return field.kind in _OPEN


def counted_lists(protocol: Protocol) -> frozenset[str]:
    """Return the ids of what some chapter counts: no other chapter may show their lines."""
    return frozenset(
        id
        for chapter in protocol.report.chapters
        if chapter.layout is Layout.TALLY
        for id in chapter.shows
    )


def check_counted(outline: Outline) -> Iterator[Finding]:
    """Find what would show one form, fields that cannot be counted, and themes of nothing."""
    counted = counted_lists(outline.protocol)
    yield from _check_chapters(outline, counted)
    for spot in outline.spots:
        question = spot.question
        if question.for_each in counted and question.in_report:
            what = wording.ABOUT_ONE_FORM.format(id=question.id, list=question.for_each)
            yield Finding((*spot.at, dutch_key("for_each")), what, wording.ABOUT_ONE_FORM_ALLOWED)
        if isinstance(question, ListQuestion):
            at = (*spot.at, dutch_key("fields"))
            yield from _check_themes(question, at)
            if question.id in counted:
                yield from _check_kinds(question, at)


def _check_chapters(outline: Outline, counted: frozenset[str]) -> Iterator[Finding]:
    for number, chapter in enumerate(outline.protocol.report.chapters):
        for nth, id in enumerate(chapter.shows):
            if id in counted and chapter.layout is not Layout.TALLY:
                at = ("verslag", "hoofdstukken", number, dutch_key("shows"), nth)
                what = wording.SHOWS_ONE_FORM.format(id=id)
                yield Finding(at, what, wording.SHOWS_ONE_FORM_ALLOWED)


def _check_kinds(question: ListQuestion, at: Location) -> Iterator[Finding]:
    for number, field in enumerate(question.fields):
        if field.kind not in (*CLOSED, *_OPEN):
            what = wording.CANNOT_BE_COUNTED.format(kind=field.kind)
            yield Finding((*at, number, dutch_key("kind")), what, choose_from((*CLOSED, *_OPEN)))


def _check_themes(question: ListQuestion, at: Location) -> Iterator[Finding]:
    sorted_already: set[str] = set()
    for number, field in enumerate(question.fields):
        if field.theme_of is None:
            continue
        place = (*at, number, dutch_key("theme_of"))
        open_fields = [it.id for it in question.fields if is_open(it) and it.theme_of is None]
        if field.theme_of not in open_fields:
            what = wording.THEME_OF_NOTHING.format(field=field.theme_of)
            allowed = choose_from(open_fields) or wording.NO_OPEN_FIELD
            yield Finding(place, what, allowed, nearest(field.theme_of, open_fields))
        elif field.theme_of in sorted_already:
            what = wording.TWO_THEMES.format(field=field.theme_of)
            yield Finding(place, what, wording.TWO_THEMES_ALLOWED)
        if field.kind not in _THEMES:
            what = wording.THEME_KIND.format(kind=field.kind)
            yield Finding((*at, number, dutch_key("kind")), what, choose_from(_THEMES))
        sorted_already.add(field.theme_of)
