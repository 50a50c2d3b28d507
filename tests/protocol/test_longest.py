"""The longest row that stands in the same order in two lists."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.protocol.longest import longest_in_order

ORDERS = st.permutations("abcdef")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("", "", ""),
        ("abc", "abc", "abc"),
        ("abcd", "bcda", "bcd"),
        ("abcd", "dabc", "abc"),
        ("abc", "xay", "a"),
        ("ab", "ba", "a"),
    ],
)
def test_as_much_as_possible_stays(one: str, other: str, expected: str) -> None:
    assert longest_in_order([*one], [*other]) == frozenset(expected)


@given(ORDERS, ORDERS)
def test_what_stays_is_in_order_and_no_larger_set_is(one: list[str], other: list[str]) -> None:
    kept = longest_in_order(one, other)
    assert in_order(one, other, kept)
    larger = combinations(one, len(kept) + 1)
    assert not any(in_order(one, other, frozenset(each)) for each in larger)


def in_order(one: list[str], other: list[str], kept: frozenset[str]) -> bool:
    return [it for it in one if it in kept] == [it for it in other if it in kept]
