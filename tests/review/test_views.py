"""What stays standing beside the report."""

from casusanalyse.protocol.entries import ListItem
from casusanalyse.protocol.ids import EntryId
from casusanalyse.report.views import View, ViewKind
from casusanalyse.review.views import views_of
from casusanalyse.session.events import EntriesMerged
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.record import Record, replay
from casusanalyse.session.review_events import Decision, RemarkDecided, RemarkId
from casusanalyse.text.clean import clean_text as c
from tests.review.remarked import GUARDIAN, TEACHER, comment, received, review_with
from tests.session.samples import line, started

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
    assert views_of(Record(), review) == {TEXT: expected}


def test_what_was_decided_otherwise_since_stands_nowhere() -> None:
    review = review_with(
        received(TEACHER, comment("a", "We praten", "Zo.")),
        decided("a", Decision.BOTH, "Wij zwegen."),
        RemarkDecided(remark=RemarkId("a")),
    )
    assert views_of(Record(), review) == {}


def test_a_view_follows_the_line_that_it_is_about() -> None:
    place, one, other = Place("lijst"), EntryId("e1"), EntryId("e2")
    merged = EntriesMerged(place=place, id=one, entry=ListItem(text=c("Samen")), merged=(other,))
    record = replay([started(), line(1, "Een"), line(2, "Twee"), merged])
    review = review_with(
        received(TEACHER, comment("a", "We praten", "Zo.")),
        decided("a", Decision.BOTH, "Wij zwegen.").model_copy(
            update={"beside": AnswerRef(place, other, "text")}
        ),
    )
    assert list(views_of(record, review)) == [AnswerRef(place, one, "text")]
