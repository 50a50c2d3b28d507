"""What was said, in a line that everybody in the room may read: never who was there, or who said it."""

from collections.abc import Iterator
from typing import assert_never

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
from casusanalyse.protocol.questions import AnyQuestion
from casusanalyse.report.material import Material
from casusanalyse.report.values import in_words, reading_for
from casusanalyse.wording import screen as wording


def lines_said(
    material: Material, question: AnyQuestion, latest: EntryId | None = None
) -> tuple[str, ...]:
    """Return what was said to a question, the newest first; ``latest`` is the line that came last."""
    told = list(_told(material, question))
    told.reverse()
    told.sort(key=lambda pair: pair[0] is None or pair[0] != latest)
    return tuple(words for _, words in told)


def _told(material: Material, question: AnyQuestion) -> Iterator[tuple[EntryId | None, str]]:
    """Yield every line with its id, None for a value."""
    for place in material.places(question):
        about = material.name_of(place.about) if place.about is not None else None
        slot = material.record.slot(place)
        if slot.answer is not None:
            yield None, _led(about, in_words(reading_for(material, question), slot.answer))
        for kept in slot.entries.values():
            words = _in_a_line(material, kept.entry)
            if words:
                yield kept.id, _led(about, words)


def _led(about: str | None, words: str) -> str:
    return wording.ABOUT.format(about=about, said=words) if about else words


def _in_a_line(material: Material, entry: Entry) -> str:
    """Return an entry in words; nothing for what the wall does not show, or shows as a picture."""
    match entry:
        case Seat():
            return ""
        case Person() | Relation() | TimelineEntry() | PeriodEntry() | Factor() | Influence():
            return ""
        case ListItem() | Insight():
            return entry.text
        case Quote():
            return _with_consent(entry.words, entry.consent)
        case RoundSentence():
            return _with_consent(entry.sentence, entry.consent)
        case Agreement():
            return _led(material.name(entry.owner), entry.task)
        case Statement():
            bearing = " ".join(filter(None, (entry.bearing.value, entry.provided)))
            return _led(material.name(entry.member), bearing)
        case _:
            assert_never(entry)


def _with_consent(words: str, consent: Consent) -> str:
    """Return words of a person in quotation marks; nothing until their speaker agreed (decision 12)."""
    return wording.QUOTED.format(words=words) if consent is Consent.YES else ""
