"""A term that ends on a day off runs until the first day that is none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.text.working_days import first_working_day, is_weekend

FRIDAY, MONDAY, TUESDAY = date(2026, 4, 3), date(2026, 4, 6), date(2026, 4, 7)


@pytest.mark.parametrize(("day", "free"), [(3, False), (4, True), (5, True), (6, False)])
def test_a_weekend_is_saturday_and_sunday(day: int, free: bool) -> None:
    assert is_weekend(date(2026, 4, day)) is free


def test_a_working_day_stays_and_a_weekend_moves_to_monday() -> None:
    days = [date(2026, 4, day) for day in range(3, 8)]
    assert [first_working_day(day, is_weekend) for day in days] == [
        FRIDAY,
        MONDAY,
        MONDAY,
        MONDAY,
        TUESDAY,
    ]


def test_days_off_that_follow_each_other_are_all_passed() -> None:
    def easter(day: date) -> bool:
        return is_weekend(day) or day in (FRIDAY, MONDAY)

    assert first_working_day(FRIDAY, easter) == TUESDAY


@given(st.dates(max_value=date(9999, 12, 1)), st.sets(st.integers(0, 6), max_size=6))
def test_it_is_never_earlier_never_free_and_the_first_such_day(day: date, off: set[int]) -> None:
    found = first_working_day(day, lambda each: each.weekday() in off)
    between = [date.fromordinal(each) for each in range(day.toordinal(), found.toordinal())]
    assert found >= day
    assert found.weekday() not in off
    assert all(each.weekday() in off for each in between)
