"""What was said so far, as pages to read: the timeline, the family, and what was captured."""

from collections.abc import Iterator
from typing import TypeVar

from casusanalyse.facilitate.catching import list_for
from casusanalyse.facilitate.rows import entry_lines
from casusanalyse.front.orders import Mark
from casusanalyse.front.screen import Line, Tone
from casusanalyse.protocol.entries import Relation, TimelineEntry
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import (
    AnyQuestion,
    GatheringQuestion,
    PersonsQuestion,
    RelationsQuestion,
    TimelineQuestion,
)
from casusanalyse.session.fields import listing
from casusanalyse.session.pointing import name_of
from casusanalyse.session.record import Kept, Record
from casusanalyse.session.telling import options_of, tell_answer
from casusanalyse.text.dates import VagueDate, in_order_of_time
from casusanalyse.wording import facilitate as wording


def timeline_lines(protocol: Protocol, record: Record) -> tuple[Line, ...]:
    """Return the events in order of time, each with its number in the list."""
    lines: list[Line] = []
    for question in _of_kind(protocol, TimelineQuestion):
        entries = record.entries(question.id)
        numbers = {kept.id: number for number, kept in enumerate(entries, start=1)}
        ordered = in_order_of_time(entries, _moment)
        width = max((len(_when(kept)) for kept in ordered), default=0)
        lines += [_event_line(kept, numbers[kept.id], width) for kept in ordered]
    return tuple(lines) or (Line(wording.NO_LINES, Tone.SOFT),)


def family_lines(protocol: Protocol, record: Record) -> tuple[Line, ...]:
    """Return everybody in the portrait with who they are, and then who they are to each other."""
    lines: list[Line] = []
    for question in _of_kind(protocol, PersonsQuestion):
        lines += entry_lines(record.entries(question.id), listing(question, protocol, record))
    bonds = [
        Line(_bond(kept.entry, record), indent=5)
        for question in _of_kind(protocol, RelationsQuestion)
        for kept in record.entries(question.id)
        if isinstance(kept.entry, Relation)
    ]
    between = [Line(""), Line(wording.BONDS, Tone.LABEL)] if bonds else []
    return (*lines, *between, *bonds) or (Line(wording.NO_LINES, Tone.SOFT),)


def agreed_lines(protocol: Protocol, record: Record) -> tuple[Line, ...]:
    """Return the agreements, and then what was agreed for the meeting itself (``blijft_in_beeld``)."""
    visible = (question for question in protocol.questions() if question.stays_visible)
    below = (line for question in visible for line in _headed(question, protocol, record))
    return (*captured_lines(Mark.AGREEMENT, protocol, record), *below)


def _headed(question: AnyQuestion, protocol: Protocol, record: Record) -> Iterator[Line]:
    """Yield what was said at a question under its name; nothing when nothing was."""
    said = tuple(_said(question, protocol, record))
    if said:
        yield from (Line(""), Line(question.heading.strip(), Tone.LABEL), *said)


def _said(question: AnyQuestion, protocol: Protocol, record: Record) -> Iterator[Line]:
    answer = record.answer(question.id)
    if answer is not None:
        yield Line(tell_answer(answer, options_of(question, protocol), record), indent=5)
    if isinstance(question, GatheringQuestion):
        listed = listing(question, protocol, record)
        yield from entry_lines(record.entries(question.id), listed)


def captured_lines(mark: Mark, protocol: Protocol, record: Record) -> tuple[Line, ...]:
    """Return what stands in the list of a mark, and below it what other lists of its kind hold.

    In a follow-up what came along has a list of its own. A plain list may hold anything: there only
    the one of the mark is meant.
    """
    id = list_for(mark, protocol.captures)
    question = protocol.question(id) if id is not None else None
    if not isinstance(question, GatheringQuestion):
        return (Line(wording.NOTHING_CATCHES.format(mark=mark.value), Tone.SOFT),)
    nothing = Line(wording.NOTHING_CAUGHT.format(mark=mark.value), Tone.SOFT)
    others = (
        other
        for other in protocol.questions()
        if other.kind == question.kind != "lijst" and other.id != question.id
    )
    below = (line for other in others for line in _headed(other, protocol, record))
    return (*(tuple(_said(question, protocol, record)) or (nothing,)), *below)


Kind = TypeVar("Kind", TimelineQuestion, PersonsQuestion, RelationsQuestion)


def _of_kind(protocol: Protocol, kind: type[Kind]) -> Iterator[Kind]:
    return (question for question in protocol.questions() if isinstance(question, kind))


def _moment(kept: Kept) -> VagueDate | None:
    return kept.entry.when if isinstance(kept.entry, TimelineEntry) else None


def _when(kept: Kept) -> str:
    moment = _moment(kept)
    return moment.words if moment else wording.NO_MOMENT


def _event_line(kept: Kept, number: int, width: int) -> Line:
    event = kept.entry
    assert isinstance(event, TimelineEntry)
    crucial = f"  ({wording.CRUCIAL})" if event.crucial else ""
    words = f"{number:>3}  {_when(kept):<{width}}  {event.what}{crucial}"
    return Line(words, Tone.ENTRY, hang=width + 7)


def _bond(relation: Relation, record: Record) -> str:
    one, another = name_of(relation.one, record), name_of(relation.another, record)
    ended = wording.BOND_ENDED if relation.ended else ""
    return wording.BOND.format(one=one, relation=relation.relation, another=another) + ended
