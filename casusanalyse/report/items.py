"""What a chapter is made of, answer by answer and line by line, for whoever works the report out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import assert_never

from casusanalyse.privacy.unsafety import lacks_source, own_readers, tells_of_unsafety
from casusanalyse.protocol.entries import (
    Agreement,
    Consent,
    Entry,
    Factor,
    Influence,
    Insight,
    ListItem,
    PeriodEntry,
    Person,
    Quote,
    Relation,
    RoundSentence,
    Seat,
    Statement,
    TimelineEntry,
)
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.words import Reader
from casusanalyse.report.blocks import lines_of
from casusanalyse.report.chapters import chapter_blocks
from casusanalyse.report.material import Material, seat_in_words
from casusanalyse.report.sentences import after, joined
from casusanalyse.session.events import EntryRefined, Handling, SessionId
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept, Record
from casusanalyse.session.sealed import seal
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.wording import report as wording


@dataclass(frozen=True)
class Item:
    """One answer (``id`` is None) or one line of a list, in a chapter of the report.

    ``heading`` is the short name of its question and ``text`` what it says, in few words.
    ``left_out`` also holds for what was asked about somebody or something that is left out.
    ``needs_consent`` tells that the report keeps it to itself until its speaker agrees.
    """

    place: Place
    id: EntryId | None
    heading: str
    text: CleanText
    handling: Handling
    left_out: bool = False
    needs_consent: bool = False
    origin: SessionId | None = None


def chapter_items(protocol: Protocol, record: Record, chapter: int) -> tuple[Item, ...]:
    """Return everything that a chapter (from 0) is made of, in the order of the report.

    That is what participants would read there, what was moved to it included, and besides that what
    was left out, what fewer may read and what waits for consent: each item once, where it would
    stand. What moved to another chapter is not among them. IndexError for a chapter that the
    protocol does not have.
    """
    material = Material(protocol, _as_if_all_is_shown(record), Reader.PARTICIPANTS)
    first: dict[tuple[Place, EntryId | None], CleanText] = {}
    for block in chapter_blocks(material, chapter):
        for line in lines_of(block):
            for ref in line.answers:
                first.setdefault((ref.place, ref.entry), line.text)
    return tuple(_item(material, record, *key, text) for key, text in first.items())


def _item(
    material: Material, record: Record, place: Place, id: EntryId | None, line: CleanText
) -> Item:
    kept = record.slot(place).entries.get(id) if id is not None else None
    handling = record.handling(place, id)
    if kept is not None and tells_of_unsafety(kept.entry):
        readers = own_readers(kept.entry, handling)
        handling = handling.model_copy(update={"readers": readers})
    about = place.about is not None and record.handling(place, place.about).left_out
    return Item(
        place,
        id,
        material.questions[place.question].heading,
        line if kept is None else _shortly(material, kept.entry, line),
        handling,
        left_out=handling.left_out or about,
        needs_consent=kept is not None and not _may_be_shown(kept.entry),
        origin=None if kept is None else kept.origin,
    )


def _may_be_shown(entry: Entry) -> bool:
    return not isinstance(entry, Quote | RoundSentence) or entry.consent is Consent.YES


def _as_if_all_is_shown(record: Record) -> Record:
    """Return the record as if everybody agreed and nothing were kept out; moves still count."""
    handlings = {it: Handling(chapter=how.chapter) for it, how in record.handlings.items()}
    handlings.update(_unsafe_for_all(record))
    slots = {
        place: slot._replace(entries=dict(_agreed(place, slot.entries)))
        for place, slot in record.slots.items()
    }
    return replace(record, handlings=handlings, slots=MappingProxyType(slots))


def _unsafe_for_all(record: Record) -> Iterator[tuple[EntryId, Handling]]:
    """Yield the lines about unsafety, read by participants, wherever they stand."""
    for place, slot in record.slots.items():
        for id, kept in slot.entries.items():
            if tells_of_unsafety(kept.entry):
                chapter = record.handling(place, id).chapter
                yield id, Handling(readers=Reader.PARTICIPANTS, chapter=chapter)


def _agreed(place: Place, entries: Mapping[EntryId, Kept]) -> Iterator[tuple[EntryId, Kept]]:
    for id, kept in entries.items():
        entry = kept.entry
        if isinstance(entry, Quote | RoundSentence) and entry.consent is not Consent.YES:
            agreed = entry.model_copy(update={"consent": Consent.YES})
            kept = kept._replace(latest=seal(EntryRefined(place=place, id=id, entry=agreed)))
        elif isinstance(entry, Relation) and lacks_source(entry):
            known = entry.model_copy(update={"source": own_words(wording.SOURCE_MISSING)})
            kept = kept._replace(latest=seal(EntryRefined(place=place, id=id, entry=known)))
        yield id, kept


def _shortly(material: Material, entry: Entry, line: CleanText) -> CleanText:
    """Return the gist of an entry; a line of the report that shows it is the gist of some kinds."""
    match entry:
        case Person():
            return after(entry.name, entry.nature) if entry.nature else entry.name
        case Seat():
            return seat_in_words(entry)
        case TimelineEntry():
            return after(entry.when.words, entry.what) if entry.when else entry.what
        case PeriodEntry():
            return after(entry.period.words, entry.what) if entry.what else entry.period.words
        case Insight() | ListItem() | Factor():
            return entry.text
        case Quote():
            return entry.words
        case RoundSentence():
            return entry.sentence
        case Agreement():
            owner = material.name(entry.owner)
            return after(owner, entry.task) if owner else entry.task
        case Statement():
            said = joined(entry.bearing.value, entry.provided or "")
            return after(material.name(entry.member) or "", said)
        case Influence():
            ends = map(material.name, (entry.cause, entry.consequence))
            return joined(*(name or "" for name in ends), by=wording.ARROW)
        case Relation():
            return line
        case _:
            assert_never(entry)
