"""The direction in which a text is read."""

import pytest

from casusanalyse.word.elements import reads_from_the_right


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", False),
        ("Dag allemaal", False),
        ("één 12 😀", False),
        ("12 – 😀", False),
        ("שלום allemaal", True),
        ("12. مرحبا", True),
        ("Zij zei مرحبا", False),
    ],
)
def test_the_first_letter_with_a_direction_decides(text: str, expected: bool) -> None:
    assert reads_from_the_right(text) is expected
