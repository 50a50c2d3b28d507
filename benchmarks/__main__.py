"""Runs every benchmark: ``python -m benchmarks [--schrijf]``. Exit code 1: a goal was missed."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path

from benchmarks.capturing import capturing, redrawing
from benchmarks.checking import checking
from benchmarks.drafting import drafting
from benchmarks.following import following
from benchmarks.keeping import opening, saying
from benchmarks.measuring import Benchmark, Result
from benchmarks.picturing import picturing
from benchmarks.projecting import projecting
from benchmarks.reading_back import reading_back
from benchmarks.remembering import remembering
from benchmarks.starting import starting
from benchmarks.table import table_of, write_table
from benchmarks.workbooks import workbooks

_DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"
_BENCHMARKS: tuple[Benchmark, ...] = (
    starting,
    saying,
    opening,
    following,
    capturing,
    redrawing,
    drafting,
    reading_back,
    checking,
    remembering,
    workbooks,
    picturing,
    projecting,
)


def main() -> int:
    """Measure, show the table, and keep it in the documentation when asked to."""
    parser = ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--schrijf", action="store_true", help="zet de tabel in docs/benchmarks.md")
    parser.add_argument("--alleen", metavar="NAAM", help="meet alleen dit onderdeel")
    given = parser.parse_args()
    writes: bool = given.schrijf
    only: str | None = given.alleen
    results = tuple(_measured(only))
    table = table_of(results)
    print(table)
    if writes and only is None:
        write_table(table, _DOCUMENT)
    return 0 if all(result.met for result in results) else 1


def _measured(only: str | None) -> Iterator[Result]:
    for benchmark in _BENCHMARKS:
        if only not in (None, benchmark.__name__):
            continue
        for result in benchmark():
            # Minutes go by without a sign of life otherwise.
            print(f"{result.what}: {result.value:.2f}", file=sys.stderr)
            yield result


if __name__ == "__main__":
    sys.exit(main())
