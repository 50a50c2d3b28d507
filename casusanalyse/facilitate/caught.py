"""What was captured last, and the names that can be completed: part of every screen of the room."""

from collections.abc import Iterator

from casusanalyse.facilitate.catching import list_for
from casusanalyse.facilitate.view import is_name, short_title
from casusanalyse.front.orders import Mark
from casusanalyse.front.screen import Line, Tone
from casusanalyse.protocol.entries import Entry, PeriodEntry, Person, Quote, Seat, TimelineEntry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.places import Place
from casusanalyse.session.pointing import name_of
from casusanalyse.session.record import Record
from casusanalyse.wording import facilitate as wording

_MOST_CAUGHT = 4
_LOOKED_BACK = 40  # further back nobody calls it last
_MOST_OF_A_NATURE = 50
_MOST_NAMES = 200  # more than sit around any table; a longer list must not slow down every answer
_NAMED = ("personen", "deelnemers", "perioden")
_BRINGS_AN_ENTRY = ("entry_added", "entry_refined", "entry_refiled")


def caught_lines(protocol: Protocol, record: Record, here: Place | None) -> tuple[Line, ...]:
    """Return what was captured last, the newest at the end; a list that is on the screen says it itself."""
    marks = {list_for(mark, protocol.captures): mark.value for mark in Mark}
    lines: list[Line] = []
    for id in _latest_entries(record):
        found = record.find(id)
        if found is None or found[0] == here or found[0].question not in marks:
            continue
        place, kept = found
        if kept.origin is None:
            words = _recognisable(kept.entry, record)
            lines.append(Line(f"{marks[place.question]} {words}", Tone.SOFT))
        if len(lines) == _MOST_CAUGHT:
            break
    return tuple(reversed(lines))


def _recognisable(entry: Entry, record: Record) -> str:
    if isinstance(entry, Quote) and entry.speaker is not None:
        speaker = name_of(entry.speaker, record)
        return wording.CAUGHT_QUOTE.format(speaker=speaker, words=short_title(entry))
    if isinstance(entry, Person) and entry.nature:
        return wording.CAUGHT_QUOTE.format(speaker=entry.name, words=_said_last(entry.nature))
    if isinstance(entry, TimelineEntry) and entry.when is not None:
        return wording.CAUGHT_EVENT.format(when=entry.when.words, what=short_title(entry))
    return short_title(entry)


def _said_last(nature: str) -> str:
    """What is said about somebody comes at the end of what was said before."""
    words = " ".join(nature.split())
    if len(words) <= _MOST_OF_A_NATURE:
        return words
    end = words[-_MOST_OF_A_NATURE:]
    return f"…{end.partition(' ')[2] or end}"


def _latest_entries(record: Record) -> Iterator[EntryId]:
    """Yield the entries that were brought or told more about last, each once, the newest first."""
    seen: set[EntryId] = set()
    for _, (_, change) in zip(range(_LOOKED_BACK), record.latest(), strict=False):
        if (
            change.kind in _BRINGS_AN_ENTRY
            and change.entry is not None
            and change.entry not in seen
        ):
            seen.add(change.entry)
            yield change.entry


def people_of(protocol: Protocol, record: Record) -> tuple[str, ...]:
    """Return the names of the persons in the portrait, to be completed behind their mark."""
    return _names(protocol, record, ("personen",))


def names_of(protocol: Protocol, record: Record) -> tuple[str, ...]:
    """Return the names of persons, seats and places that were mentioned, to be completed."""
    return _names(protocol, record, _NAMED)


def _names(protocol: Protocol, record: Record, kinds: tuple[str, ...]) -> tuple[str, ...]:
    names = (
        name
        for question in protocol.questions()
        if question.kind in kinds
        for kept in record.entries(question.id)[:_MOST_NAMES]
        for name in _names_in(kept.entry)
    )
    return tuple(dict.fromkeys(name for name in names if is_name(name)))


def _names_in(entry: Entry) -> Iterator[str]:
    match entry:
        case Person():
            yield entry.name
        case Seat():
            yield entry.role
            yield entry.organisation or ""
        case PeriodEntry():
            yield entry.what or ""
