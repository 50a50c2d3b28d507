"""What can happen in a session; a record is nothing but the replay of these."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Literal, NewType

from pydantic import Discriminator, TypeAdapter

from casusanalyse.protocol.answers import Answer
from casusanalyse.protocol.entries import Entry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.words import Reader
from casusanalyse.session.moving_events import ProtocolReplaced
from casusanalyse.session.places import Place
from casusanalyse.session.review_events import (
    DraftSent,
    Finalised,
    RemarkDecided,
    RemarksReceived,
    Reopened,
    Resealed,
)
from casusanalyse.text.guard import AT_FIRST_USE, Text, Value

SessionId = NewType("SessionId", str)


class Forerunner(Value):
    """An earlier session of the same case: where something that was taken over comes from."""

    session: SessionId
    name: Text
    held_on: date


class SaidBefore(Value):
    """What an earlier session said about an entry, as words: the question and its answer."""

    session: SessionId
    question: Text
    words: Text


class Presence(StrEnum):
    """Whether somebody sits at the table, in the words that a list shows."""

    THERE = "aanwezig"
    LATE = "later gekomen"
    LEFT = "eerder weg"
    ABSENT = "niet aanwezig"


class Handling(Value):
    """How the report treats an answer or an entry; without any, as the protocol says.

    ``chapter`` is the position, from 0, of the chapter of the protocol that it moves to.
    """

    left_out: bool = False
    readers: Reader | None = None
    chapter: int | None = None


class SessionStarted(Value):
    """A session began; always the first event.

    ``forerunners`` are the sessions that it builds on, the earliest first.
    """

    kind: Literal["session_started"] = "session_started"
    session: SessionId
    case: Text
    held_on: date
    protocol_id: str
    protocol_version: str
    protocol_hash: str
    template: str | None = None
    follows: SessionId | None = None
    forerunners: tuple[Forerunner, ...] = ()
    example: bool = False


class AnswerGiven(Value):
    """A question with one value got (another) answer."""

    kind: Literal["answer_given"] = "answer_given"
    place: Place
    answer: Answer


class EntryAdded(Value):
    """A line joined a list; ``origin`` names the earlier session that it was taken over from.

    ``before`` is what earlier sessions said about it, the earliest first.
    """

    kind: Literal["entry_added"] = "entry_added"
    place: Place
    id: EntryId
    entry: Entry
    origin: SessionId | None = None
    before: tuple[SaidBefore, ...] = ()


class EntryChanged(Value):
    """A line of a list was corrected or deepened; the whole new line."""

    kind: Literal["entry_changed"] = "entry_changed"
    place: Place
    id: EntryId
    entry: Entry


class EntryRefined(Value):
    """A line was filled in further or worded better; what rests on it still stands.

    ``told_from`` is the line of another list whose words were told here, so that erasing finds them.
    """

    kind: Literal["entry_refined"] = "entry_refined"
    place: Place
    id: EntryId
    entry: Entry
    told_from: EntryId | None = None


class EntryRefiled(Value):
    """A line went from ``source`` to another list, or an answer became a line (``from_answer``).

    ``origin`` and ``before`` go along with the line, as they were when it was added.
    """

    kind: Literal["entry_refiled"] = "entry_refiled"
    place: Place
    id: EntryId
    entry: Entry
    source: Place
    from_answer: bool = False
    origin: SessionId | None = None
    before: tuple[SaidBefore, ...] = ()


class EntriesMerged(Value):
    """Lines of one list became one; what points at those of ``merged`` now points at ``id``."""

    kind: Literal["entries_merged"] = "entries_merged"
    place: Place
    id: EntryId
    entry: Entry
    merged: tuple[EntryId, ...]


class Part(Value):
    """A line that came out of another one."""

    id: EntryId
    entry: Entry


class EntrySplit(Value):
    """A line became several: itself, worded anew, and ``parts`` right behind it.

    ``erased`` are the ids of parts that were erased since.
    """

    kind: Literal["entry_split"] = "entry_split"
    place: Place
    id: EntryId
    entry: Entry
    parts: tuple[Part, ...]
    erased: tuple[EntryId, ...] = ()


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


class Handled(Value):
    """The report will treat an answer, or one line of a list, as ``handling`` says."""

    kind: Literal["handled"] = "handled"
    place: Place
    id: EntryId | None = None
    handling: Handling


class PartWritten(Value):
    """A text of the report was written: what connects a chapter (from 0), else the summary.

    Without text the chapter opens as the protocol has it, and there is no summary.
    """

    kind: Literal["part_written"] = "part_written"
    chapter: int | None = None
    text: Text | None = None


class AttendanceNoted(Value):
    """Somebody came later, left, or is there after all: a seat, never a name."""

    kind: Literal["attendance_noted"] = "attendance_noted"
    place: Place
    id: EntryId
    presence: Presence


class StepBegun(Value):
    """The meeting turned to a step, for the first time or again."""

    kind: Literal["step_begun"] = "step_begun"
    step: str


class ClockStopped(Value):
    """The clock stands still; why, and who asked for it, is not recorded (docs/decisions/0011)."""

    kind: Literal["clock_stopped"] = "clock_stopped"


class ClockStarted(Value):
    """The clock runs again."""

    kind: Literal["clock_started"] = "clock_started"


class StepMinutes(Value):
    """How many minutes a step gets in all."""

    step: str
    minutes: int


class Replanned(Value):
    """The time was divided anew: minutes per step, and ``total`` minutes for the whole session."""

    kind: Literal["replanned"] = "replanned"
    steps: tuple[StepMinutes, ...]
    total: int


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
    | EntryRefined
    | EntryRefiled
    | EntriesMerged
    | EntrySplit
    | EntryRemoved
    | EntryMoved
    | Postponed
    | Passed
    | Reviewed
    | Handled
    | PartWritten
    | AttendanceNoted
    | StepBegun
    | ClockStopped
    | ClockStarted
    | Replanned
    | Undone
    | Paused
    | Resumed
    | Finished
    | DraftSent
    | RemarksReceived
    | RemarkDecided
    | Finalised
    | Reopened
    | Resealed
    | ProtocolReplaced
    | Erased,
    Discriminator("kind"),
]


Worded = EntryAdded | EntryChanged | EntryRefined | EntryRefiled | EntriesMerged | EntrySplit
"""The events that say how a line reads."""


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
    "entry_refined",
    "entry_refiled",
    "entries_merged",
    "entry_split",
    "entry_removed",
    "entry_moved",
    "postponed",
    "passed",
    "reviewed",
    "handled",
    "part_written",
    "attendance_noted",
    "step_begun",
    "clock_stopped",
    "clock_started",
    "replanned",
    "undone",
    "paused",
    "resumed",
    "finished",
    "draft_sent",
    "remarks_received",
    "remark_decided",
    "finalised",
    "reopened",
    "resealed",
    "protocol_replaced",
    "erased",
]

EVENTS: TypeAdapter[Event] = TypeAdapter(Event, config=AT_FIRST_USE)
EVENT_LIST: TypeAdapter[tuple[Event, ...]] = TypeAdapter(tuple[Event, ...], config=AT_FIRST_USE)
