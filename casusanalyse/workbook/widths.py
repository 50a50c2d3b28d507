"""The widths of columns in which no word has to break."""

from collections.abc import Sequence

from casusanalyse.report.blocks import Line, Row
from casusanalyse.report.widths import fitted
from casusanalyse.text.clean import CleanText


def columns_for(
    wished: Sequence[int], header: Sequence[CleanText], rows: Sequence[Sequence[CleanText]] = ()
) -> tuple[int, ...]:
    """Return proportions near the ``wished`` ones, as ``fitted`` does, for a header and texts below it."""
    lines = [Line((), text) for text in header]
    below = [Row(tuple((Line((), text),) for text in row)) for row in rows]
    return fitted(wished, lines, below)
