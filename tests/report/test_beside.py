"""Differing views stand once, at the passage that they are about."""

import pytest

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import Bearing, ListItem, Mention, Statement, TimelineEntry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.report.compose import compose
from casusanalyse.report.views import View, ViewKind
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.text.clean import clean_text as c
from tests.report.block_dump import chapter_dump
from tests.report.builders import EDITION, Session, chapter, protocol, question

QUESTIONS = [
    question("tekst", "tekst"),
    question("lijst", "lijst"),
    question("lijn", "tijdlijn"),
    question("dragen", "verklaring"),
]
CHAPTERS = [
    chapter("Kop", "tekst", "lijst", "dragen"),
    chapter("Lijn", "lijn", opmaak="cruciale_momenten"),
    chapter("Heel", "lijn", opmaak="tijdlijn", bijlage="ja"),
]
VIEW = View(ViewKind.OTHER, c("Ik zag rust."))
MEMORY = View(ViewKind.BESIDE, c("Het was mei."))


@pytest.fixture
def session() -> Session:
    held = Session()
    held.answer("tekst", TextAnswer(text=c("Het was druk.")))
    held.add("lijst", ListItem(text=c("Wij belden.")))
    held.add("lijn", TimelineEntry(what=c("Verhuizing"), effect=c("Onrust"), crucial=True))
    member = Mention(words=c("leerkracht"))
    held.add("dragen", Statement(member=member, bearing=Bearing.BEARS))
    return held


def told(session: Session, ref: AnswerRef, *views: View, number: int = 1) -> list[str]:
    composed = compose(protocol(QUESTIONS, CHAPTERS), session.record, EDITION, views={ref: views})
    return chapter_dump(composed, number)


def test_it_follows_the_paragraph_that_it_is_about(session: Session) -> None:
    lines = told(session, AnswerRef(Place("tekst")), VIEW, MEMORY)
    assert lines[1:4] == [
        "Het was druk. [1.1]",
        "note: *Andere kijk:* Ik zag rust. [1.2]",
        "note: *Iemand herinnert zich dit zo:* Het was mei. [1.3]",
    ]


def test_it_stands_in_the_item_of_a_list(session: Session) -> None:
    lines = told(session, AnswerRef(Place("lijst"), EntryId("e1"), "text"), VIEW)
    assert "- Wij belden. / ~Andere kijk: Ik zag rust.~ [1.2]" in lines


def test_it_stands_beneath_in_the_cell_of_its_field(session: Session) -> None:
    lines = told(session, AnswerRef(Place("dragen"), EntryId("e3"), "bearing"), VIEW)
    row = "| leerkracht | Dit kan ik dragen. // *Andere kijk:* Ik zag rust. |  | [1.3]"
    assert lines[-1] == row


def test_it_stands_once_however_often_the_answer_is_shown(session: Session) -> None:
    ref = AnswerRef(Place("lijn"), EntryId("e2"), "effect")
    assert told(session, ref, VIEW, number=2)[-1].startswith("note: *Andere kijk:*")
    assert "Ik zag rust." not in "".join(told(session, ref, VIEW, number=3))


def test_without_its_own_passage_it_stands_where_the_line_begins(session: Session) -> None:
    ref = AnswerRef(Place("lijn"), EntryId("e2"), "child_says")
    lines = told(session, ref, VIEW, number=2)
    assert lines[1:3] == ["## Gebeurtenis 1 [2.1]", "note: *Andere kijk:* Ik zag rust. [2.2]"]


def test_one_about_what_the_report_no_longer_shows_stands_behind_the_chapters(
    session: Session,
) -> None:
    ref = AnswerRef(Place("elders"))
    assert told(session, ref, VIEW, number=3)[:3] == [
        "# Wat er verder is gezegd",
        "Wat hier staat, schreef iemand bij een stuk dat zo niet meer in dit verslag staat. "
        "De woorden blijven. [K.1]",
        "*Andere kijk:* Ik zag rust. [K.2]",
    ]
