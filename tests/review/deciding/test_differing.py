"""A difference as one line that can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.review.deciding.differing import readable


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


@given(st.text("ab ", max_size=12), st.text("ab ", max_size=12))
def test_every_two_texts_have_a_difference_that_can_be_read(old: str, new: str) -> None:
    assert isinstance(readable(old, new), str)
