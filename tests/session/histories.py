"""Histories of a session as they could happen, for properties that must hold for all of them."""

from hypothesis import strategies as st

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import ListItem
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import (
    AnswerGiven,
    EntryAdded,
    EntryChanged,
    EntryMoved,
    EntryRemoved,
    Event,
    Finished,
    Passed,
    Paused,
    Postponed,
    Resumed,
    Reviewed,
    Undone,
)
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text
from tests.session.samples import started

VALUES = (Place("een"), Place("twee"), Place("per", EntryId("e1")))
LISTS = (Place("lijst"), Place("andere"))
WORDS = st.sampled_from(["a", "b", "c"]).map(clean_text)
ELSEWHERE: tuple[Event, ...] = (Paused(), Resumed(), Finished())
CONTENT = (AnswerGiven, EntryAdded, EntryChanged, EntryRemoved, EntryMoved)


@st.composite
def histories(draw: st.DrawFn, longest: int = 25) -> tuple[Event, ...]:
    """Events from the first on; ids are new when they should be, and undoing undoes the latest."""
    events: list[Event] = [started()]
    record = Record() + started()
    for _ in range(draw(st.integers(0, longest))):
        event = draw(_next_event(record))
        events.append(event)
        record = record + event
    return tuple(events)


@st.composite
def _next_event(draw: st.DrawFn, record: Record) -> Event:
    kinds = ["answer", "add", "change", "remove", "move", "mark", "undo", "elsewhere"]
    kind = draw(st.sampled_from(kinds))
    place = draw(st.sampled_from(LISTS))
    ids = sorted(record.slot(place).entries) or [EntryId("e1")]
    undoable = record.undoable()
    if kind == "answer":
        return AnswerGiven(place=draw(st.sampled_from(VALUES)), answer=TextAnswer(text=draw(WORDS)))
    if kind == "add":
        return EntryAdded(place=place, id=record.next_id(), entry=ListItem(text=draw(WORDS)))
    if kind == "change":
        entry = ListItem(text=draw(WORDS))
        return EntryChanged(place=place, id=draw(st.sampled_from(ids)), entry=entry)
    if kind == "remove":
        return EntryRemoved(place=place, id=draw(st.sampled_from(ids)))
    if kind == "move":
        position = draw(st.integers(0, 3))
        return EntryMoved(place=place, id=draw(st.sampled_from(ids)), position=position)
    if kind == "mark":
        where = draw(st.sampled_from(VALUES + LISTS))
        marks: list[Event] = [Passed(place=where), Postponed(place=where), Reviewed(place=where)]
        return draw(st.sampled_from(marks))
    if kind == "undo" and undoable is not None:
        return Undone(sequence=undoable[0])
    return draw(st.sampled_from(ELSEWHERE))
