"""The questions to whoever reads a draft have cells that can be found again."""

from dataclasses import replace
from pathlib import Path

import pytest

from casusanalyse.report.blocks import Key
from casusanalyse.report.compose import compose
from casusanalyse.report.lay_out import write_draft
from casusanalyse.report.manifest import manifest_of
from casusanalyse.report.reader_questions import READER_QUESTIONS, answered_in
from tests.report.builders import EDITION, Session, protocol
from tests.word.dump import bookmarks_of, named, part, words_of


def test_each_has_an_empty_cell_with_a_bookmark_and_a_label_of_its_own(tmp_path: Path) -> None:
    composed = compose(protocol([], []), Session().record, EDITION)
    write_draft(composed, tmp_path / "concept-v1.docx")
    body = part(tmp_path / "concept-v1.docx", "word/document.xml")[0]
    *_, table = body.iter(named("tbl"))
    rows = list(table.iter(named("tr")))[1:]
    cells = [[*row.iter(named("p"))] for row in rows]
    answers = {it.question: it for it in manifest_of(composed) if it.question}
    assert list(answers) == list(READER_QUESTIONS) == ["q1", "q2", "q3"]
    assert [words_of(question)[0] for question, _ in cells] == list(READER_QUESTIONS.values())
    assert [(words_of(it)[0].strip(), words_of(it)[1], bookmarks_of(it)) for _, it in cells] == [
        (line.text, line.label, [line.bookmark]) for line in answers.values()
    ]


def test_a_final_report_asks_nothing() -> None:
    final = compose(protocol([], []), Session().record, replace(EDITION, final=True))
    assert [line for line in manifest_of(final) if line.bookmark and line.question] == []
    assert "Drie vragen aan jou" not in [line.text for line in final.lines()]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (("reader", "q2", "answer"), "q2"),
        (("reader", "q2"), ""),
        (("reader", "q9", "answer"), ""),
        (("h1", "q2", "answer"), ""),
        ((), ""),
    ],
)
def test_only_an_answer_cell_answers_a_question(key: Key, expected: str) -> None:
    assert answered_in(key) == expected
