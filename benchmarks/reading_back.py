"""Benchmarks of what comes back: against pandoc, ten times as long a file, and how much memory."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pypandoc

from benchmarks.drafting import ANSWERS, held
from benchmarks.measuring import Result, Timer, ratio, seconds, timed
from benchmarks.peaks import peak_of
from benchmarks.remembering import MOST_MEGABYTES
from benchmarks.returned import long_file, returned_drafts
from casusanalyse.word.returned.opening import open_returned
from casusanalyse.word.returned.reading import read_package

DRAFTS = 20
PARAGRAPHS = 1_000
TIMES_AS_LONG = 10

_LONG = f"{PARAGRAPHS * TIMES_AS_LONG:,} paragraphs, twice as many changes"


def reading_back() -> Iterator[Result]:
    """Measure reading files that came back, through the gate and all."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        _, record = held(1)
        drafts = returned_drafts(record, ANSWERS, DRAFTS, folder)
        against_pandoc = ratio(timed(lambda: _read_all(drafts)), _by_pandoc(drafts), times=5)
        yield Result(f"reading {DRAFTS} returned drafts", "pandoc", against_pandoc, 0.5)
        short, long = _written(folder, PARAGRAPHS), _written(folder, PARAGRAPHS * TIMES_AS_LONG)
        longer = ratio(_reading(long), _reading(short), times=5)
        yield Result(f"reading {_LONG}", f"{PARAGRAPHS:,} paragraphs", longer, 12)
        peak = peak_of(["reacties", "bekijk", "--json", str(long)]) / MOST_MEGABYTES
        yield Result(f"peak memory of {_LONG}", f"{MOST_MEGABYTES} MB", peak, 1)


def _read_all(files: list[Path]) -> None:
    for file in files:
        read_package(open_returned(file, None))


def _by_pandoc(files: list[Path]) -> Timer:
    """Return a timer of pandoc reading all files in one process."""
    names = [str(file) for file in files]
    command = [pypandoc.get_pandoc_path(), "--track-changes=all", "--to=json", *names]

    def convert() -> float:
        return seconds(lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True))

    return convert


def _written(folder: Path, paragraphs: int) -> Path:
    file = folder / f"lang-{paragraphs}.docx"
    file.write_bytes(long_file(paragraphs))
    return file


def _reading(file: Path) -> Timer:
    return timed(lambda: _read_all([file]))
