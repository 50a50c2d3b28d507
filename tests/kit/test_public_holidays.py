"""Days off in the Netherlands: weekends, and the days that the Algemene termijnenwet names."""

import sys
from datetime import date, timedelta

import pytest

from casusanalyse.kit.public_holidays import days_off

IN_2026 = {
    date(2026, 1, 1): "Nieuwjaarsdag",
    date(2026, 4, 3): "Goede Vrijdag",
    date(2026, 4, 6): "tweede paasdag",
    date(2026, 4, 27): "Koningsdag",
    date(2026, 5, 5): "Bevrijdingsdag, though 2026 is no fifth year",
    date(2026, 5, 14): "Hemelvaartsdag",
    date(2026, 5, 25): "tweede pinksterdag",
    date(2026, 12, 25): "eerste kerstdag",
}
"""The days off of a year that fall on a weekday."""


def weekdays_off(year: int) -> set[date]:
    first = date(year, 1, 1)
    days = [first + timedelta(days=number) for number in range(365)]
    return {day for day in days if day.weekday() < 5 and days_off().is_free(day)}


def test_the_days_off_on_weekdays_are_those_of_the_law_on_terms() -> None:
    assert weekdays_off(2026) == set(IN_2026)


@pytest.mark.parametrize(
    "day",
    [date(2027, 5, 5), date(2028, 4, 14), date(2030, 5, 30), date(2032, 12, 27)],
    ids=["Bevrijdingsdag 2027", "Goede Vrijdag 2028", "Hemelvaartsdag 2030", "a plain Monday"],
)
def test_years_to_come_are_known_too(day: date) -> None:
    assert days_off().is_free(day) is (day != date(2032, 12, 27))


def test_koningsdag_moves_when_it_falls_on_a_sunday() -> None:
    is_free = days_off().is_free
    assert (is_free(date(2031, 4, 26)), is_free(date(2031, 4, 28))) == (True, False)


def test_a_weekend_is_always_off() -> None:
    assert days_off().is_free(date(2026, 3, 14))


def test_without_the_library_only_weekends_count_and_that_is_known(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert days_off().holidays_known
    monkeypatch.setitem(sys.modules, "holidays", None)
    off = days_off()
    assert not off.holidays_known
    assert [off.is_free(date(2026, 4, day)) for day in (3, 4, 5, 6)] == [False, True, True, False]
