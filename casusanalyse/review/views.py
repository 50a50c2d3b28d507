"""What stays standing beside the report because of what somebody remarked."""

from dataclasses import replace
from types import MappingProxyType

from casusanalyse.report.views import View, ViewKind, Views
from casusanalyse.session.places import AnswerRef
from casusanalyse.session.record import Record
from casusanalyse.session.review import Review
from casusanalyse.session.review_events import Decision

_KINDS = {Decision.BOTH: ViewKind.BESIDE, Decision.OTHER_VIEW: ViewKind.OTHER}


def views_of(record: Record, review: Review) -> Views:
    """Return the views that stand beside each answer, in the order of the draft, each once.

    A line that was merged or that moved to another list since is followed to where it is now.
    """
    views: dict[AnswerRef, dict[View, None]] = {}
    for own in review.remarks():
        decided = review.decided.get(own.remark.id)
        kind = _KINDS.get(decided.decision) if decided and decided.decision else None
        if decided is not None and kind is not None and decided.beside is not None:
            beside = _now(record, decided.beside)
            views.setdefault(beside, {})[View(kind, decided.words)] = None
    return MappingProxyType({ref: tuple(found) for ref, found in views.items()})


def _now(record: Record, shown: AnswerRef) -> AnswerRef:
    found = record.find(shown.entry) if shown.entry is not None else None
    return replace(shown, place=found[0], entry=found[1].id) if found is not None else shown
