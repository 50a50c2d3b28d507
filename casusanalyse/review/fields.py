"""The texts that can be changed where a paragraph of a draft shows them, one field at a time."""

from collections.abc import Mapping
from dataclasses import dataclass

from casusanalyse.protocol.answers import (
    Answer,
    ConfirmationAnswer,
    DateAnswer,
    PeriodAnswer,
    TextAnswer,
)
from casusanalyse.protocol.asked import FieldType
from casusanalyse.protocol.entries import Entry, Extra, FieldShape, ListItem, fields_of
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.events import AnswerGiven, Event
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.record import Record
from casusanalyse.session.review_events import SentLine
from casusanalyse.session.rewording import entry_reworded, part_reworded, reworded
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.dates import Period, VagueDate, read_date, read_period

_WORDED = (FieldType.TEXT, FieldType.LONG_TEXT, FieldType.DATE, FieldType.PERIOD)
_POINTING = (FieldType.MENTION, FieldType.MENTIONS, FieldType.RELATION)
_SUMMARY = -1
_OF_THE_REPORT = Place("")
_NOTHING = own_words("")


@dataclass(frozen=True, slots=True)
class Field:
    """Something said as it reads, where it stands, and whether it may not be empty."""

    ref: AnswerRef
    text: CleanText
    required: bool = False


def part_ref(part: int) -> AnswerRef:
    """Return what stands for the text that opens a chapter (from 0), or the summary (-1)."""
    return AnswerRef(_OF_THE_REPORT, field=str(part))


def is_part(ref: AnswerRef) -> bool:
    """Tell whether this stands for a text of the report itself, and for no answer."""
    return ref.place == _OF_THE_REPORT


def fields_shown(protocol: Protocol, record: Record, line: SentLine) -> tuple[Field, ...]:
    """Return the texts that a paragraph shows, as this record has them.

    Of a line of a list that is the field that is named; where that is none that is worded, all that
    are.
    """
    if line.opening is not None:
        field = field_at(protocol, record, part_ref(line.opening))
        return (field,) if field is not None else ()
    return tuple(it for ref in line.answers for it in _shown(protocol, record, ref))


def field_at(protocol: Protocol, record: Record, ref: AnswerRef) -> Field | None:
    """Return one text as it reads in this record; None when nothing worded stands there."""
    if is_part(ref):
        return Field(ref, _part(protocol, record, int(ref.field or _SUMMARY)))
    if ref.entry is None:
        words = _words_of(record.slot(ref.place).answer)
        return Field(AnswerRef(ref.place), words, required=True) if words is not None else None
    return next((it for it in _of_entry(record, ref) if it.ref.field == ref.field), None)


def field_event(
    protocol: Protocol, record: Record, ref: AnswerRef, text: CleanText
) -> Event | None:
    """Return the event by which a text reads like this from now on; None when it does already.

    Empty words leave a field empty that need not be filled, and bring back the opening of the
    protocol.
    """
    if is_part(ref):
        return _part_event(protocol, record, int(ref.field or _SUMMARY), text)
    if ref.entry is None:
        return _answer_event(record, ref.place, text)
    found = record.find(ref.entry)
    if found is None or ref.field is None:
        return None
    place, kept = found
    entry = _with(kept.entry, ref.field, text)
    return entry_reworded(record, place, kept.id, entry)


def label_of(protocol: Protocol, record: Record, ref: AnswerRef) -> str:
    """Return how people call what stands here: the key of a field, or the short name of a question."""
    if is_part(ref):
        return ""
    found = record.find(ref.entry) if ref.entry is not None else None
    if found is not None:
        shapes = {it.attribute: it.key for it in fields_of(type(found[1].entry))}
        if ref.field in shapes:
            return shapes[ref.field]
    return ref.field or _heading(protocol, record, ref.place)


def _heading(protocol: Protocol, record: Record, place: Place) -> str:
    """Return the short name of a question, also of one that the protocol no longer asks."""
    asked = [question for question in protocol.questions() if question.id == place.question]
    before = [each.question for each in record.aside.answers if each.place == place]
    return next((question.heading for question in (*asked, *before)), place.question)


def _shown(protocol: Protocol, record: Record, ref: AnswerRef) -> tuple[Field, ...]:
    if ref.entry is None:
        field = field_at(protocol, record, ref)
        return (field,) if field is not None else ()
    every = _of_entry(record, ref)
    named = tuple(it for it in every if it.ref.field == ref.field)
    if named or _points(record, ref):
        return named
    return tuple(it for it in every if it.text)


def _points(record: Record, ref: AnswerRef) -> bool:
    """Tell whether a field holds people or events that are pointed at, and no words of its own."""
    found = record.find(ref.entry) if ref.entry is not None else None
    shapes = fields_of(type(found[1].entry)) if found is not None else ()
    return any(it.attribute == ref.field and it.asked.type in _POINTING for it in shapes)


def _of_entry(record: Record, ref: AnswerRef) -> tuple[Field, ...]:
    found = record.find(ref.entry) if ref.entry is not None else None
    if found is None:
        return ()
    place, kept = found
    shapes = {it.attribute: it for it in fields_of(type(kept.entry))}
    texts = _texts_of(kept.entry, shapes)
    return tuple(
        Field(AnswerRef(place, kept.id, name), text, name in shapes and shapes[name].required)
        for name, text in texts.items()
    )


def _texts_of(entry: Entry, shapes: Mapping[str, FieldShape]) -> dict[str, CleanText]:
    texts: dict[str, CleanText] = {}
    if isinstance(entry, ListItem):
        texts |= {
            it.field: it.answer.text for it in entry.extras if isinstance(it.answer, TextAnswer)
        }
    for name, shape in shapes.items():
        if shape.asked.type in _WORDED:
            texts[name] = _in_words(getattr(entry, name))
    return texts


def _in_words(value: CleanText | VagueDate | Period | None) -> CleanText:
    if isinstance(value, VagueDate | Period):
        return value.words
    return value or _NOTHING


def _with(entry: Entry, name: str, text: CleanText) -> Entry:
    """Return the entry with other words in one field; one that it does not have changes nothing."""
    shape = next((it for it in fields_of(type(entry)) if it.attribute == name), None)
    if shape is None:
        return _with_extra(entry, name, text)
    if not text.strip():
        return entry if shape.required else entry.model_copy(update={name: None})
    match shape.asked.type:
        case FieldType.DATE:
            return entry.model_copy(update={name: read_date(text)})
        case FieldType.PERIOD:
            return entry.model_copy(update={name: read_period(text)})
        case _:
            return entry.model_copy(update={name: text})


def _with_extra(entry: Entry, name: str, text: CleanText) -> Entry:
    if not isinstance(entry, ListItem):
        return entry
    answer = TextAnswer(text=text)
    others = [
        Extra(field=name, answer=answer) if it.field == name else it
        for it in entry.extras
        if it.field != name or text.strip()
    ]
    return entry.model_copy(update={"extras": tuple(others)})


def _words_of(answer: Answer | None) -> CleanText | None:
    match answer:
        case TextAnswer():
            return answer.text
        case DateAnswer():
            return answer.date.words
        case PeriodAnswer():
            return answer.period.words
        case ConfirmationAnswer():
            return answer.line
        case _:
            return None


def _answer_event(record: Record, place: Place, text: CleanText) -> Event | None:
    if not text.strip():
        return None
    now = record.slot(place).answer
    match now:
        case DateAnswer():
            answer: Answer = DateAnswer(date=read_date(text))
        case PeriodAnswer():
            answer = PeriodAnswer(period=read_period(text))
        case ConfirmationAnswer():
            answer = ConfirmationAnswer(line=text)
        case _:
            return reworded(record, place, None, None, text)
    return AnswerGiven(place=place, answer=answer) if answer != now else None


def _part(protocol: Protocol, record: Record, part: int) -> CleanText:
    return record.written.get(_chapter(part)) or _declared(protocol, part)


def _chapter(part: int) -> int | None:
    return None if part == _SUMMARY else part


def _declared(protocol: Protocol, part: int) -> CleanText:
    chapters = protocol.report.chapters
    declared = chapters[part].text if 0 <= part < len(chapters) else None
    return declared or _NOTHING


def _part_event(protocol: Protocol, record: Record, part: int, text: CleanText) -> Event | None:
    if text == _part(protocol, record, part):
        return None
    own = text.strip() and text != _declared(protocol, part)
    return part_reworded(record, _chapter(part), text if own else None)
