"""Words, and in which of them two texts differ."""

from hypothesis import given, settings
from hypothesis import strategies as st

from casusanalyse.text.words import (
    Difference,
    carried_out,
    differences,
    joined,
    longest_rising,
    words_of,
)

TEXTS = st.text(st.sampled_from("ab cé .,\n'\u0301\u00a0\u200d👩"), max_size=60) | st.text(
    max_size=40
)


def test_words_white_space_and_signs_stand_apart() -> None:
    assert words_of("Oma's huis,  in 2019!") == [
        "Oma's",
        " ",
        "huis",
        ",",
        "  ",
        "in",
        " ",
        "2019",
        "!",
    ]


def test_a_sign_stays_with_its_letter_and_an_emoji_is_whole() -> None:
    assert words_of("cafe\u0301s 👩\u200d👧") == ["cafe\u0301s", " ", "👩\u200d👧"]


@given(TEXTS)
def test_words_joined_are_the_text_again(text: str) -> None:
    assert "".join(words_of(text)) == text


def test_a_difference_is_told_by_whole_words() -> None:
    assert differences("Jack woonde bij oma.", "Jack woont bij oma.") == (
        Difference(5, 11, "woonde", "woont"),
    )


def test_what_was_put_in_and_what_was_taken_out() -> None:
    assert differences("Een hele dag samen.", "Een dag weer samen.") == (
        Difference(4, 9, "hele ", ""),
        Difference(12, 12, "", " weer"),
    )


def test_white_space_does_not_keep_two_differences_apart() -> None:
    assert differences("ze ging naar huis", "ze liep weg") == (
        Difference(3, 17, "ging naar huis", "liep weg"),
    )


def test_nothing_differs_between_a_text_and_itself() -> None:
    assert differences("gelijk", "gelijk") == ()


def test_a_text_that_came_or_went_is_one_difference() -> None:
    assert differences("", "nieuw hier") == (Difference(0, 0, "", "nieuw hier"),)
    assert differences("nieuw hier", "") == (Difference(0, 10, "nieuw hier", ""),)


@given(TEXTS, TEXTS)
def test_carrying_out_the_differences_gives_the_new_text(old: str, new: str) -> None:
    found = differences(old, new)
    assert carried_out(found, old) == new
    assert carried_out(joined(found, old, within=2), old) == new
    assert all(old[each.start : each.end] == each.old for each in found)


def test_neighbours_are_joined_and_others_are_not() -> None:
    old = "een twee drie vier vijf zes zeven"
    found = differences(old, "EEN twee DRIE vier vijf zes ZEVEN")
    assert joined(found, old, within=1) == (
        Difference(0, 13, "een twee drie", "EEN twee DRIE"),
        Difference(28, 33, "zeven", "ZEVEN"),
    )


@settings(max_examples=5)
@given(st.integers(0, 3999))
def test_a_very_long_text_is_compared_by_words_too(at: int) -> None:
    words = [f"woord{number % 1500} of{number}" for number in range(4000)]
    changed = [*words[:at], "anders", *words[at + 1 :]]
    end = len(" ".join(words[: at + 1]))
    assert differences(" ".join(words), " ".join(changed)) == (
        Difference(end - len(words[at]), end, words[at], "anders"),
    )


def test_a_long_text_of_few_words_that_wholly_changed_is_one_difference() -> None:
    old, new = "ja nee " * 2000, "wel niet " * 2000
    assert differences(old, new) == (Difference(0, len(old) - 1, old[:-1], new[:-1]),)


def test_the_longest_rising_row_is_found() -> None:
    assert longest_rising([(0, 4), (1, 0), (2, 1), (3, 5), (4, 2)]) == [(1, 0), (2, 1), (4, 2)]
    assert longest_rising([]) == []
