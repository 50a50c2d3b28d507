"""A workspace with one small protocol, and the program to run in it."""

from pathlib import Path

import pytest

from tests.cli.program import ANSWERS, AT_THE_TABLE, PROTOCOL, SEATS, Program


@pytest.fixture
def program(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Program:
    """The program in a fresh workspace, free of what this computer has in its environment."""
    for variable in ("CASUSANALYSE_WERKMAP", "CASUSANALYSE_WACHTWOORD", "CASUSANALYSE_EENVOUDIG"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    program = Program(tmp_path / "werk", capsys)
    program.file("protocols/klein.yaml", PROTOCOL)
    return program


@pytest.fixture
def played(program: Program) -> Program:
    """The program with one session that is ready."""
    assert program("start", "--antwoorden", program.file("a.yaml", ANSWERS)).code == 0
    return program


@pytest.fixture
def seated(program: Program) -> Program:
    """The program with one session that is ready, and two people at the table."""
    asked = PROTOCOL.replace("      - id: sterk\n", f"{SEATS}      - id: sterk\n")
    program.file("protocols/klein.yaml", asked)
    answers = ANSWERS.replace("  - vraag: sterk\n", f"{AT_THE_TABLE}  - vraag: sterk\n")
    assert program("start", "--antwoorden", program.file("a.yaml", answers)).code == 0
    return program
