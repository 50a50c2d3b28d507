"""What can happen in a session; a record is nothing but the replay of these."""

from datetime import date, datetime
from typing import Annotated, Literal, NewType

from pydantic import Discriminator, TypeAdapter

from casusanalyse.protocol.answers import Answer
from casusanalyse.protocol.entries import Entry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.places import Place
from casusanalyse.text.guard import AT_FIRST_USE, Text, Value

SessionId = NewType("SessionId", str)


class SessionStarted(Value):
    """A session began; always the first event."""

    kind: Literal["session_started"] = "session_started"
    session: SessionId
    case: Text
    held_on: date
    protocol_id: str
    protocol_version: str
    protocol_hash: str
    template: str | None = None
    follows: SessionId | None = None
    example: bool = False


class AnswerGiven(Value):
    """A question with one value got (another) answer."""

    kind: Literal["answer_given"] = "answer_given"
    place: Place
    answer: Answer


class EntryAdded(Value):
    """A line joined a list; ``origin`` names the earlier session that it was taken over from."""

    kind: Literal["entry_added"] = "entry_added"
    place: Place
    id: EntryId
    entry: Entry
    origin: SessionId | None = None


class EntryChanged(Value):
    """A line of a list was corrected or deepened; the whole new line."""

    kind: Literal["entry_changed"] = "entry_changed"
    place: Place
    id: EntryId
    entry: Entry


class EntryRemoved(Value):
    """A line left its list; it can be brought back by undoing."""

    kind: Literal["entry_removed"] = "entry_removed"
    place: Place
    id: EntryId


class EntryMoved(Value):
    """A line got another position in its list, counted from 0."""

    kind: Literal["entry_moved"] = "entry_moved"
    place: Place
    id: EntryId
    position: int


class Postponed(Value):
    """A question was left for later; no reason is ever asked."""

    kind: Literal["postponed"] = "postponed"
    place: Place


class Passed(Value):
    """The meeting went on from here: a message was read, a list is enough for now, nothing was said."""

    kind: Literal["passed"] = "passed"
    place: Place


class Reviewed(Value):
    """An answer that depended on a changed one was looked at again and stands."""

    kind: Literal["reviewed"] = "reviewed"
    place: Place


class Undone(Value):
    """The latest change that was not yet undone was taken back; ``sequence`` is that change's number."""

    kind: Literal["undone"] = "undone"
    sequence: int


class Paused(Value):
    """The session was set down."""

    kind: Literal["paused"] = "paused"


class Resumed(Value):
    """The session was picked up again."""

    kind: Literal["resumed"] = "resumed"


class Finished(Value):
    """The last question was passed and the facilitator closed the session; it stays open to correction."""

    kind: Literal["finished"] = "finished"


class Erased(Value):
    """A tombstone: what stood here was erased for good. It holds no content."""

    kind: Literal["erased"] = "erased"
    place: Place
    id: EntryId | None = None


Event = Annotated[
    SessionStarted
    | AnswerGiven
    | EntryAdded
    | EntryChanged
    | EntryRemoved
    | EntryMoved
    | Postponed
    | Passed
    | Reviewed
    | Undone
    | Paused
    | Resumed
    | Finished
    | Erased,
    Discriminator("kind"),
]


class Recorded(Value):
    """An event as the store keeps it: its number (from 1, no gaps) and when it was made durable (UTC)."""

    sequence: int
    at: datetime
    event: Event


Kind = Literal[
    "session_started",
    "answer_given",
    "entry_added",
    "entry_changed",
    "entry_removed",
    "entry_moved",
    "postponed",
    "passed",
    "reviewed",
    "undone",
    "paused",
    "resumed",
    "finished",
    "erased",
]

EVENTS: TypeAdapter[Event] = TypeAdapter(Event, config=AT_FIRST_USE)
EVENT_LIST: TypeAdapter[tuple[Event, ...]] = TypeAdapter(tuple[Event, ...], config=AT_FIRST_USE)
