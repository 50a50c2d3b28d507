"""Words are as wide as the shipped font makes them, and are divided over lines by that."""

import json
from itertools import pairwise

import pytest

from casusanalyse.pictures.lettering import cut, drawable, width_of, wrapped
from tools.letterbreedtes import FONTS, WIDTHS, widths, written

LONG = "een verslag van wat er gebeurde toen de school begon"


def test_the_widths_are_those_of_the_shipped_font() -> None:
    assert WIDTHS.read_text(encoding="utf-8") == written(), "python -m tools.letterbreedtes"


def test_both_weights_know_the_letters_of_dutch() -> None:
    known = json.loads(WIDTHS.read_text(encoding="utf-8"))
    letters = set("abcxyzABCXYZ0123456789 éëïöüàçÉ€–…‘’“”·→±-.,;:!?()/'\"")
    assert {weight: letters - set(known[weight]) - {"→"} for weight in known} == {
        "regular": set(),
        "bold": set(),
    }


def test_a_width_grows_with_letters_and_with_size() -> None:
    thousandths = widths(FONTS / "regular.ttf")
    assert width_of("aan", 10) == pytest.approx(
        (2 * thousandths["a"] + thousandths["n"]) / 1000 * 10
    )
    assert width_of("aan", 20) == pytest.approx(2 * width_of("aan", 10))
    assert width_of("", 10) == 0
    assert width_of("moeder", 10, bold=True) > width_of("moeder", 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("moeder en café", "moeder en café"),
        ("  twee\n regels\t hier ", "twee regels hier"),
        ("Łukasz", "Łukasz"),
        ("\U0001f600 blij", "? blij"),
        ("שלום", "????"),
        ("ṩ", "s"),
        ("", ""),
    ],
)
def test_what_the_font_lacks_loses_its_accent_or_is_a_question_mark(
    text: str, expected: str
) -> None:
    assert drawable(text) == expected


def test_lines_fit_and_together_hold_every_word() -> None:
    lines = wrapped(LONG, 80, 10)
    assert len(lines) > 1
    assert " ".join(lines) == LONG
    assert all(width_of(line, 10) <= 80 for line in lines)
    joined = [f"{line} {after.split()[0]}" for line, after in pairwise(lines)]
    assert all(width_of(each, 10) > 80 for each in joined), "no line ends before it has to"


def test_a_word_that_is_too_wide_is_broken_and_loses_no_letter() -> None:
    word = "Jeugdbeschermingsmaatregelen"
    lines = wrapped(word, 40, 10)
    assert "".join(lines) == word
    assert all(width_of(line, 10) <= 40 for line in lines)


def test_the_narrowest_line_still_holds_a_letter() -> None:
    assert wrapped("oma", 1, 10) == ("o", "m", "a")


def test_more_lines_than_there_is_room_for_end_in_an_ellipsis() -> None:
    whole, two = wrapped(LONG, 80, 10), wrapped(LONG, 80, 10, most=2)
    assert two[0] == whole[0]
    assert two[1].endswith("…")
    assert width_of(two[1], 10) <= 80
    assert wrapped(LONG, 80, 10, most=len(whole)) == whole


def test_nothing_has_no_lines() -> None:
    assert wrapped("  \n ", 80, 10) == ()


def test_cutting_leaves_what_fits_and_says_that_there_was_more() -> None:
    assert cut("oma", 100, 10) == "oma"
    short = cut(LONG, 60, 10, bold=True)
    assert short.endswith("…")
    assert LONG.startswith(short[:-1])
    assert width_of(short, 10, bold=True) <= 60
    assert cut(LONG, 1, 10) == "…"


def test_a_text_is_cut_behind_a_word_and_its_marks_are_dropped() -> None:
    text = "Kent hem goed. En meer, veel meer."
    widths = [
        width_of(it, 10) + 0.1
        for it in ("Kent hem g…", "Kent hem goed.…", "Kent hem goed. En meer,…")
    ]
    assert [cut(text, it, 10) for it in widths] == [
        "Kent hem…",
        "Kent hem goed…",
        "Kent hem goed. En meer…",
    ]
    assert cut("Jeugdbeschermingsmaatregelen", 60, 10).startswith("Jeugdbes")
