"""Plays the tutorial docs/eigen-protocol.md, and writes anew what its commands print.

``python -m tools.zelfstudie``. The document itself says what to do, in order: write a file
(``<!-- bestand: NAAM -->``) or add lines to one (``<!-- erbij: NAAM -->``) with the code block below it, fill
in a workbook with the table below (``<!-- ingevuld: NAAM -->``), and run commands, indented by four spaces.
What a command prints goes between ``<!-- uitvoer -->`` and ``<!-- einde uitvoer -->``. Above a command may
stand what is typed while it runs (``<!-- typt: REGEL -->``), or that it must fail (``<!-- gaat fout -->``).
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.invullen import fill_in

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "eigen-protocol.md"

_START = "from casusanalyse.cli.main import main; main()"
_COLUMNS = "80"
_PART = re.compile(
    r"<!-- (?P<way>bestand|erbij): (?P<file>[^\n]+) -->\n+```yaml\n(?P<text>.*?)\n```"
    r"|<!-- ingevuld: (?P<workbook>[^\n]+) -->\n+(?P<table>(?:\|[^\n]*\n)+)"
    r"|(?:(?P<fails><!-- gaat fout -->)\n+|<!-- typt: (?P<typed>[^\n]*) -->\n+)?"
    r"^    (?P<command>(?:casusanalyse|cd) [^\n]*)$"
    r"|<!-- uitvoer -->\n.*?<!-- einde uitvoer -->",
    re.DOTALL | re.MULTILINE,
)
_CELL = re.compile(r"^\| `(?P<label>\[[^`]+\])` \| (?P<text>.*) \|$", re.MULTILINE)


class Tutorial:
    """Somebody who follows the tutorial in a folder of her own."""

    def __init__(self, home: Path) -> None:
        self.folder = home
        self._home = home
        self._printed = ""

    def follow(self, document: str) -> str:
        """Do everything that the document says; return it with what was really printed.

        Raises AssertionError where a command ends otherwise than the document says.
        """
        return _PART.sub(self._part, document)

    def _part(self, part: re.Match[str]) -> str:
        if part["file"]:
            self._write(part["way"], part["file"], part["text"])
        elif part["workbook"]:
            cells = {cell["label"]: cell["text"] for cell in _CELL.finditer(part["table"])}
            fill_in(self.folder / part["workbook"], cells)
        elif part["command"]:
            self._run(part["command"], part["typed"] or "", fails=part["fails"] is not None)
        else:
            return f"<!-- uitvoer -->\n\n```text\n{self._printed}\n```\n\n<!-- einde uitvoer -->"
        return part[0]

    def _write(self, way: str, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_text(encoding="utf-8") if way == "erbij" else ""
        path.write_text(f"{before}{text}\n", encoding="utf-8", newline="\n")

    def _run(self, command: str, typed: str, fails: bool) -> None:
        program, *words = shlex.split(command)
        if program == "cd":
            self.folder = self.folder / words[0]
            return
        ended = subprocess.run(
            [sys.executable, "-c", _START, *words],
            input=f"{typed}\n",
            cwd=self.folder,
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONUTF8": "1", "COLUMNS": _COLUMNS, "HOME": str(self._home)},
            check=False,
        )
        assert (ended.returncode != 0) is fails, f"{command}\n{ended.stdout}{ended.stderr}"
        self._printed = self._without_home(ended.stdout + ended.stderr)

    def _without_home(self, printed: str) -> str:
        """Leave out where this was played, so that it reads the same on every computer."""
        lines = printed.replace(f"{self._home}{os.sep}", "").strip("\n").splitlines()
        return "\n".join(line.rstrip() for line in lines)


def renewed(document: str, home: Path) -> str:
    """Return the document with everything that its commands print, played in an empty folder."""
    return Tutorial(home).follow(document)


def main() -> None:
    """Write the document of the checkout anew."""
    with TemporaryDirectory() as home:
        text = renewed(DOCUMENT.read_text(encoding="utf-8"), Path(home).resolve())
    DOCUMENT.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
