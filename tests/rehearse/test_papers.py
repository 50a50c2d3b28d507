"""What a rehearsal leaves stands apart from every session and says what it is."""

from dataclasses import replace
from pathlib import Path

import pytest

from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders
from casusanalyse.rehearse.branches import rehearse_branches
from casusanalyse.rehearse.papers import report_of, write_papers
from casusanalyse.rehearse.practice import Piece
from casusanalyse.report.as_text import page_text
from casusanalyse.word.house_style import house_style_of
from tests.rehearse.pieces import DAY, branching
from tests.word.house.region import write_region

SHIPPED = Library((Folder(shipped_folders().root, Origin.SHIPPED),))
NOTICE = (
    "Dit is een oefening. Het programma verzon alles wat hierin staat, om een protocol te laten zien."
    " Niemand heeft dit gezegd en er is geen bijeenkomst geweest."
)


def test_the_report_says_on_its_first_page_that_nobody_said_this() -> None:
    coverage = rehearse_branches(Piece(branching(), DAY))
    report = report_of(branching(), coverage.fullest.record, DAY)
    said = [line.text for line in page_text(report.blocks)]
    assert said[:4] == ["Terugblik", "Casus Oefening", said[2], NOTICE]
    assert [line for line in said if "Bewaren" in line or "verwijder" in line.lower()] == []


@pytest.mark.parametrize(
    ("id", "shown"),
    [
        ("enquete", ["Deel (n = 12)", "Kwamen terug — 12", "Niet tevreden"]),
        ("verklarende-analyse", ["Wat helpt", "Kringen"]),
        ("brede-systemische-analyse", ["Kringen"]),
    ],
)
def test_what_a_report_works_out_of_lines_is_there_to_see(id: str, shown: list[str]) -> None:
    protocol = SHIPPED.protocol(id)
    coverage = rehearse_branches(Piece(protocol, DAY))
    report = report_of(protocol, coverage.fullest.record, DAY)
    text = "\n".join(line.text for line in page_text(report.blocks))
    assert [each for each in shown if each not in text] == []


def test_every_rehearsal_has_a_folder_of_its_own_with_screens_and_draft(tmp_path: Path) -> None:
    protocol = branching()
    coverage = rehearse_branches(Piece(protocol, DAY))
    papers = [write_papers(tmp_path, protocol, coverage, DAY) for _ in "ab"]
    assert sorted(it.relative_to(tmp_path).as_posix() for it in tmp_path.rglob("*.*")) == [
        "oefenen/proef-1/concept-oefening.docx",
        "oefenen/proef-1/schermen.txt",
        "oefenen/proef-2/concept-oefening.docx",
        "oefenen/proef-2/schermen.txt",
    ]
    assert papers[0].screens.read_text(encoding="utf-8").startswith("De schermen van: Proef")
    assert papers[1].draft.read_bytes().startswith(b"PK")


def test_a_draft_that_cannot_be_made_leaves_no_folder(tmp_path: Path) -> None:
    protocol = branching()
    coverage = rehearse_branches(Piece(protocol, DAY))
    write_region(tmp_path / "regio.docx")
    broken = replace(house_style_of(tmp_path / "regio.docx"), styles=b"geen stijlen")
    with pytest.raises(SyntaxError):
        write_papers(tmp_path, protocol, coverage, DAY, broken)
    assert [path.name for path in tmp_path.iterdir()] == ["regio.docx"]
