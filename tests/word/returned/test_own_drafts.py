"""Our own drafts are read as they were written: every paragraph, its bookmark, the id of the draft."""

from pathlib import Path

import pytest

from casusanalyse.report.lay_out import write_draft
from casusanalyse.report.manifest import manifest_of
from tests.report.builders import EDITION, report
from tests.report.whole_session import CHAPTERS, QUESTIONS, whole_session
from tests.word.returned.word_xml import par, read, run, word_file

GIVEN = Path(__file__).parent / "examples" / "draft.docx"


def test_both_views_hold_every_paragraph_of_the_manifest_under_its_bookmark(tmp_path: Path) -> None:
    composed = report(QUESTIONS, CHAPTERS, whole_session())
    write_draft(composed, tmp_path / "concept-v1.docx")
    found = read((tmp_path / "concept-v1.docx").read_bytes())
    expected = [
        line.bookmark for line in manifest_of(composed) if line.text.strip() or line.question
    ]
    assert [paragraph.bookmarks for paragraph in found.rejected] == [(it,) for it in expected]
    assert found.accepted == found.rejected
    assert found.remarks == ()
    assert found.identifiers == (EDITION.draft_id,)


def test_the_id_of_a_draft_is_told_once_wherever_it_stands() -> None:
    assert read(GIVEN.read_bytes()).identifiers == ("c0ffee42",)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Concept  ·  16c953e37928462c-v2", ("16c953e37928462c-v2",)),
        ("16c953e37928-v2-k3\tPagina 1 van 12", ("16c953e37928-v2-k3",)),
        ("Gemaakt op 2 maart 2026  ·  w1-0123456789ab", ("w1-0123456789ab",)),
        ("Gemaakt op 2 maart 2026  ·  f1-0123456789ab", ("f1-0123456789ab",)),
        ("Vertrouwelijk, 12-03-2026, pagina 1 van 3", ()),
        ("De gebeurtenissen van 1 mei", ()),
    ],
)
def test_a_footer_alone_tells_the_id(words: str, found: tuple[str, ...]) -> None:
    assert read(word_file(par("Tekst"), footer=par(run(words)))).identifiers == found
