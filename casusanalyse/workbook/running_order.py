"""The running order: when every step and every break begins and ends."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from casusanalyse.protocol.model import Protocol, Step
from casusanalyse.wording import workbook as wording
from casusanalyse.workbook.problems import NotAClock

_CLOCK = re.compile(r"(\d{1,2})(?:[:.u](\d{2})|u)?")
_HOUR, _DAY = 60, 24 * 60


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of the meeting, in minutes from its beginning; without ``step`` it is a break."""

    begin: int
    end: int
    step: Step | None = None
    number: int = 0


def running_order(protocol: Protocol) -> tuple[Slot, ...]:
    """Return the steps and the breaks after them, one after another."""
    return tuple(_slots(protocol))


def _slots(protocol: Protocol) -> Iterator[Slot]:
    at = 0
    for number, step in enumerate(protocol.steps, start=1):
        yield Slot(at, at + step.minutes, step, number)
        at += step.minutes
        if step.break_after:
            yield Slot(at, at + step.break_after)
            at += step.break_after


def read_clock(text: str) -> int:
    """Return a time of the day, such as ``13:00``, in minutes from midnight. Raises NotAClock."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        raise NotAClock
    minutes = int(found[1]) * _HOUR + int(found[2] or 0)
    if minutes >= _DAY or int(found[2] or 0) >= _HOUR:
        raise NotAClock
    return minutes


def tell_time(slot: Slot, begin: int | None) -> str:
    """Return from when until when: on the clock, or without ``begin`` counted from the beginning."""
    ends = dict.fromkeys((slot.begin, slot.end))
    if begin is None:
        return wording.AFTER.format(time=wording.UNTIL.join(map(_duration, ends)))
    return wording.UNTIL.join(_clock(begin + end) for end in ends)


def tell_end(order: tuple[Slot, ...], begin: int | None) -> str:
    """Return when the last stretch ends, as ``tell_time`` does."""
    last = order[-1].end
    return tell_time(Slot(last, last), begin)


def _duration(minutes: int) -> str:
    return "{}:{:02}".format(*divmod(minutes, _HOUR))


def _clock(minutes: int) -> str:
    """Return a time on the wall; past midnight the next day begins."""
    return "{:02}:{:02}".format(*divmod(minutes % _DAY, _HOUR))
