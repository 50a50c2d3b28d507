"""Telling the time that is left: soft, in words, never an alarm."""

from datetime import datetime, timedelta

from casusanalyse.front.screen import Line, Remaining, Tone
from casusanalyse.wording import front as wording

_MINUTE = timedelta(minutes=1)


def tell_remaining(remaining: Remaining, now: datetime) -> Line:
    """Return the line for the time that is left at ``now``, whose time zone is the one on the wall."""
    if remaining.stopped:
        return Line(wording.CLOCK_STOPPED, Tone.SOFT)
    over = any(
        until is not None and _left(until, now) < 0 for until in (remaining.step, remaining.session)
    )
    told = [_step(remaining.step, now), _session(remaining.session, now)]
    words = wording.CLOCK_BETWEEN.join(each for each in told if each)
    return Line(words, Tone.NOTICE if over else Tone.SOFT)


def clock_time(moment: datetime) -> str:
    """Return the time on the wall to the nearest minute: minutes are planned whole, days begin within one."""
    return (moment + _MINUTE / 2).strftime("%H:%M")


def _step(until: datetime | None, now: datetime) -> str:
    if until is None:
        return ""
    left = _left(until, now)
    if left < 0:
        return wording.STEP_RUNS_OVER.format(minutes=-left)
    return wording.STEP_LEFT.format(time=_duration(left))


def _session(until: datetime | None, now: datetime) -> str:
    if until is None:
        return ""
    left = _left(until, now)
    clock = clock_time(until.astimezone(now.tzinfo))
    if left < 0:
        return wording.SESSION_RUNS_OVER.format(clock=clock)
    return wording.SESSION_LEFT.format(time=_duration(left), clock=clock)


def _left(until: datetime, now: datetime) -> int:
    """Return whole minutes; the minute that is running still counts."""
    return -((now - until) // _MINUTE)


def _duration(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return (
        wording.HOURS.format(hours=hours, minutes=rest)
        if hours
        else wording.MINUTES_LEFT.format(minutes=minutes)
    )
