"""The record: what a session holds now, being the replay of its events."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import takewhile
from types import MappingProxyType
from typing import NamedTuple

from casusanalyse.protocol.answers import Answer
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.aside import NOTHING_ASIDE, Aside, Held, replaced
from casusanalyse.session.events import (
    AttendanceNoted,
    EntriesMerged,
    EntryRefiled,
    EntrySplit,
    Event,
    Handling,
    PartWritten,
    Presence,
    SessionStarted,
    Undone,
)
from casusanalyse.session.moving_events import ProtocolReplaced
from casusanalyse.session.places import Place
from casusanalyse.session.sealed import Sealed, seal
from casusanalyse.session.slots import EMPTY, Entries, Kept, OpenSlot, Slot, rearranged
from casusanalyse.session.treatment import BEARS_ON_TREATMENT, PLAIN, Handlings, treated
from casusanalyse.text.clean import CleanText

__all__ = ["EMPTY", "Kept", "Record", "Slot", "replay", "replay_sealed"]

# Going on is not something that was said: undoing takes back the latest change behind these.
_MARKS = frozenset({"passed", "postponed", "reviewed"})
_CORRECTIONS = frozenset({"entry_changed", "entry_removed"})
_USES_AN_ID = frozenset({"entry_added", "entry_refiled", "erased"})
# By far the most events of a long session are these: a line, and the same line again.
_MOST = frozenset({"entry_added", "entry_changed", "entry_refined"})


class _Link(NamedTuple):
    """A change that still counts, with its number, and the changes before it."""

    sequence: int
    event: Sealed
    earlier: "_Link | None"


@dataclass(frozen=True, slots=True)
class Record:
    """What a session holds after its first ``length`` events.

    ``corrected`` holds the number of the event that last corrected or removed an entry, for entries
    that were corrected or removed at all. ``written`` holds the texts of the report by chapter, the
    summary under None. ``begun`` is the number of the event with which the first step began.
    ``sealed`` tells that the report is final: nothing changes until the session is opened again.
    ``aside`` is what was said to questions that the present protocol does not ask.
    """

    started: SessionStarted | None = None
    length: int = 0
    finished: bool = False
    paused: bool = False
    sealed: bool = False
    highest_entry: int = 0
    begun: int = 0
    slots: Mapping[Place, Slot] = field(default_factory=dict)
    corrected: Mapping[EntryId, int] = field(default_factory=dict)
    handlings: Handlings = field(default_factory=dict)
    written: Mapping[int | None, CleanText] = field(default_factory=dict)
    attendance: Mapping[EntryId, Presence] = field(default_factory=dict)
    merged_into: Mapping[EntryId, EntryId] = field(default_factory=dict)
    aside: Aside = NOTHING_ASIDE
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
        """Return an entry by its id wherever it stands, None when it is gone.

        A line that was merged into another is found as that one.
        """
        id = self.standing(id)
        for place, slot in self.slots.items():
            if id in slot.entries:
                return place, slot.entries[id]
        return None

    def standing(self, id: EntryId) -> EntryId:
        """Return the id of the line that an entry is part of now: its own unless it was merged."""
        while id in self.merged_into:
            id = self.merged_into[id]
        return id

    def next_id(self) -> EntryId:
        """Return the id for the next new entry; ids are never used twice in a session."""
        return EntryId(f"e{self.highest_entry + 1}")

    def handling(self, place: Place, id: EntryId | None = None) -> Handling:
        """Return how the report treats an answer, or one line of a list."""
        return self.handlings.get(place if id is None else id, PLAIN)

    def presence(self, seat: EntryId) -> Presence:
        """Return whether somebody sits at the table; who was not noted is there."""
        return self.attendance.get(seat, Presence.THERE)

    def latest(self) -> Iterator[tuple[int, Sealed]]:
        """Yield the changes under the present protocol that still count, the latest first."""
        return takewhile(lambda each: each[1].kind != "protocol_replaced", self.changes())

    def changes(self) -> Iterator[tuple[int, Sealed]]:
        """Yield all changes that still count, those under earlier protocols too, the latest first."""
        link = self._latest
        while link is not None:
            if link.event.kind not in _MARKS:
                yield link.sequence, link.event
            link = link.earlier

    def undoable(self) -> tuple[int, Sealed] | None:
        """Return number and outside of the change that undoing takes back, None when there is none.

        What stood there when the meeting began was not typed by anybody, and is not taken back.
        """
        latest = next(self.latest(), None)
        return latest if latest is not None and latest[0] > self.begun else None

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
        base = Record(
            started=self.started,
            finished=self.finished,
            paused=self.paused,
            sealed=self.sealed,
            begun=self.begun,
        )
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
    return replay_numbered(enumerate(events, start=1))


def replay_numbered(events: Iterable[tuple[int, Sealed]]) -> Record:
    """Return the record that a part of a session adds up to; every event has its number there."""
    history, draft = tuple(events), _Draft(Record())
    undone = {_undoes(event) for _, event in history if event.kind == "undone"}
    for number, event in history:
        if number in undone:
            draft.skip(number, event)
        else:
            draft.apply(number, event)
    return draft.record()


def _undoes(sealed: Sealed) -> int:
    event = sealed.open()
    assert isinstance(event, Undone)
    return event.sequence


class _Draft:
    """A record being built on top of another, which stays as it is."""

    def __init__(self, base: Record) -> None:
        self.length = base.length
        self.highest_entry = base.highest_entry
        self._base = base
        self._started = base.started
        self._finished = base.finished
        self._paused = base.paused
        self._sealed = base.sealed
        self._begun = base.begun
        self._corrected = base.corrected
        self._own_corrected: dict[EntryId, int] | None = None
        self._open: dict[Place, OpenSlot] = {}
        self._handlings = base.handlings
        self._written = base.written
        self._attendance = base.attendance
        self._merged_into = base.merged_into
        self._aside = base.aside
        self._latest = base._latest

    def record(self) -> Record:
        closed = {place: slot.closed() for place, slot in self._open.items()}
        return Record(
            started=self._started,
            length=self.length,
            finished=self._finished,
            paused=self._paused,
            sealed=self._sealed,
            highest_entry=self.highest_entry,
            begun=self._begun,
            slots=MappingProxyType({**self._base.slots, **closed}),
            corrected=self._corrected,
            handlings=self._handlings,
            written=self._written,
            attendance=self._attendance,
            merged_into=self._merged_into,
            aside=self._aside,
            _latest=self._latest,
        )

    def skip(self, number: int, event: Sealed) -> None:
        """Count an undone event without its effect; the id that it used stays used."""
        self.length = number
        self._use(event)

    def apply(self, number: int, event: Sealed) -> None:
        self.length = number
        self._use(event)
        if event.kind == "part_written":
            self._write(event)
        elif event.kind == "protocol_replaced":
            self._replace_protocol(number, event)
        elif event.place is None:
            self._apply_to_all(event)
            return
        elif event.kind == "erased":
            return
        else:
            self._apply_at(event.place, number, event)
        self._latest = _Link(number, event, self._latest)

    def _use(self, event: Sealed) -> None:
        """Count the id of a new entry; the tombstone of an entry keeps its id used."""
        if event.kind in _USES_AN_ID and event.entry is not None:
            self._count(event.entry)
        elif event.kind == "entry_split":
            split = event.open()
            assert isinstance(split, EntrySplit)
            for id in (*(part.id for part in split.parts), *split.erased):
                self._count(id)

    def _count(self, id: EntryId) -> None:
        self.highest_entry = max(self.highest_entry, int(id[1:]))

    def _apply_to_all(self, event: Sealed) -> None:
        if event.kind == "session_started":
            started = event.open()
            assert isinstance(started, SessionStarted)
            self._started = started
        elif event.kind == "finished":
            self._finished = True
        elif event.kind == "step_begun":
            self._begun = self._begun or self.length
        elif event.kind in ("paused", "resumed"):
            self._paused = event.kind == "paused"
        elif event.kind in ("finalised", "reopened"):
            self._sealed = event.kind == "finalised"

    def _apply_at(self, place: Place, number: int, event: Sealed) -> None:
        if event.kind in _MOST:
            self._apply_to_list(place, number, event)
            return
        if event.kind in BEARS_ON_TREATMENT:
            self._handlings = treated(self._handlings, event.open())
        match event.kind:
            case "handled":
                pass
            case "attendance_noted":
                self._note(event)
            case "passed" | "postponed" | "reviewed":
                slot = self._opened(place)
                slot.looked_at = number
                slot.passed = True
                slot.postponed = event.kind == "postponed"
            case "answer_given":
                slot = self._opened(place)
                slot.postponed = False
                slot.corrected = number if slot.given is not None else slot.corrected
                slot.given, slot.looked_at = event, number
            case "entry_refiled":
                self._take_from_source(number, event)
                self._apply_to_list(place, number, event)
            case "entries_merged":
                standing = self._opened(place).entries
                if event.entry in standing:
                    self._point_on(event, standing)
                self._apply_to_list(place, number, event)
            case _:
                self._apply_to_list(place, number, event)

    def _apply_to_list(self, place: Place, number: int, event: Sealed) -> None:
        if self._merged_into and event.kind in _USES_AN_ID:
            pointers = {id: to for id, to in self._merged_into.items() if id != event.entry}
            self._merged_into = MappingProxyType(pointers)
        slot = self._opened(place)
        slot.postponed = False
        slot.entries = rearranged(slot.entries, number, event)
        if event.kind in _CORRECTIONS and event.entry is not None:
            slot.corrected = number
            self._correct(event.entry, number)

    def _opened(self, place: Place) -> OpenSlot:
        slot = self._open.get(place)
        if slot is None:
            slot = self._open[place] = OpenSlot(self._base.slot(place))
        return slot

    def _take_from_source(self, number: int, sealed: Sealed) -> None:
        event = sealed.open()
        assert isinstance(event, EntryRefiled)
        source = self._opened(event.source)
        if event.from_answer:
            source.given, source.corrected = None, number
        else:
            source.entries.pop(event.id, None)

    def _point_on(self, sealed: Sealed, standing: Entries) -> None:
        """Let what points at merged lines point at the one that stays; only lines that stand merge."""
        event = sealed.open()
        assert isinstance(event, EntriesMerged)
        taken = (id for id in event.merged if id in standing and id != event.id)
        pointers = {**self._merged_into, **dict.fromkeys(taken, event.id)}
        pointers.pop(event.id, None)
        self._merged_into = MappingProxyType(pointers)

    def _note(self, sealed: Sealed) -> None:
        """Note who is there; such notes are few and copied each time."""
        event = sealed.open()
        assert isinstance(event, AttendanceNoted)
        self._attendance = MappingProxyType({**self._attendance, event.id: event.presence})

    def _write(self, sealed: Sealed) -> None:
        event = sealed.open()
        assert isinstance(event, PartWritten)
        others = {part: text for part, text in self._written.items() if part != event.chapter}
        own = {} if event.text is None else {event.chapter: event.text}
        self._written = MappingProxyType({**others, **own})

    def _replace_protocol(self, number: int, sealed: Sealed) -> None:
        event = sealed.open()
        assert isinstance(event, ProtocolReplaced)
        so_far = self.record()
        held = Held(so_far.slots, so_far.handlings, so_far.written, so_far.aside)
        slots, self._handlings, self._written, self._aside = replaced(held, number, event)
        self._base, self._open = replace(so_far, slots=slots), {}
        if self._started is not None:
            self._started = self._started.model_copy(update=event.named)

    def _correct(self, id: EntryId, number: int) -> None:
        """Note when an entry was corrected; the notes are copied once, at the first of them."""
        if self._own_corrected is None:
            self._own_corrected = dict(self._corrected)
            self._corrected = MappingProxyType(self._own_corrected)
        self._own_corrected[id] = number
