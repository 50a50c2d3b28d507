"""A time of the day is read as people write it, and nothing else is taken for one."""

from datetime import time

import pytest

from casusanalyse.text.clock_times import as_clock_time, read_clock_time


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("13:00", time(13)),
        ("9.30", time(9, 30)),
        (" 09:05 ", time(9, 5)),
        ("13 uur", time(13)),
        ("13.30 uur", time(13, 30)),
        ("13u", time(13)),
        ("13u30", time(13, 30)),
        ("13 u 30", time(13, 30)),
        ("13", time(13)),
        ("0:00", time(0)),
        ("24:00", None),
        ("9:75", None),
        ("half twee", None),
        ("13:00-17:00", None),
        ("130", None),
        ("1:5", None),
        ("-1:00", None),
        ("", None),
    ],
)
def test_a_time_is_read(words: str, read: time | None) -> None:
    assert read_clock_time(words) == read


def test_a_time_is_written_as_in_dutch_text() -> None:
    assert as_clock_time(time(9, 5)) == "09.05"
