"""Two versions of one text side by side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.text.excerpts import side_by_side

LONG = "Wij zaten met zijn allen om de tafel en "


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("kort", "langer", ("kort", "langer")),
        (f"{LONG}zwegen", f"{LONG}praatten", ("… de tafel en zwegen", "… de tafel en praatten")),
        (
            "Heel anders begon de een op die dag",
            "En zo begon de ander op een dag weer",
            ("Heel anders begon de een …", "En zo begon de ander op …"),
        ),
        ("x" * 40, "yyyyy", ("x" * 25 + " …", "yyyyy")),
    ],
)
def test_the_part_that_differs_is_in_sight(old: str, new: str, expected: tuple[str, str]) -> None:
    assert side_by_side(old, new, 27) == expected


@given(st.text(alphabet="ab \n"), st.text(alphabet="ab \n"), st.integers(10, 30))
def test_neither_is_longer_than_a_line(old: str, new: str, most: int) -> None:
    assert all(len(text) <= most for text in side_by_side(old, new, most))
