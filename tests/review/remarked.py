"""A rich session of which a draft went round, and remarks on it as they are made on paragraphs."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from casusanalyse.protocol.ids import EntryId
from casusanalyse.report.compose import compose
from casusanalyse.report.manifest import manifest_of
from casusanalyse.review.basis import Basis
from casusanalyse.review.grouping import Matter, matters_of
from casusanalyse.session.events import Event, Recorded
from casusanalyse.session.live import LiveSession, NewSession, start_session
from casusanalyse.session.record import Record
from casusanalyse.session.review import Review, review_of
from casusanalyse.session.review_events import (
    DraftSent,
    Placement,
    Remark,
    RemarkId,
    RemarksReceived,
    SentCopy,
)
from casusanalyse.text.clean import clean_text as c
from casusanalyse.word.returned.model import RemarkKind
from tests.report.builders import EDITION, protocol
from tests.report.whole_session import CHAPTERS, QUESTIONS, whole_session
from tests.session.samples import Clock

NOW = datetime(2026, 3, 20, 9, tzinfo=UTC)
PROTOCOL = protocol(QUESTIONS, CHAPTERS)
HELD = whole_session().record
TEACHER = EntryId("e1")
GUARDIAN = EntryId("e99")


LINES = manifest_of(compose(PROTOCOL, HELD, EDITION))
SENT = DraftSent(
    version=1,
    draft_id="d0c5",
    sent_on=date(2026, 3, 14),
    respond_before=date(2026, 3, 21),
    lines=LINES,
    copies=(SentCopy(code="k1", fingerprint="f1", seat=TEACHER),),
)


def line_with(text: str, label: str = "") -> int:
    """Return the line of the draft that begins like this."""
    return next(
        at
        for at, line in enumerate(LINES)
        if line.text.startswith(text) and line.label.startswith(label)
    )


def changed(
    id: str,
    text: str,
    old: str,
    new: str,
    kind: RemarkKind = RemarkKind.UNMARKED,
    label: str = "",
) -> Remark:
    """Return a change of some words in the line that begins like ``text``."""
    at = line_with(text, label)
    was = LINES[at].text
    offset = was.index(old)
    return Remark(
        id=RemarkId(id),
        kind=kind,
        placed=Placement.BOOKMARK,
        line=at,
        old=c(old),
        new=c(new),
        was=was,
        becomes=c(was[:offset] + new + was[offset + len(old) :]),
        offset=offset,
    )


def comment(id: str, text: str, says: str, reply_to: str | None = None) -> Remark:
    """Return a comment on the line that begins like ``text``; on nothing when that is empty."""
    at = line_with(text) if text else None
    return Remark(
        id=RemarkId(id),
        kind=RemarkKind.COMMENT,
        placed=Placement.BOOKMARK if text else Placement.NOWHERE,
        line=at,
        text=c(says),
        anchor=c(text),
        reply_to=RemarkId(reply_to) if reply_to else None,
    )


def received(seat: EntryId | None, *remarks: Remark) -> RemarksReceived:
    """Return a file of somebody with these remarks."""
    ids = "-".join(it.id for it in remarks)
    return RemarksReceived(fingerprint=f"f-{seat}-{ids}", version=1, seat=seat, remarks=remarks)


def review_with(*events: Event) -> Review:
    """Return the review in which the draft went round and this happened."""
    return review_of(
        Recorded(sequence=number, at=NOW, event=event)
        for number, event in enumerate((SENT, *events), start=1)
    )


def basis_with(*events: Event, record: Record = HELD) -> Basis:
    """Return what deciding rests on when this happened after the draft went round."""
    return Basis(PROTOCOL, record, review_with(*events), lambda _: HELD)


def only_matter(basis: Basis) -> Matter:
    """Return the one thing there is to decide on."""
    (matter,) = matters_of(basis.review)
    return matter


def round_session(folder: Path, received: Sequence[Event] = ()) -> LiveSession:
    """Return the session on the disk, with the draft sent and these files received."""
    new = NewSession(case=c("Kraanvogel"), held_on=date(2026, 3, 12), protocol=PROTOCOL)
    session = start_session(folder, new, Clock())
    session.do_all(whole_session().events[1:])
    session.do_all((SENT, *received))
    return session
