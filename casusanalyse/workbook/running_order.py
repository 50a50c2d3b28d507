"""The running order: when every step and every break begins and ends."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from casusanalyse.protocol.model import Protocol, Step
from casusanalyse.wording import workbook as wording

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


def tell_time(slot: Slot, begin: time | None) -> str:
    """Return from when until when: on the clock, or without ``begin`` counted from the beginning."""
    ends = dict.fromkeys((slot.begin, slot.end))
    if begin is None:
        return wording.AFTER.format(time=wording.UNTIL.join(map(_duration, ends)))
    return wording.UNTIL.join(_clock(begin, end) for end in ends)


def tell_end(order: tuple[Slot, ...], begin: time | None) -> str:
    """Return when the last stretch ends, as ``tell_time`` does."""
    last = order[-1].end
    return tell_time(Slot(last, last), begin)


def _duration(minutes: int) -> str:
    return "{}:{:02}".format(*divmod(minutes, _HOUR))


def _clock(begin: time, minutes: int) -> str:
    """Return the time on the wall so many minutes later; past midnight the next day begins."""
    at = begin.hour * _HOUR + begin.minute + minutes
    return "{:02}:{:02}".format(*divmod(at % _DAY, _HOUR))
