"""The program as a person starts it, and a small workspace to start it in."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from casusanalyse.cli.main import main

START = "from casusanalyse.cli.main import main; main()"

PROTOCOL = """\
protocol: 1
id: klein
naam: Kleine terugblik
versie: "1.0"
omschrijving: Een kwartier samen terugkijken.
auteur: Regio Voorbeeld
duur: 15
stappen:
  - id: begin
    titel: Hoe begon het?
    script: We beginnen bij het begin.
    vragen:
      - id: aanleiding
        soort: tekst
        vraag: Waarom zitten we hier?
        kort: Aanleiding
        verplicht: ja
      - id: sterk
        soort: lijst
        vraag: Wat ging er goed?
        kort: Wat goed ging
verslag:
  titel: Kleine terugblik
  hoofdstukken:
    - {kop: Het begin, toont: [aanleiding, sterk]}
"""

ANSWERS = """\
antwoorden: 1
protocol: klein
casus: Casus Beuk
datum: 12-03-2026
gesprek:
  - vraag: aanleiding
    antwoord: Wij wilden het begrijpen.
  - vraag: sterk
    regels:
      - Iedereen belde terug.
      - "[b]Niet vet[/b] :smile: {{ x }} <y>"
"""

SEATS = """\
      - id: wie
        soort: deelnemers
        vraag: Wie zijn er?
        in_verslag: nee
"""
AT_THE_TABLE = """\
  - vraag: wie
    regels:
      - leerkracht
      - jeugdbeschermer
"""


@dataclass(frozen=True)
class Outcome:
    """How a command ended and what it printed."""

    code: object
    out: str
    err: str


class Program:
    """Runs commands in one workspace, within this process."""

    def __init__(self, workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.workspace = workspace
        self._capsys = capsys

    def __call__(self, *words: str) -> Outcome:
        """Run a command in the workspace."""
        return self.elsewhere("--werkmap", str(self.workspace), *words)

    def elsewhere(self, *words: str) -> Outcome:
        """Run a command as it stands."""
        self._capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main(words)
        printed = self._capsys.readouterr()
        return Outcome(ended.value.code, printed.out, printed.err)

    def file(self, name: str, text: str) -> str:
        """Write a file beside the sessions and return its path."""
        path = self.workspace / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        return str(path)

    @property
    def outputs(self) -> Path:
        """Where the cases stand."""
        return self.workspace / "outputs"

    @property
    def sessions(self) -> list[str]:
        """The folders of all sessions, from the workspace."""
        files = sorted(self.outputs.glob("*/*/sessie.casus"))
        return [file.parent.relative_to(self.outputs).as_posix() for file in files]


def run_in_process_of_its_own(
    *words: str, typed: str = "", environment: Mapping[str, str] | None = None
) -> Outcome:
    """Run a command as a shell does, with lines on its input."""
    ended = subprocess.run(
        [sys.executable, "-c", START, *words],
        input=typed,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1", **(environment or {})},
    )
    return Outcome(ended.returncode, ended.stdout, ended.stderr)
