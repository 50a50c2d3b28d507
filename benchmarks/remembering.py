"""Benchmark of memory: a whole run of the program, two sessions and their drafts."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measuring import Result
from tests.terminal.window import environment

MOST_MEGABYTES = 150
BYTES_PER_UNIT = 1 if sys.platform == "darwin" else 1024


def remembering() -> Iterator[Result]:
    """Measure the highest use of memory while the example is played and its drafts are written."""
    with TemporaryDirectory() as folder:
        peak = _peak_of_example(Path(folder))
    yield Result("peak memory of the example", f"{MOST_MEGABYTES} MB", peak / MOST_MEGABYTES, 1)


def _peak_of_example(folder: Path) -> float:
    """Return the peak in megabytes (millions of bytes) of one process."""
    program = Path(sys.executable).parent / "casusanalyse"
    process = subprocess.Popen(
        [str(program), "voorbeeld", "--werkmap", str(folder)],
        env=environment(folder),
        stdout=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError("the example did not play to its end")
    return usage.ru_maxrss * BYTES_PER_UNIT / 1_000_000
