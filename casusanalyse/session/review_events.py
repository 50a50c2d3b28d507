"""What can happen to a session in the week of review: sent round, received, decided, final."""

from datetime import date, datetime
from enum import StrEnum
from typing import Literal, NewType

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.places import AnswerRef
from casusanalyse.text.clean import own_words
from casusanalyse.text.guard import Text, Value
from casusanalyse.word.returned.model import RemarkKind

RemarkId = NewType("RemarkId", str)
"""Follows from what a remark says, where, and in whose copy: the same remark has one id in every file."""

_NOTHING = own_words("")

FACILITATORS_COPY = "begeleider"
"""The code of the copy that the facilitator edits herself."""


class SentLine(Value):
    """One paragraph of a draft as it was sent, its label apart; ``heading`` is its level, 0 for text.

    ``question`` is the reader's question of which this is the cell to answer in. ``opening`` is the
    chapter (from 0) that this sentence opens, -1 for a paragraph of the summary. Of an ``erased`` line
    the text is gone.
    """

    bookmark: str
    text: Text
    label: str = ""
    heading: int = 0
    answers: tuple[AnswerRef, ...] = ()
    question: str = ""
    opening: int | None = None
    erased: bool = False


class SentCopy(Value):
    """The copy of one person: its code, which stands in the file, and the SHA-256 of its bytes.

    ``seat`` is that person's line on the list of participants; None for the facilitator's own.
    """

    code: str
    fingerprint: str
    seat: EntryId | None = None


class DraftSent(Value):
    """A draft went round, and the week of review began. All copies hold the same ``lines``."""

    kind: Literal["draft_sent"] = "draft_sent"
    version: int
    draft_id: str
    sent_on: date
    respond_before: date
    lines: tuple[SentLine, ...]
    copies: tuple[SentCopy, ...]


class Placement(StrEnum):
    """How it was found out what a remark is about, the surest first."""

    BOOKMARK = "bladwijzer"
    LABEL = "label"
    TEXT = "tekst"
    SIMILAR = "gelijkend"
    NOWHERE = "niet te plaatsen"


class Remark(Value):
    """One remark. ``line`` counts from 0 in the lines of the draft that was edited; None for nowhere.

    ``old``, ``new``, ``anchor``, ``offset`` and ``destination`` are as in ``FoundRemark``, in terms of
    the line that was sent, without its label. ``was`` and ``becomes`` are that whole line as it was
    returned, without and with this one change; both are empty for a comment. ``author`` is the name
    inside the file, for the facilitator only. Of an ``erased`` remark nothing is left but its id.
    """

    id: RemarkId
    kind: RemarkKind
    placed: Placement
    line: int | None = None
    author: Text = _NOTHING
    at: datetime | None = None
    text: Text = _NOTHING
    old: Text = _NOTHING
    new: Text = _NOTHING
    was: Text = _NOTHING
    becomes: Text = _NOTHING
    anchor: Text = _NOTHING
    offset: int = 0
    apart: bool = False
    destination: int | None = None
    reply_to: RemarkId | None = None
    resolved: bool = False
    erased: bool = False


class RemarksReceived(Value):
    """A file that came back was read.

    ``version`` is the draft that was edited, ``copy_code`` the copy as far as the file tells, ``seat``
    whose remarks these are (None for the facilitator). Of a file with a burgerservicenummer
    (``masked``) only this is kept; any other stands in the folder of what was received under its
    ``fingerprint``.
    """

    kind: Literal["remarks_received"] = "remarks_received"
    fingerprint: str
    version: int
    copy_code: str = ""
    seat: EntryId | None = None
    remarks: tuple[Remark, ...] = ()
    masked: bool = False


class Decision(StrEnum):
    """What was done with a remark, in the words of the account."""

    TAKEN_OVER = "overgenomen"
    REWORDED = "anders verwoord"
    BOTH = "beide laten staan"
    NOT_TAKEN_OVER = "niet overgenomen"
    DISCUSS = "bespreken"
    OTHER_VIEW = "andere kijk"
    WITHDRAWN = "ingetrokken"


class FieldChange(Value):
    """How something recorded read before and after a decision."""

    shown: AnswerRef
    before: Text
    after: Text


class RemarkDecided(Value):
    """The facilitator decided on a remark, or (None) left it open again; a later one replaces it.

    ``words`` is the reason of a refusal, what has to be discussed, or the text that stands beside the
    record (BOTH, OTHER_VIEW) at ``beside``. ``changes`` were made in the record with the same commit.
    """

    kind: Literal["remark_decided"] = "remark_decided"
    remark: RemarkId
    decision: Decision | None = None
    words: Text = _NOTHING
    beside: AnswerRef | None = None
    changes: tuple[FieldChange, ...] = ()


class Finalised(Value):
    """The report became final and the session was sealed. ``early`` is why before the term, else empty.

    ``record_hash`` is the SHA-256 of all that was recorded before; ``report`` that of the file.
    """

    kind: Literal["finalised"] = "finalised"
    version: int
    made_on: date
    delete_before: date | None
    record_hash: str
    report: str
    early: Text = _NOTHING


class Reopened(Value):
    """A sealed session was opened again to be changed; the next final report is a later version."""

    kind: Literal["reopened"] = "reopened"
    reason: Text


class ResealReason(StrEnum):
    """Why the record of a sealed session is not what it was; never what it was."""

    WITHDRAWN = "een bijdrage is ingetrokken en gewist"


class Resealed(Value):
    """Something was erased from a sealed session; ``record_hash`` is that of what is left."""

    kind: Literal["resealed"] = "resealed"
    record_hash: str
    reason: ResealReason


ReviewEvent = DraftSent | RemarksReceived | RemarkDecided | Finalised | Reopened | Resealed
