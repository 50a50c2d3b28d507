"""What comes of carrying something out in the record: the changes with their events, or why not."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from casusanalyse.protocol.entries import Entry
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.titles import title_of
from casusanalyse.review.fields import field_at, field_event
from casusanalyse.session.combining import main_text
from casusanalyse.session.events import Event
from casusanalyse.session.places import AnswerRef
from casusanalyse.session.record import Record
from casusanalyse.session.review_events import FieldChange
from casusanalyse.text.clean import CleanText, clean_text, own_words
from casusanalyse.text.merging import Clash, Merged, merged

POSITION = "positie"
"""Stands for where a line is in its list, counted from 1, in the field of a change."""

WAS_NOT = own_words("")
"""How a whole line read before it was there, and reads when the report leaves it out."""


_UNTITLED = own_words("…")


def gist_of(entry: Entry) -> CleanText:
    """Return what stands for a whole line in a change; never empty."""
    return main_text(entry) or own_words(title_of(entry)) or _UNTITLED


@dataclass(frozen=True, slots=True)
class Applied:
    """What changes, and the events by which it does."""

    changes: tuple[FieldChange, ...] = ()
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldClash:
    """A text whose words were changed in two ways: as it was, as it is now, as it was asked for."""

    ref: AnswerRef
    base: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Clashing:
    """Nothing can be carried out until somebody says how these read."""

    clashes: tuple[FieldClash, ...]


class Unfit(Enum):
    """Why a change cannot be carried out by itself."""

    NOTHING_TO_CHANGE = auto()
    OUR_WORDS = auto()
    """The words that changed were said by nobody, or cannot be found exactly once."""
    GONE = auto()
    """What it is about stands nowhere any more."""
    MORE_OF_IT = auto()
    """What would go also stands elsewhere in the report."""
    NOWHERE = auto()
    """Nobody knows what it is about."""


Outcome = Applied | Clashing | Unfit


@dataclass(slots=True)
class Draft:
    """A record being changed, with what was done to it so far."""

    protocol: Protocol
    record: Record
    changes: list[FieldChange] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)

    def do(self, event: Event | None, *changes: FieldChange) -> None:
        """Carry out an event; None changes nothing."""
        if event is not None:
            self.record = self.record + event
            self.events.append(event)
            self.changes += changes

    def word(self, ref: AnswerRef, text: CleanText) -> None:
        """Let a text read like this."""
        now = field_at(self.protocol, self.record, ref)
        if now is not None:
            event = field_event(self.protocol, self.record, ref, text)
            self.do(event, FieldChange(shown=ref, before=now.text, after=text))

    def merge(self, ref: AnswerRef, base: str, theirs: str) -> FieldClash | None:
        """Let what changed from ``base`` to ``theirs`` change in a text; return the clash if they do."""
        now = field_at(self.protocol, self.record, ref)
        if now is None:
            return FieldClash(ref, base, "", theirs)
        match merged(base, now.text, theirs):
            case Merged(text) if not text.strip() and now.required:
                return FieldClash(ref, base, now.text, theirs)
            case Merged(text):
                self.word(ref, clean_text(text))
                return None
            case Clash():
                return FieldClash(ref, base, now.text, theirs)

    def done(self, clashes: Sequence[FieldClash | None] = ()) -> Applied | Clashing:
        """Return what was done, or the clashes when there are any."""
        real = tuple(clash for clash in clashes if clash is not None)
        return Clashing(real) if real else Applied(tuple(self.changes), tuple(self.events))
