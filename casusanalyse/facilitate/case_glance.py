"""A case over all its sessions: what was agreed and what became of it, where it stands, what comes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from casusanalyse.facilitate.counting_days import counted, day_of
from casusanalyse.facilitate.taking_over import agreement_key
from casusanalyse.facilitate.where_we_stand import standing_lines, told_line
from casusanalyse.front.screen import Line
from casusanalyse.protocol.answers import ChoiceAnswer, DateAnswer
from casusanalyse.protocol.entries import Agreement, ListItem
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import AgreementsQuestion, ChoiceQuestion
from casusanalyse.protocol.titles import title_of
from casusanalyse.session.events import SessionId, SessionStarted
from casusanalyse.session.record import Kept, Record
from casusanalyse.session.telling import options_of, tell_answer
from casusanalyse.text.dates import VagueDate

CLOSES = ("gedaan", "losgelaten")
"""The options that close an agreement, whatever a protocol calls them (docs/protocoltaal.md)."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """One session of a case."""

    protocol: Protocol
    record: Record

    @property
    def started(self) -> SessionStarted:
        """How the session began; ValueError for one that never did."""
        if self.record.started is None:
            raise ValueError("a session that never started holds nothing")
        return self.record.started


@dataclass(frozen=True, slots=True)
class Agreed:
    """An agreement as it was worded last, the day it was made, and what became of it since."""

    words: str
    made_on: date
    standing: str | None = None
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Coming:
    """A day that lies ahead: what for, and the day with how far off it is."""

    what: str
    day: date
    told: str


_Mark = tuple[SessionId, EntryId]
"""An agreement keeps its id through follow-ups; the session where it was made tells two apart."""


def agreed(sittings: Sequence[Sitting]) -> tuple[Agreed, ...]:
    """Return every agreement of a case, the earliest session first; the latest word on it counts.

    An agreement that was made again stands once, as it was made last.
    """
    found: dict[_Mark, Agreed] = {}
    alike: dict[_Mark, tuple[str, str]] = {}
    for sitting in sittings:
        for question, kept in _agreements(sitting):
            mark = (kept.origin or sitting.started.session, kept.id)
            if isinstance(kept.entry, Agreement):
                alike[mark] = agreement_key(kept.entry, sitting.record)
                for other in [it for it in found if it != mark and alike[it] == alike[mark]]:
                    if not found[other].closed:
                        del found[other]
            made = sitting.started.held_on
            words = told_line(kept, question, sitting.protocol, sitting.record)
            before = replace(found.get(mark, Agreed("", made)), words=words)
            found[mark] = _judged(before, kept, question, sitting)
    return tuple(found.values())


def _agreements(sitting: Sitting) -> Iterator[tuple[AgreementsQuestion, Kept]]:
    for question in sitting.protocol.questions():
        if isinstance(question, AgreementsQuestion):
            for kept in sitting.record.entries(question.id):
                yield question, kept


def _judged(before: Agreed, kept: Kept, about: AgreementsQuestion, sitting: Sitting) -> Agreed:
    """Return the agreement with what this session said became of it, if it said anything."""
    for question in sitting.protocol.questions():
        answer = sitting.record.answer(question.id, kept.id)
        asked = isinstance(question, ChoiceQuestion) and question.for_each == about.id
        if asked and isinstance(answer, ChoiceAnswer):
            told = tell_answer(answer, options_of(question, sitting.protocol), sitting.record)
            return replace(before, standing=told, closed=answer.choice.option in CLOSES)
    return before


def stands(sittings: Sequence[Sitting], today: date) -> tuple[Line, ...]:
    """Return where the case stands as the latest session knows it that tells so.

    Agreements and days that lie ahead are told by ``agreed`` and ``coming``.
    """
    for sitting in reversed(sittings):
        ids = tuple(
            id for id in sitting.protocol.where_we_stand if _is_standing(id, sitting, today)
        )
        lines = tuple(standing_lines(sitting.protocol, sitting.record, ids, today))
        if lines:
            return lines
    return ()


def _is_standing(id: str, sitting: Sitting, today: date) -> bool:
    if isinstance(sitting.protocol.question(id), AgreementsQuestion):
        return False
    answer = sitting.record.answer(id)
    return not (isinstance(answer, DateAnswer) and _ahead(answer.date, today))


def coming(sittings: Sequence[Sitting], today: date) -> tuple[Coming, ...]:
    """Return the days ahead that sessions named where they tell how the case stands, nearest first.

    Of what was named again, the latest word counts.
    """
    named = {what: when for sitting in sittings for what, when in _dates(sitting)}
    ahead = [
        Coming(what, day, counted(when, today))
        for what, when in named.items()
        if _ahead(when, today) and (day := day_of(when)) is not None
    ]
    return tuple(sorted(ahead, key=lambda each: each.day))


def _dates(sitting: Sitting) -> Iterator[tuple[str, VagueDate]]:
    for id in sitting.protocol.where_we_stand:
        answer = sitting.record.answer(id)
        if isinstance(answer, DateAnswer):
            yield sitting.protocol.question(id).heading.strip(), answer.date
        for kept in sitting.record.entries(id):
            extras = kept.entry.extras if isinstance(kept.entry, ListItem) else ()
            for extra in extras:
                if isinstance(extra.answer, DateAnswer):
                    yield " ".join(title_of(kept.entry).split()), extra.answer.date


def _ahead(when: VagueDate, today: date) -> bool:
    day = day_of(when)
    return day is not None and day >= today
