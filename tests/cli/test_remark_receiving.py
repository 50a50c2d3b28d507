"""Taking in what came back: reacties inlezen, file by file."""

from pathlib import Path

import pytest
from docx import Document

from tests.cli.program import ANSWERS, AT_THE_TABLE, Outcome, Program

SAID = "Wij wilden het begrijpen."


@pytest.fixture
def sent(seated: Program) -> Program:
    """The same, with a draft that went round."""
    assert seated("rondsturen", "1").code == 0
    return seated


def copy_of(program: Program, code: str) -> Path:
    (found,) = program.outputs.glob(f"*/*/rondgestuurd-v1/*-{code}-*.docx")
    return found


def edited(program: Program, code: str, folder: Path) -> Path:
    """Write a copy in which a word was changed and a remark was made."""
    document = Document(str(copy_of(program, code)))
    (run,) = [run for it in document.paragraphs for run in it.runs if SAID in run.text]
    run.text = run.text.replace("begrijpen", "zien")
    document.add_comment(run, "Mooi gezegd", author="Iemand")
    file = folder / f"terug-{code}.docx"
    document.save(str(file))
    return file


def test_it_tells_of_every_file_what_is_in_it_and_who_is_still_to_come(
    sent: Program, tmp_path: Path
) -> None:
    file = edited(sent, "k01", tmp_path)
    assert sent("reacties", "inlezen", "1", str(file)) == Outcome(
        0,
        "\n"
        "terug-k01.docx\n"
        "  Versie 1, van leerkracht: 1 opmerking en 1 wijziging die niet was bijgehouden; 0 niet te "
        "plaatsen.\n"
        "\n"
        "Nog niet gereageerd: jeugdbeschermer.\n",
        "",
    )


def test_a_folder_with_a_bad_file_is_taken_in_but_for_that_file(
    sent: Program, tmp_path: Path
) -> None:
    folder = tmp_path / "terug"
    folder.mkdir()
    edited(sent, "k01", folder)
    (folder / "los.txt").write_text("Dag", encoding="utf-8")
    (folder / "onveranderd.docx").write_bytes(copy_of(sent, "k02").read_bytes())
    outcome = sent("reacties", "inlezen", "1", str(folder))
    assert outcome.code == 1
    assert "Versie 1, van jeugdbeschermer: zonder opmerkingen." in outcome.out
    assert outcome.out.endswith("\nIedereen heeft gereageerd.\n")
    assert outcome.err == "1 bestand is niet ingelezen.\n"


def test_the_second_time_nothing_happens(sent: Program, tmp_path: Path) -> None:
    file = str(edited(sent, "k01", tmp_path))
    assert sent("reacties", "inlezen", "1", file).code == 0
    again = sent("reacties", "inlezen", "1", file)
    assert again.code == 0
    assert "Dit bestand is al eerder ingelezen; er verandert niets." in again.out


def test_a_draft_of_another_session_is_refused_by_its_name(sent: Program, tmp_path: Path) -> None:
    file = edited(sent, "k01", tmp_path)
    other = ANSWERS.replace("Casus Beuk", "Casus Linde").replace(
        "  - vraag: sterk\n", f"{AT_THE_TABLE}  - vraag: sterk\n"
    )
    assert sent("start", "--antwoorden", sent.file("b.yaml", other)).code == 0
    assert sent("rondsturen", "Linde").code == 0
    outcome = sent("reacties", "inlezen", "Linde", str(file))
    assert outcome.code == 1
    assert "van een andere sessie (Casus Beuk, 2026-03-12-klein)" in outcome.out.replace(
        "\n  ", " "
    )


def test_before_a_draft_went_round_nothing_is_taken_in(seated: Program, tmp_path: Path) -> None:
    outcome = seated("reacties", "inlezen", "1", str(tmp_path))
    assert (outcome.code, outcome.out) == (1, "")
    assert "casusanalyse rondsturen 1" in outcome.err


def test_somebody_who_does_not_fit_is_told_who_there_are(sent: Program) -> None:
    outcome = sent("reacties", "inlezen", "1", str(copy_of(sent, "k01")), "--van", "opa")
    assert outcome.code == 2
    assert "Kies uit: leerkracht, jeugdbeschermer." in outcome.err.replace("\n", " ")


def test_against_what_was_sent_untracked_edits_are_shown_too(sent: Program, tmp_path: Path) -> None:
    file, source = edited(sent, "k01", tmp_path), copy_of(sent, "k01")
    outcome = sent("reacties", "bekijk", str(file), "--verzonden", str(source))
    assert outcome.code == 0
    assert "niet bijgehouden: Wij wilden het [-begrijpen-]{+zien+}." in outcome.out
