"""Sessions that are held: start, verder, wijzig, from pipes and from files."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from casusanalyse.cli.context import now
from casusanalyse.session.live import open_session, read_session
from tests.cli.program import (
    ANSWERS,
    PROTOCOL,
    START,
    Outcome,
    Program,
    run_in_process_of_its_own,
)

FIRST = "Casus Beuk/2026-03-12-klein"
KNOWN = ("--protocol", "klein", "--casus", "Casus Beuk", "--datum", "12-03-2026")


def piped(program: Program, *words: str, typed: str, **environment: str) -> Outcome:
    return run_in_process_of_its_own(
        "--werkmap", str(program.workspace), *words, typed=typed, environment=environment
    )


def said(program: Program, session: str, passphrase: str | None = None) -> list[str]:
    """What the answer and the entries of a session hold, as the tests wrote them."""
    shown = program("toon", str(program.outputs / session))
    return [line.strip() for line in shown.out.splitlines() if line.startswith("    ")]


def test_a_session_is_started_talked_through_and_kept(program: Program) -> None:
    typed = "\nWij wilden het begrijpen.\nIedereen belde terug.\n\n\n"
    ended = piped(program, "start", *KNOWN, typed=typed)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.endswith(
        f"Bewaard in {program.outputs / FIRST}\n"
        "Werk het uit met: casusanalyse uitwerken 1 (daarna: casusanalyse concept 1)\n"
    )
    assert said(program, FIRST) == ["Wij wilden het begrijpen.", "1. Iedereen belde terug."]


def test_a_start_without_options_asks_for_case_protocol_and_day(program: Program) -> None:
    ended = piped(program, "start", typed="Casus Els\nkleine terugblik\n3-2-2026\n\n/pauze\n")
    assert (ended.code, ended.err) == (0, "")
    assert program.sessions == ["Casus Els/2026-02-03-klein"]


def test_the_usual_protocol_is_offered_first(program: Program) -> None:
    ended = piped(program, "start", typed="\n\n3-2-2026\n\n/pauze\n")
    assert ended.code == 0
    assert [session.rpartition("/")[2] for session in program.sessions] == [
        "2026-02-03-retrospectief"
    ]


def test_leaving_before_there_is_a_session_makes_nothing(program: Program) -> None:
    ended = piped(program, "start", typed="")
    assert (ended.code, ended.err) == (1, "Er is geen sessie begonnen.\n")
    assert not program.outputs.exists()


def test_the_end_of_the_input_is_a_pause_and_the_session_goes_on_where_it_was(
    program: Program,
) -> None:
    paused = piped(program, "start", *KNOWN, typed="\nWij wilden het begrijpen.\n")
    assert paused.code == 0
    assert paused.out.endswith("Ga verder met: casusanalyse verder 1\n")
    ended = piped(program, "verder", typed="\nIedereen belde terug.\n\n\n")
    assert ended.code == 0
    assert said(program, FIRST) == ["Wij wilden het begrijpen.", "1. Iedereen belde terug."]


def test_going_on_takes_the_newest_session_that_is_not_ready(played: Program) -> None:
    told = played("verder")
    assert (told.code, told.err) == (
        1,
        "Er is geen sessie die nog niet klaar is. Begin er een met: casusanalyse start\n",
    )
    others = ("--protocol", "klein", "--datum", "1-1-2026", "--casus")
    piped(played, "start", *others, "Casus Els", typed="\n/pauze\n")
    piped(played, "start", *others, "Casus Vlier", typed="\n/pauze\n")
    ended = piped(played, "verder", typed="/pauze\n")
    assert f"Bewaard in {played.outputs / 'Casus Vlier'}" in ended.out


def test_changing_begins_at_the_overview(played: Program) -> None:
    ended = piped(played, "wijzig", "beuk", typed="/pauze\n")
    assert (ended.code, ended.err) == (0, "")
    first_page = ended.out.partition("> ")[0]
    assert "Overzicht" in first_page
    assert "1  Aanleiding" in first_page


def test_a_session_that_is_open_elsewhere_is_not_opened(played: Program) -> None:
    with open_session(played.outputs / FIRST / "sessie.casus", now):
        told = piped(played, "wijzig", "1", typed="")
    assert told.code == 1
    assert told.err.startswith("Deze sessie is al open op computer ")


def test_a_file_with_answers_plays_a_whole_session(program: Program) -> None:
    ended = program("start", "--antwoorden", program.file("a.yaml", ANSWERS))
    assert ended == Outcome(
        0,
        f"Bewaard in {program.outputs / FIRST}\n"
        "Werk het uit met: casusanalyse uitwerken 1 (daarna: casusanalyse concept 1)\n",
        "",
    )


def test_a_play_that_fails_says_where_and_keeps_what_was_said(program: Program) -> None:
    path = program.file("a.yaml", ANSWERS.replace("vraag: sterk", "vraag: zwak"))
    ended = program("start", "--antwoorden", path)
    assert (ended.code, ended.out) == (1, "")
    kept, where, *_ = ended.err.splitlines()
    assert kept == f"Wat tot hier is gezegd, is bewaard in {program.outputs / FIRST}"
    assert where.startswith(f"{path}, regel 8, kolom ")
    assert said(program, FIRST) == ["Wij wilden het begrijpen.", "nog niets"]


def test_one_answer_too_many_is_an_error(program: Program) -> None:
    path = program.file("a.yaml", f"{ANSWERS}  - vraag: sterk\n    verder: ja\n")
    ended = program("start", "--antwoorden", path)
    assert ended.code == 1
    assert f"{path}, regel 12, kolom 5: " in ended.err


def test_a_day_that_is_no_day_is_pointed_out_in_the_file(program: Program) -> None:
    path = program.file("a.yaml", ANSWERS.replace("12-03-2026", "ergens in de lente"))
    told = program("start", "--antwoorden", path)
    assert told.code == 1
    assert told.err.startswith(f"{path}, regel 4, kolom 8: ")
    assert program.sessions == []


def test_a_file_with_answers_and_options_do_not_go_together(program: Program) -> None:
    told = program("start", "--antwoorden", "a.yaml", "--casus", "X", "--datum", "vandaag")
    assert told == Outcome(
        2,
        "",
        "In het bestand bij --antwoorden staan protocol, sjabloon, casus en datum al. "
        "Laat --casus en --datum hier weg.\n",
    )


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("--antwoorden", "weg.yaml"), 1, "weg.yaml: dit bestand bestaat niet."),
        (("--datum", "lente"), 2, "Dit lees ik niet als één dag."),
        (("--datum", "31-02-2026"), 2, "Dit lees ik niet als één dag."),
        (("--protocol", "klien"), 1, 'protocol "klien"'),
        (("--sjabloon", "dagdeeel"), 1, 'sjabloon "dagdeeel"'),
        (("--sjabloon", "dagdeel", "--protocol", "klein"), 2, "Het sjabloon dagdeel hoort bij "),
        (("--vervolg", ""), 1, 'Er is geen sessie die past bij "".'),
        (("--vervolg", "wilg"), 1, 'Er is geen sessie die past bij "wilg".'),
        (("--casus", "Casus 123456782"), 1, "burgerservicenummer"),
    ],
)
def test_what_cannot_be_used_is_told_before_anything_is_asked(
    words: tuple[str, ...], code: int, sentence: str, program: Program
) -> None:
    told = program("start", *words)
    assert (told.code, told.out) == (code, "")
    assert sentence in told.err
    assert not program.outputs.exists()


def test_a_template_brings_its_protocol_and_its_seats(program: Program) -> None:
    program.file(
        "session_templates/avond.yaml",
        "id: avond\nnaam: Avond\nprotocol: tafel\ndeelnemers:\n  - {rol: leerkracht}\n",
    )
    program.file(
        "protocols/tafel.yaml",
        PROTOCOL.replace("id: klein", "id: tafel").replace("soort: lijst", "soort: deelnemers"),
    )
    known = ("--sjabloon", "avond", "--casus", "Casus Els", "--datum", "1-2-2026")
    ended = piped(program, "start", *known, typed="\n/pauze\n")
    assert (ended.code, ended.err) == (0, "")
    assert "1. leerkracht" in said(program, "Casus Els/2026-02-01-tafel")


def test_a_template_sets_the_times_of_its_session_and_what_lies_ready(program: Program) -> None:
    program.file(
        "session_templates/avond.yaml",
        "id: avond\nnaam: Avond\nprotocol: klein\n"
        "minuten: {begin: 20}\npauzes: {begin: 5}\nmaterialen: [een bel]\n",
    )
    known = ("--sjabloon", "avond", "--casus", "Casus Els", "--datum", "1-2-2026")
    ended = piped(program, "start", *known, typed="\n/pauze\n")
    assert (ended.code, ended.err) == (0, "")
    protocol, _ = read_session(program.outputs / "Casus Els/2026-02-01-klein/sessie.casus")
    (step,) = protocol.steps
    assert (step.minutes, step.break_after, step.materials) == (20, 5, ("een bel",))
    assert protocol.minutes == 40


def test_a_follow_up_takes_case_and_answers_of_the_earlier_session(played: Program) -> None:
    played.file(
        "protocols/vervolg.yaml",
        PROTOCOL.replace("id: klein", "id: vervolg").replace(
            "stappen:", "neemt_over:\n  - {uit: klein, soort: lijst, vraag: sterk}\nstappen:"
        ),
    )
    known = ("--protocol", "vervolg", "--datum", "1-4-2026", "--vervolg", "beuk")
    ended = piped(played, "start", *known, typed="\n/pauze\n")
    assert (ended.code, ended.err) == (0, "")
    second = "Casus Beuk/2026-04-01-vervolg"
    origin = "(uit Kleine terugblik, 12 maart 2026)"
    assert said(played, second)[:2] == ["nog niets", f"1. Iedereen belde terug.  {origin}"]
    _, record = read_session(played.outputs / second / "sessie.casus")
    _, earlier = read_session(played.outputs / FIRST / "sessie.casus")
    assert record.started is not None
    assert earlier.started is not None
    assert record.started.follows == earlier.started.session


def test_a_passphrase_locks_a_session_and_is_needed_to_go_on(program: Program) -> None:
    typed = "\nIn vertrouwen.\n/pauze\n"
    locked = piped(
        program, "start", *KNOWN, "--wachtwoord", typed=typed, CASUSANALYSE_WACHTWOORD="geheim"
    )
    assert locked.code == 0
    file = program.outputs / FIRST / "sessie.casus"
    before = file.read_bytes()
    assert b"vertrouwen" not in before
    nobody = piped(program, "verder", typed="")
    wrong = piped(program, "verder", typed="", CASUSANALYSE_WACHTWOORD="fout")
    assert (nobody.code, wrong.code) == (1, 1)
    assert nobody.err.startswith("Casus Beuk, 2026-03-12-klein is beveiligd met een wachtwoord ")
    assert wrong.err.startswith("Met dit wachtwoord gaat ")
    assert file.read_bytes() == before
    assert piped(program, "verder", typed="", CASUSANALYSE_WACHTWOORD="geheim").code == 0


def test_a_new_passphrase_needs_somebody_to_ask(program: Program) -> None:
    told = program("start", "--wachtwoord", "--antwoorden", program.file("a.yaml", ANSWERS))
    assert told.code == 1
    assert told.err.startswith("Er is niemand om een wachtwoord aan te vragen.")
    assert program.sessions == []


def test_a_place_where_nothing_can_be_made_is_told(program: Program) -> None:
    program.file("outputs", "een bestand")
    told = program("start", "--antwoorden", program.file("a.yaml", ANSWERS))
    assert (told.code, told.out) == (1, "")
    assert str(program.workspace) in told.err


def test_a_checkout_is_a_workspace_from_anywhere_below_it(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    below: Path = program.outputs / "diep"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    assert program.elsewhere().out.startswith(f"Werkmap: {program.workspace}\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl-C to a whole console")
def test_an_interruption_during_a_session_is_a_pause(program: Program) -> None:
    words = ("--werkmap", str(program.workspace), "start", *KNOWN)
    with subprocess.Popen(
        [sys.executable, "-c", START, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    ) as holding:
        assert holding.stdin is not None
        assert holding.stdout is not None
        holding.stdin.write("\nWij wilden het begrijpen.\n")
        holding.stdin.flush()
        while "Wat ging er goed?" not in holding.stdout.readline():
            pass
        holding.send_signal(signal.SIGINT)
        out, err = holding.communicate()
    assert (holding.returncode, err) == (0, "")
    assert out.endswith("Ga verder met: casusanalyse verder 1\n")
    assert said(program, FIRST) == ["Wij wilden het begrijpen.", "nog niets"]
