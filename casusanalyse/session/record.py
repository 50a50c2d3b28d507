"""The record: what a session holds now, being the replay of its events."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import assert_never

from casusanalyse.protocol.answers import Answer, EntryId
from casusanalyse.protocol.entries import Entry
from casusanalyse.session.events import (
    AnswerGiven,
    EntryAdded,
    EntryChanged,
    EntryMoved,
    EntryRemoved,
    Erased,
    Event,
    Finished,
    Passed,
    Paused,
    Place,
    Postponed,
    Resumed,
    Reviewed,
    SessionId,
    SessionStarted,
    Undone,
)


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry of a list with its id, and the earlier session that it came from, if any."""

    id: EntryId
    entry: Entry
    origin: SessionId | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """What one place holds. ``corrected`` and ``looked_at`` are event numbers, 0 for never."""

    answer: Answer | None = None
    entries: Mapping[EntryId, Kept] = field(default_factory=dict)
    postponed: bool = False
    passed: bool = False
    corrected: int = 0
    looked_at: int = 0

    @property
    def filled(self) -> bool:
        """Whether anything was said here."""
        return self.answer is not None or bool(self.entries)


EMPTY = Slot()


# Going on is not something that was said: undoing takes back the latest change behind these.
_MARKS = (Passed, Postponed, Reviewed)


@dataclass(frozen=True, slots=True)
class _Link:
    """The latest change that still counts, and the ones before it."""

    sequence: int
    event: Event
    place: Place
    earlier: "_Link | None"


@dataclass(frozen=True, slots=True)
class Record:
    """What a session holds after its first ``length`` events."""

    started: SessionStarted | None = None
    length: int = 0
    finished: bool = False
    highest_entry: int = 0
    slots: Mapping[Place, Slot] = field(default_factory=dict)
    _latest: _Link | None = None

    def slot(self, place: Place) -> Slot:
        """Return what a place holds; an empty slot when nothing was ever said there."""
        return self.slots.get(place, EMPTY)

    def answer(self, question: str, about: EntryId | None = None) -> Answer | None:
        """Return the value given to a question, None when there is none."""
        return self.slot(Place(question, about)).answer

    def entries(self, question: str, about: EntryId | None = None) -> tuple[Kept, ...]:
        """Return the entries of a gathering question, in order."""
        return tuple(self.slot(Place(question, about)).entries.values())

    def find(self, id: EntryId) -> tuple[Place, Kept] | None:
        """Return an entry by its id wherever it stands, None when it is gone."""
        for place, slot in self.slots.items():
            if id in slot.entries:
                return place, slot.entries[id]
        return None

    def next_id(self) -> EntryId:
        """Return the id for the next new entry; ids are never used twice in a session."""
        return EntryId(f"e{self.highest_entry + 1}")

    def undoable(self) -> tuple[int, Place] | None:
        """Return number and place of the change that undoing takes back, None when there is none."""
        link = self._latest
        while link is not None and isinstance(link.event, _MARKS):
            link = link.earlier
        return (link.sequence, link.place) if link else None

    def __add__(self, event: Event) -> "Record":
        """Return the record after one more event; this one stays as it is."""
        if isinstance(event, Undone):
            return self._without(event.sequence)
        draft = _Draft(self)
        draft.apply(self.length + 1, event)
        return draft.record()

    def _without(self, sequence: int) -> "Record":
        """Return the replay of all changes but one, which is how undoing is defined."""
        kept: list[tuple[int, Event]] = []
        link = self._latest
        while link is not None:
            if link.sequence != sequence:
                kept.append((link.sequence, link.event))
            link = link.earlier
        base = Record(started=self.started, finished=self.finished)
        draft = _Draft(base, owned=True)
        for number, event in reversed(kept):
            draft.apply(number, event)
        draft.highest_entry = self.highest_entry
        draft.length = self.length + 1
        return draft.record()


def replay(events: Iterable[Event]) -> Record:
    """Return the record that events add up to, in time linear in their number."""
    numbered = tuple(enumerate(events, start=1))
    undone = {event.sequence for _, event in numbered if isinstance(event, Undone)}
    draft = _Draft(Record(), owned=True)
    for number, event in numbered:
        if number in undone:
            draft.skip(number, event)
        else:
            draft.apply(number, event)
    return draft.record()


def _corrects(event: Event, slot: Slot) -> bool:
    """Tell whether an event changes what was said before, rather than adding to it."""
    match event:
        case AnswerGiven():
            return slot.answer is not None and slot.answer != event.answer
        case EntryChanged() | EntryRemoved():
            return True
        case _:
            return False


class _Draft:
    """A record being built. With ``owned`` the lists inside are its own and grow in place."""

    def __init__(self, base: Record, owned: bool = False) -> None:
        self.length = base.length
        self.highest_entry = base.highest_entry
        self._started = base.started
        self._finished = base.finished
        self._slots = dict(base.slots)
        self._latest = base._latest
        self._owned = owned

    def record(self) -> Record:
        return Record(
            self._started,
            self.length,
            self._finished,
            self.highest_entry,
            MappingProxyType(self._slots),
            self._latest,
        )

    def skip(self, number: int, event: Event) -> None:
        """Count an undone event without its effect; the id that it used stays used."""
        self.length = number
        if isinstance(event, EntryAdded):
            self._use(event.id)

    def apply(self, number: int, event: Event) -> None:
        self.length = number
        match event:
            case EntryAdded():
                self._use(event.id)
                entries = self._entries(event.place)
                entries[event.id] = Kept(event.id, event.entry, event.origin)
                self._change(number, event, entries=entries)
            case AnswerGiven():
                self._change(number, event, answer=event.answer)
            case EntryChanged():
                self._change(number, event, entries=self._changed(event))
            case EntryRemoved():
                entries = self._entries(event.place)
                entries.pop(event.id, None)
                self._change(number, event, entries=entries)
            case EntryMoved():
                self._change(number, event, entries=self._moved(event))
            case Postponed() | Passed() | Reviewed():
                self._mark(number, event)
            case SessionStarted():
                self._started = event
            case Finished():
                self._finished = True
            case Resumed() | Paused() | Erased() | Undone():
                pass
            case _:
                assert_never(event)

    def _use(self, id: EntryId) -> None:
        self.highest_entry = max(self.highest_entry, int(id[1:]))

    def _slot(self, place: Place) -> Slot:
        return self._slots.get(place, EMPTY)

    def _entries(self, place: Place) -> dict[EntryId, Kept]:
        """Return the entries of a place, to be changed: a copy unless they are the draft's own."""
        entries = self._slot(place).entries
        if self._owned and entries and isinstance(entries, dict):
            return entries
        return dict(entries)

    def _changed(self, event: EntryChanged) -> dict[EntryId, Kept]:
        entries = self._entries(event.place)
        if event.id in entries:
            entries[event.id] = replace(entries[event.id], entry=event.entry)
        return entries

    def _moved(self, event: EntryMoved) -> dict[EntryId, Kept]:
        entries = self._entries(event.place)
        if event.id not in entries:
            return entries
        moved = entries.pop(event.id)
        order = list(entries.values())
        order.insert(event.position, moved)
        return {kept.id: kept for kept in order}

    def _change(
        self,
        number: int,
        event: AnswerGiven | EntryAdded | EntryChanged | EntryRemoved | EntryMoved,
        answer: Answer | None = None,
        entries: dict[EntryId, Kept] | None = None,
    ) -> None:
        slot = self._slot(event.place)
        self._slots[event.place] = Slot(
            answer=answer if answer is not None else slot.answer,
            entries=entries if entries is not None else slot.entries,
            passed=slot.passed,
            corrected=number if _corrects(event, slot) else slot.corrected,
            looked_at=number,
        )
        self._latest = _Link(number, event, event.place, self._latest)

    def _mark(self, number: int, event: Postponed | Passed | Reviewed) -> None:
        slot = self._slot(event.place)
        self._slots[event.place] = Slot(
            answer=slot.answer,
            entries=slot.entries,
            postponed=isinstance(event, Postponed) or (slot.postponed and not slot.filled),
            passed=True,
            corrected=slot.corrected,
            looked_at=number,
        )
        self._latest = _Link(number, event, event.place, self._latest)
