"""The table of results, on the screen and in docs/benchmarks.md."""

from collections.abc import Sequence
from pathlib import Path

from benchmarks.measuring import Result

_BEGIN, _END = "<!-- begin of the table -->", "<!-- end of the table -->"
_HEADER = ("what", "against", "goal", "measured", "met")


def table_of(results: Sequence[Result]) -> str:
    """Return the results as a Markdown table whose columns line up."""
    rows = [_HEADER, *map(_cells, results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADER))]
    lines = ["| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in rows]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def write_table(table: str, document: Path) -> None:
    """Put the table between its two marks in a document; ValueError when they are not there."""
    before, begin, rest = document.read_text(encoding="utf-8").partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise ValueError(f"no place for the table in {document}")
    text = f"{before}{_BEGIN}\n\n{table}\n\n{_END}{after}"
    document.write_text(text, encoding="utf-8", newline="\n")


def _cells(result: Result) -> tuple[str, ...]:
    met = "yes" if result.met else "NO"
    return (result.what, result.against, f"≤ {result.goal:g}", f"{result.value:.2f}", met)
