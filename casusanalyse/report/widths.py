"""The widths of the columns of a table: as wished, unless a word would have to break."""

from collections.abc import Iterable, Sequence

from casusanalyse.report.blocks import Line, Row

# Characters of table text on a line over the full width: measured for words that run wide, in 10
# points. What a cell keeps free on its sides takes the room of some more.
_ACROSS = 86
_SIDES = 3
_LONGEST_KEPT_WHOLE = 30


def fitted(wished: Sequence[int], header: Iterable[Line], rows: Sequence[Row]) -> tuple[int, ...]:
    """Return proportions near the ``wished`` ones in which every column holds its longest word.

    A column that is too narrow takes what it lacks from those that have room to spare. Words that
    are hardly words (addresses, a row of dashes) count as a long one.
    """
    needed = [_longest_word([line]) for line in header]
    for row in rows:
        needed = [
            max(so_far, _longest_word(cell)) for so_far, cell in zip(needed, row.cells, strict=True)
        ]
    given = [_ACROSS * share // sum(wished) for share in wished]
    lacking = sum(max(0, need - width) for need, width in zip(needed, given, strict=True))
    spare = sum(max(0, width - need) for need, width in zip(needed, given, strict=True))
    if lacking >= spare:
        return tuple(needed)
    return tuple(
        need if need >= width else width - lacking * (width - need) // spare
        for need, width in zip(needed, given, strict=True)
    )


def _longest_word(cell: Iterable[Line]) -> int:
    words = (len(word) for line in cell for word in line.text.split())
    return min(max(words, default=0), _LONGEST_KEPT_WHOLE) + _SIDES
