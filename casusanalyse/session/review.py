"""The week of review as it stands: what was sent, received and decided, being the replay of its events."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import get_args

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import Event, Kind, Recorded
from casusanalyse.session.moving_events import ProtocolReplaced
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
    ReviewEvent,
    SentLine,
)
from casusanalyse.session.review_moved import decision_moved, draft_moved

OF_THE_REVIEW: tuple[Kind, ...] = (
    *(each.model_fields["kind"].default for each in get_args(ReviewEvent)),
    "protocol_replaced",
)
"""The kinds of event that the review follows from."""


@dataclass(frozen=True, slots=True)
class OwnRemark:
    """A remark with whose it is and which draft it is about; ``seat`` None is the facilitator."""

    remark: Remark
    version: int
    seat: EntryId | None


@dataclass(frozen=True, slots=True)
class Received:
    """A file that was read, and when."""

    event: RemarksReceived
    at: datetime


@dataclass(frozen=True, slots=True)
class Review:
    """What was sent, received and decided, in order; ``decided`` holds what counts now.

    ``reopened`` tells that a final report is being changed.
    """

    sent: tuple[DraftSent, ...] = ()
    received: tuple[Received, ...] = ()
    decided: Mapping[RemarkId, RemarkDecided] = field(default_factory=dict)
    finals: tuple[Finalised, ...] = ()
    reopened: bool = False
    record_hash: str = ""

    @property
    def latest_sent(self) -> DraftSent | None:
        """The draft that went round last; None when none did."""
        return self.sent[-1] if self.sent else None

    @property
    def sealed(self) -> bool:
        """Whether the report is final and stays as it is."""
        return bool(self.finals) and not self.reopened

    @property
    def highest_sent(self) -> int:
        """The highest number of a draft that went round; 0 when none did."""
        return max((it.version for it in self.sent), default=0)

    def draft(self, version: int) -> DraftSent | None:
        """Return the draft that was sent with this number."""
        return next((it for it in reversed(self.sent) if it.version == version), None)

    def line_of(self, own: OwnRemark) -> SentLine | None:
        """Return the line that a remark is about, as it was sent; None when it is nowhere."""
        draft = self.draft(own.version)
        if draft is None or own.remark.line is None:
            return None
        return draft.lines[own.remark.line]

    def remarks(self) -> tuple[OwnRemark, ...]:
        """Return every remark once, however many files hold it, in the order of the draft.

        The order in which files came in makes no difference: of one remark that was read in two ways
        the one that tells most counts. What was erased is no remark any more.
        """
        found: dict[RemarkId, OwnRemark] = {}
        for received in self.received:
            event = received.event
            for remark in event.remarks:
                if remark.erased:
                    continue
                own = OwnRemark(remark, event.version, event.seat)
                known = found.get(remark.id)
                found[remark.id] = max(own, known, key=_how_much) if known else own
        return tuple(sorted(found.values(), key=_where))

    def decision(self, remark: RemarkId) -> Decision | None:
        """Return what was decided on a remark; None when it is open."""
        decided = self.decided.get(remark)
        return decided.decision if decided is not None else None

    def undecided(self) -> tuple[OwnRemark, ...]:
        """Return the remarks on which nothing was decided yet; a reply goes with what it answers."""
        remarks = self.remarks()
        known = {own.remark.id for own in remarks}
        return tuple(
            own
            for own in remarks
            if own.remark.reply_to not in known and self.decision(own.remark.id) is None
        )

    def responded(self) -> frozenset[EntryId]:
        """Return the seats from which a file came back."""
        return frozenset(it.event.seat for it in self.received if it.event.seat is not None)

    def after(self, event: Event, at: datetime) -> "Review":
        """Return the review after one more event; one that is no part of it changes nothing."""
        match event:
            case DraftSent():
                return replace(self, sent=(*self.sent, event))
            case RemarksReceived():
                return replace(self, received=(*self.received, Received(event, at)))
            case RemarkDecided():
                decided = MappingProxyType({**self.decided, event.remark: event})
                return replace(self, decided=decided)
            case Finalised():
                finals = (*self.finals, event)
                hashed = event.record_hash
                return replace(self, finals=finals, reopened=False, record_hash=hashed)
            case Reopened():
                return replace(self, reopened=True)
            case Resealed():
                return replace(self, record_hash=event.record_hash)
            case ProtocolReplaced():
                sent = tuple(draft_moved(draft, event) for draft in self.sent)
                moved = {id: decision_moved(it, event) for id, it in self.decided.items()}
                return replace(self, sent=sent, decided=MappingProxyType(moved))
            case _:
                return self


def review_of(events: Iterable[Recorded]) -> Review:
    """Return the review that events add up to."""
    review = Review()
    for recorded in events:
        review = review.after(recorded.event, recorded.at)
    return review


def _where(own: OwnRemark) -> tuple[bool, int, int, str]:
    line = own.remark.line
    return line is None, line or 0, own.remark.offset, own.remark.id


def _how_much(own: OwnRemark) -> tuple[int, bool, bool, bool, str]:
    """Return how much a remark tells: how surely it was placed, whether it was settled, by whom, when."""
    remark = own.remark
    sureness = -[*Placement].index(remark.placed)
    told = remark.model_dump_json()
    return sureness, remark.resolved, bool(remark.author), remark.at is not None, told
