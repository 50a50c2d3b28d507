"""Why something that stays when the protocol is replaced deserves a look all the same."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from casusanalyse.facilitate.set_aside import left_fields
from casusanalyse.protocol.answers import (
    Answer,
    Choice,
    ChoiceAnswer,
    MultiChoiceAnswer,
    NumberAnswer,
    ScaleAnswer,
)
from casusanalyse.protocol.asked import FieldType
from casusanalyse.protocol.entries import (
    Entry,
    ListItem,
    Mention,
    Relation,
    fields_of,
)
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol, Step
from casusanalyse.protocol.questions import (
    VALUED,
    AnyQuestion,
    ChoiceQuestion,
    GatheringQuestion,
    ListField,
    ListQuestion,
    MultiChoiceQuestion,
    NumberQuestion,
    RelationsQuestion,
    ScaleQuestion,
    ValuedQuestion,
)
from casusanalyse.protocol.relations import relation_kind
from casusanalyse.protocol.titles import title_of
from casusanalyse.protocol.words import FROM_THE_FEWEST, Severity
from casusanalyse.session.checking import broken_checks
from casusanalyse.session.conditions import holds
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.session.telling import options_of
from casusanalyse.text.phrases import plural
from casusanalyse.wording import moving as wording


def worth_a_look(
    old: Protocol,
    new: Protocol,
    before: Record,
    after: Record,
    place: Place,
    id: EntryId | None,
) -> Iterator[str]:
    """Yield why an answer, or one line of a list, that stays deserves a look; nothing when it does not.

    What was the matter under the old protocol already is not told again.
    """
    question = new.question(place.question)
    was = next((it for it in old.questions() if it.id == place.question), None)
    yield from _conditions(old, new, before, after, place)
    yield from _readers(was, question)
    yield from _chapter(old, before, after, place if id is None else id)
    slot = after.slot(place)
    if id is None and slot.answer is not None and isinstance(question, VALUED):
        known = _of_answer(was, slot.answer, old, before) if isinstance(was, VALUED) else ()
        yield from _unless(known, _of_answer(question, slot.answer, new, after))
    elif id is not None and id in slot.entries and not isinstance(question, VALUED):
        entry = slot.entries[id].entry
        yield from _of_entry(was, question, entry, new, (before, after))
        position = [*slot.entries].index(id)
        yield from _unless(_too_many(was, position), _too_many(question, position))


def _unless(known: Iterable[str], now: Iterable[str]) -> Iterator[str]:
    before = set(known)
    return (reason for reason in now if reason not in before)


def _conditions(
    old: Protocol, new: Protocol, before: Record, after: Record, place: Place
) -> Iterator[str]:
    if _step_hides(new, after, place) and not _step_hides(old, before, place):
        yield wording.STEP_HIDDEN
    if _hides(new, after, place) and not _hides(old, before, place):
        yield wording.HIDDEN


def _step_hides(protocol: Protocol, record: Record, place: Place) -> bool:
    step = _step_of(protocol, place)
    return step is not None and step.condition is not None and not holds(step.condition, record)


def _hides(protocol: Protocol, record: Record, place: Place) -> bool:
    step = _step_of(protocol, place)
    questions = step.questions if step is not None else ()
    condition = next((it.condition for it in questions if it.id == place.question), None)
    return condition is not None and not holds(condition, record, place.about)


def _step_of(protocol: Protocol, place: Place) -> Step | None:
    return next(
        (
            step
            for step in protocol.steps
            if any(question.id == place.question for question in step.questions)
        ),
        None,
    )


def _readers(was: AnyQuestion | None, now: AnyQuestion) -> Iterator[str]:
    if was is None:
        return
    if FROM_THE_FEWEST.index(now.readers) > FROM_THE_FEWEST.index(was.readers):
        yield wording.MORE_READERS.format(readers=now.readers.value)
    if now.in_report and not was.in_report:
        yield wording.NOW_IN_REPORT


def _chapter(
    old: Protocol, before: Record, after: Record, subject: Place | EntryId
) -> Iterator[str]:
    then, now = before.handlings.get(subject), after.handlings.get(subject)
    if then is None or then.chapter is None or (now is not None and now.chapter is not None):
        return
    if then.chapter < len(old.report.chapters):
        heading = old.report.chapters[then.chapter].heading.strip()
        yield wording.CHAPTER_LEFT.format(heading=heading)


def _of_answer(
    question: ValuedQuestion, answer: Answer, protocol: Protocol, record: Record
) -> Iterator[str]:
    match question, answer:
        case ChoiceQuestion(), ChoiceAnswer():
            yield from _choices(question, (answer.choice,), protocol, record)
        case MultiChoiceQuestion(), MultiChoiceAnswer():
            yield from _choices(question, answer.choices, protocol, record)
            yield from _count(question, len(answer.choices))
        case NumberQuestion(), NumberAnswer():
            yield from _limits(question.minimum, question.maximum, answer.number)
        case ScaleQuestion(), ScaleAnswer():
            least, most = Decimal(question.minimum), Decimal(question.maximum)
            yield from _limits(least, most, Decimal(answer.point))
        case _:
            pass
    for check in broken_checks(question, answer, record):
        if check.severity is Severity.ERROR:
            yield wording.CHECK_BROKEN.format(message=check.message.strip())


def _choices(
    question: ChoiceQuestion | MultiChoiceQuestion,
    chosen: tuple[Choice, ...],
    protocol: Protocol,
    record: Record,
) -> Iterator[str]:
    options = {option.id for option in options_of(question, protocol)}
    offered = question.choose_from
    entries = {kept.id for kept in record.entries(offered)} if offered is not None else set()
    for choice in chosen:
        if choice.entry is not None and record.standing(choice.entry) not in entries:
            yield wording.CHOSEN_ASIDE
        elif choice.option is not None and choice.option not in options:
            yield wording.OPTION_GONE
        elif choice.other is not None and not question.other:
            yield wording.OTHER_GONE


def _count(question: MultiChoiceQuestion, count: int) -> Iterator[str]:
    if question.minimum is not None and count < question.minimum:
        yield wording.TOO_FEW.format(limit=question.minimum)
    if question.maximum is not None and count > question.maximum:
        yield wording.TOO_MANY.format(limit=question.maximum)


def _limits(least: Decimal | None, most: Decimal | None, number: Decimal) -> Iterator[str]:
    if least is not None and number < least:
        yield wording.TOO_SMALL.format(limit=least)
    if most is not None and number > most:
        yield wording.TOO_LARGE.format(limit=most)


def _too_many(question: AnyQuestion | None, position: int) -> Iterator[str]:
    most = question.maximum if isinstance(question, GatheringQuestion) else None
    if most is not None and position >= most:
        yield wording.TOO_MANY_LINES.format(lines=plural(most, *wording.LINES))


def _of_entry(
    was: AnyQuestion | None,
    now: AnyQuestion,
    entry: Entry,
    new: Protocol,
    records: tuple[Record, Record],
) -> Iterator[str]:
    before, after = records
    known = dict(left_fields(was, entry, before)) if was is not None else {}
    for field, words in left_fields(now, entry, after):
        if field not in known:
            yield wording.FIELD_GONE.format(field=field, words=words)
    if isinstance(entry, ListItem) and isinstance(now, ListQuestion):
        yield from _fields_changed(was, now, entry, new)
    if isinstance(entry, Relation) and isinstance(now, RelationsQuestion):
        signs = {sign.id for sign in now.signs}
        if relation_kind(entry.relation) is None and entry.relation not in signs:
            yield wording.SIGN_GONE.format(sign=entry.relation)
    yield from _mentions(entry, before, after)


def _fields_changed(
    was: AnyQuestion | None, now: ListQuestion, entry: ListItem, new: Protocol
) -> Iterator[str]:
    then = {it.id: it for it in was.fields} if isinstance(was, ListQuestion) else {}
    fields = {it.id: it for it in now.fields}
    for extra in entry.extras:
        field = fields.get(extra.field)
        if field is None:
            continue
        if extra.field in then and then[extra.field].kind != field.kind:
            yield wording.FIELD_CHANGED.format(field=field.heading.strip())
        elif isinstance(extra.answer, ChoiceAnswer):
            yield from _option_of_field(field, extra.answer, new)


def _option_of_field(field: ListField, answer: ChoiceAnswer, new: Protocol) -> Iterator[str]:
    options = {option.id for option in new.options(field.choices)}
    if answer.choice.option is not None and answer.choice.option not in options:
        yield wording.OPTION_GONE


def _mentions(entry: Entry, before: Record, after: Record) -> Iterator[str]:
    for shape in fields_of(type(entry)):
        if shape.asked.type not in (FieldType.MENTION, FieldType.MENTIONS):
            continue
        value: Mention | tuple[Mention, ...] | None = getattr(entry, shape.attribute)
        for mention in value if isinstance(value, tuple) else (value,):
            if mention is None or mention.entry is None or after.find(mention.entry) is not None:
                continue
            found = before.find(mention.entry)
            if found is not None:
                yield wording.POINTS_ASIDE.format(name=title_of(found[1].entry))
