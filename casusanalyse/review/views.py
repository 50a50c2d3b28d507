"""What stays standing beside the report because of what somebody remarked."""

from types import MappingProxyType

from casusanalyse.report.views import View, ViewKind, Views
from casusanalyse.session.places import AnswerRef
from casusanalyse.session.review import Review
from casusanalyse.session.review_events import Decision

_KINDS = {Decision.BOTH: ViewKind.BESIDE, Decision.OTHER_VIEW: ViewKind.OTHER}


def views_of(review: Review) -> Views:
    """Return the views that stand beside each answer, in the order of the draft, each once."""
    views: dict[AnswerRef, dict[View, None]] = {}
    for own in review.remarks():
        decided = review.decided.get(own.remark.id)
        kind = _KINDS.get(decided.decision) if decided and decided.decision else None
        if decided is not None and kind is not None and decided.beside is not None:
            views.setdefault(decided.beside, {})[View(kind, decided.words)] = None
    return MappingProxyType({ref: tuple(found) for ref, found in views.items()})
