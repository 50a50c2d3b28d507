"""Every paragraph of a draft has a bookmark of its own."""

from dataclasses import replace

from casusanalyse.report.blocks import FOR_ALL, Line, Paragraph
from casusanalyse.report.manifest import manifest_of
from casusanalyse.session.events import PartWritten
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.review_events import SentLine
from casusanalyse.text.clean import clean_text as c
from tests.report.builders import Session, chapter, report
from tests.report.whole_session import CHAPTERS, QUESTIONS, whole_session


def whole_manifest() -> tuple[SentLine, ...]:
    return manifest_of(report(QUESTIONS, CHAPTERS, whole_session()))


def test_every_paragraph_is_there_in_its_order() -> None:
    composed = report(QUESTIONS, CHAPTERS, whole_session())
    assert [line.text for line in manifest_of(composed)] == [line.text for line in composed.lines()]


def test_no_bookmark_is_used_twice() -> None:
    bookmarks = [line.bookmark for line in whole_manifest()]
    assert len(bookmarks) == len(set(bookmarks))


def test_the_cells_of_a_row_share_its_label() -> None:
    cells = [line for line in whole_manifest() if line.label == "[A.2]"]
    assert [cell.text for cell in cells] == ["2", "2019", "Oma overlijdt"]


def test_a_line_names_the_answer_that_it_shows() -> None:
    (line,) = (line for line in whole_manifest() if line.label == "[1.2]")
    assert line == SentLine(
        bookmark=line.bookmark,
        label="[1.2]",
        text=c("We praten sneller."),
        answers=(AnswerRef(Place("tekst")),),
    )


def test_a_line_tells_how_high_a_heading_it_is_and_which_chapter_it_opens() -> None:
    session = Session()
    session.do(
        PartWritten(text=c("In het kort.\n\nEn verder.")),
        PartWritten(chapter=1, text=c("Zo ging het.")),
    )
    chapters = [chapter("Eerst", tekst="Vaste tekst."), chapter("Dan", tekst="Andere tekst.")]
    expected = [
        ("Samen terugkijken", 0, None),
        ("Samenvatting", 1, None),
        ("In het kort.", 0, -1),
        ("En verder.", 0, -1),
        ("1. Eerst", 1, None),
        ("Vaste tekst.", 0, 0),
        ("2. Dan", 1, None),
        ("Zo ging het.", 0, 1),
    ]
    lines = manifest_of(report([], chapters, session))
    told = [(line.text, line.heading, line.opening) for line in lines]
    assert [each for each in told if each in expected] == expected


def test_the_cell_for_an_answer_of_the_reader_names_the_question() -> None:
    composed = report([], [], Session())
    cells = (Line(("reader", "q2"), c("Wat mist?")), Line(("reader", "q2", "answer"), c("Hier.")))
    asked = tuple(Paragraph(line=cell, audience=FOR_ALL) for cell in cells)
    lines = manifest_of(replace(composed, blocks=asked))
    assert [line.question for line in lines] == ["", "q2"]


def test_an_empty_report_still_has_its_front_page() -> None:
    assert manifest_of(report([], [], Session()))[0].text == "Samen terugkijken"
