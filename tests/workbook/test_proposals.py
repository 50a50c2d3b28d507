"""Texts are the same by their words, save where a sign makes another number of one."""

import pytest

from casusanalyse.workbook.proposals import same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Meer rust!", "meer  rust"),
        ("2019-2020", "2019 - 2020"),
        ("3-4-2020", "3/4/2020"),
        ("minder dan <5 glazen", "Minder dan < 5 glazen."),
        ("- 5 keer", "5 keer"),
    ],
)
def test_capitals_signs_and_spaces_make_no_difference(one: str, other: str) -> None:
    assert same(one) == same(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("-5", "5"), ("min -5 graden", "min 5 graden"), ("< 5 glazen", "> 5 glazen"), ("+", "-")],
)
def test_a_sign_before_a_number_does(one: str, other: str) -> None:
    assert same(one) != same(other)
