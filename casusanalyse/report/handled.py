"""What working out decided for the report: what stays out, who may read it, where it stands."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from casusanalyse.privacy.readers import may_read
from casusanalyse.privacy.unsafety import own_readers, tells_of_unsafety
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.words import Reader
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, Slot


def shown_to(reader: Reader, record: Record) -> Record:
    """Return the record without what was left out or is kept from this reader.

    It is gone as if it had never been said: other lines point at it in vain, and what was asked
    about a line (``voor_elk``) goes with it. Who may read a question is not decided here, so that
    an item never reaches more people than its question does.
    """
    hidden = {*_hidden_as_decided(reader, record), *_hidden_as_unsafe(reader, record)}
    if not hidden:
        return record
    slots = {
        place: _without(slot, place, hidden)
        for place, slot in record.slots.items()
        if place.about not in hidden
    }
    return replace(record, slots=MappingProxyType(slots))


def _hidden_as_decided(reader: Reader, record: Record) -> Iterator[Place | EntryId]:
    for subject, how in record.handlings.items():
        if how.left_out or (how.readers is not None and not may_read(reader, how.readers)):
            yield subject


def _hidden_as_unsafe(reader: Reader, record: Record) -> Iterator[EntryId]:
    """Yield the lines about unsafety that do not reach this reader, also when nothing was decided."""
    for slot in record.slots.values():
        for id, kept in slot.entries.items():
            if tells_of_unsafety(kept.entry):
                audience = own_readers(kept.entry, record.handlings.get(id))
                if audience is not None and not may_read(reader, audience):
                    yield id


def _without(slot: Slot, place: Place, hidden: set[Place | EntryId]) -> Slot:
    entries = {id: kept for id, kept in slot.entries.items() if id not in hidden}
    return slot._replace(entries=entries, given=None if place in hidden else slot.given)


def moves(protocol: Protocol, record: Record) -> Mapping[Place | EntryId, int]:
    """Return the chapter, counted from 0, of everything that was moved to one that there is."""
    chapters = range(len(protocol.report.chapters))
    return {
        subject: how.chapter
        for subject, how in record.handlings.items()
        if how.chapter is not None and how.chapter in chapters
    }
