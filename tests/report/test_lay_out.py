"""What the manifest says is what stands in the Word file."""

from pathlib import Path

from casusanalyse.report.lay_out import write_draft
from tests.report.builders import report
from tests.report.manifest import ManifestLine, manifest_of
from tests.report.whole_session import CHAPTERS, QUESTIONS, whole_session
from tests.word.dump import bookmarks_of, named, part, words_of


def test_the_file_holds_every_paragraph_of_the_manifest_under_its_bookmark(tmp_path: Path) -> None:
    composed = report(QUESTIONS, CHAPTERS, whole_session())
    write_draft(composed, tmp_path / "concept-v1.docx")
    body = part(tmp_path / "concept-v1.docx", "word/document.xml")[0]
    found = [(bookmarks_of(it), words_of(it)[0]) for it in body.iter(named("p"))]
    expected = manifest_of(composed).lines
    assert found == [([line.bookmark], _in_word(line)) for line in expected]


def test_every_label_is_visible_once(tmp_path: Path) -> None:
    composed = report(QUESTIONS, CHAPTERS, whole_session())
    write_draft(composed, tmp_path / "concept-v1.docx")
    body = part(tmp_path / "concept-v1.docx", "word/document.xml")[0]
    shown = [label for it in body.iter(named("p")) if (label := words_of(it)[1])]
    expected = dict.fromkeys(line.label for line in manifest_of(composed).lines if line.label)
    assert shown == list(expected)


def _in_word(line: ManifestLine) -> str:
    return line.text.replace("\n", "⏎")
