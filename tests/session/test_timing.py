"""The clock counts the time that a meeting goes on, and no other time."""

from datetime import datetime, timedelta
from pathlib import Path

from casusanalyse.session.events import (
    ClockStarted,
    ClockStopped,
    Event,
    Finished,
    Paused,
    Replanned,
    Resumed,
    StepBegun,
    StepMinutes,
)
from casusanalyse.session.live import LiveSession, open_session
from casusanalyse.session.timing import Moment, Timing, timing_of
from tests.session.samples import MORNING, answer, new_file, started

ONE, TWO = StepBegun(step="een"), StepBegun(step="twee")


def at(minutes: int) -> datetime:
    return MORNING + timedelta(minutes=minutes)


def counted(*events: tuple[int, Event]) -> Timing:
    """Return the timing after events at so many minutes; others than the clock's come between."""
    return timing_of(Moment(event=event, at=at(minutes)) for minutes, event in events)


def spent(timing: Timing, now: int) -> tuple[int, int, int]:
    """Return the minutes in step one, in step two and in all."""
    times = (
        timing.in_step("een", at(now)),
        timing.in_step("twee", at(now)),
        timing.in_all(at(now)),
    )
    one, two, all = (time // timedelta(minutes=1) for time in times)
    return one, two, all


def test_nothing_counts_before_the_first_step() -> None:
    assert spent(counted((0, started())), 30) == (0, 0, 0)


def test_what_was_typed_before_the_day_of_the_meeting_is_preparation() -> None:
    day = 24 * 60
    timing = counted((-day, started()), (-day, ONE), (-day + 20, Paused()), (0, Resumed()))
    assert spent(timing, 5) == (5, 0, 5)
    assert [timing.counts(at(moment)) for moment in (-day, 0)] == [False, True]


def test_a_step_counts_each_time_that_the_meeting_is_there() -> None:
    assert spent(counted((0, ONE), (10, TWO), (15, ONE)), 20) == (15, 5, 20)


def test_a_pause_does_not_count() -> None:
    assert spent(counted((0, ONE), (10, Paused())), 60) == (10, 0, 10)
    assert spent(counted((0, ONE), (10, Paused()), (60, Resumed())), 65) == (15, 0, 15)


def test_what_the_stop_button_holds_does_not_count_and_a_step_turned_to_then_waits() -> None:
    stopped = ((0, ONE), (10, ClockStopped()), (20, TWO))
    assert spent(counted(*stopped), 30) == (10, 0, 10)
    assert spent(counted(*stopped, (30, ClockStarted())), 35) == (10, 5, 15)


def test_a_pause_ends_a_stop() -> None:
    timing = counted((0, ONE), (10, ClockStopped()), (15, Paused()), (60, Resumed()))
    assert (spent(timing, 65), timing.stopped) == ((15, 0, 15), False)


def test_a_clock_without_a_step_does_not_run() -> None:
    assert spent(counted((0, ClockStopped()), (5, ClockStarted())), 30) == (0, 0, 0)


def test_a_finished_meeting_counts_no_more() -> None:
    assert spent(counted((0, ONE), (10, Finished())), 99) == (10, 0, 10)


def test_a_clock_that_is_set_back_takes_nothing_away() -> None:
    assert spent(counted((10, ONE), (5, TWO)), 3) == (0, 0, 0)


def test_the_last_plan_counts() -> None:
    first = Replanned(steps=(StepMinutes(step="een", minutes=10),), total=60)
    second = Replanned(steps=(StepMinutes(step="een", minutes=20),), total=90)
    timing = counted((0, ONE), (5, first), (6, second))
    assert (timing.minutes, timing.total, spent(timing, 10)) == ({"een": 20}, 90, (10, 0, 10))


class Watch:
    """A clock that stands at the minute that the test sets."""

    def __init__(self) -> None:
        self.minute = 0

    def __call__(self) -> datetime:
        return at(self.minute)


def test_a_session_counts_as_its_file_does_and_not_what_follows_a_crash(tmp_path: Path) -> None:
    watch = Watch()
    with LiveSession(new_file(tmp_path), watch) as live:
        live.do_all([ONE, answer("een")])
        watch.minute = 20
        live.do(answer("twee"))
        counted_live = live.timing
    watch.minute = 120
    with open_session(live.file, watch) as again:
        assert again.timing == counted_live
        again.do(Resumed())
        watch.minute = 125
        assert spent(again.timing, 125) == (25, 0, 25)
        again.do_all([TWO, Paused()])
        counted_again = again.timing
    with open_session(live.file, watch) as last:
        assert (last.timing, spent(last.timing, 200)) == (counted_again, (25, 0, 25))
