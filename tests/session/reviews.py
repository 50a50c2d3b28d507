"""A week of review: a draft of two lines that went round, and what can come of it."""

from datetime import UTC, date, datetime

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import Event, Recorded
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.review import Review, review_of
from casusanalyse.session.review_events import (
    Decision,
    DraftSent,
    Finalised,
    Placement,
    Remark,
    RemarkDecided,
    RemarkId,
    RemarksReceived,
    Reopened,
    Resealed,
    ResealReason,
    SentCopy,
    SentLine,
)
from casusanalyse.text.clean import clean_text as c
from casusanalyse.word.returned.model import RemarkKind

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TEACHER, GUARDIAN = EntryId("e1"), EntryId("e2")
LINES = (
    SentLine(bookmark="ca_1", text=c("De grote lijn"), heading=1),
    SentLine(bookmark="ca_2", text=c("Wij zagen het."), answers=(AnswerRef(Place("lijn")),)),
)
SENT = DraftSent(
    version=1,
    draft_id="abc-v1",
    sent_on=date(2026, 3, 2),
    respond_before=date(2026, 3, 9),
    lines=LINES,
    copies=(SentCopy(code="k1", fingerprint="f1", seat=TEACHER),),
)


def remark(id: str, line: int | None = 1) -> Remark:
    return Remark(
        id=RemarkId(id), kind=RemarkKind.COMMENT, placed=Placement.BOOKMARK, line=line, text=c(id)
    )


def received(fingerprint: str, seat: EntryId, *remarks: Remark) -> RemarksReceived:
    return RemarksReceived(fingerprint=fingerprint, version=1, seat=seat, remarks=remarks)


def final() -> Finalised:
    return Finalised(
        version=1, made_on=date(2026, 3, 9), delete_before=None, record_hash="h", report="r"
    )


def replayed(*events: Event) -> Review:
    return review_of(
        Recorded(sequence=number, at=NOW, event=event) for number, event in enumerate(events, 1)
    )


ALL_OF_A_REVIEW: tuple[Event, ...] = (
    SENT,
    received("f1", TEACHER, remark("een")),
    RemarkDecided(remark=RemarkId("een"), decision=Decision.DISCUSS),
    final(),
    Resealed(record_hash="h2", reason=ResealReason.WITHDRAWN),
    Reopened(reason=c("Er ontbrak iets.")),
)
