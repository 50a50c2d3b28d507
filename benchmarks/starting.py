"""Benchmarks of a program that starts: help, and the first screen in a window."""

import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measuring import Result, Timer, ratio, seconds, timed
from casusanalyse.wording import facilitate
from tests.terminal.window import Window, environment

_BIN = Path(sys.executable).parent
_ALL_TOLD = ("--protocol", "retrospectief", "--datum", "12-03-2026", "--casus")
_FIRST, _STEP = facilitate.FIRST_TITLE, facilitate.BEGIN_STEP
_MINIMAL = "a minimal typer and questionary program"


def starting() -> Iterator[Result]:
    """Measure how soon help and the first screen are there."""
    with TemporaryDirectory() as name:
        home = Path(name)
        ours, theirs = (_helping(home, program) for program in ("casusanalyse", "copier"))
        yield Result("`casusanalyse --help`", "`copier --help`", ratio(ours, theirs, times=15), 0.5)
        minimal = _minimal_question(home)
        first = ratio(_first_screen(home), minimal, times=15)
        yield Result("the first question in a window", _MINIMAL, first, 1.6)
        begun = ratio(_first_step(home), minimal, times=15)
        yield Result("a session whose every choice was typed", _MINIMAL, begun, 2.5)


def _helping(home: Path, program: str) -> Timer:
    command = [str(_BIN / program), "--help"]
    return timed(
        lambda: subprocess.run(
            command, check=True, cwd=home, env=environment(home), stdout=subprocess.DEVNULL
        )
    )


def _first_screen(home: Path) -> Timer:
    """Return a timer from the start of the program until it waits at its first screen."""
    command = [str(_BIN / "casusanalyse"), "start"]
    return lambda: _until(command, home, lambda window: window.wait_for_question(_FIRST))


def _first_step(home: Path) -> Timer:
    """Return a timer from the start of the program until a new session shows its first step."""
    numbers = count(1)

    def appear() -> float:
        command = [str(_BIN / "casusanalyse"), "start", *_ALL_TOLD, f"Casus {next(numbers)}"]
        return _until(command, home, lambda window: window.wait_for_question(_STEP))

    return appear


def _minimal_question(home: Path) -> Timer:
    command = [sys.executable, str(Path(__file__).with_name("minimal_prompt.py"))]
    return lambda: _until(command, home, lambda window: window.wait_for("Naam?"))


def _until(command: Sequence[str], home: Path, wait: Callable[[Window], object]) -> float:
    """Return how long it takes until what is waited for stands in the window."""
    windows: list[Window] = []

    def open_window() -> None:
        windows.append(Window(command, home, environment(home)))
        wait(windows[0])

    taken = seconds(open_window)
    windows[0].kill()
    return taken
