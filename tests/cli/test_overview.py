"""Where you are and what comes next: the bare program and ``status``."""

import os
import shutil
import sys
from datetime import date
from pathlib import Path

import pytest

from casusanalyse.cli.context import Context, now
from casusanalyse.session.live import open_session
from tests.cli.program import ANSWERS, Program, run_in_process_of_its_own

FIRST = "Casus Beuk/2026-03-12-klein"


def lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines()]


def begin(program: Program, *words: str, typed: str = "\n/pauze\n", passphrase: str = "") -> None:
    started = run_in_process_of_its_own(
        "start",
        "--werkmap",
        str(program.workspace),
        "--protocol",
        "klein",
        *words,
        typed=typed,
        environment={"CASUSANALYSE_WACHTWOORD": passphrase},
    )
    assert started.code == 0, started.err


def test_an_empty_workspace_proposes_to_start_or_to_see_the_example(program: Program) -> None:
    told = program()
    assert (told.code, told.err) == (0, "")
    assert lines(told.out) == [
        f"Werkmap: {program.workspace}",
        "Er zijn hier nog geen sessies.",
        "",
        "Begin een sessie met `casusanalyse start`, of kijk eerst naar het voorbeeld met "
        "`casusanalyse voorbeeld`.",
        "Alle opdrachten: casusanalyse --help",
    ]


def test_a_session_that_is_ready_proposes_a_draft(played: Program) -> None:
    assert lines(played().out) == [
        f"Werkmap: {played.workspace}",
        "In deze map: 1 sessie.",
        "",
        "Casus Beuk, 12-03-2026 is klaar. Werk de sessie uit met: casusanalyse uitwerken 1 "
        "(daarna: casusanalyse concept 1)",
        "Alle opdrachten: casusanalyse --help",
    ]


def test_a_session_with_a_draft_leaves_nothing_to_do(played: Program) -> None:
    assert played("concept", "1").code == 0
    assert "Alles is bij. Begin een nieuwe sessie met: casusanalyse start" in played().out


def test_a_paused_session_proposes_to_go_on(played: Program) -> None:
    begin(played, "--casus", "Casus Vlier", "--datum", "13-03-2026")
    assert (
        "Casus Vlier, 13-03-2026 is nog bezig. Ga verder met: casusanalyse verder 2" in played().out
    )


def test_status_shows_every_session_with_how_it_stands(played: Program) -> None:
    begin(played, "--casus", "Casus Vlier", "--datum", "13-03-2026")
    begin(played, "--casus", "Casus Slot", "--datum", "14-03-2026", "--wachtwoord", passphrase="g")
    begin(played, "--casus", "Casus Stuk", "--datum", "15-03-2026")
    begin(played, "--casus", "Casus Ander", "--datum", "16-03-2026")
    outputs = played.outputs
    (outputs / "Casus Ander/2026-03-16-klein/sessie.casus").write_bytes(b"geen sessie" * 20)
    damaged = outputs / "Casus Stuk/2026-03-15-klein/sessie.casus"
    content = bytearray(damaged.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    damaged.write_bytes(content)
    assert played("concept", "1").code == 0
    told = played("status")
    assert (told.code, told.err) == (0, "")
    assert lines(told.out)[2:] == [
        "nr  casus        datum       protocol          stand          open  concept",
        "1   Casus Beuk   12-03-2026  Kleine terugblik  klaar          0     v1",
        "2   Casus Vlier  13-03-2026  Kleine terugblik  bezig          1",
        "3   Casus Slot   14-03-2026  klein             op slot",
        "4   Casus Stuk   15-03-2026  klein             beschadigd",
        "5   Casus Ander  16-03-2026  klein             niet te lezen",
        "",
        "Casus Slot, 14-03-2026 is op slot. Ga verder met: casusanalyse verder 3",
    ]


def test_status_reads_a_locked_session_when_the_environment_holds_its_passphrase(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(program, "--casus", "Casus Slot", "--datum", "14-03-2026", "--wachtwoord", passphrase="g")
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD", "g")
    assert "Kleine terugblik  bezig" in program("status").out
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD", "fout")
    assert "op slot" in program("status").out


def test_status_shows_a_session_that_is_open_elsewhere(played: Program) -> None:
    with open_session(played.outputs / FIRST / "sessie.casus", now):
        assert "nu open" in played("status").out
    assert "klaar" in played("status").out


def test_a_lock_file_that_a_crash_left_does_not_count(played: Program) -> None:
    (played.outputs / FIRST / "sessie.slot").write_text("{}", encoding="utf-8")
    assert "klaar" in played("status").out


def test_a_table_fits_a_narrow_window(program: Program) -> None:
    answers = ANSWERS.replace("Casus Beuk", "Casus met een heel lange naam die maar doorgaat")
    assert program("start", "--antwoorden", program.file("a.yaml", answers)).code == 0
    told = program("status").out.splitlines()[2:-2]
    assert max(len(line) for line in told) <= 80


def test_the_workspace_may_stand_behind_the_command_and_the_nearest_counts(
    program: Program, tmp_path: Path
) -> None:
    other, third = str(tmp_path / "ander"), str(tmp_path / "derde")
    assert f"Werkmap: {other}\n" in program("status", "--werkmap", other).out
    listed = program.elsewhere(
        "--werkmap", str(program.workspace), "protocol", "--werkmap", other, "lijst"
    )
    assert "klein" not in listed.out
    listed = program.elsewhere(
        "protocol", "--werkmap", third, "lijst", "--werkmap", str(program.workspace)
    )
    assert "klein" in listed.out


def test_the_workspace_comes_from_the_environment(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUSANALYSE_WERKMAP", str(tmp_path / "omgeving"))
    assert program.elsewhere().out.startswith(f"Werkmap: {tmp_path / 'omgeving'}\n")


def test_a_workspace_in_a_synced_folder_is_warned_about(program: Program, tmp_path: Path) -> None:
    told = program.elsewhere("status", "--werkmap", str(tmp_path / "Dropbox" / "werk"))
    assert told.code == 0
    assert told.err.startswith("Let op: de werkmap staat in Dropbox.")


def test_a_workspace_that_is_a_file_is_refused(program: Program) -> None:
    path = program.file("bestand", "")
    told = program.elsewhere("status", "--werkmap", path)
    assert (told.code, told.err) == (2, f"{path} is een bestand. Geef bij --werkmap een map.\n")


def test_a_session_outside_the_workspace_is_named_by_its_file(tmp_path: Path) -> None:
    context = Context(tmp_path, {}, tmp_path, tmp_path)
    file = tmp_path / "elders" / f"{date(2026, 3, 12)}-klein" / "sessie.casus"
    assert context.number_of(file) == f'"{file}"'


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a name is always text")
def test_a_folder_with_a_name_that_is_no_text_is_in_nobodys_way(played: Program) -> None:
    odd = os.fsdecode(b"Casus \xff\x1b[31m")
    shutil.copytree(played.outputs / "Casus Beuk", played.outputs / odd)
    for command in (["status"], ["casus"], ["opruimen", "--droog"], ["controle"]):
        told = played(*command)
        assert (command, told.code, told.err) == (command, 0, "")
        assert "\x1b" not in told.out
    told = played("toon", "1")
    assert told.code == 0
    told = played("toon", "2")
    assert (told.code, told.out) == (1, "")
    assert "staan tekens die niet te lezen zijn." in told.err
    assert played("verwijder", odd, "--ja").code == 0
    assert played.sessions == [FIRST]
