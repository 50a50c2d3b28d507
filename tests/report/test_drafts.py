"""Every draft gets the next number."""

from pathlib import Path

import pytest

from casusanalyse.report.drafts import NextDraft, next_draft


@pytest.mark.parametrize(
    ("names", "version"),
    [
        ([], 1),
        (["concept-v1.docx"], 2),
        (["concept-v9.docx", "concept-v10.docx"], 11),
        (["concept-v2 (met opmerkingen).docx"], 3),
        (["Concept-V4.docx"], 5),
        (["concept-v1.docx", "rondgestuurd-v2"], 3),
        (["rondgestuurd-v2-niet-af"], 3),
        (["sessie.casus", "concept.docx", "oud-concept-v8.docx", "concept-v3a.docx"], 1),
    ],
)
def test_the_next_draft_follows_the_highest_number(
    tmp_path: Path, names: list[str], version: int
) -> None:
    for name in names:
        (tmp_path / name).touch()
    assert next_draft(tmp_path) == NextDraft(version, tmp_path / f"concept-v{version}.docx")


def test_a_folder_that_is_not_there_yet_has_no_drafts(tmp_path: Path) -> None:
    folder = tmp_path / "later"
    assert next_draft(folder) == NextDraft(1, folder / "concept-v1.docx")


def test_a_draft_that_went_round_keeps_its_number_when_its_copies_are_gone(tmp_path: Path) -> None:
    assert next_draft(tmp_path, sent=4) == NextDraft(5, tmp_path / "concept-v5.docx")
