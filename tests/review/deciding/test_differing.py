"""A difference as one line that can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.review.deciding.differing import readable, seam, surroundings


@pytest.mark.parametrize(
    ("old", "new", "read"),
    [
        ("Hij bleef dertig dagen.", "Hij bleef veertig dagen.", "Hij bleef [-dertig-] {+veertig+} dagen."),
        ("Hij bleef.", "Hij bleef lang.", "Hij bleef {+lang+}."),
        ("Hij bleef lang.", "Hij bleef.", "Hij bleef [-lang-]."),
        ("", "Hij bleef.", "{+Hij bleef.+}"),
        ("Hij bleef.", "Hij bleef.", "Hij bleef."),
    ],
)  # fmt: skip
def test_what_went_and_what_came_stand_in_one_line(old: str, new: str, read: str) -> None:
    assert readable(old, new) == read


def test_of_a_long_text_the_surroundings_are_shown() -> None:
    old = "woord " * 200 + "dertig" + " einde" * 200
    read = readable(old, old.replace("dertig", "veertig"))
    assert "[-dertig-] {+veertig+}" in read
    assert (read[0], read[-1], len(read) < 400) == ("…", "…", True)


def test_beside_another_difference_fewer_words_are_shown() -> None:
    old = (
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien. Einde " * 2
    )
    assert readable(old, old.replace("negen", "tig", 1), narrow=True) == (
        "een twee drie vier vijf zes zeven acht [-negen-] {+tig+} tien elf twaalf dertien veertien. "
        "Einde…"
    )


def test_what_somebody_saw_is_shown_with_some_words_around_it() -> None:
    text = "woord " * 50 + "hier" + " einde" * 50
    at = text.index("hier")
    assert surroundings(text, at, at + 4) == f"…{'woord ' * 12}hier{' einde' * 12}…"
    assert surroundings("Wij waren hier.", 10, 14) == "Wij waren hier."


def test_lines_that_become_one_show_where_they_meet() -> None:
    assert seam("Wij gaan.\nZij komen.", 70) == "Wij gaan. / Zij komen."
    long = f"{'eerst ' * 20}slot.\nBegin {'daarna ' * 20}"
    assert seam(long, 40) == "…eerst slot. / Begin daarna…"


@given(st.text("ab \n", max_size=60), st.integers(1, 40))
def test_every_seam_can_be_read(parts: str, most: int) -> None:
    assert "\n" not in seam(parts, most)


@given(st.text("ab ", max_size=12), st.text("ab ", max_size=12))
def test_every_two_texts_have_a_difference_that_can_be_read(old: str, new: str) -> None:
    assert isinstance(readable(old, new), str)
