"""Levels on which nothing overlaps, and places that keep their distance."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.pictures.timeline.stacking import apart, levels

EXTENTS = st.lists(
    st.tuples(st.integers(0, 100), st.integers(1, 30)).map(lambda it: (it[0], it[0] + it[1]))
)


@given(EXTENTS)
def test_nothing_overlaps_on_its_level(extents: list[tuple[int, int]]) -> None:
    placed = list(zip(extents, levels(extents), strict=True))
    for (one, level), (other, another) in combinations(placed, 2):
        assert level != another or one[1] <= other[0] or other[1] <= one[0]


def test_no_more_levels_than_asked_are_used() -> None:
    assert set(levels([(0, 10)] * 5, 2)) == {0, 1}


@given(st.lists(st.floats(0, 100), max_size=9))
def test_places_keep_their_distance_and_their_order(wanted: list[float]) -> None:
    placed = apart(sorted(wanted), 10, 0, 100)
    assert all(after - before >= 10 - 1e-6 for before, after in pairwise(placed))
    assert all(-1e-6 <= it <= 100 + 1e-6 for it in placed)


def test_what_has_room_stays_where_it_is() -> None:
    assert apart([5, 20, 60], 10, 0, 100) == (5, 20, 60)


def test_without_room_they_stand_closer() -> None:
    assert apart([50, 50, 50], 80, 0, 100) == pytest.approx((0, 50, 100))
