"""What working out decided for the report: what stays out, who may read it, where it stands."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from casusanalyse.privacy.readers import may_read
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.words import Reader
from casusanalyse.session.events import Handling
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, Slot


def shown_to(reader: Reader, record: Record) -> Record:
    """Return the record without what was left out or is kept from this reader.

    It is gone as if it had never been said: other lines point at it in vain, and what was asked
    about a line (``voor_elk``) goes with it. Who may read a question is not decided here, so that
    an item never reaches more people than its question does.
    """
    hidden = {subject for subject, how in record.handlings.items() if _is_hidden(reader, how)}
    if not hidden:
        return record
    slots = {
        place: _without(slot, place, hidden)
        for place, slot in record.slots.items()
        if place.about not in hidden
    }
    return replace(record, slots=MappingProxyType(slots))


def _is_hidden(reader: Reader, handling: Handling) -> bool:
    kept_from = handling.readers is not None and not may_read(reader, handling.readers)
    return handling.left_out or kept_from


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
