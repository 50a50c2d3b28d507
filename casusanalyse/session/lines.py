"""One line of typing as one entry of a list: ``voorjaar 2019 | wat er gebeurde | bron: dossier``."""

from collections.abc import Iterable, Mapping

from casusanalyse.protocol.entries import Entry, Extra, ListItem
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.protocol.questions import entry_class_of
from casusanalyse.session.fields import (
    AskedField,
    FieldValue,
    Listing,
    read_extra,
    read_field,
    tell_field,
)
from casusanalyse.text.clean import CleanText, clean_text
from casusanalyse.wording import session_lines as wording

SEPARATOR = "|"


def split_line(line: str, listed: Listing) -> dict[str, str]:
    """Return the fields that a typed line fills, by Dutch key; a field of the line without words is
    there with an empty text.

    Parts between bars fill the fields of the line from left to right. With fewer parts than fields,
    optional fields are left out from the right. Parts at the end of the form ``veld: ...`` fill the
    field of that name. What is left over belongs to the last field, exactly as typed. Raises
    NotAccepted when a field is filled twice.
    """
    parts = line.split(SEPARATOR)
    named: dict[str, str] = {}
    while len(parts) > 1 and (pair := _named_part(parts[-1], listed)):
        _refuse_twice(pair[0], named)
        named[pair[0]] = pair[1]
        parts.pop()
    fields = _filled_by(len(parts), listed.in_line)
    given = [*parts[: len(fields) - 1], SEPARATOR.join(parts[len(fields) - 1 :])]
    by_place = {field.key: part.strip(" ") for field, part in zip(fields, given, strict=False)}
    for key in named:
        _refuse_twice(key, by_place)
    return {field.key: "" for field in listed.in_line} | by_place | named


def _named_part(part: str, listed: Listing) -> tuple[str, str] | None:
    key, colon, words = part.partition(":")
    wanted = key.strip().casefold().replace(" ", "_")
    known = colon and wanted in [field.key for field in listed.fields]
    return (wanted, words.strip(" ")) if known else None


def _refuse_twice(key: str, filled: Mapping[str, str]) -> None:
    if filled.get(key):
        raise NotAccepted(wording.FIELD_TWICE.format(field=key))


def _filled_by(count: int, in_line: tuple[AskedField, ...]) -> tuple[AskedField, ...]:
    """Return the fields of the line that ``count`` parts fill."""
    fields = list(in_line)
    for field in reversed(in_line):
        if len(fields) > max(count, 1) and not field.required:
            fields.remove(field)
    return tuple(fields)


def read_entry(given: Mapping[str, str], listed: Listing, base: Entry | None = None) -> Entry:
    """Return the entry that these words make, on top of ``base`` when one is being corrected.

    An empty field or a dash leaves the field empty; what still reads as it is told stays as it was,
    whatever it points at. Raises NotAccepted when something needed is missing or does not fit.
    """
    changed = _changed(given, listed, base)
    values = _values(changed, base)
    entry_class = entry_class_of(listed.question)
    if entry_class is ListItem:
        values["extras"] = _extras(changed, listed, base)
    _check_complete(values, listed)
    return entry_class.model_validate(values)


def _changed(
    given: Mapping[str, str], listed: Listing, base: Entry | None
) -> dict[AskedField, CleanText]:
    """Return the words per field, without those that still read as ``base`` does."""
    filled = {listed.field(key): clean_text(words) for key, words in given.items()}
    if base is None:
        return filled
    return {
        field: words for field, words in filled.items() if words != tell_field(field, base, listed)
    }


def _values(
    changed: Mapping[AskedField, CleanText], base: Entry | None
) -> dict[str, FieldValue | tuple[Extra, ...]]:
    """Return the fields of the kind itself, by attribute; what was emptied is not among them."""
    values: dict[str, FieldValue | tuple[Extra, ...]] = {}
    if base is not None:
        values = {name: getattr(base, name) for name in type(base).model_fields}
    for field, words in changed.items():
        if field.shape is None:
            continue
        if _empties(words, field):
            values.pop(field.shape.attribute, None)
        else:
            values[field.shape.attribute] = read_field(field, words)
    return values


def _extras(
    changed: Mapping[AskedField, CleanText], listed: Listing, base: Entry | None
) -> tuple[Extra, ...]:
    """Return the fields that the protocol added, in its order; behind them those it no longer has."""
    extras = {extra.field: extra for extra in base.extras} if isinstance(base, ListItem) else {}
    for field, words in changed.items():
        if field.extra is None:
            continue
        if _empties(words, field):
            extras.pop(field.key, None)
        else:
            extras[field.key] = read_extra(field.extra, words, listed.protocol, listed.record)
    known = [field.key for field in listed.fields]
    left = (key for key in extras if key not in known)
    return tuple(extras[key] for key in (*known, *left) if key in extras)


def _empties(words: str, field: AskedField) -> bool:
    said = words.strip()
    return not said or (said == wording.EMPTY_MARK and said not in field.words)


def _check_complete(values: Mapping[str, object], listed: Listing) -> None:
    for field in listed.fields:
        if field.shape is not None and field.required and field.shape.attribute not in values:
            raise NotAccepted(wording.FIELD_MISSING.format(asked=field.question, form=listed.form))


def line_of(entry: Entry, listed: Listing) -> str:
    """Return the line that would make this entry's line fields again, ready to be corrected."""
    told = {field.key: tell_field(field, entry, listed) for field in listed.in_line}
    short = _joined(words for words in told.values() if words)
    return short if _says(short, told, listed) else _joined(_up_to_the_last(told))


def _up_to_the_last(told: Mapping[str, str]) -> list[str]:
    """Return all words in order, without the empty ones at the end."""
    words = list(told.values())
    while words and not words[-1]:
        words.pop()
    return words


def _joined(parts: Iterable[str]) -> str:
    return f" {SEPARATOR} ".join(parts)


def _says(line: str, told: Mapping[str, str], listed: Listing) -> bool:
    try:
        return split_line(line, listed) == told
    except NotAccepted:
        return False
