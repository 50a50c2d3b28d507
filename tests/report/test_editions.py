"""What tells the drafts, the copies and the final report of one session apart in the file."""

from dataclasses import replace
from pathlib import Path

from docx import Document

from casusanalyse.report.blocks import Report
from casusanalyse.report.compose import compose
from casusanalyse.report.lay_out import write_draft
from casusanalyse.report.manifest import manifest_of
from tests.report.builders import EDITION, protocol
from tests.report.whole_session import CHAPTERS, QUESTIONS, whole_session
from tests.word.dump import bookmarks_of, named, part, words_of


def _of(**different: object) -> Report:
    edition = replace(EDITION, **different)  # type: ignore[arg-type]
    return compose(protocol(QUESTIONS, CHAPTERS), whole_session().record, edition)


def _written(report: Report, folder: Path, *, tracking: bool = False) -> Path:
    write_draft(report, folder / "verslag.docx", tracking=tracking)
    return folder / "verslag.docx"


def test_a_copy_names_itself_while_one_manifest_fits_all_copies(tmp_path: Path) -> None:
    copy = _of(copy="k3")
    path = _written(copy, tmp_path)
    assert Document(str(path)).core_properties.identifier == "d0c5-k3"
    assert manifest_of(copy) == manifest_of(_of())


def test_changes_are_marked_from_the_start_only_when_asked(tmp_path: Path) -> None:
    found = []
    for tracking in (False, True):
        folder = tmp_path / str(tracking)
        folder.mkdir()
        settings = part(_written(_of(), folder, tracking=tracking), "word/settings.xml")
        found.append(settings.find(named("trackRevisions")) is not None)
    assert found == [False, True]


def test_a_final_report_has_no_labels_and_only_bookmarks_that_the_contents_lead_to(
    tmp_path: Path,
) -> None:
    body = part(_written(_of(final=True), tmp_path), "word/document.xml")[0]
    paragraphs = list(body.iter(named("p")))
    led_to = {link.get(named("anchor")) for link in body.iter(named("hyperlink"))}
    assert {mark for it in paragraphs for mark in bookmarks_of(it)} == led_to
    assert {words_of(it)[1] for it in paragraphs} == {""}
