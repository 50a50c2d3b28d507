"""What one place of a session holds: the answer given there, or the entries of its list."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from casusanalyse.protocol.answers import Answer
from casusanalyse.protocol.entries import Entry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import (
    AnswerGiven,
    EntryAdded,
    EntryRefiled,
    EntrySplit,
    SaidBefore,
    SessionId,
    Worded,
)
from casusanalyse.session.sealed import Sealed


class Kept(NamedTuple):
    """An entry of a list: the event that brought it there, and the one that says how it reads now.

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
        assert isinstance(event, Worded)
        if isinstance(event, EntrySplit) and event.id != self.id:
            return next(part.entry for part in event.parts if part.id == self.id)
        return event.entry

    @property
    def origin(self) -> SessionId | None:
        """The earlier session that the entry was taken over from, if any."""
        event = self.added.open()
        return event.origin if isinstance(event, EntryAdded | EntryRefiled) else None

    @property
    def before(self) -> tuple[SaidBefore, ...]:
        """What earlier sessions said about the entry."""
        event = self.added.open()
        return event.before if isinstance(event, EntryAdded | EntryRefiled) else ()


Entries = dict[EntryId, Kept]
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


class OpenSlot:
    """A slot that is being written in; its list is its own."""

    __slots__ = ("corrected", "entries", "given", "looked_at", "passed", "postponed")

    def __init__(self, slot: Slot) -> None:
        self.given = slot.given
        self.entries: Entries = dict(slot.entries)
        self.postponed = slot.postponed
        self.passed = slot.passed
        self.corrected = slot.corrected
        self.looked_at = slot.looked_at

    def closed(self) -> Slot:
        """Return what it holds, which stays as it is."""
        return Slot(
            given=self.given,
            entries=self.entries,
            postponed=self.postponed,
            passed=self.passed,
            corrected=self.corrected,
            looked_at=self.looked_at,
        )


def rearranged(entries: Entries, number: int, event: Sealed) -> Entries:
    """Return the entries after an event about one of them; the dictionary given may be changed."""
    id = event.entry
    assert id is not None
    match event.kind:
        case "entry_added" | "entry_refiled":
            entries[id] = Kept(id, event, event, number)
        case _ if id not in entries:
            return entries
        case "entry_changed" | "entry_refined":
            entries[id] = Kept(id, entries[id].added, event, number)
        case "entry_removed":
            del entries[id]
        case "entry_moved":
            return _moved(entries, event)
        case "entries_merged":
            return _merged(entries, number, event)
        case "entry_split":
            return _split(entries, number, event)
    return entries


def _moved(entries: Entries, sealed: Sealed) -> Entries:
    event = sealed.open()
    assert event.kind == "entry_moved"
    moved = entries.pop(event.id)
    order = list(entries.values())
    order.insert(event.position, moved)
    return {kept.id: kept for kept in order}


def _merged(entries: Entries, number: int, sealed: Sealed) -> Entries:
    event = sealed.open()
    assert event.kind == "entries_merged"
    entries[event.id] = Kept(event.id, entries[event.id].added, sealed, number)
    return {id: kept for id, kept in entries.items() if id == event.id or id not in event.merged}


def _split(entries: Entries, number: int, sealed: Sealed) -> Entries:
    event = sealed.open()
    assert event.kind == "entry_split"
    order: list[Kept] = []
    for kept in entries.values():
        if kept.id != event.id:
            order.append(kept)
            continue
        order.append(Kept(kept.id, kept.added, sealed, number))
        order += [Kept(part.id, kept.added, sealed, number) for part in event.parts]
    return {kept.id: kept for kept in order}
