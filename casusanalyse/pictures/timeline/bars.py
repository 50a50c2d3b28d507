"""Stretches as bars on a scale: how sure their ends are, and what nobody knows or held in between."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from casusanalyse.pictures.timeline.events import Events, Stretch
from casusanalyse.pictures.timeline.moments import Moment, moment_of
from casusanalyse.protocol.entries import Lane
from casusanalyse.wording import pictures_timeline as wording

_NEVER_LEFT_OUT = (Lane.LIVING, Lane.LEAD)


class Edge(Enum):
    """How a bar begins or ends."""

    SHARP = "sharp"
    VAGUE = "vague"
    OPEN = "open"
    """Nobody knows when; it fades to what is next."""
    ONGOING = "ongoing"


class Sort(Enum):
    """What a bar stands for."""

    KNOWN = "known"
    UNASSIGNED = "unassigned"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar from its first to its last day (ordinals), sure between ``sure_from`` and ``sure_until``."""

    id: str
    first: int
    last: int
    sure_from: int
    sure_until: int
    begins: Edge = Edge.SHARP
    ends: Edge = Edge.SHARP
    sort: Sort = Sort.KNOWN
    what: str = ""
    whom: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Undated:
    """A stretch of which nobody knows when it was."""

    id: str
    what: str = ""
    whom: str = ""
    unassigned: bool = False


@dataclass(frozen=True, slots=True)
class Domain:
    """The first and the last day (ordinals) that anything on the line is about."""

    first: int
    last: int


def domain_of(events: Events) -> Domain | None:
    """Return from when until when the line runs; None when nothing on it has a date."""
    days: list[int] = []
    for happening in events.happenings:
        if happening.when and happening.when.moment:
            days += _reach(moment_of(happening.when))
    for stretch in events.stretches:
        start, end = moment_of(stretch.period.start), moment_of(stretch.period.end)
        days += [*_reach(start), *_reach(end)]
        if stretch.period.ongoing:
            days.append(events.drawn_on.toordinal())
    return Domain(min(days), max(days)) if days else None


def _reach(moment: Moment | None) -> tuple[int, ...]:
    return (moment.earliest, moment.latest) if moment else ()


def is_undated(stretch: Stretch) -> bool:
    """Return whether nothing is known of when it was."""
    period = stretch.period
    return not (period.ongoing or moment_of(period.start) or moment_of(period.end))


def undated(stretches: Iterable[Stretch]) -> tuple[Undated, ...]:
    """Return those of which nothing is known of when they were, in the order in which they were told."""
    return tuple(
        Undated(it.id, it.what, it.whom, it.unassigned) for it in stretches if is_undated(it)
    )


def bars_of(
    stretches: Sequence[Stretch], domain: Domain, drawn_on: int, lane: Lane
) -> tuple[Bar, ...]:
    """Return the bars of one lane in order of time, with what is not known or not held between them."""
    dated = [it for it in stretches if not is_undated(it)]
    starts = sorted(it.middle for it in (moment_of(s.period.start) for s in dated) if it)
    ends = sorted(it.middle for it in (moment_of(s.period.end) for s in dated) if it)
    bars = [_bar(it, domain, drawn_on, starts, ends) for it in dated]
    bars.sort(key=lambda it: (it.first, it.last))
    if lane in _NEVER_LEFT_OUT:
        sure = len(dated) == len(stretches)
        bars += _between(bars, domain, lane is Lane.LEAD and sure)
        bars.sort(key=lambda it: (it.first, it.last))
    return tuple(bars)


def _bar(
    stretch: Stretch, domain: Domain, drawn_on: int, starts: list[int], ends: list[int]
) -> Bar:
    start, end = moment_of(stretch.period.start), moment_of(stretch.period.end)
    if end is None and stretch.period.ongoing:
        now = max(drawn_on, start.latest if start else drawn_on)
        end = Moment(now, now, now, exact=True)
    if start and end and start.middle > end.middle:
        first, last = min(start.earliest, end.earliest), max(start.latest, end.latest)
        return _named(Bar(stretch.id, first, last, last, first, Edge.OPEN, Edge.OPEN), stretch)
    begins, first, sure_from = _begin(start, end, domain, ends)
    finishes, sure_until, last = _end(end, start, domain, starts)
    if end and stretch.period.ongoing and stretch.period.end is None:
        finishes = Edge.ONGOING
    last = max(first, last)
    return _named(Bar(stretch.id, first, last, sure_from, sure_until, begins, finishes), stretch)


def _named(bar: Bar, stretch: Stretch) -> Bar:
    sort = Sort.UNASSIGNED if stretch.unassigned else Sort.KNOWN
    words = stretch.period.words
    return replace(bar, sort=sort, what=stretch.what, whom=stretch.whom, words=words)


def _begin(
    start: Moment | None, end: Moment | None, domain: Domain, ends: list[int]
) -> tuple[Edge, int, int]:
    """Return how a bar begins, from when at the earliest, and from when for sure."""
    if start:
        edge = Edge.SHARP if start.exact else Edge.VAGUE
        return (Edge.OPEN if start.open_before else edge), start.earliest, start.latest
    until = end.earliest if end else domain.last
    before = _last_before(ends, until)
    return Edge.OPEN, domain.first if before is None else before, until


def _end(
    end: Moment | None, start: Moment | None, domain: Domain, starts: list[int]
) -> tuple[Edge, int, int]:
    """Return how a bar ends, until when for sure, and until when at the latest."""
    if end:
        edge = Edge.SHARP if end.exact else Edge.VAGUE
        return (Edge.OPEN if end.open_after else edge), end.earliest, end.latest
    since = start.latest if start else domain.first
    after = _first_after(starts, since)
    return Edge.OPEN, since, domain.last if after is None else after


def _last_before(days: list[int], day: int) -> int | None:
    at = bisect_left(days, day)
    return days[at - 1] if at else None


def _first_after(days: list[int], day: int) -> int | None:
    at = bisect_right(days, day)
    return days[at] if at < len(days) else None


def _between(bars: Sequence[Bar], domain: Domain, vacant: bool) -> Iterable[Bar]:
    """Yield what lies before, between and behind bars in order of time, as unknown or as unassigned."""
    day = domain.first
    for number, bar in enumerate(bars):
        if bar.first > day + 1:
            yield _nothing(day, bar.first, vacant and number > 0)
        day = max(day, bar.last)
    if domain.last > day + 1 or not bars:
        yield _nothing(day, domain.last, False)


def _nothing(first: int, last: int, vacant: bool) -> Bar:
    sort = Sort.UNASSIGNED if vacant else Sort.UNKNOWN
    what = "" if vacant else wording.UNKNOWN
    return Bar("", first, last, first, last, sort=sort, what=what)
