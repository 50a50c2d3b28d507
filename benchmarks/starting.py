"""Benchmarks of a program that starts: help, and the first question in a window."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measuring import Result, Timer, ratio, seconds, timed
from casusanalyse.wording import facilitate
from tests.terminal.window import Window, environment

_BIN = Path(sys.executable).parent
_START = ("start", "--protocol", "retrospectief", "--datum", "12-03-2026", "--casus")


def starting() -> Iterator[Result]:
    """Measure how soon help and the first question are there."""
    with TemporaryDirectory() as name:
        home = Path(name)
        ours, theirs = (_helping(home, program) for program in ("casusanalyse", "copier"))
        yield Result("`casusanalyse --help`", "`copier --help`", ratio(ours, theirs, times=15), 0.5)
        first = ratio(_first_question(home), _minimal_question(home), times=15)
        yield Result(
            "the first question in a window", "a minimal typer and questionary program", first, 1.6
        )


def _helping(home: Path, program: str) -> Timer:
    command = [str(_BIN / program), "--help"]
    return timed(
        lambda: subprocess.run(
            command, check=True, cwd=home, env=environment(home), stdout=subprocess.DEVNULL
        )
    )


def _first_question(home: Path) -> Timer:
    """Return a timer from the start of the program until a new session asks its first question."""
    numbers = count(1)

    def appear() -> float:
        command = [str(_BIN / "casusanalyse"), *_START, f"Casus {next(numbers)}"]
        return _until(command, facilitate.BEGIN_STEP, home)

    return appear


def _minimal_question(home: Path) -> Timer:
    command = [sys.executable, str(Path(__file__).with_name("minimal_prompt.py"))]
    return lambda: _until(command, "Naam?", home)


def _until(command: Sequence[str], shown: str, home: Path) -> float:
    """Return how long it takes until ``shown`` stands in the window."""
    windows: list[Window] = []

    def open_window() -> None:
        windows.append(Window(command, home, environment(home)))
        windows[0].wait_for(shown)

    taken = seconds(open_window)
    windows[0].kill()
    return taken
