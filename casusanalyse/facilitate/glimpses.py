"""The timeline and the family as small drawings in text, as pages to read.

Loaded when somebody opens one: what draws is not needed to begin a session.
"""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from casusanalyse.front.screen import Line, Tone
from casusanalyse.pictures.family.in_text import rungs
from casusanalyse.pictures.family.members import Tie, member_of
from casusanalyse.pictures.timeline.events import Happening, Stretch
from casusanalyse.pictures.timeline.in_text import Row, event_rows, lane_rows
from casusanalyse.privacy.unsafety import tells_of_unsafety
from casusanalyse.protocol.entries import PeriodEntry, Person, Relation, TimelineEntry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import (
    PeriodsQuestion,
    PersonsQuestion,
    RelationsQuestion,
    TimelineQuestion,
)
from casusanalyse.session.pointing import name_of
from casusanalyse.session.record import Kept, Record
from casusanalyse.wording import facilitate as wording
from casusanalyse.wording.front import CUT

_DEEPEST = 5


def timeline_lines(protocol: Protocol, record: Record) -> tuple[Line, ...]:
    """Return what ran for some time, and the events in order of time with their numbers in the list.

    Each takes one row: what does not fit can be read in the list itself.
    """
    stretches = [
        _stretch(kept.id, kept.entry, record)
        for question in _of_kind(protocol, PeriodsQuestion)
        for kept in record.entries(question.id)
        if isinstance(kept.entry, PeriodEntry)
    ]
    lanes = [Line(row, Tone.ENTRY, hang=8) for row in lane_rows(stretches)]
    happenings = [
        _happenings(record.entries(question.id))
        for question in _of_kind(protocol, TimelineQuestion)
    ]
    events = [line for each in happenings for line in _event_lines(each)]
    between = [Line("")] if lanes and events else []
    lines = (*lanes, *between, *events)
    if any(CUT in line.text for line in events):
        lines += (Line(wording.READ_THE_LIST, Tone.SOFT),)
    return lines or (Line(wording.NO_LINES, Tone.SOFT),)


def _happenings(entries: Sequence[Kept]) -> list[Happening]:
    return [
        Happening(kept.id, number, event.what, event.when, event.mark, event.crucial)
        for number, kept in enumerate(entries, start=1)
        if isinstance(event := kept.entry, TimelineEntry)
    ]


def _event_lines(happenings: Sequence[Happening]) -> Iterator[Line]:
    dated, undated = event_rows(happenings)
    yield from map(_event_line, dated)
    if undated:
        yield Line(wording.UNDATED, Tone.LABEL)
    yield from map(_event_line, undated)


def _event_line(row: Row) -> Line:
    return Line(row.says, Tone.ENTRY, hang=len(row.seen) + row.behind, seen=row.seen)


def _stretch(id: str, period: PeriodEntry, record: Record) -> Stretch:
    whom = name_of(period.whom, record) if period.whom else ""
    return Stretch(id, period.lane, period.period, period.what or "", whom, period.unassigned)


def family_lines(protocol: Protocol, record: Record) -> tuple[Line, ...]:
    """Return everybody once with who they are, parents above children, and what they are to others.

    Lines about unsafety are not among them: they are for whoever opens the list itself.
    """
    told = [
        kept.entry
        for question in _of_kind(protocol, RelationsQuestion)
        for kept in record.entries(question.id)
        if isinstance(kept.entry, Relation)
    ]
    ties = [tie for relation in told if (tie := _tie(relation, record)) is not None]
    lines = [
        line
        for question in _of_kind(protocol, PersonsQuestion)
        for line in _tree(record.entries(question.id), ties)
    ]
    shown = [it for it in told if not tells_of_unsafety(it)]
    bonds = [Line(_bond(it, record), indent=5) for it in shown]
    if len(shown) < len(told):
        bonds.append(Line(wording.UNSAFETY_IN_THE_LIST, Tone.SOFT, indent=5))
    between = [Line(""), Line(wording.BONDS, Tone.LABEL)] if bonds else []
    return (*lines, *between, *bonds) or (Line(wording.NO_LINES, Tone.SOFT),)


def _tree(entries: Sequence[Kept], ties: Sequence[Tie]) -> Iterator[Line]:
    numbers = {kept.id: number for number, kept in enumerate(entries, start=1)}
    members = [member_of(kept.id, kept.entry) for kept in entries if isinstance(kept.entry, Person)]
    for rung in rungs(members, ties):
        start = f"{numbers[EntryId(rung.member.id)]:>3}  "
        name = f"{start}{'   ' * min(rung.depth, _DEEPEST)}{rung.says}"
        nature = " ".join((rung.member.nature or wording.NATURE_TO_COME).split())
        hang = len(rung.seen) + len(start) + 3 * min(rung.depth, _DEEPEST) + 2
        yield Line(f"{name}  {nature}", Tone.ENTRY, hang=hang, seen=rung.seen)


def _tie(relation: Relation, record: Record) -> Tie | None:
    """Return a relation between two people in the portrait; None when one of them is not."""
    one, another = relation.one.entry, relation.another.entry
    if one is None or another is None:
        return None
    return Tie("", record.standing(one), relation.relation, record.standing(another))


Kind = TypeVar("Kind", TimelineQuestion, PeriodsQuestion, PersonsQuestion, RelationsQuestion)


def _of_kind(protocol: Protocol, kind: type[Kind]) -> Iterator[Kind]:
    return (question for question in protocol.questions() if isinstance(question, kind))


def _bond(relation: Relation, record: Record) -> str:
    one, another = name_of(relation.one, record), name_of(relation.another, record)
    ended = wording.BOND_ENDED if relation.ended else ""
    return wording.BOND.format(one=one, relation=relation.relation, another=another) + ended
