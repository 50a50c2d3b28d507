"""Texts that must be there and are empty: a key that somebody still wanted to fill in."""

from collections.abc import Iterator

from casusanalyse.protocol.findings import Finding
from casusanalyse.protocol.keys import Declared, dutch_key
from casusanalyse.protocol.words import Option
from casusanalyse.source.nodes import Location
from casusanalyse.wording import protocol as wording


def check_texts(declared: Declared, at: Location = ()) -> Iterator[Finding]:
    """Find every key that must be there with nothing behind it, in all that a value holds.

    ``at`` is where the value stands in its file.
    """
    for name, field in type(declared).model_fields.items():
        place = (*at, dutch_key(name))
        value: object = getattr(declared, name)
        if field.is_required() and isinstance(value, str) and not value.strip():
            yield _nothing_at(place)
        elif isinstance(value, Declared):
            yield from check_texts(value, place)
        elif isinstance(value, tuple):
            yield from _check_items(value, place)
        elif isinstance(value, dict):
            for key, items in value.items():
                yield from _check_items(items, (*place, key))


def _check_items(items: tuple[object, ...], at: Location) -> Iterator[Finding]:
    for number, item in enumerate(items):
        match item:
            case Declared():
                yield from check_texts(item, (*at, number))
            case Option(id, text) if not text.strip():
                yield _nothing_at((*at, id))


def _nothing_at(place: Location) -> Finding:
    key = str(place[-1])
    return Finding(place, wording.EMPTY_TEXT.format(key=key), wording.EMPTY_TEXT_ALLOWED)
