"""What was said in a session before, also where it reads otherwise by now.

What was taken over once is not proposed again: that follows from what happened in the session, so that
nothing has to be kept about workbooks, and erasing an answer erases this as well.
"""

from collections.abc import Iterator, Mapping

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import Entry
from casusanalyse.session.events import (
    AnswerGiven,
    EntriesMerged,
    EntryAdded,
    EntryChanged,
    EntryRefiled,
    EntryRefined,
    EntrySplit,
)
from casusanalyse.session.fields import Listing, tell_field
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.workbook.proposals import same

_WORDED = (EntryAdded, EntryChanged, EntryRefined, EntryRefiled, EntriesMerged)


def entries_ever(record: Record, place: Place) -> Iterator[Entry]:
    """Yield every shape that a line of a list ever had, without what was undone or erased.

    Under an earlier protocol the list may have held entries of another sort.
    """
    for _, sealed in record.changes():
        if sealed.place != place:
            continue
        event = sealed.open()
        if isinstance(event, _WORDED):
            yield event.entry
        elif isinstance(event, EntrySplit):
            yield event.entry
            yield from (part.entry for part in event.parts)


def texts_ever(record: Record, place: Place) -> Iterator[str]:
    """Yield every text that was ever the answer to a question."""
    for _, sealed in record.changes():
        if sealed.place == place:
            event = sealed.open()
            if isinstance(event, AnswerGiven) and isinstance(event.answer, TextAnswer):
                yield event.answer.text


def told_by(entry: Entry, listed: Listing) -> Mapping[str, str]:
    """Return what an entry says by field, as it compares; a source says nothing about what happened."""
    told = {field.key: same(tell_field(field, entry, listed)) for field in listed.fields}
    return {key: words for key, words in told.items() if words and key != "bron"}


def is_known(given: Mapping[str, str], ever: tuple[Mapping[str, str], ...]) -> bool:
    """Tell whether somebody said all this before, in one line."""
    return any(given.items() <= told.items() for told in ever)
