"""The program in a process of its own: quick to start, and quiet when nobody reads."""

import subprocess
import sys
from pathlib import Path

import pytest

from casusanalyse.wording.facilitate import WHICH_CASE
from tests.cli.program import START, run_in_process_of_its_own

HEAVY = ("apsw", "docx", "lxml", "prompt_toolkit", "questionary", "rich", "yaml")
LOADED = f"""
import sys
from casusanalyse.cli.main import main
try:
    main(sys.argv[1:])
except SystemExit:
    print("LOADED", [name for name in {HEAVY} if name in sys.modules])
"""


@pytest.mark.parametrize("words", [("--help",), ("start", "--help"), ("protocol", "--help")])
def test_help_loads_nothing_that_is_slow(words: tuple[str, ...]) -> None:
    shown = subprocess.run(
        [sys.executable, "-c", LOADED, *words], capture_output=True, encoding="utf-8", check=True
    )
    assert shown.stdout.splitlines()[-1] == "LOADED []"


def test_the_first_help_page_does_without_pydantic_too() -> None:
    shown = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", START, "--help"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "casusanalyse.cli.app" in shown.stderr
    assert "pydantic" not in shown.stderr


def test_the_first_question_is_asked_before_anything_slow_is_loaded(tmp_path: Path) -> None:
    command = f"import casusanalyse.front.terminal.front; {START}"
    asked = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", command, "--werkmap", str(tmp_path), "start"],
        input="",
        capture_output=True,
        encoding="utf-8",
    )
    loaded = {line.rpartition("|")[2].strip() for line in asked.stderr.splitlines()}
    assert WHICH_CASE in asked.stdout
    assert "casusanalyse.cli.asked" in loaded
    # Typer reads options with pydantic; what takes time are the models, which all hold clean text.
    assert loaded & {"casusanalyse.text.guard", "docx", "lxml", "yaml"} == set()


def test_fronts_and_the_opening_do_without_pydantic() -> None:
    modules = "casusanalyse.front.terminal.front, casusanalyse.front.plain, casusanalyse.cli.asked"
    shown = subprocess.run(
        [sys.executable, "-c", f"import sys, {modules}; print('pydantic' in sys.modules)"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert shown.stdout == "False\n"


def test_a_list_of_sessions_is_shown_without_prompts_or_word(tmp_path: Path) -> None:
    shown = subprocess.run(
        [sys.executable, "-c", LOADED, "--werkmap", str(tmp_path), "status"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    loaded = shown.stdout.splitlines()[-1]
    assert [name for name in ("docx", "lxml", "questionary") if name in loaded] == []


def test_a_reader_that_leaves_early_gets_no_complaint() -> None:
    writer = subprocess.Popen(
        [sys.executable, "-c", START, "protocol", "toon", "retrospectief"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert writer.stdout is not None
    assert writer.stderr is not None
    writer.stdout.close()
    complaints = writer.stderr.read()
    writer.stderr.close()
    assert (writer.wait(), complaints) == (1, b"")


def test_a_console_without_a_letter_shows_a_question_mark(tmp_path: Path) -> None:
    told = run_in_process_of_its_own(
        "--werkmap",
        str(tmp_path / "één"),
        environment={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines()[0].endswith("??n")


def test_colour_stays_away_when_it_is_not_wanted(tmp_path: Path) -> None:
    wanted = run_in_process_of_its_own(
        "protocol", "lijst", environment={"FORCE_COLOR": "1", "TERM": "xterm"}
    )
    not_wanted = run_in_process_of_its_own(
        "protocol", "lijst", environment={"FORCE_COLOR": "1", "TERM": "xterm", "NO_COLOR": "1"}
    )
    assert "\x1b[" in wanted.out
    assert not [code for code in ("\x1b[3", "\x1b[9", "\x1b[4") if code in not_wanted.out]


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_pipe_is_read_as_utf_8_whatever_the_computer_prefers(tmp_path: Path, mark: str) -> None:
    run_in_process_of_its_own(
        *("--werkmap", str(tmp_path), "start"),
        typed=f"{mark}Casus Coördinatie\n\n3-2-2026\n\n/pauze\n",
        environment={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert [case.name for case in (tmp_path / "outputs").iterdir()] == ["Casus Coördinatie"]


@pytest.mark.skipif(sys.platform == "win32", reason="the shell of this test is a POSIX one")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_stream_that_was_closed_is_no_bug(tmp_path: Path, closed: str) -> None:
    command = f'"$0" -c "$1" --werkmap "$2" start {closed}'
    ended = subprocess.run(
        ["sh", "-c", command, sys.executable, START, str(tmp_path)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
    )
    assert ended.returncode == 1
    assert b"mis in casusanalyse" not in ended.stderr
