"""The work between session and draft: uitwerken."""

import os
from pathlib import Path

import pytest

from casusanalyse.cli.console import Output
from casusanalyse.cli.context import Context
from casusanalyse.cli.handing_over import hand_over
from casusanalyse.cli.working_out import PREVIEW, show_preview
from casusanalyse.report.drafts import next_draft
from casusanalyse.session.live import read_session
from tests.cli.program import ANSWERS, Outcome, Program, run_in_process_of_its_own

FOLDER = "Casus Beuk/2026-03-12-klein"


def worked_out(program: Program, typed: str, *more: str) -> Outcome:
    words = ("--werkmap", str(program.workspace), "uitwerken", "1", *more)
    return run_in_process_of_its_own(*words, typed=typed)


def test_a_session_is_worked_out_line_by_line_from_a_pipe(played: Program) -> None:
    ended = worked_out(played, "1\nWij wilden het samen begrijpen.\n/klaar\n\n")
    folder = played.outputs / FOLDER
    assert (ended.code, ended.err) == (0, "")
    assert "Casus Beuk · uitwerken · hoofdstuk 1 van 1 · Het begin" in ended.out
    assert ended.out.endswith(
        f"Bewaard in {folder}\nMaak een conceptverslag met: casusanalyse concept 1\n"
    )
    _, record = read_session(folder / "sessie.casus")
    assert "samen begrijpen" in repr(record.answer("aanleiding"))


def test_the_end_of_the_input_is_a_pause(played: Program) -> None:
    ended = worked_out(played, "/weglaten 1\n")
    assert ended.code == 0
    assert ended.out.endswith("Ga verder met uitwerken: casusanalyse uitwerken 1\n")


def test_a_locked_session_asks_for_its_passphrase(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD", "geheim")
    answers = program.file("a.yaml", ANSWERS)
    assert program("start", "--wachtwoord", "--antwoorden", answers).code == 0
    assert worked_out(program, "/klaar\n\n").code == 0
    monkeypatch.delenv("CASUSANALYSE_WACHTWOORD")
    refused = worked_out(program, "/klaar\n\n")
    assert (refused.code, "wachtwoord" in refused.err) == (1, True)


def test_what_a_draft_needs_is_told_and_answered_with_an_exit_code(played: Program) -> None:
    assert played("uitwerken", "1", "--klaar") == Outcome(
        1,
        "\nDit heeft een concept nog nodig\n  Er is nog geen samenvatting.\n",
        "Eén ding is nog niet klaar voor een concept; een concept maken kan altijd.\n",
    )
    assert worked_out(played, "/samenvatting\nWij zagen veel.\n").code == 0
    assert played("uitwerken", "1", "--klaar") == Outcome(
        0, "Klaar voor een concept. Maak het met: casusanalyse concept 1\n", ""
    )


def test_mistakes_in_the_rules_of_the_region_are_told_before_anything_is_opened(
    played: Program,
) -> None:
    played.file("taalspiegel.yaml", "regels:\n  - id: x\n")
    ended = worked_out(played, "")
    assert ended.code == 1
    assert "taalspiegel.yaml" in ended.err


def test_a_session_that_somebody_else_works_on_is_refused(played: Program) -> None:
    assert worked_out(played, "").code == 0
    assert played("uitwerken", "99").code == 1


def shown(program: Program, taken: bool, capsys: pytest.CaptureFixture[str]) -> Outcome:
    context = Context(program.workspace, os.environ, program.workspace, program.workspace)
    context.output = Output.here()
    capsys.readouterr()
    show_preview(context, program.outputs / FOLDER / "sessie.casus", lambda path: taken)
    printed = capsys.readouterr()
    return Outcome(0, printed.out, printed.err)


def test_the_page_is_shown_in_word_and_written_anew_each_time(
    played: Program, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = played.outputs / FOLDER
    path = folder / PREVIEW
    path.write_bytes(b"oud")
    (folder / "voorbeeld-uitwerking-in-wording.docx").write_bytes(b"blijven liggen")
    told = f"Zo ziet het verslag er nu uit: {path}\n"
    assert shown(played, True, capsys) == Outcome(0, told, "")
    assert path.read_bytes().startswith(b"PK")
    assert sorted(each.name for each in folder.glob("*.docx")) == [PREVIEW]
    assert shown(played, False, capsys).out == (
        told + "Openen lukte hier niet vanzelf. Open het zelf in Word.\n"
    )


def test_the_page_that_is_shown_is_no_numbered_draft(
    played: Program, capsys: pytest.CaptureFixture[str]
) -> None:
    shown(played, True, capsys)
    assert next_draft(played.outputs / FOLDER).version == 1


def test_without_a_program_for_it_a_file_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not hand_over(tmp_path / "is er niet.docx")
