"""The report: every answer that participants may read has a chapter, and no chapter shows more."""

from collections.abc import Iterator

from casusanalyse.protocol.check_references import Reference, broken
from casusanalyse.protocol.findings import Finding
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.model import Chapter
from casusanalyse.protocol.outline import Outline, Spot
from casusanalyse.protocol.questions import (
    SHOWN,
    AnyQuestion,
    FactorsQuestion,
    InfluencesQuestion,
    ListQuestion,
    PeriodsQuestion,
    PersonsQuestion,
    QuotesQuestion,
    RelationsQuestion,
    RoundQuestion,
    StatementsQuestion,
    TimelineQuestion,
    kind_of,
)
from casusanalyse.protocol.words import ChapterPicture, Layout, Reader
from casusanalyse.source.nodes import Location
from casusanalyse.wording import protocol as wording

LAYS_OUT: dict[Layout, tuple[type[AnyQuestion], ...]] = {
    Layout.PORTRAIT: (PersonsQuestion, RelationsQuestion),
    Layout.TIMELINE: (TimelineQuestion, PeriodsQuestion),
    Layout.CRUCIAL_MOMENTS: (TimelineQuestion,),
    Layout.QUOTATIONS: (QuotesQuestion, RoundQuestion),
    Layout.STATEMENTS: (StatementsQuestion,),
    Layout.TALLY: (ListQuestion,),
}
"""The layouts that are made for certain kinds; a chapter needs one question of such a kind."""

DRAWS: dict[ChapterPicture, tuple[type[AnyQuestion], ...]] = {
    ChapterPicture.FAMILY: (PersonsQuestion, RelationsQuestion),
    ChapterPicture.BIG_LINE: (TimelineQuestion, PeriodsQuestion),
    ChapterPicture.TIMELINE: (TimelineQuestion, PeriodsQuestion),
    ChapterPicture.FACTORS: (FactorsQuestion, InfluencesQuestion),
}
"""The kinds that a picture is made of; a protocol with such a picture needs one question of them."""

_KEYS_TO_SHOWN = (dutch_key("report"), dutch_key("chapters"), dutch_key("shows"))


def check_report(outline: Outline) -> Iterator[Finding]:
    """Find answers without a chapter, chapters that show too much, layouts that do not fit."""
    for number, chapter in enumerate(outline.protocol.report.chapters):
        at = ("verslag", "hoofdstukken", number)
        yield from _check_shown(chapter, at, outline)
        yield from _check_layout(chapter, at, outline)
        yield from _check_picture(chapter, at, outline)
    shown = {id for chapter in outline.protocol.report.chapters for id in chapter.shows}
    for spot in outline.spots:
        if _belongs_in_report(spot.question) and spot.question.id not in shown:
            what = wording.NOWHERE_SHOWN.format(id=spot.question.id)
            rests_on = (spot.question.id, *_KEYS_TO_SHOWN)
            allowed = wording.NOWHERE_SHOWN_ALLOWED
            yield Finding((*spot.at, "id"), what, allowed, rests_on=rests_on)


def _belongs_in_report(question: AnyQuestion) -> bool:
    private = question.readers is Reader.FACILITATOR
    return question.in_report and not private and not isinstance(question, SHOWN)


def _check_shown(chapter: Chapter, at: Location, outline: Outline) -> Iterator[Finding]:
    for number, id in enumerate(chapter.shows):
        place = (*at, "toont", number)
        finding = broken(outline, Reference(place, id, whole=True))
        spot = outline.named(id)
        if finding is not None:
            yield finding
        elif id in chapter.shows[:number]:
            yield Finding(place, wording.SHOWN_TWICE.format(id=id), wording.SHOWN_TWICE_ALLOWED)
        elif spot is not None:
            yield from _check_readers(spot, place)


def _check_readers(spot: Spot, at: Location) -> Iterator[Finding]:
    question = spot.question
    if question.readers is Reader.FACILITATOR:
        what = wording.SHOWS_PRIVATE.format(id=question.id)
        yield Finding(at, what, wording.SHOWS_PRIVATE_ALLOWED, elsewhere=(*spot.at, "wie_leest"))
    elif not question.in_report:
        what = wording.SHOWS_LEFT_OUT.format(id=question.id)
        yield Finding(at, what, wording.SHOWS_LEFT_OUT_ALLOWED, elsewhere=(*spot.at, "in_verslag"))


def _check_layout(chapter: Chapter, at: Location, outline: Outline) -> Iterator[Finding]:
    if chapter.layout is None or chapter.layout not in LAYS_OUT:
        return
    spots = [outline.named(id) for id in chapter.shows]
    if None in spots:
        return  # an unknown question is told elsewhere, and may be the one that fits
    kinds = LAYS_OUT[chapter.layout]
    if not any(isinstance(spot.question, kinds) for spot in spots if spot is not None):
        names = wording.OR.join(kind_of(kind) for kind in kinds)
        what = wording.MISPLACED_LAYOUT.format(layout=chapter.layout.value, kinds=names)
        allowed = wording.MISPLACED_LAYOUT_ALLOWED
        yield Finding((*at, "opmaak"), what, allowed, rests_on=_KEYS_TO_SHOWN)


def _check_picture(chapter: Chapter, at: Location, outline: Outline) -> Iterator[Finding]:
    if chapter.picture is None or chapter.picture not in DRAWS:
        return
    kinds = DRAWS[chapter.picture]
    asked = (spot.question for spot in outline.spots if _belongs_in_report(spot.question))
    if not any(isinstance(question, kinds) for question in asked):
        names = wording.OR.join(kind_of(kind) for kind in kinds)
        what = wording.PICTURE_OF_NOTHING.format(picture=chapter.picture.value, kinds=names)
        allowed = wording.PICTURE_OF_NOTHING_ALLOWED
        rests_on = (dutch_key("steps"), dutch_key("questions"), dutch_key("in_report"))
        yield Finding((*at, "beeld"), what, allowed, rests_on=rests_on)
