"""What was asked about every line of a list stands where the line stands."""

from collections.abc import Sequence

import pytest

from casusanalyse.protocol.answers import Choice, ChoiceAnswer, TextAnswer
from casusanalyse.protocol.entries import Agreement, ListItem, Mention
from casusanalyse.session.events import Handled, Handling
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text as c
from tests.report.block_dump import chapter_dump
from tests.report.builders import Session, Written, chapter, question, report

CHOICES = {"op": "Op koers", "af": "Eraf"}
QUESTIONS = [
    question("koers", "lijst", kort="Onze koers"),
    question("stand", "keuze", kort="Stand", voor_elk="koers", keuzes=CHOICES),
    question("waarom", "tekst", kort="Waarom", voor_elk="koers"),
]
SHOWS = ("koers", "stand", "waarom")


@pytest.fixture
def session() -> Session:
    held = Session()
    first = held.add("koers", ListItem(text=c("Hij blijft wonen")))
    held.add("koers", ListItem(text=c("School gaat door")))
    held.answer("stand", ChoiceAnswer(choice=Choice(option="op")), about=first)
    held.answer("waarom", TextAnswer(text=c("Hij slaapt")), about=first)
    return held


def told(
    session: Session, *chapters: Written, questions: Sequence[Written] = QUESTIONS
) -> list[str]:
    return chapter_dump(report(questions, chapters, session))


def test_a_table_has_a_column_for_each_question(session: Session) -> None:
    assert told(session, chapter("Kop", *SHOWS, opmaak="tabel")) == [
        "# 1. Kop",
        "| Onze koers | Stand | Waarom |",
        "| Hij blijft wonen | Op koers | Hij slaapt | [1.1]",
        "| School gaat door |  |  | [1.2]",
    ]


def test_a_list_tells_it_below_the_line(session: Session) -> None:
    assert told(session, chapter("Kop", *SHOWS, opmaak="opsomming")) == [
        "# 1. Kop",
        "- Hij blijft wonen [1.1]",
        "  - *Stand:* Op koers [1.2]",
        "  - *Waarom:* Hij slaapt [1.3]",
        "- School gaat door [1.4]",
    ]


def test_a_question_that_nobody_answered_has_no_column(session: Session) -> None:
    more = question("wie", "tekst", kort="Wie", voor_elk="koers")
    lines = told(
        session, chapter("Kop", *SHOWS, "wie", opmaak="tabel"), questions=[*QUESTIONS, more]
    )
    assert lines[1] == "| Onze koers | Stand | Waarom |"


def test_agreements_have_it_beside_them_too() -> None:
    held = Session()
    task = held.add("taak", Agreement(task=c("Bellen"), owner=Mention(words=c("school"))))
    held.answer("stand", ChoiceAnswer(choice=Choice(option="af")), about=task)
    questions = [
        question("taak", "afspraak"),
        question("stand", "keuze", kort="Stand", voor_elk="taak", keuzes=CHOICES),
    ]
    assert told(held, chapter("Kop", "taak", "stand", opmaak="tabel"), questions=questions) == [
        "# 1. Kop",
        "| Wat | Wie | Wanneer | Stand |",
        "| Bellen | school |  | Eraf | [1.1]",
    ]


def test_what_is_about_a_line_that_stands_elsewhere_keeps_its_name(session: Session) -> None:
    place = Place("koers")
    id = next(iter(session.record.slot(place).entries))
    session.do(Handled(place=place, id=id, handling=Handling(chapter=1)))
    lines = told(session, chapter("Kop", *SHOWS, opmaak="tabel"), chapter("Ander", tekst="Zo."))
    assert lines[1:] == [
        "- School gaat door [1.1]",
        "## Hij blijft wonen",
        "*Stand:* Op koers. [1.2]",
        "*Waarom:* Hij slaapt [1.3]",
    ]
