"""What is still open or loose before a draft goes round; nothing here stops one from being made."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from casusanalyse.privacy.unsafety import lacks_source
from casusanalyse.protocol.entries import (
    Consent,
    Entry,
    Insight,
    ListItem,
    Person,
    Quote,
    Relation,
    RoundSentence,
    Standing,
    TimelineEntry,
)
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import ListQuestion
from casusanalyse.protocol.titles import title_of
from casusanalyse.protocol.words import Reader
from casusanalyse.report.chapters import chapter_blocks
from casusanalyse.report.handled import shown_to
from casusanalyse.report.material import Material
from casusanalyse.report.values import in_words, reading_for
from casusanalyse.session.flow import course
from casusanalyse.session.places import Place
from casusanalyse.session.pointing import name_of
from casusanalyse.session.record import Record
from casusanalyse.text.phrases import shortened
from casusanalyse.wording import report as wording

_MOST_OF_WHAT_IS_ASIDE = 80


class Loose(StrEnum):
    """In what way something is loose."""

    UNANSWERED = "niet ingevuld"
    CONSENT = "toestemming niet gevraagd"
    UNDECIDED = "straks zonder besluit"
    UNGROUNDED = "inzicht zonder grond"
    UNDATED = "gebeurtenis zonder datum"
    SHALLOW = "moment zonder verdieping"
    NO_NATURE = "mens zonder eigenheid"
    NO_SOURCE = "onveiligheid zonder bron"
    ASIDE = "apart gezet"
    EMPTY_CHAPTER = "leeg hoofdstuk"


@dataclass(frozen=True)
class LooseEnd:
    """One thing to look at: where it stands, or which chapter (from 0) it is, and what it is called."""

    kind: Loose
    place: Place | None = None
    id: EntryId | None = None
    chapter: int | None = None
    name: str = ""

    @property
    def sentence(self) -> str:
        """What there is to look at, in one sentence; it may hold words of people."""
        return wording.LOOSE_ENDS[self.kind.value].format(name=self.name)


def loose_ends(protocol: Protocol, record: Record) -> tuple[LooseEnd, ...]:
    """Return what is open or loose, in the order of the questions, empty chapters last.

    What was left out of the report is loose no more.
    """
    shown = shown_to(Reader.FACILITATOR, record)
    return (
        *_unanswered(protocol, record),
        *_loose_lines(protocol, shown),
        *_set_aside(protocol, record),
        *_empty_chapters(protocol, record),
    )


def _unanswered(protocol: Protocol, record: Record) -> Iterator[LooseEnd]:
    for stop in course(protocol, record).left_open():
        yield LooseEnd(Loose.UNANSWERED, stop.place, name=stop.question.heading.strip())


def _loose_lines(protocol: Protocol, record: Record) -> Iterator[LooseEnd]:
    for question in protocol.questions():
        for place, slot in record.slots.items():
            if place.question != question.id:
                continue
            for kept in slot.entries.values():
                name = _name_of(kept.entry, record)
                for kind in _loose_in(protocol, place, kept.entry):
                    yield LooseEnd(kind, place, kept.id, name=name)


def _name_of(entry: Entry, record: Record) -> str:
    """Return how a line is called here; a relation by the two whom it is about."""
    if not isinstance(entry, Relation):
        return title_of(entry)
    one, another = name_of(entry.one, record), name_of(entry.another, record)
    return wording.BOTH.format(one=one, another=another)


def _loose_in(protocol: Protocol, place: Place, entry: Entry) -> Iterator[Loose]:
    match entry:
        case Quote(consent=Consent.TO_ASK) | RoundSentence(consent=Consent.TO_ASK):
            yield Loose.CONSENT
        case ListItem() if _is_undecided(protocol, place, entry):
            yield Loose.UNDECIDED
        case Insight(events=(), quotes=()):
            yield Loose.UNGROUNDED
        case TimelineEntry():
            if entry.when is None:
                yield Loose.UNDATED
            if entry.crucial and not _has_depth(entry):
                yield Loose.SHALLOW
        case Person(nature=None) if entry.standing is not Standing.ORGANISATION:
            yield Loose.NO_NATURE
        case Relation() if lacks_source(entry):
            yield Loose.NO_SOURCE
        case _:
            return


def _has_depth(event: TimelineEntry) -> bool:
    """A group stays with a moment as long as it likes: any of its further questions counts."""
    asked = (event.between_parents, event.effect, event.next, event.child_says)
    behind = (event.known_then, event.not_seen, event.reasoning)
    return any(asked) or any(behind)


def _is_undecided(protocol: Protocol, place: Place, item: ListItem) -> bool:
    """A line for later asks for a decision when its list has a field to choose one."""
    if place.question != protocol.captures.later:
        return False
    question = protocol.question(place.question)
    fields = question.fields if isinstance(question, ListQuestion) else ()
    decisions = {field.id for field in fields if field.choices}
    return bool(decisions) and decisions.isdisjoint(extra.field for extra in item.extras)


def _set_aside(protocol: Protocol, record: Record) -> Iterator[LooseEnd]:
    material = Material(protocol, record, Reader.FACILITATOR)
    for each in record.aside.said:
        heading = each.question.heading.strip()
        if each.slot.answer is not None:
            words = in_words(reading_for(material, each.question), each.slot.answer)
            yield LooseEnd(Loose.ASIDE, each.place, name=_asked(heading, words))
        for kept in each.slot.entries.values():
            yield LooseEnd(
                Loose.ASIDE, each.place, kept.id, name=_asked(heading, title_of(kept.entry))
            )
    for part in record.aside.parts:
        yield LooseEnd(Loose.ASIDE, name=_asked((part.heading or "").strip(), part.text))


def _asked(heading: str, words: str) -> str:
    """A whole answer would hide what else is loose; all of it stands where it can be read."""
    gist = shortened(" ".join(words.split()), _MOST_OF_WHAT_IS_ASIDE)
    return wording.ASKED_THEN.format(heading=heading, words=gist)


def _empty_chapters(protocol: Protocol, record: Record) -> Iterator[LooseEnd]:
    material = Material(protocol, record, Reader.PARTICIPANTS)
    for position, chapter in enumerate(protocol.report.chapters):
        if not chapter_blocks(material, position):
            yield LooseEnd(Loose.EMPTY_CHAPTER, chapter=position, name=chapter.heading.strip())
