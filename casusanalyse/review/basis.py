"""What deciding on remarks rests on: the session as it is, and as it was when each draft went round."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from casusanalyse.protocol.model import Protocol
from casusanalyse.session.record import Record
from casusanalyse.session.review import OwnRemark, Review
from casusanalyse.session.review_events import DraftSent, SentLine

WhenSent = Callable[[int], Record]


@dataclass(frozen=True, slots=True)
class Basis:
    """``when_sent`` gives the record from which a draft was made."""

    protocol: Protocol
    record: Record
    review: Review
    when_sent: WhenSent

    def with_record(self, record: Record) -> "Basis":
        """Return the same with another record."""
        return replace(self, record=record)

    def draft_of(self, own: OwnRemark) -> DraftSent | None:
        """Return the draft that a remark was made in."""
        return self.review.draft(own.version)

    def line_of(self, own: OwnRemark) -> SentLine | None:
        """Return the line that a remark is about; None when it is nowhere or was erased."""
        line = self.review.line_of(own)
        return line if line is not None and not line.erased else None
