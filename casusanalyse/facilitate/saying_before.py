"""What a session says about the lines of a list, kept in words for the sessions that follow it."""

from collections.abc import Iterator

from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import AnyQuestion
from casusanalyse.protocol.words import Reader
from casusanalyse.session.events import SaidBefore
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept, Record
from casusanalyse.session.telling import options_of, tell_answer
from casusanalyse.text.clean import own_words


def said_before(
    kept: Kept, list_id: str, protocol: Protocol, record: Record
) -> tuple[SaidBefore, ...]:
    """Return all that was said about a line until and including this session, the earliest first.

    What only the facilitator may read, or what was left out of the report, stays in its session.
    """
    return (*kept.before, *_said_now(kept, list_id, protocol, record))


def _said_now(kept: Kept, list_id: str, protocol: Protocol, record: Record) -> Iterator[SaidBefore]:
    if record.started is None:
        return
    for question in protocol.questions():
        place = Place(question.id, kept.id)
        answer = record.answer(*place)
        if question.for_each != list_id or answer is None or _stays(question, place, record):
            continue
        told = tell_answer(answer, options_of(question, protocol), record)
        yield SaidBefore(
            session=record.started.session,
            question=own_words(question.heading.strip()),
            words=own_words(told),
        )


def _stays(question: AnyQuestion, place: Place, record: Record) -> bool:
    handling = record.handling(place)
    private = Reader.FACILITATOR in (question.readers, handling.readers)
    return handling.left_out or private
