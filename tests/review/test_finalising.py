"""A report becomes final when nobody waits for an answer and nobody may still respond."""

from datetime import date

import pytest

from casusanalyse.errors import CasusError
from casusanalyse.report.blocks import Edition
from casusanalyse.review.finalising import final_edition, refuse_when_not_ready
from casusanalyse.review.problems import NeverSentRound, RemarksUndecided, TermRuns
from casusanalyse.session.events import Event
from casusanalyse.session.record import replay
from casusanalyse.session.review_events import Decision, RemarkDecided, RemarkId, Reopened
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.clean import own_words
from tests.session.reviews import SENT, TEACHER, final, received, remark, replayed
from tests.session.samples import started

LAST_DAY, DAY_AFTER = date(2026, 3, 9), date(2026, 3, 10)
CAME_BACK = received("f1", TEACHER, remark("een"))
DECIDED = RemarkDecided(remark=RemarkId("een"), decision=Decision.DISCUSS)
WHY = c("De rechtbank vraagt erom.")
AGAIN = (final(), Reopened(reason=c("Er ontbrak iets.")))


def refused(today: date, why: str, *events: Event) -> type[CasusError] | None:
    try:
        refuse_when_not_ready(replayed(*events), today, own_words(why))
    except CasusError as error:
        return type(error)
    return None


@pytest.mark.parametrize(
    ("today", "why", "events", "expected"),
    [
        (DAY_AFTER, "", (SENT,), None),
        (LAST_DAY, "", (SENT,), TermRuns),
        (LAST_DAY, WHY, (SENT,), None),
        (DAY_AFTER, "", (SENT, CAME_BACK), RemarksUndecided),
        (DAY_AFTER, WHY, (SENT, CAME_BACK), RemarksUndecided),
        (DAY_AFTER, "", (SENT, CAME_BACK, DECIDED), None),
        (DAY_AFTER, "", (), NeverSentRound),
        (DAY_AFTER, WHY, (), None),
        (DAY_AFTER, "", AGAIN, None),
        (LAST_DAY, "", (SENT, *AGAIN), TermRuns),
    ],
)
def test_what_keeps_a_report_from_becoming_final(
    today: date, why: str, events: tuple[Event, ...], expected: type[CasusError] | None
) -> None:
    assert refused(today, why, *events) is expected


def test_a_report_that_is_made_final_again_is_the_next_version() -> None:
    record = replay([started()])
    editions = [final_edition(record, replayed(*events), DAY_AFTER) for events in ((SENT,), AGAIN)]
    assert editions == [
        Edition(1, DAY_AFTER, "s1-d1", final=True),
        Edition(2, DAY_AFTER, "s1-d2", final=True),
    ]
