"""What a shell is told while somebody types: commands, options, numbers, names; and never a complaint."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from casusanalyse.cli.shells import COMPLETING, SHELLS, WORD
from tests.cli.program import START, Program, run_in_process_of_its_own

COMMANDS = re.compile(r"^  ([a-z]+)  ", re.MULTILINE)


def asked(program: Program, shell: str, *words: str, **more: str) -> list[str]:
    """The lines with which the program answers a shell, the last word being typed."""
    told = run_in_process_of_its_own(
        *("--werkmap", str(program.workspace)), *words, environment={COMPLETING: shell, **more}
    )
    assert (told.code, told.err) == (0, "")
    return told.out.splitlines()


def values(lines: list[str]) -> list[str]:
    return [line.partition("\t")[0] for line in lines]


def test_every_command_is_offered_with_what_it_does(program: Program) -> None:
    named = COMMANDS.findall(program("--help").out.partition("Opdrachten:")[2])
    lines = asked(program, "zsh", "")
    assert values(lines) == named
    assert "start\tBegin een nieuwe sessie." in lines


def test_the_beginning_of_a_word_is_enough(program: Program) -> None:
    assert values(asked(program, "zsh", "st")) == ["start", "status"]
    assert values(asked(program, "zsh", "start", "--s")) == ["--sjabloon"]
    assert values(asked(program, "zsh", "reacties", "")) == [
        "bekijk",
        "inlezen",
        "verwerken",
        "overzicht",
    ]
    assert values(asked(program, "zsh", "aanvullen", "")) == list(SHELLS)


@pytest.mark.parametrize("command", ["verder", "wijzig", "toon", "concept", "kopie", "teken"])
def test_a_session_is_offered_by_its_number_and_nothing_more(played: Program, command: str) -> None:
    assert asked(played, "fish", command, "") == ["1"]


def test_what_can_be_drawn_and_how_is_offered(played: Program) -> None:
    assert values(asked(played, "zsh", "teken", "1", "")) == ["gezin", "tijdlijn", "factoren"]
    offered = {
        typed: values(asked(played, "zsh", "teken", "1", "gezin", *typed))
        for typed in (
            ("--laag", ""),
            ("--beeld", "u"),
            ("--banen", "w"),
            ("--banen", "wonen,k"),
            ("--papier", "a"),
            ("--voor", ""),
            ("--als", "s"),
        )
    }
    assert offered == {
        ("--laag", ""): ["natuur", "dynamiek"],
        ("--beeld", "u"): ["uitzoom"],
        ("--banen", "w"): ["wonen"],
        ("--banen", "wonen,k"): ["wonen,kader", "wonen,koers"],
        ("--papier", "a"): ["a4", "a3"],
        ("--voor", ""): ["deelnemers", "begeleider"],
        ("--als", "s"): ["svg"],
    }


def test_names_are_offered_where_they_are_asked_for(played: Program) -> None:
    assert values(asked(played, "zsh", "start", "--casus", "")) == ["Casus Beuk"]
    assert values(asked(played, "zsh", "start", "--casus", "Casus E")) == []
    assert values(asked(played, "zsh", "verwijder", "")) == ["Casus Beuk"]
    assert values(asked(played, "zsh", "start", "--vervolg", "")) == ["1"]
    assert "klein\tKleine terugblik" in asked(played, "zsh", "start", "--protocol", "k")
    assert "dagdeel" in values(asked(played, "zsh", "start", "--sjabloon", ""))
    assert {"klein", "dagdeel"} <= set(values(asked(played, "zsh", "protocol", "toon", "")))


def test_another_workspace_counts_behind_the_command_too(played: Program, tmp_path: Path) -> None:
    elsewhere = str(tmp_path / "elders")
    assert asked(played, "zsh", "toon", "--werkmap", elsewhere, "") == []


@pytest.mark.parametrize(
    "words", [("onzin", ""), ("toon", "1", "2", ""), ("status", "--werkmap", "")]
)
def test_what_cannot_be_completed_is_met_with_silence(
    played: Program, words: tuple[str, ...]
) -> None:
    assert asked(played, "bash", *words) == []


def test_bash_gets_words_that_can_stand_where_they_come(played: Program) -> None:
    assert asked(played, "bash", "start", "--casus", "Casus\\ B") == ["Casus\\ Beuk"]
    assert asked(played, "bash", "start", "--casus", '"Casus B') == ["Casus Beuk"]
    assert asked(played, "bash", "start", "--casus", "=", "C") == ["Casus\\ Beuk"]
    assert asked(played, "bash", "start", "--casus", "=") == ["Casus\\ Beuk"]


def test_powershell_names_the_word_apart_and_gets_it_quoted(played: Program) -> None:
    assert asked(played, "powershell", "start", "--casus", **{WORD: ""}) == ["'Casus Beuk'"]
    assert asked(played, "powershell", "start", "--casus", **{WORD: "'Cas"}) == ["'Casus Beuk'"]
    assert asked(played, "powershell", **{WORD: "statu"}) == [
        "status\tLaat alle sessies zien, met hun nummer."
    ]


@pytest.mark.parametrize("shell", [*SHELLS, "pwsh"])
def test_a_script_says_first_how_to_put_it_to_use(program: Program, shell: str) -> None:
    told = program.elsewhere("aanvullen", shell)
    how = "".join(line for line in told.out.splitlines()[:2] if line.startswith("# "))
    assert (told.code, told.err) == (0, "")
    assert told.out.isascii()
    assert "Aanzetten: " in how
    assert f"casusanalyse aanvullen {shell.replace('pwsh', 'powershell')}" in how


def test_without_a_name_the_shell_is_the_one_in_use(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHELL", "/usr/local/bin/fish")
    assert program.elsewhere("aanvullen") == program.elsewhere("aanvullen", "fish")


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("fis", 'Voor "fis" kan ik niet aanvullen. Bedoelde je "fish"? Wel voor '),
        ("tcsh", 'Voor "tcsh" kan ik niet aanvullen. '),
    ],
)
def test_a_shell_that_is_not_known_is_told(program: Program, word: str, told: str) -> None:
    ended = program.elsewhere("aanvullen", word)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(told)


@pytest.mark.skipif(sys.platform == "win32", reason="there the shell is PowerShell")
def test_a_shell_that_cannot_be_seen_is_told(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SHELL", raising=False)
    ended = program.elsewhere("aanvullen")
    assert (ended.code, ended.err.count("casusanalyse aanvullen bash")) == (2, 1)


@pytest.fixture
def on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the path that holds the program, and nothing else of this computer."""
    folder = tmp_path / "een map"
    folder.mkdir()
    starter = folder / "casusanalyse"
    starter.write_text(
        f"#!/bin/sh\nexec '{sys.executable}' -c '{START}' \"$@\"\n", encoding="utf-8"
    )
    starter.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return folder


def in_bash(script: str) -> list[str]:
    bash = shutil.which("bash")
    assert bash
    ended = subprocess.run(
        [bash, "--norc", "-c", f'eval "$(casusanalyse aanvullen bash)"\n{script}'],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert ended.stderr == ""
    return ended.stdout.splitlines()


@pytest.mark.needs("bash")
@pytest.mark.parametrize(
    ("line", "at", "offered"),
    [
        ("casusanalyse st", 1, ["start", "status"]),
        ("casusanalyse start --we", 2, ["--werkmap"]),
        ("casusanalyse --werkmap WERK toon ''", 4, ["1"]),
        ("casusanalyse --werkmap WERK start --casus Casus\\\\\\ B", 5, ["Casus\\ Beuk"]),
        ("casusanalyse onzin ''", 2, []),
    ],
)
def test_bash_itself_is_answered(
    played: Program, on_the_path: Path, line: str, at: int, offered: list[str]
) -> None:
    words = line.replace("WERK", f"'{played.workspace}'")
    assert (
        in_bash(
            f"COMP_WORDS=({words}); COMP_CWORD={at}; _casusanalyse casusanalyse\n"
            'for offer in "${COMPREPLY[@]}"; do printf \'%s\\n\' "$offer"; done'
        )
        == offered
    )


@pytest.mark.needs("bash")
def test_bash_calls_on_it_for_the_program(on_the_path: Path) -> None:
    assert in_bash("complete -p casusanalyse") == [
        "complete -o default -F _casusanalyse casusanalyse"
    ]


@pytest.mark.needs("bash")
def test_bash_finds_nothing_wrong_with_the_script(on_the_path: Path) -> None:
    assert in_bash('bash -n <(casusanalyse aanvullen bash) && echo "in orde"') == ["in orde"]
