"""The day until which a session may be kept."""

from datetime import date

from casusanalyse.privacy.retention import is_past, last_day

HELD = date(2026, 3, 12)


def test_the_days_of_the_protocol_are_counted_from_the_meeting() -> None:
    assert last_day(HELD, 180) == date(2026, 9, 8)


def test_the_last_day_itself_is_not_past() -> None:
    last = last_day(HELD, 1)
    assert [is_past(last, date(2026, 3, day)) for day in (12, 13, 14)] == [False, False, True]
