"""What was said so far, as pages to read: what was agreed, and what was captured."""

from collections.abc import Iterator

from casusanalyse.facilitate.catching import list_for
from casusanalyse.facilitate.rows import entry_lines
from casusanalyse.front.orders import Mark
from casusanalyse.front.screen import Line, Tone
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import AnyQuestion, GatheringQuestion
from casusanalyse.session.fields import listing
from casusanalyse.session.record import Record
from casusanalyse.session.telling import options_of, tell_answer
from casusanalyse.wording import facilitate as wording


def agreed_lines(protocol: Protocol, record: Record) -> tuple[Line, ...]:
    """Return the agreements, and then what was agreed for the meeting itself (``blijft_in_beeld``)."""
    visible = (question for question in protocol.questions() if question.stays_visible)
    below = (line for question in visible for line in _headed(question, protocol, record))
    return (*captured_lines(Mark.AGREEMENT, protocol, record), *below)


def _headed(question: AnyQuestion, protocol: Protocol, record: Record) -> Iterator[Line]:
    """Yield what was said at a question under its name; nothing when nothing was."""
    said = tuple(_said(question, protocol, record))
    if said:
        yield from (Line(""), Line(question.heading.strip(), Tone.LABEL), *said)


def _said(question: AnyQuestion, protocol: Protocol, record: Record) -> Iterator[Line]:
    answer = record.answer(question.id)
    if answer is not None:
        yield Line(tell_answer(answer, options_of(question, protocol), record), indent=5)
    if isinstance(question, GatheringQuestion):
        listed = listing(question, protocol, record)
        yield from entry_lines(record.entries(question.id), listed)


def captured_lines(mark: Mark, protocol: Protocol, record: Record) -> tuple[Line, ...]:
    """Return what stands in the list of a mark, and below it what other lists of its kind hold.

    In a follow-up what came along has a list of its own. A plain list may hold anything: there only
    the one of the mark is meant.
    """
    id = list_for(mark, protocol.captures)
    question = protocol.question(id) if id is not None else None
    if not isinstance(question, GatheringQuestion):
        return (Line(wording.NOTHING_CATCHES.format(mark=mark.value), Tone.SOFT),)
    nothing = Line(wording.NOTHING_CAUGHT.format(mark=mark.value), Tone.SOFT)
    others = (
        other
        for other in protocol.questions()
        if other.kind == question.kind != "lijst" and other.id != question.id
    )
    below = (line for other in others for line in _headed(other, protocol, record))
    return (*(tuple(_said(question, protocol, record)) or (nothing,)), *below)
