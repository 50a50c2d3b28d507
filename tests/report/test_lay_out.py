"""What the manifest says is what stands in the Word file."""

from pathlib import Path

from lxml import etree

from casusanalyse.report.lay_out import write_draft
from casusanalyse.report.manifest import manifest_of
from casusanalyse.session.events import Handled, Handling, PartWritten
from casusanalyse.session.review_events import SentLine
from casusanalyse.text.clean import clean_text
from tests.report.builders import report
from tests.report.whole_session import CHAPTERS, QUESTIONS, whole_session
from tests.word.dump import bookmarks_of, named, part, words_of


def test_the_file_holds_every_paragraph_of_the_manifest_under_its_bookmark(tmp_path: Path) -> None:
    composed = report(QUESTIONS, CHAPTERS, whole_session())
    write_draft(composed, tmp_path / "concept-v1.docx")
    body = part(tmp_path / "concept-v1.docx", "word/document.xml")[0]
    found = [(bookmarks_of(it), _below_a_picture(it)) for it in body.iter(named("p"))]
    expected = manifest_of(composed)
    assert found == [([line.bookmark], _in_word(line)) for line in expected]


def test_every_label_is_visible_once(tmp_path: Path) -> None:
    composed = report(QUESTIONS, CHAPTERS, whole_session())
    write_draft(composed, tmp_path / "concept-v1.docx")
    body = part(tmp_path / "concept-v1.docx", "word/document.xml")[0]
    shown = [label for it in body.iter(named("p")) if (label := words_of(it)[1])]
    expected = dict.fromkeys(line.label for line in manifest_of(composed) if line.label)
    assert shown == list(expected)


def test_a_report_that_was_worked_out_has_a_bookmark_for_every_paragraph_too(
    tmp_path: Path,
) -> None:
    session = whole_session()
    places = {place: slot.entries for place, slot in session.record.slots.items()}
    for place, entries in places.items():
        for id in entries or (None,):
            session.do(Handled(place=place, id=id, handling=Handling(chapter=len(CHAPTERS) - 1)))
    session.do(PartWritten(text=clean_text("In het kort.")))
    composed = report(QUESTIONS, CHAPTERS, session)
    write_draft(composed, tmp_path / "concept-v1.docx")
    body = part(tmp_path / "concept-v1.docx", "word/document.xml")[0]
    found = [mark for it in body.iter(named("p")) for mark in bookmarks_of(it)]
    assert found == [line.bookmark for line in manifest_of(composed)]
    assert len(set(found)) == len(found)


def _below_a_picture(paragraph: etree._Element) -> str:
    """Return the text of a paragraph; that of a caption stands one line below its picture."""
    return words_of(paragraph)[0].removeprefix("⏎").rstrip(" ")


def _in_word(line: SentLine) -> str:
    return line.text.replace("\n", "⏎")
