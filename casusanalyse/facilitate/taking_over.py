"""What stands in a session before the first question: expected seats, and what a follow-up takes over."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from casusanalyse.facilitate.pointing_on import with_choices, with_mentions
from casusanalyse.facilitate.saying_before import said_before
from casusanalyse.protocol.entries import Agreement, Entry, Seat
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol, TakeOver
from casusanalyse.protocol.questions import GatheringQuestion, SeatsQuestion
from casusanalyse.protocol.templates import SessionTemplate
from casusanalyse.session.conditions import holds
from casusanalyse.session.events import (
    AnswerGiven,
    EntryAdded,
    Event,
    Forerunner,
    Handled,
    Handling,
    SaidBefore,
    SessionId,
)
from casusanalyse.session.history import forerunners_after
from casusanalyse.session.places import Place
from casusanalyse.session.pointing import name_of
from casusanalyse.session.record import Kept, Record


@dataclass(frozen=True, slots=True)
class Earlier:
    """The session of the same case that a new one follows."""

    session: SessionId
    protocol: Protocol
    record: Record

    @property
    def forerunners(self) -> tuple[Forerunner, ...]:
        """The sessions that a follow-up of this one builds on, this one last."""
        started = self.record.started
        return forerunners_after(started, self.protocol.name) if started else ()


@dataclass(frozen=True, slots=True)
class _Coming:
    """An entry on its way: where it stood, where it goes, and what earlier sessions said about it."""

    source: str
    target: str
    kept: Kept
    before: tuple[SaidBefore, ...]


def taken_over(protocol: Protocol, earlier: Earlier) -> tuple[Event, ...]:
    """Return the events that put into a new session what its protocol takes from the earlier one.

    Entries keep their ids, so that what pointed at each other still does, and bring along what was
    said about them. A mention of something that stays behind becomes its name in words. What two
    lists both hold comes once. What was kept out of the report, or from some of its readers, stays so.
    """
    takes = _taken_from(earlier.protocol, protocol)
    lists = [take for take in takes if _gathers(protocol, take)]
    coming, became = _entries_coming(lists, earlier)
    values = [take for take in takes if not _gathers(protocol, take)]
    return (
        *(event for each in coming for event in _entry_events(each, became, earlier)),
        *(event for take in values for event in _value_events(take, became, earlier)),
    )


def expected_seats(
    protocol: Protocol, template: SessionTemplate, start: Record
) -> tuple[Event, ...]:
    """Return the events that put a template's seats into the first question about participants."""
    question = next((q for q in protocol.questions() if isinstance(q, SeatsQuestion)), None)
    if question is None or start.entries(question.id):
        return ()
    first = start.highest_entry + 1
    return tuple(
        EntryAdded(
            place=Place(question.id),
            id=EntryId(f"e{number}"),
            entry=Seat(role=seat.role, organisation=seat.organisation),
        )
        for number, seat in enumerate(template.seats, start=first)
    )


def agreement_key(agreement: Agreement, record: Record) -> tuple[str, str]:
    """Return what two wordings of one agreement have in common: the task and who does it."""
    owner = name_of(agreement.owner, record) if agreement.owner else ""
    return " ".join(agreement.task.casefold().split()).rstrip("."), owner.casefold().strip()


def _taken_from(earlier: Protocol, protocol: Protocol) -> list[TakeOver]:
    """Return what is taken from a protocol or what it builds on; what names the nearest counts."""
    ids = (earlier.id, *earlier.lineage)
    nearest: dict[tuple[str, str], int] = {}
    takes = [take for take in protocol.takes_over if take.from_protocol in ids]
    for take in takes:
        into, rank = (take.question, take.target), ids.index(take.from_protocol)
        nearest[into] = min(rank, nearest.get(into, rank))
    return [
        take
        for take in takes
        if ids.index(take.from_protocol) == nearest[take.question, take.target]
    ]


def _gathers(protocol: Protocol, take: TakeOver) -> bool:
    return isinstance(protocol.question(take.target), GatheringQuestion)


def _entries_coming(
    takes: list[TakeOver], earlier: Earlier
) -> tuple[list[_Coming], dict[EntryId, EntryId]]:
    """Return the entries that come, each once, and as which of them every entry comes."""
    coming: dict[EntryId, _Coming] = {}
    became: dict[EntryId, EntryId] = {}
    for take in takes:
        twins = {
            (each.target, _likeness(each.kept.entry, earlier.record)): id
            for id, each in coming.items()
        }
        for kept in _meant(take, earlier):
            if kept.id in became:
                continue
            before = said_before(kept, take.question, earlier.protocol, earlier.record)
            id = twins.get((take.target, _likeness(kept.entry, earlier.record)), kept.id)
            became[kept.id] = id
            if id == kept.id:
                coming[id] = _Coming(take.question, take.target, kept, before)
            else:
                coming[id] = replace(coming[id], before=(*before, *coming[id].before))
    return list(coming.values()), became


def _meant(take: TakeOver, earlier: Earlier) -> Iterator[Kept]:
    for kept in earlier.record.entries(take.question):
        if take.condition is None or holds(take.condition, earlier.record, kept.id):
            yield kept


def _likeness(entry: Entry, record: Record) -> tuple[str, str] | Entry:
    """Return what makes lines of two lists the same one: an agreement may have got another day."""
    return agreement_key(entry, record) if isinstance(entry, Agreement) else entry


def _entry_events(
    coming: _Coming, became: Mapping[EntryId, EntryId], earlier: Earlier
) -> Iterator[Event]:
    kept, place = coming.kept, Place(coming.target)
    entry = with_mentions(kept.entry, became, earlier.record)
    origin = kept.origin or earlier.session
    yield EntryAdded(place=place, id=kept.id, entry=entry, origin=origin, before=coming.before)
    handling = _kept_back(earlier.record.handling(Place(coming.source), kept.id))
    if handling is not None:
        yield Handled(place=place, id=kept.id, handling=handling)


def _value_events(
    take: TakeOver, became: Mapping[EntryId, EntryId], earlier: Earlier
) -> Iterator[Event]:
    answer = earlier.record.answer(take.question)
    if answer is None:
        return
    if take.condition is not None and not holds(take.condition, earlier.record):
        return
    place = Place(take.target)
    yield AnswerGiven(place=place, answer=with_choices(answer, became, earlier.record))
    handling = _kept_back(earlier.record.handling(Place(take.question)))
    if handling is not None:
        yield Handled(place=place, handling=handling)


def _kept_back(handling: Handling) -> Handling | None:
    """Return what of a handling goes along: who may read it; a chapter is of one report only."""
    if not handling.left_out and handling.readers is None:
        return None
    return Handling(left_out=handling.left_out, readers=handling.readers)
