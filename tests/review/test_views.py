"""What stays standing beside the report."""

from casusanalyse.report.views import View, ViewKind
from casusanalyse.review.views import views_of
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.review_events import Decision, RemarkDecided, RemarkId
from casusanalyse.text.clean import clean_text as c
from tests.review.remarked import GUARDIAN, TEACHER, comment, received, review_with

TEXT = AnswerRef(Place("tekst"))


def decided(id: str, decision: Decision, words: str) -> RemarkDecided:
    return RemarkDecided(remark=RemarkId(id), decision=decision, words=c(words), beside=TEXT)


def test_each_view_stands_beside_its_answer_once() -> None:
    review = review_with(
        received(TEACHER, comment("a", "We praten", "Zo."), comment("b", "We praten", "Zo.", "a")),
        received(GUARDIAN, comment("d", "We praten", "Anders.")),
        decided("a", Decision.BOTH, "Wij zwegen."),
        decided("b", Decision.BOTH, "Wij zwegen."),
        decided("d", Decision.OTHER_VIEW, "Ik vond het rustig."),
    )
    expected = (
        View(ViewKind.BESIDE, c("Wij zwegen.")),
        View(ViewKind.OTHER, c("Ik vond het rustig.")),
    )
    assert views_of(review) == {TEXT: expected}


def test_what_was_decided_otherwise_since_stands_nowhere() -> None:
    review = review_with(
        received(TEACHER, comment("a", "We praten", "Zo.")),
        decided("a", Decision.BOTH, "Wij zwegen."),
        RemarkDecided(remark=RemarkId("a")),
    )
    assert views_of(review) == {}
