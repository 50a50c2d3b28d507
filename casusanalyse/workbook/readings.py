"""What people wrote in workbooks, gathered per question: clean, and the same words together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from casusanalyse.errors import CasusError
from casusanalyse.protocol.asked import FieldType
from casusanalyse.protocol.entries import Entry, PeriodEntry
from casusanalyse.protocol.questions import AnyQuestion
from casusanalyse.session.fields import AskedField, Listing
from casusanalyse.session.lines import SEPARATOR, read_entry, split_line
from casusanalyse.text.clean import CleanText, clean_text, own_words
from casusanalyse.text.dates import Period
from casusanalyse.text.phrases import nearest
from casusanalyse.text.problems import BsnFound
from casusanalyse.wording import workbook_reading as wording
from casusanalyse.workbook.filled import Filled
from casusanalyse.workbook.people import Person
from casusanalyse.workbook.proposals import Voice, same

_SOURCE = "bron"


@dataclass(frozen=True, slots=True)
class Reading:
    """A workbook of somebody."""

    person: Person
    filled: Filled


@dataclass(frozen=True, slots=True)
class Row:
    """What one person wrote on one line, by the Dutch key of the field."""

    person: Person
    given: Mapping[str, CleanText]


@dataclass(frozen=True, slots=True)
class Line:
    """A line that one or more people wrote, and the entry that it makes, if it makes one.

    ``sources`` are what each of them wrote about how they know, in the order of ``voice.who``.
    """

    voice: Voice
    given: Mapping[str, CleanText]
    entry: Entry | None
    sources: tuple[CleanText | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Withheld:
    """A cell that is not taken in, because of what stands in it."""

    person: Person
    question: AnyQuestion
    sentence: str


def withheld_in(readings: Sequence[Reading]) -> tuple[Withheld, ...]:
    """Return the cells in which a burgerservicenummer stands."""
    return tuple(_withheld(readings))


def _withheld(readings: Sequence[Reading]) -> Iterator[Withheld]:
    for reading in readings:
        cells: list[tuple[AnyQuestion, str]] = [
            (sheet.sheet.question, text)
            for sheet in reading.filled.sheets
            for row in sheet.rows
            for text in row.written.values()
        ]
        cells += [(it.sheet.question, it.text) for it in reading.filled.cards]
        for question, text in cells:
            try:
                clean_text(text)
            except BsnFound as error:
                yield Withheld(reading.person, question, error.sentence)


def values_of(question: str, readings: Sequence[Reading]) -> Iterator[tuple[Person, CleanText]]:
    """Yield what everybody answered to a question with one value."""
    for row in _rows(question, readings):
        yield from ((row.person, text) for text in row.given.values())


def lines_of(listed: Listing, readings: Sequence[Reading]) -> tuple[Line, ...]:
    """Return the lines that people wrote for a list; the same words are one line of several people."""
    found: dict[str, Line] = {}
    for row in _rows(listed.question.id, readings):
        given = _by_key(row.given, listed)
        said = {key: text for key, text in given.items() if key != _SOURCE}
        words = " | ".join(f"{key}: {same(text)}" for key, text in sorted(said.items()))
        line = _line(row.person, given, listed, words)
        found[words] = _together(found[words], line) if words in found else line
    return tuple(found.values())


def _rows(question: str, readings: Sequence[Reading]) -> Iterator[Row]:
    for reading in readings:
        for sheet in reading.filled.sheets:
            if sheet.sheet.question.id == question:
                for row in sheet.rows:
                    given = dict(_clean_cells(row.written))
                    if given:
                        yield Row(reading.person, given)


def _clean_cells(written: Mapping[str, str]) -> Iterator[tuple[str, CleanText]]:
    for name, text in written.items():
        try:
            cleaned = clean_text(text)
        except BsnFound:
            continue
        if cleaned.strip():
            yield name, cleaned


def _by_key(given: Mapping[str, CleanText], listed: Listing) -> dict[str, CleanText]:
    """Return what was written by the Dutch key of the field, in the order of the fields."""
    named = [(_attribute(field), field.key) for field in listed.fields]
    return {key: given[name] for name, key in named if name in given}


def _attribute(field: AskedField) -> str:
    return field.key if field.shape is None else field.shape.attribute


def _line(person: Person, given: Mapping[str, CleanText], listed: Listing, words: str) -> Line:
    read, notice = _nearest_words(given, listed)
    entry, problem = None, ""
    try:
        entry = read_entry(read, listed)
    except CasusError as error:
        problem = error.sentence
    if isinstance(entry, PeriodEntry) and _is_unreadable(entry.period):
        notice = f"{notice} {wording.PERIOD_AS_WORDS.format(words=entry.period.words)}".strip()
    key = (listed.question.id, words)
    voice = Voice((person,), _typed(given, listed), key, problem, notice)
    return Line(voice, given, entry, (given.get(_SOURCE),))


def _is_unreadable(period: Period) -> bool:
    return period.start is None and period.end is None and not period.ongoing


def _typed(given: Mapping[str, CleanText], listed: Listing) -> CleanText:
    """Return the line that somebody would type to say this."""
    told = {field.key: given.get(field.key, "") for field in listed.in_line}
    parts = [words for words in told.values() if words]
    if not _says(f" {SEPARATOR} ".join(parts), told, listed):
        parts = list(told.values())
        while parts and not parts[-1]:
            parts.pop()
    beside = [
        f"{field.key}: {given[field.key]}"
        for field in listed.fields
        if not field.in_line and field.key in given
    ]
    return own_words(f" {SEPARATOR} ".join([*parts, *beside]))


def _says(line: str, told: Mapping[str, str], listed: Listing) -> bool:
    try:
        return split_line(line, listed) == {key: text.strip(" ") for key, text in told.items()}
    except CasusError:
        return False


def _nearest_words(
    given: Mapping[str, CleanText], listed: Listing
) -> tuple[dict[str, CleanText], str]:
    """Return what was written with the word of the form that looks most like it, and say so."""
    read, notices = dict(given), []
    for field in listed.fields:
        is_word = field.shape is not None and field.shape.asked.type is FieldType.WORD
        text = given.get(field.key, "").strip().casefold()
        if not is_word or not text or any(word.startswith(text) for word in field.words):
            continue
        guess = nearest(text, field.words) or _first_word(text, field.words)
        if guess is not None:
            read[field.key] = own_words(guess)
            notices.append(wording.READ_AS.format(word=guess, written=given[field.key]))
    return read, " ".join(notices)


def _first_word(text: str, words: Sequence[str]) -> str | None:
    """Return the word of the form that stands somewhere in a text, if it is one only."""
    said = same(text).split()
    fits = [word for word in words if word in said]
    return fits[0] if len(fits) == 1 else None


def _together(one: Line, other: Line) -> Line:
    if other.voice.who[0] in one.voice.who:
        return one
    who = (*one.voice.who, *other.voice.who)
    voice = Voice(who, one.voice.words, one.voice.key, one.voice.problem, one.voice.notice)
    return Line(voice, one.given, one.entry, (*one.sources, *other.sources))
