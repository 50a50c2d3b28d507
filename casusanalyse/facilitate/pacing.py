"""The time that is left, and dividing it anew: steps shrink or grow, breaks move."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate, pairwise

from casusanalyse.front.screen import Remaining
from casusanalyse.protocol.model import Protocol, Step
from casusanalyse.session.events import Replanned, StepMinutes
from casusanalyse.session.timing import Timing

_BREAK = "pauze:"  # no id of a step holds a colon
_LEAST_MINUTES = 5


@dataclass(frozen=True, slots=True)
class Part:
    """A step or the break after one, as far as it is still to come: its minutes, and when it ends."""

    key: str
    title: str
    minutes: int
    is_break: bool
    until: datetime


def break_after(step: Step) -> str:
    """Return under which name the clock counts the break after a step."""
    return f"{_BREAK}{step.id}"


def remaining(protocol: Protocol, timing: Timing, now: datetime) -> Remaining | None:
    """Return until when there is time for the present step and for the session.

    None before the first step, and before the day of the meeting.
    """
    if timing.step is None or not timing.counts(now):
        return None
    planned = _planned(protocol, timing)
    minutes = planned.get(timing.step, 0)
    step = now + _minutes(minutes) - timing.in_step(timing.step, now) if minutes else None
    total = _total(protocol, timing)
    session = now + _minutes(total) - timing.in_all(now) if total else None
    return Remaining(step, session, timing.stopped)


def parts_ahead(
    protocol: Protocol, timing: Timing, now: datetime, minutes: Mapping[str, int] | None = None
) -> tuple[Part, ...]:
    """Return the present step and all that follows, each with the moment at which it ends.

    ``minutes`` are those in all per step or break; by default as planned. What was spent already is
    taken off.
    """
    planned = _planned(protocol, timing) if minutes is None else minutes
    until, parts = now, []
    for key, title in _ahead(protocol, timing.step).items():
        spent = timing.in_step(key, now)
        left = max(planned.get(key, 0) - int(spent / _minutes(1)), 0)
        until += max(_minutes(planned.get(key, 0)) - spent, _minutes(0))
        parts.append(Part(key, title, left, key.startswith(_BREAK), until))
    return tuple(parts)


def overrun(protocol: Protocol, timing: Timing, now: datetime) -> int:
    """Return by how many minutes what is still to come goes past the end of the session."""
    left = remaining(protocol, timing, now)
    parts = parts_ahead(protocol, timing, now)
    if left is None or left.session is None or not parts:
        return 0
    return max(int((parts[-1].until - left.session) / _minutes(1)), 0)


def replanned(
    protocol: Protocol,
    timing: Timing,
    now: datetime,
    ends: datetime | None = None,
    more_now: int = 0,
) -> Replanned:
    """Return a division of the time that ends in time: at ``ends``, else when it was to end.

    The steps to come share what is left after the breaks, in proportion to what they had, with five
    minutes at least. The present step first gets ``more_now`` minutes.
    """
    parts = parts_ahead(protocol, timing, now)
    left = remaining(protocol, timing, now)
    planned_end = left.session if left and left.session else parts[-1].until if parts else now
    ahead = (ends or planned_end) - now
    exactly = {part.key: timing.in_step(part.key, now) for part in parts}
    spent = {key: int(duration / _minutes(1)) for key, duration in exactly.items()}
    available = round((ahead + sum(exactly.values(), _minutes(0))) / _minutes(1))
    available -= sum(spent.values())
    here = parts[0].minutes + more_now if parts and more_now else None
    shares = _shares(parts, available, here)
    anew = {key: spent[key] + share for key, share in shares.items()}
    minutes = _planned(protocol, timing) | anew
    steps = tuple(StepMinutes(step=key, minutes=each) for key, each in minutes.items())
    too_much = max(sum(shares.values()) - available, 0)
    total = max(round((timing.in_all(now) + ahead) / _minutes(1)), 0) + too_much
    return Replanned(steps=steps, total=total)


def _shares(parts: tuple[Part, ...], available: int, here: int | None) -> dict[str, int]:
    """Return the minutes that each part gets: breaks stay, the present one may be given."""
    fixed = {part.key: part.minutes for part in parts if part.is_break}
    if here is not None and parts:
        fixed[parts[0].key] = here
    flexible = [part for part in parts if part.key not in fixed]
    room = max(available - sum(fixed.values()), 0)
    shares = fixed | _shared({part.key: part.minutes for part in flexible}, room)
    return {part.key: shares[part.key] for part in parts}


def _shared(wanted: Mapping[str, int], room: int) -> dict[str, int]:
    """Return what there is, divided in proportion to what was wanted, with a least for each.

    Who would get less than that gets it, and the others share what is left.
    """
    held: dict[str, int] = {}
    while True:
        free = {key: minutes for key, minutes in wanted.items() if key not in held}
        shares = _in_proportion(free, max(room - sum(held.values()), 0))
        least = {key: min(minutes, _LEAST_MINUTES) for key, minutes in free.items()}
        short = {key: least[key] for key in free if shares[key] < least[key]}
        if not short:
            return held | shares
        held |= short


def _in_proportion(wanted: Mapping[str, int], room: int) -> dict[str, int]:
    """Return whole minutes, rounded as they add up, so that together they are what there is."""
    total = sum(wanted.values())
    scale = room / total if total else 0.0
    sums = [0, *accumulate(wanted.values())]
    return {
        key: round(after * scale) - round(before * scale)
        for key, (before, after) in zip(wanted, pairwise(sums), strict=True)
    }


def _planned(protocol: Protocol, timing: Timing) -> dict[str, int]:
    """Return the minutes per step and break, as planned last."""
    planned = {}
    for step in protocol.steps:
        planned[step.id] = step.minutes
        if step.break_after:
            planned[break_after(step)] = step.break_after
    return planned | dict(timing.minutes)


def _total(protocol: Protocol, timing: Timing) -> int:
    return protocol.planned_minutes if timing.total is None else timing.total


def _ahead(protocol: Protocol, here: str | None) -> dict[str, str]:
    """Return keys and titles from the present step or break on."""
    titles: dict[str, str] = {}
    for step in protocol.steps:
        titles[step.id] = step.title
        if step.break_after:
            titles[break_after(step)] = ""
    keys = list(titles)
    start = keys.index(here) if here in titles else 0
    return {key: titles[key] for key in keys[start:]}


def _minutes(count: int) -> timedelta:
    return timedelta(minutes=count)
