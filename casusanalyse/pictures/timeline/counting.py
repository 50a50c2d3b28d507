"""Facts that can be counted of a course of events, never a score; what is not known is counted too."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from casusanalyse.pictures.timeline.events import Events, Stretch
from casusanalyse.pictures.timeline.moments import moment_of
from casusanalyse.protocol.entries import Lane
from casusanalyse.text.dates import month_name
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import pictures_timeline_counting as wording

_DAYS_IN_A_MONTH = 365.25 / 12
_DAYS_IN_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class Stay:
    """Living somewhere: ``months`` is None when a beginning or an end is not known."""

    what: str
    months: int | None
    roughly: bool = False
    ongoing: bool = False


@dataclass(frozen=True, slots=True)
class AtOnce:
    """Most organisations at the same time: how many, which, and when that began and ended."""

    names: tuple[str, ...]
    first: date
    last: date
    roughly: bool = False


@dataclass(frozen=True, slots=True)
class Helped:
    """Organisations that helped; of ``unknown`` stretches nobody knows from when until when they ran."""

    organisations: int = 0
    at_once: AtOnce | None = None
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class Led:
    """Who held the lead, how many of them at once, and for how many weeks nobody did.

    ``open_weeks`` is None when nobody knows of any time who held it. Of ``unknown`` stretches nobody
    knows from when until when they ran.
    """

    holders: tuple[str, ...] = ()
    at_once: AtOnce | None = None
    open_weeks: int | None = None
    roughly: bool = False
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted of a course of events; ``places`` are different ones, ``stays`` each time."""

    places: int = 0
    stays: tuple[Stay, ...] = ()
    helped: Helped = Helped()
    led: Led = Led()


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch between two days (ordinals); ``until`` is the first day after it."""

    name: str
    since: int
    until: int
    roughly: bool


def counted(events: Events) -> Counted:
    """Return what can be counted of places, organisations and the lead.

    Vague dates count from their middles, and what follows from them is only roughly so. What lacks a
    beginning or an end is never guessed: it is counted apart.
    """
    living = [it for it in _on(events, Lane.LIVING) if not it.unassigned]
    names = {it.what.casefold() or it.id for it in living}
    stays = tuple(_stay(it, events) for it in living)
    return Counted(len(names), stays, _helped(events), _led(events))


def _on(events: Events, lane: Lane) -> list[Stretch]:
    return [it for it in events.stretches if it.lane is lane]


def _name(stretch: Stretch) -> str:
    return stretch.whom or stretch.what


def _run(stretch: Stretch, events: Events) -> _Run | None:
    """Return from when until when a stretch ran; None when one of both is not known."""
    start, end = moment_of(stretch.period.start), moment_of(stretch.period.end)
    ongoing = end is None and stretch.period.ongoing
    if start is None or (end is None and not ongoing):
        return None
    until = end.middle if end else max(start.middle, events.drawn_on.toordinal())
    if until < start.middle:
        return None
    roughly = not start.exact or (end is not None and not end.exact)
    return _Run(_name(stretch), start.middle, until, roughly)


def _runs(stretches: Iterable[Stretch], events: Events) -> list[_Run]:
    runs = (_run(it, events) for it in stretches)
    return sorted((it for it in runs if it), key=lambda it: (it.since, it.until))


def _stay(stretch: Stretch, events: Events) -> Stay:
    run = _run(stretch, events)
    ongoing = stretch.period.ongoing
    if run is None:
        return Stay(stretch.what, None, ongoing=ongoing)
    months = round((run.until - run.since) / _DAYS_IN_A_MONTH)
    return Stay(stretch.what, months, run.roughly, ongoing)


def _helped(events: Events) -> Helped:
    helping = [it for it in _on(events, Lane.HELP) if not it.unassigned]
    runs = _runs(helping, events)
    different = {_name(it).casefold() or it.id for it in helping}
    return Helped(len(different), _most_at_once(runs), len(helping) - len(runs))


def _led(events: Events) -> Led:
    on_lane = _on(events, Lane.LEAD)
    held = [it for it in on_lane if not it.unassigned]
    runs = _runs(held, events)
    open_runs = _runs((it for it in on_lane if it.unassigned), events)
    unknown = len(on_lane) - len(runs) - len(open_runs)
    holders = {_name(it).casefold(): _name(it) for it in held if _name(it)}
    gaps = _gaps(runs) if len(held) == len(runs) else []
    vacant = _joined([*open_runs, *gaps])
    days = sum(it.until - it.since for it in vacant)
    at_once = _most_at_once(runs)
    return Led(
        holders=tuple(holders.values()),
        at_once=at_once if at_once and len(at_once.names) > 1 else None,
        open_weeks=round(days / _DAYS_IN_A_WEEK) if on_lane and len(on_lane) > unknown else None,
        roughly=any(it.roughly for it in vacant),
        unknown=unknown,
    )


def _gaps(runs: Sequence[_Run]) -> list[_Run]:
    """Return the time between runs, in order of time, in which none of them ran."""
    gaps = []
    for before, after in zip(_joined(runs), _joined(runs)[1:], strict=False):
        if after.since > before.until + 1:
            roughly = before.roughly or after.roughly
            gaps.append(_Run("", before.until, after.since, roughly))
    return gaps


def _joined(runs: Iterable[_Run]) -> list[_Run]:
    """Return runs that touch as one, in order of time."""
    joined: list[_Run] = []
    for run in sorted(runs, key=lambda it: (it.since, it.until)):
        if joined and run.since <= joined[-1].until:
            last = joined[-1]
            until = max(last.until, run.until)
            joined[-1] = _Run(last.name, last.since, until, last.roughly or run.roughly)
        else:
            joined.append(run)
    return joined


def _most_at_once(runs: Sequence[_Run]) -> AtOnce | None:
    """Return the first time in which most different names ran together."""
    edges = sorted(
        [(it.since, 1, at) for at, it in enumerate(runs)]
        + [(max(it.until, it.since + 1), 0, at) for at, it in enumerate(runs)]
    )
    running: Counter[str] = Counter()
    most, since, until = 0, 0, 0
    for number, (day, begins, at) in enumerate(edges):
        key = runs[at].name.casefold() or f"#{at}"
        running[key] += 1 if begins else -1
        if not running[key]:
            del running[key]
        if begins and len(running) > most:
            most, since, until = len(running), day, edges[number + 1][0]
    if not most:
        return None
    together = [it for it in runs if it.since <= since < max(it.until, it.since + 1)]
    names = {it.name.casefold() or f"#{at}": it.name for at, it in enumerate(together)}
    first, last = date.fromordinal(since), date.fromordinal(until)
    return AtOnce(tuple(names.values()), first, last, any(it.roughly for it in together))


def sentences(counted: Counted) -> tuple[str, ...]:
    """Return what was counted in plain sentences, those about nothing left out."""
    return tuple(it for it in (_lived(counted), *_help(counted), *_lead(counted.led)) if it)


def _lived(counted: Counted) -> str:
    if not counted.stays:
        return wording.LIVED_UNKNOWN if counted.led.holders or counted.helped.organisations else ""
    text = wording.ONE_PLACE if counted.places == 1 else wording.PLACES
    stays = "; ".join(map(_stayed, counted.stays))
    told = text.format(count=counted.places, stays=stays)
    unknown = sum(1 for it in counted.stays if it.months is None)
    if len(counted.stays) == 1 or not unknown:
        return told
    return f"{told} {_unknown(unknown, wording.ONE_STAY_UNKNOWN, wording.STAYS_UNKNOWN)}"


def _stayed(stay: Stay) -> str:
    what = stay.what or wording.PLACE_UNKNOWN
    if stay.months is None:
        return wording.STAYED_UNKNOWN.format(what=what)
    so_far = wording.SO_FAR if stay.ongoing else ""
    roughly = wording.ROUGHLY if stay.roughly else ""
    long = _long(stay.months)
    return wording.STAYED.format(what=what, long=f"{roughly}{long}{so_far}")


def _long(months: int) -> str:
    if months < 1:
        return wording.LESS_THAN_A_MONTH
    return wording.ONE_MONTH if months == 1 else wording.MONTHS.format(count=months)


def _help(counted: Counted) -> Iterable[str]:
    helped = counted.helped
    if not helped.organisations and (counted.stays or counted.led.holders):
        yield wording.HELPED_UNKNOWN
    if helped.organisations:
        one = helped.organisations == 1
        yield (
            wording.ONE_ORGANISATION
            if one
            else wording.ORGANISATIONS.format(count=helped.organisations)
        )
    if helped.at_once and len(helped.at_once.names) > 1:
        yield wording.HELP_AT_ONCE.format(
            count=len(helped.at_once.names), when=_when(helped.at_once)
        )
    yield _unknown(helped.unknown, wording.ONE_HELP_UNKNOWN, wording.HELP_UNKNOWN)


def _lead(led: Led) -> Iterable[str]:
    if led.holders:
        one = len(led.holders) == 1
        text = wording.ONE_HOLDER if one else wording.HOLDERS
        yield text.format(count=len(led.holders), names=and_list(led.holders))
    if led.at_once:
        yield wording.HELD_AT_ONCE.format(count=len(led.at_once.names), when=_when(led.at_once))
    if led.open_weeks is not None:
        yield _open(led)
    yield _unknown(led.unknown, wording.ONE_LEAD_UNKNOWN, wording.LEAD_UNKNOWN)


def _open(led: Led) -> str:
    if not led.open_weeks:
        return wording.NOT_OPEN
    text = wording.ONE_WEEK_OPEN if led.open_weeks == 1 else wording.WEEKS_OPEN
    return text.format(roughly=wording.ROUGHLY if led.roughly else "", count=led.open_weeks)


def _unknown(count: int, one: str, more: str) -> str:
    if not count:
        return ""
    return one if count == 1 else more.format(count=count)


def _when(at_once: AtOnce) -> str:
    first, last = _month(at_once.first), _month(at_once.last)
    roughly = wording.ROUGHLY if at_once.roughly else ""
    if first == last:
        return wording.IN_MONTH.format(roughly=roughly, month=first)
    return wording.FROM_UNTIL.format(roughly=roughly, first=first, last=last)


def _month(day: date) -> str:
    return f"{month_name(day.month)} {day.year}"
