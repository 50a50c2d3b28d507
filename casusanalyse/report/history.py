"""What earlier meetings said about the lines of a list: in short beside each, in full in an annex."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from casusanalyse.privacy.readers import narrowest
from casusanalyse.privacy.unsafety import own_readers
from casusanalyse.protocol.questions import AnyQuestion
from casusanalyse.protocol.words import Reader
from casusanalyse.report.blocks import (
    Block,
    Heading,
    Line,
    Paragraph,
    Row,
    Table,
    Tone,
)
from casusanalyse.report.material import Material
from casusanalyse.report.sentences import capitalised, ended, fill, joined
from casusanalyse.report.widths import fitted
from casusanalyse.session.history import Meeting, meetings
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.record import Kept
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.dates import in_words
from casusanalyse.wording import report as wording

_MOST_BESIDE = 3
"""So many meetings are told where a line stands; what is longer is told in full in the annex."""

_WHEN_WIDTH, _MOST_WIDTH = 20, 60


@dataclass(frozen=True)
class _Then:
    """What one earlier meeting answered, question by question; None where it said nothing."""

    when: CleanText
    answers: tuple[CleanText | None, ...]


@dataclass(frozen=True)
class _Past:
    """A line with all that earlier meetings answered to these questions about it."""

    list_id: str
    kept: Kept
    questions: Sequence[AnyQuestion]
    then: tuple[_Then, ...]
    audience: Reader

    @property
    def long(self) -> bool:
        """Whether it is told in full in the annex."""
        return len(self.then) > _MOST_BESIDE

    def own(self, text: str, part: str) -> Line:
        """Return a paragraph of our own words."""
        return Line(("history", self.list_id, self.kept.id, part), own_words(text))

    def line(self, text: str, *parts: str) -> Line:
        """Return a paragraph of words of an earlier meeting: they belong to the line as a whole."""
        ref = AnswerRef(Place(self.list_id), self.kept.id)
        key = ("history", self.list_id, self.kept.id, *parts)
        return Line(key, own_words(text), (ref,))


def earlier_notes(
    material: Material, list_id: str, kept: Kept, questions: Sequence[AnyQuestion]
) -> list[Paragraph]:
    """Return what the last few meetings said about a line, quietly, for below what this one said."""
    past = _past(material, list_id, kept, questions)
    if not past.then:
        return []
    if past.long:
        told = [(it.when, it.answers[0]) for it in past.then[-_MOST_BESIDE:]]
        short = wording.BETWEEN_STANDINGS.join(
            fill(wording.STANDING_THEN, when=when, words=words) for when, words in told if words
        )
        text = joined(fill(wording.EARLIER, standings=short) if short else "", wording.ALL_OF_IT)
        return [_note(past, text, "short")]
    return [
        _note(past, fill(wording.SAID_THEN, when=it.when, words=_sentences(it.answers)), str(nth))
        for nth, it in enumerate(past.then, start=1)
    ]


def history_annex(material: Material) -> list[Block]:
    """Return the whole course of every line whose past is too long to stand beside it."""
    return [block for past in _pasts(material) if past.long for block in _in_full(past, material)]


def _pasts(material: Material) -> Iterator[_Past]:
    shown = (id for chapter in material.protocol.report.chapters for id in chapter.shows)
    asked = [material.questions[id] for id in dict.fromkeys(shown) if id in material.questions]
    about = [each for each in asked if each.for_each is not None and each.in_report]
    for list_id, group in groupby(about, key=lambda question: question.for_each):
        if list_id is None:
            continue
        questions = list(group)
        for kept in material.record.entries(list_id):
            yield _past(material, list_id, kept, questions)


def _past(material: Material, list_id: str, kept: Kept, questions: Sequence[AnyQuestion]) -> _Past:
    handled = own_readers(kept.entry, material.record.handling(Place(list_id), kept.id))
    readers = [question.readers for question in questions]
    audience = narrowest([*readers, handled] if handled is not None else readers)
    told = (_then(meeting, questions) for meeting in meetings(kept, material.record))
    then = tuple(it for it in told if any(it.answers))
    return _Past(list_id, kept, questions, then, audience)


def _then(meeting: Meeting, questions: Sequence[AnyQuestion]) -> _Then:
    """An answer belongs to the question of the same name, and is read by whoever may read that."""
    said = {each.question: each.words for each in meeting.said}
    known = meeting.forerunner
    when = own_words(in_words(known.held_on) if known else wording.SOME_TIME)
    return _Then(when, tuple(said.get(own_words(it.heading.strip())) for it in questions))


def _sentences(answers: Sequence[CleanText | None]) -> CleanText:
    return joined(*(ended(answer) for answer in answers if answer))


def _note(past: _Past, text: str, part: str) -> Paragraph:
    line = past.line(text, "note", part)
    return Paragraph(line=line, tone=Tone.NOTE, audience=past.audience)


def _in_full(past: _Past, material: Material) -> list[Block]:
    name = material.name_of(past.kept.id) or own_words(wording.A_LINE)
    heading = Heading(line=past.own(capitalised(name), "heading"), level=2, audience=past.audience)
    names = (wording.MEETING, *(question.heading.strip() for question in past.questions))
    header = tuple(past.own(each, f"header-{nth}") for nth, each in enumerate(names, start=1))
    rows = tuple(_row(past, nth, it) for nth, it in enumerate(past.then, start=1))
    table = Table(
        header=header, rows=rows, widths=fitted(_wished(rows), header, rows), audience=past.audience
    )
    return [heading, table]


def _row(past: _Past, nth: int, then: _Then) -> Row:
    cells = [(past.line(then.when, f"row-{nth}", "when"),)]
    for question, answer in zip(past.questions, then.answers, strict=True):
        cells.append((past.line(answer or "", f"row-{nth}", question.id),))
    return Row(tuple(cells))


def _wished(rows: Sequence[Row]) -> list[int]:
    """Return widths by how much is said in a column, the day of the meeting in a thin one."""
    columns = list(zip(*(row.cells for row in rows), strict=True))[1:]
    longest = (max(len(line.text) for cell in column for line in cell) for column in columns)
    return [_WHEN_WIDTH, *(min(max(_WHEN_WIDTH, most), _MOST_WIDTH) for most in longest)]
