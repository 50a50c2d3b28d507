"""What was set aside when the protocol was replaced, in words that can be read and typed again."""

from collections.abc import Iterator
from dataclasses import dataclass

from casusanalyse.protocol.entries import Entry, ListItem, Mention
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import GATHERING, AnyQuestion, GatheringQuestion, ListQuestion
from casusanalyse.session.aside import SetAside
from casusanalyse.session.fields import Listing, listing, tell_field
from casusanalyse.session.lines import line_of
from casusanalyse.session.places import Place
from casusanalyse.session.pointing import name_of
from casusanalyse.session.record import Kept, Record
from casusanalyse.session.telling import options_of, tell_answer
from casusanalyse.wording import moving as wording


@dataclass(frozen=True, slots=True)
class AsideItem:
    """One answer, one line of a list, or (without a place) a text of the report.

    ``heading`` is how its question was called, ``about`` what it was asked about, empty for nothing.
    """

    heading: str
    about: str
    lines: tuple[str, ...]
    place: Place | None = None
    id: EntryId | None = None


def aside_items(protocol: Protocol, record: Record) -> tuple[AsideItem, ...]:
    """Return everything that was set aside, in the order in which it was."""
    answers = (item for each in record.aside.said for item in _items(each, protocol, record))
    return (*answers, *_parts(record))


def left_fields(question: AnyQuestion, entry: Entry, record: Record) -> Iterator[tuple[str, str]]:
    """Yield id and words of the fields of a line that its list no longer asks for."""
    if not isinstance(question, ListQuestion) or not isinstance(entry, ListItem):
        return
    asked = {field.id for field in question.fields}
    for extra in entry.extras:
        if extra.field not in asked:
            yield extra.field, tell_answer(extra.answer, (), record)


def told_in_full(kept: Kept, listed: Listing) -> tuple[str, ...]:
    """Return the line of an entry, and below it the fields that have no place in the line."""
    fields = [field for field in listed.fields if not field.in_line]
    told = ((field.label, tell_field(field, kept.entry, listed)) for field in fields)
    further = [f"{label} {words}" for label, words in told if words]
    left = [
        wording.LEFT_FIELD.format(field=field, words=words)
        for field, words in left_fields(listed.question, kept.entry, listed.record)
    ]
    return (line_of(kept.entry, listed), *further, *left)


def called(question: AnyQuestion, place: Place, record: Record) -> tuple[str, str]:
    """Return the short name of a question and of the entry that it is asked about, if any."""
    return question.heading.strip(), _about(place, record)


def _items(each: SetAside, protocol: Protocol, record: Record) -> Iterator[AsideItem]:
    heading, about = called(each.question, each.place, record)
    if each.slot.answer is not None:
        words = tell_answer(each.slot.answer, options_of(each.question, protocol), record)
        yield AsideItem(heading, about, tuple(words.split("\n")), each.place)
    if isinstance(each.question, GATHERING):
        yield from _lines(each, each.question, protocol, record, heading, about)


def _lines(
    each: SetAside,
    question: GatheringQuestion,
    protocol: Protocol,
    record: Record,
    heading: str,
    about: str,
) -> Iterator[AsideItem]:
    listed = listing(question, protocol, record)
    for kept in each.slot.entries.values():
        yield AsideItem(heading, about, told_in_full(kept, listed), each.place, kept.id)


def _parts(record: Record) -> Iterator[AsideItem]:
    for part in record.aside.parts:
        named = (part.heading or wording.CHAPTER_WITHOUT_NAME).strip()
        heading = wording.OPENING_TEXT.format(heading=named)
        yield AsideItem(heading, "", tuple(part.text.split("\n")))


def _about(place: Place, record: Record) -> str:
    if place.about is None:
        return ""
    return name_of(Mention(entry=place.about), record)
