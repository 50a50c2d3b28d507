"""What happens when a session goes on with another protocol."""

from typing import Literal

from pydantic import TypeAdapter

from casusanalyse.protocol.questions import AnyQuestion, Question
from casusanalyse.session.places import Place
from casusanalyse.text.guard import AT_FIRST_USE, Text, Value

_QUESTION: TypeAdapter[AnyQuestion] = TypeAdapter(Question, config=AT_FIRST_USE)


class Returned(Value):
    """What was set aside at a place, by the event with number ``since``, stands there again."""

    place: Place
    since: int


class ChapterThen(Value):
    """A chapter of the protocol that was left; ``now`` is its position (from 0), None when it is gone."""

    heading: Text
    now: int | None = None


class PartReturned(Value):
    """A text of the report that was set aside by event ``since`` opens chapter ``now`` again.

    ``was`` is the chapter (from 0) that it opened then.
    """

    since: int
    was: int
    now: int


class ProtocolReplaced(Value):
    """The session goes on with another protocol than it had; what was said is said all the same.

    ``gone`` are the questions of the old protocol that the new one does not ask, or asks so that what
    was said does not fit, as they were asked: what was said there is set aside. They are kept as JSON,
    for making pydantic ready for every kind of question takes a program that starts too long.
    ``chapters`` are those of the old protocol, in order. It holds no words of people.
    """

    kind: Literal["protocol_replaced"] = "protocol_replaced"
    protocol_id: str
    protocol_version: str
    protocol_hash: str
    gone_as_asked: tuple[str, ...] = ()
    back: tuple[Returned, ...] = ()
    chapters: tuple[ChapterThen, ...] = ()
    parts_back: tuple[PartReturned, ...] = ()

    @property
    def gone(self) -> tuple[AnyQuestion, ...]:
        """The questions of which what was said is set aside."""
        return tuple(map(_QUESTION.validate_json, self.gone_as_asked))

    @property
    def named(self) -> dict[str, str]:
        """The new protocol as the beginning of a session names one."""
        return {
            "protocol_id": self.protocol_id,
            "protocol_version": self.protocol_version,
            "protocol_hash": self.protocol_hash,
        }


def as_asked(question: AnyQuestion) -> str:
    """Return a question in the form in which an event keeps it."""
    return question.model_dump_json(exclude_defaults=True)
