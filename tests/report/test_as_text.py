"""A report as plain lines: nothing but words, a tone and a level."""

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import Agreement, Consent, Insight, ListItem, Mention, Quote
from casusanalyse.report.as_text import PageLine, PageTone, page_text
from casusanalyse.report.compose import compose, one_chapter
from casusanalyse.text.clean import clean_text as c
from tests.report.builders import EDITION, Session, chapter, protocol, question
from tests.report.filled import filled

QUESTIONS = [
    question("lijst", "lijst"),
    question("inzicht", "inzicht"),
    question("taak", "afspraak", kort="Afspraken"),
    question("citaat", "citaat"),
    question("vraag", "lange_tekst"),
]
PROTOCOL = protocol(
    QUESTIONS,
    [chapter("Kop", "vraag", "lijst", "inzicht", "taak", "citaat", tekst="Zo was het.")],
)


def test_a_chapter_reads_from_top_to_bottom() -> None:
    session = Session()
    session.answer("vraag", TextAnswer(text=c("Een.\n\nTwee.")))
    session.add("lijst", ListItem(text=c("Regel")))
    session.add("inzicht", Insight(text=c("Nu wel."), events=(Mention(words=c("de brand")),)))
    session.add(
        "taak", Agreement(task=c("Bellen"), owner=Mention(words=c("school")), result=c("rust"))
    )
    session.add("citaat", Quote(words=c("Ach"), consent=Consent.YES))
    assert page_text(one_chapter(PROTOCOL, session.record, 0)) == (
        PageLine("Kop", PageTone.HEADING, 1),
        PageLine("Zo was het."),
        PageLine("Een."),
        PageLine("Twee."),
        PageLine("- Regel", PageTone.BULLET),
        PageLine("1. Nu wel. Rust op de brand.", PageTone.BULLET),
        PageLine("Afspraken", PageTone.NOTE),
        PageLine("Wat — Wie — Wanneer", PageTone.NOTE),
        PageLine("Bellen — school", PageTone.ROW),
        PageLine("Wat het oplevert: rust", PageTone.NOTE, 1),
        PageLine("“Ach”", PageTone.QUOTATION),
    )


def test_the_whole_report_is_there_without_boxes_and_with_every_word() -> None:
    session = filled(PROTOCOL)
    report = compose(PROTOCOL, session.record, EDITION)
    page = page_text(report.blocks)
    text = " ".join(line.text for line in page)
    assert [line.text for line in page[:2]] == ["Samen terugkijken", "Casus Kraanvogel"]
    assert all(
        " ".join(word.split()) in text for line in report.lines() for word in line.text.split()
    )
    assert not any(
        "\u2500" <= sign <= "\u257f" or sign in "\n\t" for line in page for sign in line.text
    )
