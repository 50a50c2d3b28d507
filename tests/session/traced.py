"""Histories in which every word can be followed: through wording anew, moving, merging and splitting."""

from collections.abc import Mapping, Sequence

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import Entry, ListItem
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import (
    AnswerGiven,
    AttendanceNoted,
    EntriesMerged,
    EntryAdded,
    EntryChanged,
    EntryMoved,
    EntryRefiled,
    EntryRefined,
    EntryRemoved,
    EntrySplit,
    Event,
    Handled,
    Paused,
)
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text


def traced(events: Sequence[Event]) -> tuple[Event, ...]:
    """Return the same history in which each event brings a word of its own.

    Words stay with a line until it is split; then its parts take some of them along. What nobody
    could do, because the line or the answer is not there, becomes a pause.
    """
    record, told = Record(), []
    for number, event in enumerate(events, start=1):
        could = _could_happen(record, event)
        following = _worded(record, event, f"w{number}.") if could else Paused()
        told.append(following)
        record = record + following
    return tuple(told)


def words_of(record: Record, place: Place, id: EntryId | None = None) -> set[str]:
    """Return the words of an answer, or of one line of a list."""
    slot = record.slot(place)
    if id is not None:
        return set(_text(slot.entries[id].entry).split()) if id in slot.entries else set()
    answer = slot.answer
    return set(answer.text.split()) if isinstance(answer, TextAnswer) else set()


def readings(record: Record) -> Mapping[tuple[Place, EntryId | None], set[str]]:
    """Return everything that stands in a record with the words of it."""
    found: dict[tuple[Place, EntryId | None], set[str]] = {}
    for place, slot in record.slots.items():
        found |= {(place, id): words_of(record, place, id) for id in slot.entries}
        if slot.given is not None:
            found[place, None] = words_of(record, place)
    return found


def _could_happen(record: Record, event: Event) -> bool:
    match event:
        case EntryRefiled(from_answer=True):
            return record.slot(event.source).given is not None
        case EntryRefiled():
            return event.id in record.slot(event.source).entries
        case EntriesMerged():
            standing = record.slot(event.place).entries
            return event.id not in event.merged and {event.id, *event.merged} <= standing.keys()
        case EntryChanged() | EntryRefined() | EntrySplit() | EntryMoved() | EntryRemoved():
            return event.id in record.slot(event.place).entries
        case Handled() | AttendanceNoted():
            return event.id is None or event.id in record.slot(event.place).entries
        case _:
            return True


def _worded(record: Record, event: Event, new: str) -> Event:
    match event:
        case AnswerGiven():
            return AnswerGiven(place=event.place, answer=TextAnswer(text=clean_text(new)))
        case EntryRefiled(from_answer=True):
            return _reads(event, {*words_of(record, event.source), new})
        case EntryRefiled():
            return _reads(event, {*words_of(record, event.source, event.id), new})
        case EntriesMerged():
            ids = (event.id, *event.merged)
            return _reads(event, {new}.union(*(words_of(record, event.place, id) for id in ids)))
        case EntrySplit():
            return _divided(event, sorted(words_of(record, event.place, event.id)), new)
        case EntryAdded() | EntryChanged() | EntryRefined():
            return _reads(event, {*words_of(record, event.place, event.id), new})
        case _:
            return event


def _divided(event: EntrySplit, words: list[str], new: str) -> EntrySplit:
    shares = len(event.parts) + 1
    parts = tuple(
        part.model_copy(update={"entry": _line({*words[number::shares], f"{new}{part.id}"})})
        for number, part in enumerate(event.parts, start=1)
    )
    return event.model_copy(update={"entry": _line({*words[0::shares], new}), "parts": parts})


def _reads(event: Event, words: set[str]) -> Event:
    return event.model_copy(update={"entry": _line(words)})


def _line(words: set[str]) -> ListItem:
    return ListItem(text=clean_text(" ".join(sorted(words))))


def _text(entry: Entry) -> str:
    return entry.text if isinstance(entry, ListItem) else ""
