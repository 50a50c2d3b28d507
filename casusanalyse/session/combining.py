"""What two lines of a list are together, and what each part of a line keeps of the whole."""

from casusanalyse.protocol.asked import Asked, FieldType
from casusanalyse.protocol.entries import (
    Agreement,
    Consent,
    Entry,
    Insight,
    ListItem,
    PeriodEntry,
    Person,
    Quote,
    RoundSentence,
    TimelineEntry,
    fields_of,
)
from casusanalyse.text.clean import CleanText, clean_text

_STRICTEST_FIRST = (Consent.NO, Consent.TO_ASK, Consent.YES)
_TEXTS = (FieldType.TEXT, FieldType.LONG_TEXT)


def main_field(entry: Entry) -> str | None:
    """Return the attribute with what a line says; None for lines that are no sentence."""
    match entry:
        case ListItem() | Insight():
            return "text"
        case TimelineEntry() | PeriodEntry():
            return "what"
        case Quote():
            return "words"
        case RoundSentence():
            return "sentence"
        case Agreement():
            return "task"
        case Person():
            return "nature"
        case _:
            return None


def main_text(entry: Entry) -> CleanText | None:
    """Return what a line says; None when that is nothing, or nothing that is a sentence."""
    field = main_field(entry)
    said: CleanText | None = getattr(entry, field) if field else None
    return said


def with_text(entry: Entry, text: CleanText, alone: bool = False) -> Entry:
    """Return the entry saying this. A part that stands ``alone`` leaves long stories to the first."""
    values = _values(entry)
    if alone:
        for shape in fields_of(type(entry)):
            if not shape.required and shape.asked.type is FieldType.LONG_TEXT:
                del values[shape.attribute]
        # What made a moment crucial is told with the first part.
        values.pop("crucial", None)
    field = main_field(entry)
    if field is not None:
        values[field] = text
    return type(entry).model_validate(values)


def as_one(entry: Entry, other: Entry) -> Entry:
    """Return two entries of one kind as one: nothing that either holds is lost, and of two consents
    the strictest counts. Of two single words, or moments, the first one's stay.
    """
    ours, theirs = _values(entry), _values(other)
    asked = {shape.attribute: shape.asked for shape in fields_of(type(entry))}
    together = {name: _both(asked.get(name), ours[name], theirs[name]) for name in ours}
    if isinstance(entry, Person):
        together["name"] = entry.name
    return type(entry).model_validate(together)


def _values(entry: Entry) -> dict[str, object]:
    return {name: getattr(entry, name) for name in type(entry).model_fields}


def _both(asked: Asked | None, ours: object, theirs: object) -> object:
    if isinstance(ours, Consent) and isinstance(theirs, Consent):
        return min(ours, theirs, key=_STRICTEST_FIRST.index)
    if isinstance(ours, bool):
        return ours or theirs
    if isinstance(ours, tuple) and isinstance(theirs, tuple):
        return _united(ours, theirs)
    if ours is None or ours == theirs or theirs is None:
        return theirs if ours is None else ours
    if asked is not None and asked.type in _TEXTS:
        return clean_text(f"{ours} {theirs}")
    return ours


def _united(ours: tuple[object, ...], theirs: tuple[object, ...]) -> tuple[object, ...]:
    """Return both without doubles; a field that a protocol added is there once."""
    known = {_key(each) for each in ours}
    return (*ours, *(each for each in theirs if _key(each) not in known))


def _key(each: object) -> object:
    field: object = getattr(each, "field", None)
    return field or each
