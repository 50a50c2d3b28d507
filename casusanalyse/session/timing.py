"""How long the meeting has been going, step by step; pauses and the stop button do not count."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from casusanalyse.session.events import (
    ClockStarted,
    ClockStopped,
    Event,
    Finished,
    Kind,
    Paused,
    Replanned,
    Resumed,
    SessionStarted,
    StepBegun,
)
from casusanalyse.text.guard import Value

_NONE = timedelta()

OF_THE_CLOCK: tuple[Kind, ...] = (
    "session_started",
    "step_begun",
    "clock_stopped",
    "clock_started",
    "replanned",
    "paused",
    "resumed",
    "finished",
)
"""The kinds of event that timing follows from; nothing else moves the clock."""


class Moment(Value):
    """An event of the clock: when it was made durable, and when the last event before it was."""

    event: Event
    at: datetime
    before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Timing:
    """What the clock has counted. ``running_since`` is None while it stands still.

    What was typed before the day of the meeting (``held_on``) is preparation and does not count.
    ``minutes`` and ``total`` are what was planned anew, empty and None when nothing was.
    """

    step: str | None = None
    running_since: datetime | None = None
    spent: Mapping[str, timedelta] = field(default_factory=dict)
    spent_in_all: timedelta = _NONE
    stopped: bool = False
    minutes: Mapping[str, int] = field(default_factory=dict)
    total: int | None = None
    held_on: date | None = None

    def counts(self, now: datetime) -> bool:
        """Tell whether the day of the meeting has come; moments are in UTC, and nobody meets at night."""
        return self.held_on is None or now.date() >= self.held_on

    def in_step(self, step: str, now: datetime) -> timedelta:
        """Return how long the meeting was at a step until ``now``."""
        running = self._running(now) if step == self.step else _NONE
        return self.spent.get(step, _NONE) + running

    def in_all(self, now: datetime) -> timedelta:
        """Return how long the meeting was going until ``now``."""
        return self.spent_in_all + self._running(now)

    def after(self, moment: Moment) -> "Timing":
        """Return the timing after one more event of the clock."""
        at = moment.at
        match moment.event:
            case SessionStarted(held_on=held_on):
                return replace(self, held_on=held_on)
            case StepBegun(step=step):
                counted = self._counted(at)
                # Nothing moves a clock that stands still but starting it.
                return replace(counted, step=step, running_since=None if self.stopped else at)
            case ClockStopped():
                return replace(self._counted(at), stopped=True)
            case ClockStarted():
                counted = self._counted(at)
                return replace(counted, stopped=False, running_since=at if counted.step else None)
            case Paused() | Finished():
                return replace(self._counted(at), stopped=False)
            case Resumed():
                # Whoever was cut off did not go on talking: what came last is where the clock stopped.
                counted = self._counted(moment.before or at)
                return replace(counted, stopped=False, running_since=at if counted.step else None)
            case Replanned(steps=steps, total=total):
                minutes = {each.step: each.minutes for each in steps}
                return replace(self, minutes=minutes, total=total)
            case _:
                return self

    def _running(self, now: datetime) -> timedelta:
        if self.running_since is None or not self.counts(self.running_since):
            return _NONE
        return max(now - self.running_since, _NONE)

    def _counted(self, at: datetime) -> "Timing":
        """Return the timing with the clock stopped at a moment."""
        running = self._running(at)
        spent = self.spent
        if self.step is not None and running:
            spent = {**spent, self.step: spent.get(self.step, _NONE) + running}
        return replace(
            self, spent=spent, spent_in_all=self.spent_in_all + running, running_since=None
        )


def timing_of(moments: Iterable[Moment]) -> Timing:
    """Return the timing that the events of the clock add up to."""
    timing = Timing()
    for moment in moments:
        timing = timing.after(moment)
    return timing
