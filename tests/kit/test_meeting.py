"""When a meeting is: by the clock on the wall, also in the nights in which that clock is set."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from casusanalyse.errors import CasusError
from casusanalyse.kit.meeting import (
    check_still_to_come,
    length_in_words,
    meeting_on,
    with_weekday,
)
from casusanalyse.kit.problems import (
    HourSkipped,
    LengthUnknown,
    MeetingHasBegun,
    MeetingHasPassed,
    MeetingPastMidnight,
)

DAY = date(2026, 3, 12)
CLOCK_FORWARD, CLOCK_BACK = date(2026, 3, 29), date(2026, 10, 25)


@pytest.mark.parametrize(
    ("day", "begin", "end"),
    [
        (DAY, time(13), "17:00 CET"),
        (date(2026, 7, 2), time(13), "17:00 CEST"),
        (CLOCK_FORWARD, time(13), "17:00 CEST"),
        (CLOCK_FORWARD, time(0), "05:00 CEST"),
        (CLOCK_BACK, time(13), "17:00 CET"),
        (CLOCK_BACK, time(0), "03:00 CET"),
        (DAY, time(20), "00:00 CET"),
    ],
)
def test_a_meeting_of_four_hours_ends_four_hours_later(day: date, begin: time, end: str) -> None:
    meeting = meeting_on(day, begin, 240)
    assert f"{meeting.ends:%H:%M %Z}" == end
    assert meeting.ends.astimezone(UTC) - meeting.begins.astimezone(UTC) == timedelta(hours=4)


@pytest.mark.parametrize(
    ("day", "begin", "minutes", "problem"),
    [
        (DAY, time(20, 1), 240, MeetingPastMidnight),
        (DAY, time(13), 0, LengthUnknown),
        (CLOCK_FORWARD, time(2, 30), 30, HourSkipped),
    ],
)
def test_what_no_meeting_can_be_is_refused(
    day: date, begin: time, minutes: int, problem: type[CasusError]
) -> None:
    with pytest.raises(problem):
        meeting_on(day, begin, minutes)


def test_a_refusal_says_what_was_asked() -> None:
    with pytest.raises(MeetingPastMidnight) as refused:
        meeting_on(DAY, time(22), 200)
    assert refused.value.sentence.startswith(
        "Een bijeenkomst van 3 uur en 20 minuten die om 22.00 uur begint, duurt tot na middernacht."
    )


@pytest.mark.parametrize(
    ("now", "problem"),
    [
        (datetime(2026, 3, 12, 11, 59, tzinfo=UTC), None),
        (datetime(2026, 3, 12, 12, 0, tzinfo=UTC), MeetingHasBegun),
        (datetime(2026, 3, 12, 22, 59, tzinfo=UTC), MeetingHasBegun),
        (datetime(2026, 3, 12, 23, 0, tzinfo=UTC), MeetingHasPassed),
    ],
)
def test_nobody_is_invited_to_what_has_begun_by_the_clock_here(
    now: datetime, problem: type[CasusError] | None
) -> None:
    meeting = meeting_on(DAY, time(13), 240)
    if problem is None:
        check_still_to_come(meeting, now)
        return
    with pytest.raises(problem):
        check_still_to_come(meeting, now)


def test_days_and_lengths_are_told_as_people_say_them() -> None:
    assert with_weekday(DAY) == "donderdag 12 maart 2026"
    lengths = [45, 60, 61, 240]
    assert [length_in_words(each) for each in lengths] == [
        "45 minuten",
        "1 uur",
        "1 uur en 1 minuut",
        "4 uur",
    ]
    assert meeting_on(DAY, time(9, 30), 60).from_to == "van 09.30 tot 10.30 uur"
