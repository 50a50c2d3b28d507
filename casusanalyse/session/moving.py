"""Which event lets a session go on with another protocol: what fits it, and what is set aside."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Chapter, Protocol
from casusanalyse.protocol.questions import (
    GATHERING,
    SHOWN,
    AnyQuestion,
    ChoiceQuestion,
    ListField,
    ListQuestion,
    LongTextQuestion,
    MultiChoiceQuestion,
    TextQuestion,
    entry_class_of,
)
from casusanalyse.session.aside import SetAside
from casusanalyse.session.moving_events import (
    ChapterThen,
    PartReturned,
    ProtocolReplaced,
    Returned,
    as_asked,
)
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record

Mark = TypeVar("Mark")
_IN_WORDS = (TextQuestion, LongTextQuestion)


def fits(was: AnyQuestion, now: AnyQuestion) -> bool:
    """Tell whether what was said to a question is an answer to another one of the same id.

    It is when both take the same shape of answer, asked once or about the entries of the same list.
    """
    if was.for_each != now.for_each:
        return False
    if isinstance(was, _IN_WORDS) and isinstance(now, _IN_WORDS):
        return True
    if isinstance(was, SHOWN) and isinstance(now, SHOWN):
        return True
    if isinstance(was, GATHERING) and isinstance(now, GATHERING):
        return entry_class_of(was) is entry_class_of(now)
    return type(was) is type(now)


def replacement(old: Protocol, new: Protocol, record: Record, new_hash: str) -> ProtocolReplaced:
    """Return the event by which a session goes on with ``new`` (``new_hash`` is its fingerprint)."""
    gone = gone_questions(old, new)
    positions = positions_of_chapters(old.report.chapters, new.report.chapters)
    return ProtocolReplaced(
        protocol_id=new.id,
        protocol_version=new.version,
        protocol_hash=new_hash,
        gone_as_asked=tuple(as_asked(_with_options(question, old)) for question in gone),
        back=_Returning(new, record, frozenset(question.id for question in gone)).places(),
        chapters=tuple(
            ChapterThen(heading=chapter.heading, now=now)
            for chapter, now in zip(old.report.chapters, positions, strict=True)
        ),
        parts_back=tuple(_parts_back(new, record, positions)),
    )


def gone_questions(old: Protocol, new: Protocol) -> tuple[AnyQuestion, ...]:
    """Return the questions of a protocol of which the answers do not fit another one, in order.

    With a list goes what was asked about its entries.
    """
    now = {question.id: question for question in new.questions()}
    gone: dict[str, AnyQuestion] = {}
    for question in old.questions():
        asked = now.get(question.id)
        if asked is None or not fits(question, asked) or question.for_each in gone:
            gone[question.id] = question
    return tuple(gone.values())


def positions_of_chapters(old: Sequence[Chapter], new: Sequence[Chapter]) -> tuple[int | None, ...]:
    """Return for every chapter its position in the new report: by its heading, else by what it shows.

    No two get the same; None for one that is gone.
    """
    found = _paired(_headings(old), _headings(new), {})
    shown_then, shown_now = ([it.shows or None for it in every] for every in (old, new))
    found = _paired(shown_then, shown_now, found)
    return tuple(found.get(position) for position in range(len(old)))


def _headings(chapters: Sequence[Chapter]) -> list[str]:
    return [chapter.heading.strip().casefold() for chapter in chapters]


def _paired(
    then: Sequence[Mark | None], now: Sequence[Mark | None], found: Mapping[int, int]
) -> dict[int, int]:
    """Pair what is alike in both, where it is the only one of its kind among those not paired yet."""
    left = {number: each for number, each in enumerate(then) if number not in found}
    free = {number: each for number, each in enumerate(now) if number not in found.values()}
    pairs = dict(found)
    for number, each in left.items():
        there = [position for position, other in free.items() if other == each]
        if each is not None and len(there) == 1 and [*left.values()].count(each) == 1:
            pairs[number] = there[0]
    return pairs


def _with_options(question: AnyQuestion, protocol: Protocol) -> AnyQuestion:
    """Return a question that can be told without its protocol: what can be chosen written out."""
    if isinstance(question, ChoiceQuestion | MultiChoiceQuestion):
        return question.model_copy(update={"choices": protocol.options(question.choices)})
    if isinstance(question, ListQuestion):
        fields = tuple(_field_with_options(field, protocol) for field in question.fields)
        return question.model_copy(update={"fields": fields})
    return question


def _field_with_options(field: ListField, protocol: Protocol) -> ListField:
    return field.model_copy(update={"choices": protocol.options(field.choices)})


@dataclass(frozen=True)
class _Returning:
    """What was set aside, held against a new protocol that may ask for it again."""

    protocol: Protocol
    record: Record
    gone: frozenset[str]

    def places(self) -> tuple[Returned, ...]:
        """Return what stands in its place again, lists before what was asked about their entries."""
        standing = {
            place: frozenset(slot.entries)
            for place, slot in self.record.slots.items()
            if slot.filled and place.question not in self.gone
        }
        found: list[Returned] = []
        for question in self._lists_first():
            for each in reversed(self.record.aside.answers):
                if each.place.question == question.id and self._returns(each, question, standing):
                    standing[each.place] = frozenset(each.slot.entries)
                    found.append(Returned(place=each.place, since=each.since))
        return tuple(found)

    def _lists_first(self) -> Iterator[AnyQuestion]:
        questions = tuple(self.protocol.questions())
        yield from (question for question in questions if question.for_each is None)
        yield from (question for question in questions if question.for_each is not None)

    def _returns(
        self, each: SetAside, question: AnyQuestion, standing: dict[Place, frozenset[EntryId]]
    ) -> bool:
        if each.place in standing or not fits(each.question, question):
            return False
        if each.place.about is None or question.for_each is None:
            return True
        return each.place.about in standing.get(Place(question.for_each), frozenset())


def _parts_back(
    new: Protocol, record: Record, positions: Sequence[int | None]
) -> Iterator[PartReturned]:
    """Yield the texts of chapters that are there again, where no other text opens them."""
    taken = {
        positions[part] for part in record.written if part is not None and part < len(positions)
    }
    headings = _headings(new.report.chapters)
    for part in reversed(record.aside.parts):
        heading = (part.heading or "").strip().casefold()
        now = headings.index(heading) if headings.count(heading) == 1 else None
        if now is not None and now not in taken:
            taken.add(now)
            yield PartReturned(since=part.since, was=part.was, now=now)
