"""Histories of a session as they could happen, for properties that must hold for all of them."""

from hypothesis import strategies as st

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import ListItem
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.words import Reader
from casusanalyse.session.events import (
    AnswerGiven,
    AttendanceNoted,
    ClockStarted,
    ClockStopped,
    EntriesMerged,
    EntryAdded,
    EntryChanged,
    EntryMoved,
    EntryRefiled,
    EntryRefined,
    EntryRemoved,
    EntrySplit,
    Event,
    Finished,
    Handled,
    Handling,
    Part,
    PartWritten,
    Passed,
    Paused,
    Postponed,
    Presence,
    Replanned,
    Resumed,
    Reviewed,
    StepBegun,
    StepMinutes,
    Undone,
)
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text
from tests.session.samples import started

VALUES = (Place("een"), Place("twee"), Place("per", EntryId("e1")))
LISTS = (Place("lijst"), Place("andere"))
WORDS = st.sampled_from(["a", "b", "c"]).map(clean_text)
EVERY_KIND = ("said", "said", "listed", "worked out", "mark", "undo", "room")
LINES = WORDS.map(lambda words: ListItem(text=words))
HANDLINGS = st.builds(
    Handling,
    left_out=st.booleans(),
    readers=st.sampled_from([None, *Reader]),
    chapter=st.sampled_from([None, 0, 1]),
)
ELSEWHERE: tuple[Event, ...] = (
    Paused(),
    Resumed(),
    Finished(),
    StepBegun(step="opening"),
    ClockStopped(),
    ClockStarted(),
    Replanned(steps=(StepMinutes(step="opening", minutes=10),), total=120),
)
CONTENT = (
    AnswerGiven,
    EntryAdded,
    EntryChanged,
    EntryRefined,
    EntryRefiled,
    EntriesMerged,
    EntrySplit,
    EntryRemoved,
    EntryMoved,
    Handled,
    PartWritten,
    AttendanceNoted,
)


@st.composite
def histories(
    draw: st.DrawFn, longest: int = 25, shortest: int = 0, kinds: tuple[str, ...] = EVERY_KIND
) -> tuple[Event, ...]:
    """Events from the first on; ids are new when they should be, and undoing undoes the latest."""
    events: list[Event] = [started()]
    record = Record() + started()
    for _ in range(draw(st.integers(shortest, longest))):
        event = draw(_next_event(record, draw(st.sampled_from(kinds))))
        events.append(event)
        record = record + event
    return tuple(events)


@st.composite
def _next_event(draw: st.DrawFn, record: Record, kind: str) -> Event:
    undoable = record.undoable()
    if kind == "said":
        return draw(_said(record))
    if kind == "line":
        return EntryAdded(place=LISTS[0], id=record.next_id(), entry=draw(LINES))
    if kind == "listed":
        return draw(_listed(record))
    if kind == "worked out":
        return draw(_worked_out(record))
    if kind == "mark":
        where = draw(st.sampled_from(VALUES + LISTS))
        return draw(_one_of(Passed(place=where), Postponed(place=where), Reviewed(place=where)))
    if kind == "undo" and undoable is not None:
        return Undone(sequence=undoable[0])
    return draw(st.sampled_from(ELSEWHERE))


def _one_of(*events: Event) -> st.SearchStrategy[Event]:
    return st.sampled_from(events)


@st.composite
def _said(draw: st.DrawFn, record: Record) -> Event:
    """An answer, or a new line: typed, or made of the answer that was given (or of none)."""
    entry, place = draw(LINES), draw(st.sampled_from(LISTS))
    value = draw(st.sampled_from(VALUES))
    id = record.next_id()
    return draw(
        _one_of(
            AnswerGiven(place=value, answer=TextAnswer(text=draw(WORDS))),
            EntryAdded(place=place, id=id, entry=entry),
            EntryRefiled(place=place, id=id, entry=entry, source=value, from_answer=True),
        )
    )


@st.composite
def _listed(draw: st.DrawFn, record: Record) -> Event:
    """Something about one line, which may be gone or may never have been there."""
    place, entry = draw(st.sampled_from(LISTS)), draw(LINES)
    ids = sorted(record.slot(place).entries) or [EntryId("e1")]
    id, others = draw(st.sampled_from(ids)), draw(st.lists(st.sampled_from(ids), max_size=2))
    other = draw(st.sampled_from(LISTS))
    first = int(record.next_id()[1:])
    parts = tuple(
        Part(id=EntryId(f"e{number}"), entry=draw(LINES))
        for number in range(first, first + draw(st.integers(0, 2)))
    )
    changed = (
        EntryChanged(place=place, id=id, entry=entry),
        EntryRefined(place=place, id=id, entry=entry),
        EntryRemoved(place=place, id=id),
        EntryMoved(place=place, id=id, position=draw(st.integers(0, 3))),
        EntriesMerged(place=place, id=id, entry=entry, merged=tuple(others)),
        EntrySplit(place=place, id=id, entry=entry, parts=parts),
    )
    # A line is taken from the list where it stands; one that stands nowhere may come back.
    stands = record.find(id)
    if stands is not None and stands[0] != place:
        return draw(_one_of(*changed))
    return draw(_one_of(*changed, EntryRefiled(place=other, id=id, entry=entry, source=place)))


@st.composite
def _worked_out(draw: st.DrawFn, record: Record) -> Event:
    """How the report treats an answer or a line, a text of the report, and who is there."""
    place = draw(st.sampled_from(LISTS))
    id = draw(st.sampled_from(sorted(record.slot(place).entries) or [EntryId("e1")]))
    handling = draw(HANDLINGS)
    chapter = draw(st.sampled_from([None, 0, 1]))
    return draw(
        _one_of(
            Handled(place=place, id=id, handling=handling),
            Handled(place=draw(st.sampled_from(VALUES)), handling=handling),
            PartWritten(chapter=chapter, text=draw(st.none() | WORDS)),
            AttendanceNoted(place=place, id=id, presence=draw(st.sampled_from(Presence))),
        )
    )
