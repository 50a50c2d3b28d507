"""Columns are as wide as wished, unless a word would break."""

import pytest

from casusanalyse.report.blocks import Line, Row
from casusanalyse.report.widths import fitted
from casusanalyse.text.clean import clean_text


def line(text: str) -> Line:
    return Line((text,), clean_text(text))


def widths(wished: tuple[int, ...], *cells: str) -> tuple[int, ...]:
    header = [line("Wat") for _ in cells]
    return fitted(wished, header, [Row(tuple((line(it),) for it in cells))])


def test_short_words_leave_the_widths_as_wished() -> None:
    assert widths((1, 1), "kort", "ook kort") == (43, 43)


def test_a_long_word_takes_room_from_who_can_spare_it() -> None:
    assert widths((1, 9), "kinderombudsman", "kort") == (18, 67)


def test_the_smaller_lines_of_a_cell_count_as_well() -> None:
    row = Row(((line("kort"), line("kinderombudsman")), (line("kort"),)))
    assert fitted((1, 9), [line("Wat"), line("Wie")], [row]) == (18, 67)


@pytest.mark.parametrize("length", [30, 10_000])
def test_what_is_hardly_a_word_counts_as_a_long_one(length: int) -> None:
    assert widths((1, 1, 1), "x" * length, "kort", "kort") == (33, 26, 26)


def test_where_nobody_has_room_all_get_what_they_need_most() -> None:
    assert widths((1, 1, 1), *("x" * 30,) * 3) == (33, 33, 33)


def test_a_table_without_rows_fits_its_header() -> None:
    assert fitted((1, 1), [line("Wat"), line("Wie")], []) == (43, 43)
