"""What moving a session to another protocol would do to everything that was said; nothing is done."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property

from casusanalyse.facilitate.fitting import worth_a_look
from casusanalyse.facilitate.set_aside import called
from casusanalyse.protocol.comparing import renamed_questions
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import AnyQuestion
from casusanalyse.protocol.titles import title_of
from casusanalyse.session.moving import fits, replacement
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, Slot
from casusanalyse.session.telling import options_of, tell_answer
from casusanalyse.wording import moving as wording


class Fate(Enum):
    """What becomes of one answer or line."""

    KEPT = auto()
    ATTENTION = auto()
    ASIDE = auto()
    BACK = auto()


@dataclass(frozen=True, slots=True)
class Told:
    """One answer, one line of a list (``id``) or a text of the report, and what becomes of it.

    ``reasons`` say why it is set aside, or what to look at.
    """

    fate: Fate
    heading: str
    about: str
    words: str
    reasons: tuple[str, ...] = ()
    place: Place | None = None
    id: EntryId | None = None


@dataclass(frozen=True)
class Prospect:
    """A session as it is, and as it would be with another protocol."""

    old: Protocol
    new: Protocol
    record: Record

    @cached_property
    def after(self) -> Record:
        """The record as it would be."""
        return self.record + replacement(self.old, self.new, self.record, "")

    @cached_property
    def told(self) -> tuple[Told, ...]:
        """Everything that was said, in the order of the new protocol; what is set aside last."""
        return (*self._staying(), *self._parts_staying(), *self._leaving(), *self._parts_leaving())

    @property
    def counts(self) -> Counter[Fate]:
        """How many answers and lines have each fate."""
        return Counter(each.fate for each in self.told)

    @property
    def still_aside(self) -> int:
        """How much was set aside before and does not come back."""
        before = [each for each in self.after.aside.said if each.since <= self.record.length]
        parts = [each for each in self.after.aside.parts if each.since <= self.record.length]
        return sum(_how_many(each.slot) for each in before) + len(parts)

    def _staying(self) -> Iterator[Told]:
        for question in self.new.questions():
            for place, slot in self.after.slots.items():
                if place.question == question.id and slot.filled:
                    yield from self._each(question, place, slot)

    def _each(self, question: AnyQuestion, place: Place, slot: Slot) -> Iterator[Told]:
        was = self.record.slot(place)
        heading, about = called(question, place, self.after)
        for id, words in self._said(question, slot, self.after):
            returns = id not in was.entries if id is not None else was.given is not slot.given
            reasons = tuple(worth_a_look(self.old, self.new, self.record, self.after, place, id))
            fate = Fate.BACK if returns else Fate.ATTENTION if reasons else Fate.KEPT
            yield Told(fate, heading, about, words, reasons, place, id)

    def _said(
        self, question: AnyQuestion, slot: Slot, record: Record
    ) -> Iterator[tuple[EntryId | None, str]]:
        """Yield the answer and the lines of a place in few words, lines with their ids."""
        if slot.answer is not None:
            was = next((it for it in self.old.questions() if it.id == question.id), None)
            before = options_of(was, self.old) if was is not None else ()
            options = (*options_of(question, self.new), *before)
            yield None, tell_answer(slot.answer, options, record)
        for id, kept in slot.entries.items():
            yield id, title_of(kept.entry)

    def _leaving(self) -> Iterator[Told]:
        for each in self.after.aside.said:
            if each.since > self.record.length:
                heading, about = called(each.question, each.place, self.after)
                reason = self._why(each.question)
                for id, words in self._said(each.question, each.slot, self.record):
                    yield Told(Fate.ASIDE, heading, about, words, (reason,), each.place, id)

    def _why(self, was: AnyQuestion) -> str:
        now = next((it for it in self.new.questions() if it.id == was.id), None)
        if now is None:
            renamed = renamed_questions(self.old, self.new).get(was.id)
            if renamed is None:
                return wording.GONE
            return wording.GONE_BUT_RENAMED.format(new=renamed, old=was.id)
        if was.for_each != now.for_each:
            return wording.ASKED_ABOUT_OTHERS
        if fits(was, now):
            return wording.LIST_GONE
        return wording.KIND_CHANGED.format(old=was.kind, new=now.kind)

    def _parts_staying(self) -> Iterator[Told]:
        before = Counter(self.record.written.values())
        for part, text in self.after.written.items():
            if part is not None:
                heading = self.new.report.chapters[part].heading.strip()
                fate = Fate.KEPT if before[text] else Fate.BACK
                yield Told(fate, wording.OPENING_TEXT.format(heading=heading), "", text)

    def _parts_leaving(self) -> Iterator[Told]:
        for part in self.after.aside.parts:
            if part.since > self.record.length:
                named = (part.heading or wording.CHAPTER_WITHOUT_NAME).strip()
                heading = wording.OPENING_TEXT.format(heading=named)
                yield Told(Fate.ASIDE, heading, "", part.text, (wording.CHAPTER_GONE,))


def _how_many(slot: Slot) -> int:
    return len(slot.entries) + (slot.given is not None)
