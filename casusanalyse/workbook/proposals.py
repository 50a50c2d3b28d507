"""What a workbook proposes: who said it, what stands there now, and the ways to take it over."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from casusanalyse.protocol.answers import Answer
from casusanalyse.protocol.entries import Entry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.questions import AnyQuestion
from casusanalyse.session.events import AnswerGiven, EntryAdded, EntryRefined, Event
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.text.clean import CleanText
from casusanalyse.text.likeness import plain
from casusanalyse.text.words import words_of
from casusanalyse.workbook.people import Person

_SIGNED = re.compile(r"((?:(?<!\S)-|[<>+]\s?)\d+)")

VoiceKey = tuple[str, str]
"""By what something that was said is known: where it belongs, and its words as they compare."""


@dataclass(frozen=True, slots=True)
class Voice:
    """What one or more people wrote in the same words, ready to be typed again.

    ``problem`` says why it cannot be read as it stands, ``notice`` what was read otherwise than people
    may think.
    """

    who: tuple[Person, ...]
    words: CleanText
    key: VoiceKey
    problem: str = ""
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Take:
    """One way to take something over; ``says`` tells what it does, ``becomes`` how it reads then.

    ``adds`` join the list, ``refines`` are lines that stand there already and become fuller.
    """

    says: str
    becomes: tuple[CleanText, ...]
    adds: tuple[Entry, ...] = ()
    refines: tuple[tuple[EntryId, Entry], ...] = ()
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What was said about one thing, and what can be done with it.

    ``standing`` is what is in the session now and looks like it. ``sure`` tells that the first way is
    beyond doubt. Without any way it can only be typed anew.
    """

    question: AnyQuestion
    place: Place
    voices: tuple[Voice, ...]
    takes: tuple[Take, ...]
    standing: tuple[CleanText, ...] = ()
    sure: bool = False

    @property
    def keys(self) -> frozenset[VoiceKey]:
        """What was said in it."""
        return frozenset(voice.key for voice in self.voices)


def events_of(proposal: Proposal, take: Take, record: Record) -> tuple[Event, ...]:
    """Return what taking something over changes."""
    place = proposal.place
    highest = record.highest_entry
    added = (
        EntryAdded(place=place, id=EntryId(f"e{highest + number}"), entry=entry)
        for number, entry in enumerate(take.adds, start=1)
    )
    refined = (EntryRefined(place=place, id=id, entry=entry) for id, entry in take.refines)
    given = () if take.answer is None else (AnswerGiven(place=place, answer=take.answer),)
    return (*given, *added, *refined)


def same(text: str) -> str:
    """Return a text by its words alone: capitals, signs and spaces make no difference.

    A sign that makes another number of the one behind it belongs to that number.
    """
    bare = plain(text).casefold()
    words = (each for it in _SIGNED.split(bare) for each in _words(it))
    return " ".join(words) or bare


def _words(text: str) -> Iterator[str]:
    if _SIGNED.fullmatch(text):
        yield "".join(text.split())
    else:
        yield from (it for it in words_of(text) if it[0].isalnum())
