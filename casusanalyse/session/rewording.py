"""Words that are put better, wherever that was done: which event a new text of something is.

This is where a reader of the facilitator's own edited copy of a draft hands over what it found.
"""

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.asked import FieldType
from casusanalyse.protocol.entries import Entry, fields_of
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import AnswerGiven, EntryRefined, Event, PartWritten
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.text.clean import CleanText

_IN_OWN_WORDS = (FieldType.TEXT, FieldType.LONG_TEXT)


def reworded(
    record: Record, place: Place, id: EntryId | None, field: str | None, text: CleanText
) -> Event | None:
    """Return the event by which an answer, or one field of a line, reads like this from now on.

    ``field`` is the attribute that a paragraph of the report shows (``AnswerRef``). None when it
    reads so already, and when there is no such text: what is chosen or counted is not worded.
    """
    if id is None:
        answer = record.slot(place).answer
        if not isinstance(answer, TextAnswer) or answer.text == text:
            return None
        return AnswerGiven(place=place, answer=TextAnswer(text=text))
    kept = record.slot(place).entries.get(id)
    if kept is None or field not in _texts_of(kept.entry):
        return None
    return entry_reworded(record, place, id, kept.entry.model_copy(update={field: text}))


def _texts_of(entry: Entry) -> tuple[str, ...]:
    """Return the fields of an entry that are written in words of one's own."""
    shapes = fields_of(type(entry))
    return tuple(shape.attribute for shape in shapes if shape.asked.type in _IN_OWN_WORDS)


def entry_reworded(record: Record, place: Place, id: EntryId, entry: Entry) -> Event | None:
    """Return the event by which a line is this entry from now on; None when it is already."""
    kept = record.slot(place).entries.get(id)
    if kept is None or kept.entry == entry:
        return None
    return EntryRefined(place=place, id=id, entry=entry)


def part_reworded(record: Record, chapter: int | None, text: CleanText | None) -> Event | None:
    """Return the event by which a chapter opens like this, or the summary reads so; None if it does."""
    if record.written.get(chapter) == text:
        return None
    return PartWritten(chapter=chapter, text=text)
