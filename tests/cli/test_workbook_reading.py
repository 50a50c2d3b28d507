"""Reading workbooks back: werkboek inlezen."""

from pathlib import Path

import pytest

from casusanalyse.session.live import read_session
from tests.cli.program import Outcome, Program, run_in_process_of_its_own
from tests.facilitate.builders import kept
from tests.word.returned.small_docx import docx
from tests.workbook.paper import edited, write_in
from tests.workbook.written import a_real_workbook, a_session_with

FOLDER = "Casus Wilg/2026-03-12-proef"
MOTHER = {"[W0.1]": "Moeder", "[W5.1.1]": "Meer rust", "[W5.2.1]": "Bellen"}
TEACHER = {"[W0.1]": "juf", "[W5.1.1]": "meer rust", "[W1.1.2]": "Sam verhuisde"}


@pytest.fixture
def table(program: Program, tmp_path: Path) -> Path:
    """A session with two people at the table, and a folder with their workbooks."""
    a_session_with(program.outputs, wie=["moeder", "juf"]).close()
    folder = tmp_path / "terug"
    folder.mkdir()
    empty = a_real_workbook(tmp_path).read_bytes()
    for name, cells in (("a.docx", MOTHER), ("b.docx", TEACHER)):
        typed = (write_in(label, text) for label, text in cells.items())
        (folder / name).write_bytes(edited(empty, *typed))
    return folder


def lines(program: Program, question: str) -> list[str]:
    _, record = read_session(program.outputs / FOLDER / "sessie.casus")
    return kept(record, question)


def test_all_that_is_beyond_doubt_is_taken_over_and_the_rest_is_counted(
    program: Program, table: Path
) -> None:
    (table / "c.docx").write_bytes(docx())
    ended = program("werkboek", "inlezen", "1", str(table), "--alles")
    assert lines(program, "mee") == ['{"text":"Meer rust"}', '{"text":"Bellen"}']
    assert lines(program, "lijn") == ['{"what":"Sam verhuisde","source":"juf"}']
    assert ended.code == 1
    assert ended.out.split("\n")[:3] == [
        "a.docx, van moeder: 2 ingevulde vakken",
        "b.docx, van juf: 2 ingevulde vakken",
        "c.docx is niet ingelezen",
    ]
    assert "Overgenomen: 3.\n  Vraag 2: 1\n  Vraag 6: 2\n" in ended.out
    assert ended.err.endswith("1 bestand is niet ingelezen.\n")
    again = program("werkboek", "inlezen", "1", str(table / "a.docx"), "--alles")
    assert (again.code, "Overgenomen: 0." in again.out) == (0, True)


def test_a_person_chooses_from_a_pipe_and_each_choice_is_kept(
    program: Program, table: Path
) -> None:
    words = ("--werkmap", str(program.workspace), "werkboek", "inlezen", "1", str(table))
    ended = run_in_process_of_its_own(*words, typed="\n1\n1\n0\n\n")
    assert (ended.code, ended.err) == (0, "")
    assert lines(program, "mee") == ['{"text":"Meer rust"}']
    assert "Overgenomen: 2." in ended.out


def test_whose_it_is_can_be_said_and_is_never_guessed(
    program: Program, table: Path, tmp_path: Path
) -> None:
    (tmp_path / "werkboek-deelnemer.docx").replace(table / "a.docx")
    unknown = program("werkboek", "inlezen", "1", str(table / "a.docx"), "--alles")
    assert (unknown.code, "niet zeker te zien van wie" in unknown.out) == (1, True)
    said = program("werkboek", "inlezen", "1", str(table / "a.docx"), "--van", "moe", "--alles")
    assert (said.code, said.out.split("\n")[0]) == (0, "a.docx, van moeder: leeg")
    nobody = program("werkboek", "inlezen", "1", str(table), "--van", "oom")
    assert nobody == Outcome(2, "", "Bij --van past niemand. Kies uit: moeder en juf.\n")


def test_cards_are_typed_in_without_files(program: Program, table: Path) -> None:
    words = ("--werkmap", str(program.workspace), "werkboek", "inlezen", "1", "--kaarten")
    ended = run_in_process_of_its_own(*words, typed="2 3\n/klaar\n")
    assert (ended.code, ended.err) == (0, "")
    assert lines(program, "ons") == ['{"text":"Eilanden"}', '{"text":"Kind uit zicht"}']
    assert program("werkboek", "inlezen", "1", "--kaarten", "--alles").code == 2
    assert program("werkboek", "inlezen", "1").code == 2


def test_a_file_with_a_program_in_it_is_refused_at_the_gate(program: Program, table: Path) -> None:
    before = lines(program, "mee")
    (table / "a.docx").write_bytes(docx({"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"}))
    (table / "b.docx").write_bytes(b"PK\x03\x04 kapot")
    (table / "c.docx").write_bytes(b"%PDF-1.7")
    ended = program("werkboek", "inlezen", "1", str(table), "--alles")
    assert (ended.code, lines(program, "mee")) == (1, before)
    assert ended.out.count("is niet ingelezen") == 3
