"""What stands in each row of a timeline, before anything has a place."""

from collections.abc import Sequence
from dataclasses import dataclass

from casusanalyse.pictures.timeline.bars import (
    Bar,
    Domain,
    Undated,
    bars_of,
    domain_of,
    undated,
)
from casusanalyse.pictures.timeline.events import Events, Happening, Row, Stretch
from casusanalyse.pictures.timeline.layout import Outline
from casusanalyse.pictures.timeline.moments import Moment, moment_of
from casusanalyse.protocol.entries import Certainty, Lane
from casusanalyse.text.dates import in_order_of_time

TEXT_ROWS = (Row.VOICE, Row.EVENTS, Row.PARENTS, Row.SYSTEM)
_LANES = {
    Row.LIVING: Lane.LIVING,
    Row.SCHOOL: Lane.SCHOOL,
    Row.LEGAL_FRAME: Lane.LEGAL_FRAME,
    Row.LEAD: Lane.LEAD,
    Row.HELP: Lane.HELP,
    Row.COURSE: Lane.COURSE,
}
_ALWAYS = (Row.LIVING, Row.LEAD)
_UNSURE = (Certainty.LIKELY, Certainty.SUSPECTED, Certainty.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Event:
    """An event with its moment; None when nobody knows when it was."""

    happening: Happening
    moment: Moment | None

    @property
    def outline(self) -> Outline:
        """How sure it is."""
        if self.happening.certainty is Certainty.DISPUTED or self.happening.second_memory:
            return Outline.DISPUTED
        return Outline.UNSURE if self.happening.certainty in _UNSURE else Outline.SURE

    def told(self, row: Row) -> str:
        """Return what was said about it in one of the rows of text."""
        happening = self.happening
        return {
            Row.VOICE: happening.child_says,
            Row.EVENTS: happening.what,
            Row.PARENTS: happening.between_parents,
            Row.SYSTEM: happening.effect,
        }.get(row, "")


@dataclass(frozen=True, slots=True)
class BarRow:
    """A row of bars; ``whom`` is the organisation, in a row of help."""

    row: Row
    bars: tuple[Bar, ...]
    undated: tuple[Undated, ...] = ()
    whom: str = ""

    @property
    def of_several(self) -> bool:
        """Whether what it says differs in whom it belongs to."""
        return len({it.whom for it in self.bars if it.whom}) > 1


@dataclass(frozen=True, slots=True)
class Course:
    """A course of events by its rows, those without anything left out."""

    events: tuple[Event, ...]
    bars: tuple[BarRow, ...]
    rows: tuple[Row, ...]
    domain: Domain | None

    @property
    def moments(self) -> tuple[int, ...]:
        """All days (ordinals) that need room on a scale."""
        if not self.domain:
            return ()
        days = [it.moment.middle for it in self.events if it.moment]
        known = [bar for row in self.bars for bar in row.bars if bar.id]
        edges = [day for bar in known for day in (bar.first, bar.last)]
        return (self.domain.first, *days, *edges, self.domain.last)


def course_of(events: Events, only: Sequence[Row] = ()) -> Course:
    """Return a course by its rows, or by those of ``only`` that hold anything."""
    ordered = in_order_of_time(events.happenings, lambda it: it.when)
    told = tuple(Event(it, _moment(it)) for it in ordered)
    domain = domain_of(events)
    wanted = tuple(row for row in Row if row in only or not only)
    bars = tuple(
        bar_row for row in wanted if row in _LANES for bar_row in _bar_rows(events, row, domain)
    )
    drawn = {it.row for it in bars}
    rows = tuple(
        row
        for row in wanted
        if row in drawn or (row in TEXT_ROWS and any(it.told(row) for it in told))
    )
    return Course(told, bars, rows, domain)


def _moment(happening: Happening) -> Moment | None:
    if happening.when is None or happening.when.moment is None:
        return None
    return moment_of(happening.when)


def _bar_rows(events: Events, row: Row, domain: Domain | None) -> tuple[BarRow, ...]:
    lane = _LANES[row]
    stretches = [it for it in events.stretches if it.lane is lane]
    if not stretches and not (row in _ALWAYS and events.stretches):
        return ()
    if row is not Row.HELP:
        return (_bar_row(row, stretches, events, domain),)
    by_whom: dict[str, list[Stretch]] = {}
    for it in stretches:
        by_whom.setdefault(it.whom or it.what, []).append(it)
    return tuple(_bar_row(row, its, events, domain, whom) for whom, its in by_whom.items())


def _bar_row(
    row: Row, stretches: Sequence[Stretch], events: Events, domain: Domain | None, whom: str = ""
) -> BarRow:
    drawn_on = events.drawn_on.toordinal()
    bars = bars_of(stretches, domain, drawn_on, _LANES[row]) if domain else ()
    return BarRow(row, bars, undated(stretches), whom)
