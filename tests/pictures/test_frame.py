"""What is around every drawing stays within its margins, tells the day, and explains what occurs."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from casusanalyse.pictures.drawing import Align, Box, Drawing, Ink, Words
from casusanalyse.pictures.frame import (
    Sample,
    foot,
    foot_height,
    kept_back,
    legend,
    legend_height,
    title,
    title_height,
)
from casusanalyse.pictures.lettering import width_of
from casusanalyse.pictures.sheet import A3, A4, BOARD, REPORT, REPORT_WIDE, Sheet

DAY = date(2026, 3, 12)
SHEETS = [A4, A4.turned(), A3, BOARD, REPORT, REPORT_WIDE]
MEANINGS = ("man", "vrouw", "overleden", "woont bij", "pleegouder", "belangrijke ander") * 3


def samples(count: int) -> list[Sample]:
    return [Sample((Box(-5, -5, 10, 10),), meaning) for meaning in MEANINGS[:count]]


def is_inside(sheet: Sheet, words: Words) -> bool:
    width = width_of(words.text, words.size, words.bold)
    left = {Align.START: 0.0, Align.MIDDLE: width / 2, Align.END: width}[words.align]
    return (
        words.x - left >= sheet.margin - 0.01
        and words.x - left + width <= sheet.width - sheet.margin + 0.01
        and words.y - words.size >= sheet.margin - 0.01
        and words.y <= sheet.height - sheet.margin
    )


def test_a_title_is_larger_than_running_words_and_bold() -> None:
    (words,) = title(A4, "Het gezin")
    assert words == Words(28, 43, "Het gezin", 15, bold=True)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_title_and_foot_stay_inside_the_margins_and_in_the_room_they_say_they_take(
    sheet: Sheet,
) -> None:
    (heading,) = title(sheet, "Het gezin")
    at_the_foot = foot(sheet, DAY, 1, 2)
    assert all(is_inside(sheet, words) for words in (heading, *at_the_foot))
    assert heading.y <= sheet.margin + title_height(sheet)
    tops = [words.y - words.size for words in at_the_foot]
    assert min(tops) >= sheet.height - sheet.margin - foot_height(sheet)


def test_the_foot_tells_whose_drawing_it_is_and_of_which_day() -> None:
    y = 595 - 28 - 2
    drawn = Words(28, y, "tekening van deze groep op 12 maart 2026", 8, ink=Ink.DARK)
    assert foot(A4, DAY) == (drawn,)
    page = Words(842 - 28, y, "blad 2 van 3", 8, align=Align.END, ink=Ink.DARK)
    assert foot(A4, DAY, 2, 3) == (drawn, page)


def test_no_legend_takes_no_room() -> None:
    assert (legend(A4, (), 500), legend_height(A4, ())) == ((), 0)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
@pytest.mark.parametrize("count", [1, 7, 18])
def test_a_legend_explains_each_sample_once_within_its_room(sheet: Sheet, count: int) -> None:
    bottom = sheet.height - sheet.margin - foot_height(sheet)
    shapes = legend(sheet, samples(count), bottom)
    words = [shape for shape in shapes if isinstance(shape, Words)]
    assert [it.text for it in words] == list(MEANINGS[:count])
    assert all(is_inside(sheet, it) for it in words)
    tops = [it.y - it.size for it in words]
    assert min(tops) >= bottom - legend_height(sheet, samples(count))
    assert max(it.y for it in words) <= bottom


def test_words_of_a_legend_do_not_run_into_the_next_sample() -> None:
    rows: dict[float, list[Words]] = {}
    for shape in legend(A4, samples(18), 500):
        if isinstance(shape, Words):
            rows.setdefault(shape.y, []).append(shape)
    for row in rows.values():
        for one, next_one in pairwise(row):
            assert one.x + width_of(one.text, one.size) + 3 * A4.letter <= next_one.x


@pytest.mark.parametrize("sheet", [A4, A4.turned(), A3, A3.turned(), BOARD])
def test_a_drawing_that_is_kept_back_says_so_between_day_and_page(sheet: Sheet) -> None:
    around = foot(sheet, date(2026, 9, 30), 10, 12)
    bare = Drawing(sheet.width, sheet.height, around, "Het gezin", "Moeder.")
    kept = kept_back(bare, sheet)
    day, page, words = (shape for shape in kept.shapes if isinstance(shape, Words))
    half = width_of(words.text, words.size, bold=True) / 2
    assert words.text == "alleen voor de begeleider"
    assert day.x + width_of(day.text, day.size) < words.x - half
    assert words.x + half < page.x - width_of(page.text, page.size)
    assert kept.description == "Alleen voor de begeleider. Moeder."


def test_a_sheet_that_says_elsewhere_what_it_is_keeps_the_room_of_a_title() -> None:
    sheet = replace(BOARD, titled=False)
    assert (title(sheet, "Het gezin"), title_height(sheet)) == ((), 0.0)
