"""Benchmark of memory: a whole run of the program, two sessions and their drafts."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measuring import Result
from benchmarks.peaks import peak_of
from tests.terminal.window import environment

MOST_MEGABYTES = 150


def remembering() -> Iterator[Result]:
    """Measure the highest use of memory while the example is played and its drafts are written."""
    with TemporaryDirectory() as folder:
        command = ["voorbeeld", "--werkmap", folder]
        peak = peak_of(command, environment(Path(folder)))
    yield Result("peak memory of the example", f"{MOST_MEGABYTES} MB", peak / MOST_MEGABYTES, 1)
