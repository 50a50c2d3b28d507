"""Contrast, and colours that are brought within reading distance."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from casusanalyse.word.colours import LOWEST_CONTRAST, contrast, in_light, mixed, readable_on

COLOURS = some.integers(0, 0xFFFFFF).map("{:06X}".format)


def test_contrast_is_that_of_the_guidelines() -> None:
    assert round(contrast("000000", "FFFFFF"), 2) == 21.0
    assert round(contrast("777777", "FFFFFF"), 2) == 4.48


def test_a_colour_that_can_be_read_stays_as_it_is() -> None:
    assert readable_on("1D4D5C", "FFFFFF") == "1D4D5C"


@pytest.mark.parametrize(
    ("colour", "ground", "expected"),
    [("F28C28", "FFFFFF", "A9621C"), ("808080", "1F3864", "A3A3A3")],
)
def test_a_pale_colour_keeps_its_hue(colour: str, ground: str, expected: str) -> None:
    assert readable_on(colour, ground) == expected


@given(COLOURS, COLOURS)
def test_whatever_the_ground_a_shade_can_be_read_on_it(colour: str, ground: str) -> None:
    assert contrast(readable_on(colour, ground), ground) >= LOWEST_CONTRAST


def test_a_colour_of_a_theme_gets_lighter_and_darker_as_in_word() -> None:
    # Word writes B4C6E7 and 2F5496 for its own blue; it rounds a little differently.
    assert in_light("4472C4", tint=0x66 / 255) == "B4C7E7"
    assert in_light("4472C4", shade=0xBF / 255) == "2F5496"


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert [mixed("000000", "FFFFFF", share) for share in (0, 0.5, 1)] == [
        "000000",
        "808080",
        "FFFFFF",
    ]
