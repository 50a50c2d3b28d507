"""Whether a report may become final, and as which edition."""

from datetime import date

from casusanalyse.report.blocks import Edition
from casusanalyse.report.drafts import final_id
from casusanalyse.review.problems import NeverSentRound, RemarksUndecided, TermRuns
from casusanalyse.session.record import Record
from casusanalyse.session.review import Review
from casusanalyse.text.clean import CleanText


def refuse_when_not_ready(review: Review, today: date, early: CleanText | None) -> None:
    """Raise what keeps a report from becoming final.

    RemarksUndecided always counts. NeverSentRound and TermRuns (on its last day too) do not for
    whoever says why not to wait (``early``).
    """
    undecided = len(review.undecided())
    if undecided:
        raise RemarksUndecided(undecided)
    sent = review.latest_sent
    if early:
        return
    if sent is None and not review.finals:
        raise NeverSentRound
    if sent is not None and today <= sent.respond_before:
        raise TermRuns(sent.respond_before)


def final_edition(record: Record, review: Review, today: date) -> Edition:
    """Return the edition that a final report made now is."""
    version = len(review.finals) + 1
    return Edition(version, today, final_id(record, version), final=True)
