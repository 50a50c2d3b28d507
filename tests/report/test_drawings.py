"""Which pictures a report has, for whom, and what is in none of them."""

from collections.abc import Sequence
from dataclasses import replace

from casusanalyse.pictures.drawing import Drawing, Words
from casusanalyse.protocol.entries import (
    Lane,
    ListItem,
    Mention,
    PeriodEntry,
    Person,
    Relation,
    TimelineEntry,
)
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.words import Reader
from casusanalyse.report.blocks import Block, Paragraph, Picture, Report, Table
from casusanalyse.report.manifest import manifest_of
from casusanalyse.report.prints import Prints
from casusanalyse.session.events import Handled, Handling
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.dates import read_date, read_period
from casusanalyse.wording import report_pictures as wording
from tests.report.builders import Session, Written, chapter, pointing_at, question, report

PEOPLE = (question("gezin", "personen", wie_leest="regio"), question("banden", "relaties"))
LINE = (question("lijn", "tijdlijn"), question("lopend", "perioden"))
PORTRAIT = chapter("Mensen", "gezin", "banden", opmaak="portret")


def a_family(*names: str) -> tuple[Session, list[EntryId]]:
    """Return a session with people in it, and their ids."""
    session = Session()
    return session, [session.add("gezin", Person(name=c(name))) for name in names]


def a_line() -> Session:
    """Return a session with an event and a period."""
    session = Session()
    session.add("lijn", TimelineEntry(what=c("De storm"), when=read_date(c("mei 2018"))))
    period = read_period(c("2016 tot april 2017"))
    session.add("lopend", PeriodEntry(lane=Lane.LIVING, period=period, what=c("bij oma")))
    return session


def pictures(composed: Report) -> list[Picture]:
    """Return the pictures of a report, in order."""
    return [block for block in composed.blocks if isinstance(block, Picture)]


def captions(
    questions: Sequence[Written], chapters: Sequence[Written], session: Session
) -> list[str]:
    """Return what stands below the pictures of a report."""
    return [it.line.text for it in pictures(report(questions, chapters, session))]


def drawn_words(drawing: Drawing) -> str:
    """Return every word that stands in a drawing, and what it says without being seen."""
    words = (it.text for it in drawing.shapes if isinstance(it, Words))
    return " ".join((*words, drawing.title, drawing.description))


def inside(composed: Report, heading: str) -> list[type[Block]]:
    """Return the kinds of the blocks of a chapter below its heading."""
    texts = [getattr(getattr(block, "line", None), "text", "") for block in composed.blocks]
    start = texts.index(heading)
    kinds = [type(block) for block in composed.blocks[start + 1 :]]
    return kinds


def test_a_layout_brings_its_picture_along() -> None:
    session = a_line()
    session.add("gezin", Person(name=c("oma")))
    chapters = [PORTRAIT, chapter("Lijn", "lijn", opmaak="tijdlijn")]
    assert captions([*PEOPLE, *LINE], chapters, session) == [wording.FAMILY, wording.TIMELINE]


def test_a_chapter_may_ask_for_a_picture_or_for_none() -> None:
    session = a_line()
    session.add("gezin", Person(name=c("oma")))
    chapters = [
        chapter("Mensen", "gezin", opmaak="portret", beeld="geen"),
        chapter("Van verre", "lijn", beeld="grote_lijn"),
        chapter("Lijn", "lijn", opmaak="tijdlijn", beeld="geen"),
    ]
    assert captions([*PEOPLE, *LINE], chapters, session) == [wording.BIG_LINE]


def test_what_belongs_to_a_layout_is_drawn_once_and_what_is_asked_for_each_time() -> None:
    session, _ = a_family("oma")
    twice = [PORTRAIT, chapter("Nog eens", "gezin", opmaak="portret")]
    assert captions(PEOPLE, twice, session) == [wording.FAMILY]
    asked = [PORTRAIT, chapter("Nog eens", "gezin", opmaak="portret", beeld="gezin")]
    assert captions(PEOPLE, asked, session) == [wording.FAMILY, wording.FAMILY]


def test_nothing_is_drawn_where_there_is_nothing_to_draw() -> None:
    session = Session()
    session.add("lijst", ListItem(text=c("Iets")))
    questions = [*PEOPLE, *LINE, question("lijst", "lijst")]
    chapters = [
        chapter("Mensen", "lijst", beeld="gezin"),
        chapter("Van verre", "lijst", beeld="grote_lijn"),
        chapter("Lijn", "lijst", beeld="tijdlijn"),
    ]
    assert captions(questions, chapters, session) == []


def test_a_chapter_of_which_only_the_picture_has_something_to_say_is_there() -> None:
    chapters = [chapter("Van verre", "verhaal", beeld="grote_lijn")]
    questions = [*LINE, question("verhaal", "lange_tekst")]
    assert captions(questions, chapters, a_line()) == [wording.BIG_LINE]


def test_a_small_family_stands_between_the_text_and_a_large_one_behind_it_lying_down() -> None:
    session, _ = a_family("oma", "opa")
    composed = report(PEOPLE, [PORTRAIT], session)
    kinds = inside(composed, "1. Mensen")
    assert kinds.index(Picture) < kinds.index(Table)
    assert [it.lies_down for it in pictures(composed)] == [False]
    session, _ = a_family(*(f"kind {number}" for number in range(20)))
    composed = report(PEOPLE, [PORTRAIT], session)
    kinds = inside(composed, "1. Mensen")
    assert kinds.index(Table) < kinds.index(Picture)
    assert [it.lies_down for it in pictures(composed)] == [True]
    assert [str(it.text) for it in composed.lines()].count(wording.BEHIND) == 1


def test_what_is_left_out_or_not_for_this_reader_is_in_no_pixel_and_no_word() -> None:
    session, (out, kept, _) = a_family("oom Piet", "buurman", "oma")
    session.add("stil", Person(name=c("tante Stil")))
    session.add("apart", Person(name=c("neef Apart")))
    session.add(
        "banden",
        Relation(one=pointing_at(out), relation="vriend", another=Mention(words=c("Jip"))),
    )
    session.do(Handled(place=Place("gezin"), id=out, handling=Handling(left_out=True)))
    own = Handling(readers=Reader.FACILITATOR)
    session.do(Handled(place=Place("gezin"), id=kept, handling=own))
    questions = [
        *PEOPLE,
        question("stil", "personen", wie_leest="begeleider"),
        question("apart", "personen", in_verslag="nee"),
    ]
    (picture,) = pictures(report(questions, [PORTRAIT], session))
    told = drawn_words(picture.drawing)
    assert [it for it in ("oma", "Piet", "buurman", "Stil", "Apart", "Jip") if it in told] == [
        "oma"
    ]


def test_a_picture_is_for_whoever_may_read_all_that_it_shows() -> None:
    session, (one, another) = a_family("oma", "opa")
    alone = pictures(report(PEOPLE, [PORTRAIT], session))
    assert [it.audience for it in alone] == [Reader.REGION]
    together = Relation(one=pointing_at(one), relation="getrouwd", another=pointing_at(another))
    session.add("banden", together)
    tied = pictures(report(PEOPLE, [PORTRAIT], session))
    assert [it.audience for it in tied] == [Reader.PARTICIPANTS]


def test_a_caption_shows_no_answer_and_what_is_counted_shows_its_periods() -> None:
    composed = report(LINE, [chapter("Van verre", "lijn", beeld="grote_lijn")], a_line())
    lines = {str(it.text): it for it in manifest_of(composed)}
    assert lines[wording.BIG_LINE].answers == ()
    counted = next(line for text, line in lines.items() if text.startswith(wording.COUNTED))
    (period,) = a_line().record.slot(Place("lopend")).entries
    assert counted.answers == (AnswerRef(Place("lopend"), period, "what"),)
    assert [it.label for it in (lines[wording.BIG_LINE], counted)] == ["[1.1]", "[1.2]"]


def test_what_can_be_counted_is_told_once() -> None:
    chapters = [
        chapter("Van verre", "lijn", beeld="grote_lijn"),
        chapter("Lijn", "lijn", opmaak="tijdlijn"),
    ]
    composed = report(LINE, chapters, a_line())
    leads = [it.line.lead for it in composed.blocks if isinstance(it, Paragraph)]
    assert leads.count(wording.COUNTED) == 1


def test_who_lived_together_is_told_below_the_portrait_too() -> None:
    session, (oma, opa, kind, _) = a_family("oma", "opa", "kind Mus", "tante")
    for one in (opa, kind):
        home = Relation(one=pointing_at(one), relation="woont bij", another=pointing_at(oma))
        session.add("banden", home)
    lines = {str(it.text): it for it in manifest_of(report(PEOPLE, [PORTRAIT], session))}
    together = lines["Op 12 maart 2026 woonden samen, voor zover wij weten: oma, opa en kind Mus."]
    place = Place("gezin")
    assert together.answers == tuple(AnswerRef(place, id, "name") for id in (oma, opa, kind))


def test_nothing_is_told_of_houses_that_nobody_shares() -> None:
    session, _ = a_family("oma", "opa")
    told = [str(it.text) for it in manifest_of(report(PEOPLE, [PORTRAIT], session))]
    assert [it for it in told if "woonden samen" in it] == []


def test_every_picture_says_in_words_what_it_shows() -> None:
    session = a_line()
    session.add("gezin", Person(name=c("oma")))
    chapters = [PORTRAIT, chapter("Lijn", "lijn", opmaak="tijdlijn")]
    composed = report([*PEOPLE, *LINE], chapters, session)
    assert all(it.drawing.description.strip() for it in pictures(composed))


def test_a_drawing_is_printed_once_for_all_copies() -> None:
    session, _ = a_family("oma")
    made: list[str] = []

    def made_of(drawing: Drawing) -> bytes:
        made.append(drawing.title)
        return b"png"

    prints = Prints(made_of)
    composed = report(PEOPLE, [PORTRAIT], session)
    for code in ("k1", "k2", "k3"):
        (picture,) = pictures(replace(composed, edition=replace(composed.edition, copy=code)))
        assert prints.png(picture.drawing) == b"png"
    assert len(made) == 1
