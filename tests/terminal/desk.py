"""A desk to sit at: a workspace with a protocol of every kind, and the program to start there."""

import subprocess
import sys
from pathlib import Path

import pytest

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.live import read_session
from casusanalyse.session.record import Record
from casusanalyse.session.store.reading import SessionReader
from casusanalyse.text.clean import CleanText
from tests.cli.program import START
from tests.terminal.window import Window, environment

PROTOCOL = Path(__file__).with_name("alles.yaml")
COMMAND = (sys.executable, "-c", START)
BEGIN = ("start", "--protocol", "alles", "--casus", "Casus Wilg", "--datum", "12-03-2026")
in_a_window = pytest.mark.skipif(
    sys.platform == "win32", reason="a pseudo-terminal needs a POSIX system"
)
Said = dict[tuple[str, EntryId | None], tuple[str, ...]]


class Desk:
    """One workspace, and windows and pipes in which the program runs in it."""

    def __init__(self, home: Path, workspace: Path | None = None) -> None:
        self.home = home
        self.workspace = workspace or home / "werk"
        self._windows: list[Window] = []
        protocols = self.workspace / "protocols"
        protocols.mkdir(parents=True)
        (protocols / "alles.yaml").write_bytes(PROTOCOL.read_bytes())

    def window(self, *words: str, columns: int = 80, rows: int = 24, **more: str) -> Window:
        """Open a window in which a command runs."""
        opened = Window(
            [*COMMAND, "--werkmap", str(self.workspace), *words],
            self.home,
            environment(self.home, **more),
            columns,
            rows,
        )
        self._windows.append(opened)
        return opened

    def pipe(self, *words: str, typed: str = "") -> "subprocess.CompletedProcess[str]":
        """Run a command with lines on its input."""
        return subprocess.run(
            [*COMMAND, "--werkmap", str(self.workspace), *words],
            input=typed,
            cwd=self.home,
            env=environment(self.home),
            capture_output=True,
            encoding="utf-8",
        )

    def close(self) -> None:
        """Close all windows."""
        for window in self._windows:
            window.close()

    @property
    def file(self) -> Path:
        """The one session in the workspace."""
        (found,) = self.workspace.glob("outputs/*/*/sessie.casus")
        return found

    @property
    def record(self) -> Record:
        """What the one session holds."""
        _, record = read_session(self.file)
        return record

    @property
    def half_typed(self) -> CleanText:
        """What is half typed in the one session."""
        with SessionReader.open(self.file) as reader:
            return reader.half_typed


def said(record: Record) -> Said:
    """Return what was said at every place, as JSON without what goes without saying."""
    return {
        (place.question, place.about): (
            *((slot.answer.model_dump_json(exclude_defaults=True),) if slot.answer else ()),
            *(kept.entry.model_dump_json(exclude_defaults=True) for kept in slot.entries.values()),
        )
        for place, slot in record.slots.items()
        if slot.filled
    }
