"""Where a case stands: the page with which a session that follows another one opens."""

from collections.abc import Iterator
from datetime import date

from casusanalyse.facilitate.counting_days import counted
from casusanalyse.facilitate.origins import origin_of
from casusanalyse.facilitate.remembering import cut_between_words, last_said, told_together
from casusanalyse.facilitate.view import View, page_ask
from casusanalyse.front.screen import Ask, Line, Tone
from casusanalyse.protocol.answers import Answer, DateAnswer
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import GATHERING, AnyQuestion, GatheringQuestion
from casusanalyse.session.fields import listing, tell_field
from casusanalyse.session.history import called, forerunner
from casusanalyse.session.record import Kept, Record
from casusanalyse.session.telling import options_of, tell_answer
from casusanalyse.text.dates import in_words
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import facilitate as wording

_MOST_IN_ONE_LINE = 120


def standing_page(protocol: Protocol, record: Record) -> tuple[Line, ...]:
    """Return where the case stands on the day of the session, and what was taken over from where.

    Empty for a session that follows none, or when nothing came along.
    """
    started = record.started
    if started is None or not started.forerunners:
        return ()
    lines = tuple(standing_lines(protocol, record, protocol.where_we_stand, started.held_on))
    beside = tuple(_came_along(protocol, record))
    if not lines and not beside:
        return ()
    sentence = wording.BUILDS_ON.format(session=called(started.forerunners[-1]))
    return (Line(sentence, Tone.SOFT), *lines, *beside)


def opens_with_standing(record: Record) -> bool:
    """Tell whether a session follows another one and has not gone anywhere yet."""
    follows = record.started is not None and bool(record.started.forerunners)
    return follows and not any(slot.passed for slot in record.slots.values())


def standing_ask(view: View) -> Ask:
    """The page itself; Enter begins."""
    lines = standing_page(view.protocol, view.record)
    return page_ask(view, wording.WHERE_WE_STAND, lines, wording.GO_ON)


def standing_lines(
    protocol: Protocol, record: Record, ids: tuple[str, ...], today: date
) -> Iterator[Line]:
    """Yield how things stand at each of these questions; what holds nothing is left out."""
    loose: list[Line] = []
    for id in ids:
        question = protocol.question(id)
        if isinstance(question, GATHERING):
            lines = list(_list(question, protocol, record, today))
            if len(lines) == 1:
                loose += lines
            elif lines:
                yield Line("")
                yield from lines
        elif (answer := record.answer(id)) is not None:
            told = _told(answer, question, protocol, record, today)
            loose.append(_short(question, told))
    if loose:
        yield Line("")
        yield from loose


def told_line(kept: Kept, question: GatheringQuestion, protocol: Protocol, record: Record) -> str:
    """Return a line of a list in one row: what was typed, without the marks of typing."""
    listed = listing(question, protocol, record)
    told = (tell_field(field, kept.entry, listed) for field in listed.in_line)
    return wording.BETWEEN_FIELDS.join(" ".join(words.split()) for words in told if words)


def _short(question: AnyQuestion, told: str) -> Line:
    return Line(wording.STANDS_AT.format(question=question.heading.strip(), answer=told))


def _told(
    answer: Answer, question: AnyQuestion, protocol: Protocol, record: Record, today: date
) -> str:
    if isinstance(answer, DateAnswer):
        return counted(answer.date, today)
    return tell_answer(answer, options_of(question, protocol), record)


def _list(
    question: GatheringQuestion, protocol: Protocol, record: Record, today: date
) -> Iterator[Line]:
    entries = record.entries(question.id)
    if not entries:
        return
    lines = [told_line(kept, question, protocol, record) for kept in entries]
    asked = [each for each in protocol.questions() if each.for_each == question.id]
    origin = _one_origin(entries, record)
    together = wording.BETWEEN_ENTRIES.join(lines)
    if not asked and len(together) <= _MOST_IN_ONE_LINE:
        yield _short(question, together)
        return
    heading = question.heading.strip()
    yield Line(f"{heading} ({origin})" if origin else heading, Tone.LABEL)
    for number, (kept, line) in enumerate(zip(entries, lines, strict=True), start=1):
        mark = "" if origin else _since(kept, record)
        yield Line(f"{number:>3}  {line}{mark}", Tone.ENTRY, hang=5)
        said = _said_last(kept, asked, protocol, record, today)
        if said is not None:
            yield Line(said, Tone.SOFT, indent=5)


def _one_origin(entries: tuple[Kept, ...], record: Record) -> str | None:
    """Return where a whole list comes from; None when its lines come from several meetings."""
    origins = {kept.origin for kept in entries}
    origin = origins.pop()
    return origin_of(origin, record) if origin is not None and not origins else None


def _since(kept: Kept, record: Record) -> str:
    """Return from which day a line comes, when the others of its list come from another one."""
    known = forerunner(record, kept.origin)
    return wording.SINCE.format(day=in_words(known.held_on)) if known else ""


def _said_last(
    kept: Kept, asked: list[AnyQuestion], protocol: Protocol, record: Record, today: date
) -> str | None:
    """Return what was said about a line last: in this session, else in the last one before it."""
    now = [
        tell_answer(answer, options_of(question, protocol), record)
        for question in asked
        if (answer := record.answer(question.id, kept.id)) is not None
    ]
    if not now or record.started is None:
        return last_said(kept, record)
    held_on = record.started.held_on
    when = wording.TODAY if held_on == today else in_words(held_on)
    return cut_between_words(wording.SAID_THEN.format(when=when, words=told_together(now)))


def _came_along(protocol: Protocol, record: Record) -> Iterator[Line]:
    """Yield what else was taken over, by name only: it comes by itself at its own question."""
    beside = [
        wording.HOW_MANY.format(question=question.heading.strip(), count=count)
        for question in protocol.questions()
        if question.id not in protocol.where_we_stand
        and (count := sum(kept.origin is not None for kept in record.entries(question.id)))
    ]
    if beside:
        yield Line(wording.CAME_ALONG.format(questions=and_list(beside)), Tone.SOFT)
