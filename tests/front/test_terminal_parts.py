"""A screen that is read from its start, part by part."""

from io import StringIO

import pytest
from rich.console import Console

from casusanalyse.front.screen import Line, Screen, Tone
from casusanalyse.front.terminal.drawing import parts


def window(height: int) -> Console:
    return Console(file=StringIO(), width=60, height=height, force_terminal=True)


def reading(*log: Line, foot: tuple[Line, ...] = (), focus: int = 0) -> Screen:
    return Screen("Wilg", "hoofdstuk 1", log=log, foot=foot, focus=focus)


def bodies(screen: Screen, height: int = 14) -> list[list[str]]:
    found = parts(screen, window(height))
    return [[row.plain for row in page[3:]] for page in found.pages]


def test_what_fits_is_one_part() -> None:
    assert bodies(reading(Line("een"), Line("twee"))) == [["een", "twee"]]


def test_what_does_not_fit_is_read_in_parts() -> None:
    log = tuple(Line(str(number)) for number in range(1, 11))
    assert bodies(reading(*log)) == [list("1234567"), ["8", "9", "10"]]


def test_reading_begins_where_the_focus_is_and_what_happened_stands_there() -> None:
    log = tuple(Line(str(number)) for number in range(1, 9))
    screen = reading(*log, foot=(Line("Bewaard.", Tone.SAVED),), focus=7)
    assert parts(screen, window(14)).first == 1
    assert bodies(screen) == [list("12345"), ["6", "7", "8", "", "√ Bewaard."]]


def test_a_heading_goes_along_with_what_it_heads_and_a_remark_stays_with_its_line() -> None:
    log = (*(Line(str(number)) for number in range(1, 7)), Line("Kop", Tone.LABEL), Line("7"))
    assert bodies(reading(*log)) == [list("123456"), ["Kop", "7"]]
    log = (*(Line(str(number)) for number in range(1, 8)), Line("let op", Tone.SOFT))
    assert bodies(reading(*log)) == [list("123456"), ["7", "let op"]]


@pytest.mark.parametrize("height", [4, 9, 14, 24, 60])
@pytest.mark.parametrize("focus", [0, 3, 99])
def test_no_row_is_lost_however_small_the_window(height: int, focus: int) -> None:
    log = (Line("Kop", Tone.LABEL), Line("woord " * 200), Line("soft", Tone.SOFT), Line("eind"))
    foot = (Line("a"), Line("b"))
    rows = [row for body in bodies(reading(*log, foot=foot, focus=focus), height) for row in body]
    assert sum(row.split().count("woord") for row in rows) == 200
    assert {"Kop", "soft", "eind", "a", "b"} <= set(rows)


def test_nothing_to_read_is_one_empty_part() -> None:
    assert bodies(reading()) == [[]]


def test_the_rows_of_a_numbered_line_stand_below_each_other() -> None:
    line = Line("  1  " + "woord " * 12, hang=5)
    assert bodies(reading(line)) == [["  1  " + "woord " * 8 + "woord", "     woord woord woord"]]
