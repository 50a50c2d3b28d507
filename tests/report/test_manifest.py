"""Every paragraph of a draft has a bookmark of its own."""

from casusanalyse.report.manifest import Manifest, ManifestLine, manifest_of
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.text.clean import clean_text as c
from tests.report.builders import EDITION, Session, report
from tests.report.whole_session import CHAPTERS, QUESTIONS, whole_session


def whole_manifest() -> Manifest:
    return manifest_of(report(QUESTIONS, CHAPTERS, whole_session()))


def test_every_paragraph_is_there_in_its_order() -> None:
    composed = report(QUESTIONS, CHAPTERS, whole_session())
    assert [line.text for line in manifest_of(composed).lines] == [
        line.text for line in composed.lines()
    ]


def test_no_bookmark_is_used_twice() -> None:
    bookmarks = [line.bookmark for line in whole_manifest().lines]
    assert len(bookmarks) == len(set(bookmarks))


def test_the_cells_of_a_row_share_its_label() -> None:
    cells = [line for line in whole_manifest().lines if line.label == "[A.2]"]
    assert [cell.text for cell in cells] == ["2", "2019", "Oma overlijdt"]


def test_a_line_names_the_answer_that_it_shows() -> None:
    (line,) = (line for line in whole_manifest().lines if line.label == "[1.2]")
    assert line == ManifestLine(
        bookmark=line.bookmark,
        label="[1.2]",
        text=c("We praten sneller."),
        answers=(AnswerRef(Place("tekst")),),
    )


def test_an_empty_report_still_has_its_front_page() -> None:
    manifest = manifest_of(report([], [], Session()))
    assert (manifest.draft_id, manifest.version) == (EDITION.draft_id, EDITION.version)
    assert manifest.lines[0].text == "Samen terugkijken"
