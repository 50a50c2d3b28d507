"""The record: what a session holds now, being the replay of its events."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from casusanalyse.protocol.answers import Answer
from casusanalyse.protocol.entries import Entry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import (
    AnswerGiven,
    EntryAdded,
    EntryChanged,
    EntryMoved,
    Event,
    SessionId,
    SessionStarted,
    Undone,
)
from casusanalyse.session.places import Place
from casusanalyse.session.sealed import Sealed, seal


class Kept(NamedTuple):
    """An entry of a list: the event that added it, and the one that says how it reads now.

    ``since`` is the number of the latter.
    """

    id: EntryId
    added: Sealed
    latest: Sealed
    since: int

    @property
    def entry(self) -> Entry:
        """The entry as it reads now."""
        event = self.latest.open()
        assert isinstance(event, EntryAdded | EntryChanged)
        return event.entry

    @property
    def origin(self) -> SessionId | None:
        """The earlier session that the entry was taken over from, if any."""
        event = self.added.open()
        assert isinstance(event, EntryAdded)
        return event.origin


_NO_ENTRIES: Mapping[EntryId, Kept] = MappingProxyType({})


class Slot(NamedTuple):
    """What one place holds. ``corrected`` and ``looked_at`` are event numbers, 0 for never.

    A list is looked at as a whole when the meeting goes on from it; a line of it when it is typed.
    """

    given: Sealed | None = None
    entries: Mapping[EntryId, Kept] = _NO_ENTRIES
    postponed: bool = False
    passed: bool = False
    corrected: int = 0
    looked_at: int = 0

    @property
    def answer(self) -> Answer | None:
        """The value given here, None when there is none."""
        if self.given is None:
            return None
        event = self.given.open()
        assert isinstance(event, AnswerGiven)
        return event.answer

    @property
    def filled(self) -> bool:
        """Whether anything was said here."""
        return self.given is not None or bool(self.entries)


EMPTY = Slot()

# Going on is not something that was said: undoing takes back the latest change behind these.
_MARKS = ("passed", "postponed", "reviewed")
_CORRECTIONS = ("entry_changed", "entry_removed")


class _Link(NamedTuple):
    """A change that still counts, with its number, and the changes before it."""

    sequence: int
    event: Sealed
    earlier: "_Link | None"


@dataclass(frozen=True, slots=True)
class Record:
    """What a session holds after its first ``length`` events.

    ``corrected`` holds the number of the event that last corrected or removed an entry, for entries
    that were corrected or removed at all.
    """

    started: SessionStarted | None = None
    length: int = 0
    finished: bool = False
    paused: bool = False
    highest_entry: int = 0
    slots: Mapping[Place, Slot] = field(default_factory=dict)
    corrected: Mapping[EntryId, int] = field(default_factory=dict)
    _latest: _Link | None = field(default=None, compare=False)

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
        while link is not None and link.event.kind in _MARKS:
            link = link.earlier
        if link is None or link.event.place is None:
            return None
        return link.sequence, link.event.place

    def __add__(self, event: Event) -> "Record":
        """Return the record after one more event; this one stays as it is."""
        if isinstance(event, Undone):
            return self._without(event.sequence)
        draft = _Draft(self)
        draft.apply(self.length + 1, seal(event))
        return draft.record()

    def _without(self, sequence: int) -> "Record":
        """Return the replay of all changes but one, which is how undoing is defined."""
        kept: list[_Link] = []
        link = self._latest
        while link is not None:
            if link.sequence != sequence:
                kept.append(link)
            link = link.earlier
        base = Record(started=self.started, finished=self.finished, paused=self.paused)
        draft = _Draft(base)
        for change in reversed(kept):
            draft.apply(change.sequence, change.event)
        draft.highest_entry = self.highest_entry
        draft.length = self.length + 1
        return draft.record()


def replay(events: Iterable[Event]) -> Record:
    """Return the record that events add up to."""
    return replay_sealed(map(seal, events))


def replay_sealed(events: Iterable[Sealed]) -> Record:
    """Return the record that events add up to, in time linear in their number."""
    history = tuple(events)
    undone = {_undoes(event) for event in history if event.kind == "undone"}
    draft = _Draft(Record())
    for number, event in enumerate(history, start=1):
        if number in undone:
            draft.skip(number, event)
        else:
            draft.apply(number, event)
    return draft.record()


def _undoes(sealed: Sealed) -> int:
    event = sealed.open()
    assert isinstance(event, Undone)
    return event.sequence


class _Open:
    """A slot that is being written in; its list is its own."""

    __slots__ = ("corrected", "entries", "given", "looked_at", "passed", "postponed")

    def __init__(self, slot: Slot) -> None:
        self.given = slot.given
        self.entries = dict(slot.entries)
        self.postponed = slot.postponed
        self.passed = slot.passed
        self.corrected = slot.corrected
        self.looked_at = slot.looked_at

    def closed(self) -> Slot:
        return Slot(
            self.given,
            self.entries,
            self.postponed,
            self.passed,
            self.corrected,
            self.looked_at,
        )


class _Draft:
    """A record being built on top of another, which stays as it is."""

    def __init__(self, base: Record) -> None:
        self.length = base.length
        self.highest_entry = base.highest_entry
        self._started = base.started
        self._finished = base.finished
        self._paused = base.paused
        self._slots = base.slots
        self._corrected = base.corrected
        self._own_corrected: dict[EntryId, int] | None = None
        self._open: dict[Place, _Open] = {}
        self._latest = base._latest

    def record(self) -> Record:
        closed = {place: slot.closed() for place, slot in self._open.items()}
        return Record(
            self._started,
            self.length,
            self._finished,
            self._paused,
            self.highest_entry,
            MappingProxyType({**self._slots, **closed}),
            self._corrected,
            self._latest,
        )

    def skip(self, number: int, event: Sealed) -> None:
        """Count an undone event without its effect; the id that it used stays used."""
        self.length = number
        self._use(event)

    def apply(self, number: int, event: Sealed) -> None:
        self.length = number
        self._use(event)
        if event.place is None:
            self._apply_to_all(event)
        elif event.kind != "erased":
            self._apply_at(event.place, number, event)
            self._latest = _Link(number, event, self._latest)

    def _use(self, event: Sealed) -> None:
        """Count the id of a new entry; the tombstone of an entry keeps its id used."""
        if event.kind in ("entry_added", "erased") and event.entry is not None:
            self.highest_entry = max(self.highest_entry, int(event.entry[1:]))

    def _apply_to_all(self, event: Sealed) -> None:
        if event.kind == "session_started":
            started = event.open()
            assert isinstance(started, SessionStarted)
            self._started = started
        elif event.kind == "finished":
            self._finished = True
        elif event.kind in ("paused", "resumed"):
            self._paused = event.kind == "paused"

    def _apply_at(self, place: Place, number: int, event: Sealed) -> None:
        slot = self._open.get(place)
        if slot is None:
            slot = self._open[place] = _Open(self._slots.get(place, EMPTY))
        if event.kind in _MARKS:
            slot.looked_at = number
            slot.passed = True
            slot.postponed = event.kind == "postponed"
            return
        slot.postponed = False
        if event.kind == "answer_given":
            slot.corrected = number if slot.given is not None else slot.corrected
            slot.given, slot.looked_at = event, number
            return
        slot.entries = _rearranged(slot.entries, number, event)
        if event.kind in _CORRECTIONS and event.entry is not None:
            slot.corrected = number
            self._correct(event.entry, number)

    def _correct(self, id: EntryId, number: int) -> None:
        """Note when an entry was corrected; the notes are copied once, at the first of them."""
        if self._own_corrected is None:
            self._own_corrected = dict(self._corrected)
            self._corrected = MappingProxyType(self._own_corrected)
        self._own_corrected[id] = number


def _rearranged(entries: dict[EntryId, Kept], number: int, event: Sealed) -> dict[EntryId, Kept]:
    """Return the entries after an event about one of them; the dictionary given may be changed."""
    id = event.entry
    assert id is not None
    if event.kind == "entry_added":
        entries[id] = Kept(id, event, event, number)
    elif id not in entries:
        return entries
    elif event.kind == "entry_changed":
        entries[id] = Kept(id, entries[id].added, event, number)
    elif event.kind == "entry_removed":
        del entries[id]
    else:
        return _moved(entries, event)
    return entries


def _moved(entries: dict[EntryId, Kept], sealed: Sealed) -> dict[EntryId, Kept]:
    event = sealed.open()
    assert isinstance(event, EntryMoved)
    moved = entries.pop(event.id)
    order = list(entries.values())
    order.insert(event.position, moved)
    return {kept.id: kept for kept in order}
