"""A decision with all that it changes, and another one after it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.model import Protocol
from casusanalyse.review.basis import Basis
from casusanalyse.review.grouping import Matter, matters_of
from casusanalyse.review.settling import NotPossible, Settled, TextsClash, Verdict, settle
from casusanalyse.session.events import AnswerGiven, Event
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.record import Record
from casusanalyse.session.review import Review
from casusanalyse.session.review_events import (
    Decision,
    DraftSent,
    Placement,
    Remark,
    RemarkDecided,
    RemarkId,
    SentLine,
)
from casusanalyse.text.clean import clean_text as c
from casusanalyse.word.returned.model import RemarkKind
from tests.report.builders import Session, chapter, protocol, question
from tests.review.remarked import (
    GUARDIAN,
    NOW,
    SENT,
    TEACHER,
    basis_with,
    changed,
    comment,
    received,
)

TEXT = AnswerRef(Place("tekst"))
REMARK = changed("a", "We praten", "sneller", "harder")
TAKEN = Verdict(Decision.TAKEN_OVER)
REFUSED = Verdict(Decision.NOT_TAKEN_OVER, c("Zo is het gezegd."))


class Deciding:
    """Decisions one after another, without a file."""

    def __init__(self, basis: Basis) -> None:
        self.basis = basis

    def on(self, number: int, verdict: Verdict) -> Settled:
        """Decide on the matter with this number."""
        settled = settle(self.basis, self.matter(number), verdict)
        record, review = self.basis.record, self.basis.review
        for event in settled.events:
            record, review = record + event, review.after(event, NOW)
        self.basis = Basis(self.basis.protocol, record, review, self.basis.when_sent)
        return settled

    def matter(self, number: int) -> Matter:
        return matters_of(self.basis.review)[number - 1]

    def happens(self, event: Event) -> None:
        self.basis = self.basis.with_record(self.basis.record + event)

    def says(self, question: str = "tekst") -> str:
        answer = self.basis.record.answer(question)
        assert isinstance(answer, TextAnswer)
        return answer.text


def deciding(*remarks: Remark) -> Deciding:
    return Deciding(basis_with(received(TEACHER, *remarks)))


def test_what_is_taken_over_is_changed_and_decided_in_one_go() -> None:
    settled = deciding(REMARK).on(1, TAKEN)
    changes = settled.changes
    assert settled.events == (
        AnswerGiven(place=Place("tekst"), answer=TextAnswer(text=c("We praten harder."))),
        RemarkDecided(remark=RemarkId("a"), decision=Decision.TAKEN_OVER, changes=changes),
    )


def test_changing_ones_mind_takes_back_what_was_changed() -> None:
    work = deciding(REMARK)
    work.on(1, TAKEN)
    work.on(1, REFUSED)
    assert work.says() == "We praten sneller."
    work.on(1, Verdict(None))
    assert work.basis.review.undecided() != ()


def test_what_changed_elsewhere_since_stays_when_a_decision_is_taken_back() -> None:
    work = deciding(REMARK)
    work.on(1, TAKEN)
    work.happens(AnswerGiven(place=Place("tekst"), answer=TextAnswer(text=c("Wij praten harder."))))
    work.on(1, REFUSED)
    assert work.says() == "Wij praten sneller."


def test_words_that_changed_again_since_are_worded_by_the_facilitator() -> None:
    work = deciding(REMARK)
    work.on(1, TAKEN)
    work.happens(AnswerGiven(place=Place("tekst"), answer=TextAnswer(text=c("We roepen."))))
    with pytest.raises(TextsClash):
        work.on(1, REFUSED)
    assert work.says() == "We roepen."
    worded = Verdict(REFUSED.decision, REFUSED.words, texts={TEXT: c("We praten.")})
    work.on(1, worded)
    assert work.says() == "We praten."


def test_what_she_words_herself_can_be_taken_back_too() -> None:
    work = deciding(comment("a", "We praten", "Zo zeg ik het niet."))
    work.on(1, Verdict(Decision.REWORDED, texts={TEXT: c("We praten gauw.")}))
    assert work.says() == "We praten gauw."
    work.on(1, Verdict(None))
    assert work.says() == "We praten sneller."


def test_a_thread_is_decided_on_as_a_whole() -> None:
    first, reply = comment("a", "We praten", "Klopt dit?"), comment("b", "We praten", "Ja.", "a")
    work = Deciding(basis_with(received(TEACHER, first), received(GUARDIAN, reply)))
    work.on(1, Verdict(Decision.DISCUSS, c("Samen bekijken.")))
    assert work.basis.review.undecided() == ()


def test_one_of_several_withdraws_and_the_change_of_the_others_stands() -> None:
    same = REMARK.model_copy(update={"id": RemarkId("b")})
    work = Deciding(basis_with(received(TEACHER, REMARK), received(GUARDIAN, same)))
    work.on(1, TAKEN)
    work.on(1, Verdict(Decision.WITHDRAWN, only=RemarkId("a")))
    decided = work.basis.review.decided
    assert decided[RemarkId("a")].decision is Decision.WITHDRAWN
    assert decided[RemarkId("b")].changes != ()
    assert work.says() == "We praten harder."


@pytest.mark.parametrize(
    "verdict",
    [
        Verdict(Decision.NOT_TAKEN_OVER),
        Verdict(Decision.DISCUSS, c("  ")),
        Verdict(Decision.OTHER_VIEW, c("Ik zag het zo.")),
        Verdict(Decision.REWORDED),
        Verdict(Decision.REWORDED, texts={TEXT: c("")}),
    ],
)
def test_what_is_missing_is_told_and_nothing_is_decided(verdict: Verdict) -> None:
    work = deciding(REMARK)
    with pytest.raises(NotPossible):
        work.on(1, verdict)
    assert work.basis.review.undecided() != ()


def test_our_own_words_are_not_taken_over() -> None:
    with pytest.raises(NotPossible):
        deciding(changed("a", "Erbij betrokken", "kind A", "kind B")).on(1, TAKEN)


WORDS = tuple(f"w{number}" for number in range(24))
BASE = " ".join(WORDS)
SMALL: Protocol = protocol([question("tekst", "lange_tekst")], [chapter("Kop", "tekst")])
LINE = SentLine(bookmark="b", text=c(BASE), label="[1.1]", answers=(TEXT,))
SMALL_SENT: DraftSent = SENT.model_copy(update={"lines": (LINE,)})
spots = st.integers(0, 11).map(lambda n: 2 * n)
NEW = st.sampled_from(["x{0}", "x{0} y{0}", "", "een{0}, twee{0}", "x", "x y"])
edits = st.dictionaries(spots, NEW, min_size=1)
steps = st.lists(st.tuples(st.integers(0, 11), st.sampled_from([TAKEN, REFUSED, Verdict(None)])))


def _edited(changes: dict[int, str]) -> str:
    return "".join(changes.get(at, word) + " " for at, word in enumerate(WORDS)).removesuffix(" ")


def _remark(at: int, new: str) -> Remark:
    return Remark(
        id=RemarkId(f"r{at:02}"),
        kind=RemarkKind.REPLACEMENT if new else RemarkKind.DELETION,
        placed=Placement.BOOKMARK,
        line=0,
        old=c(WORDS[at]),
        new=c(new),
        was=c(BASE),
        becomes=c(_edited({at: new})),
        offset=BASE.index(f"{WORDS[at]} "),
    )


def _decide(
    changes: dict[int, str], decisions: list[tuple[int, Verdict]]
) -> tuple[Deciding, dict[int, str]]:
    """Decide on changes of a text; return that with the changes that were taken over in the end."""
    held = Session()
    held.answer("tekst", TextAnswer(text=c(BASE)))
    record: Record = held.record
    remarks = [_remark(at, new) for at, new in changes.items()]
    review = Review().after(SMALL_SENT, NOW).after(received(TEACHER, *remarks), NOW)
    work = Deciding(Basis(SMALL, record, review, lambda _: record))
    meant: dict[int, Verdict] = {}
    for which, verdict in decisions:
        number = which % len(changes) + 1
        work.on(number, verdict)
        meant[int(work.matter(number).key[1:])] = verdict
    return work, {at: changes[at] for at, verdict in meant.items() if verdict is TAKEN}


@given(edits, steps)
def test_the_record_reads_as_was_decided_last_whatever_was_decided_before(
    changes: dict[int, str], decisions: list[tuple[int, Verdict]]
) -> None:
    own = {at: new.format(at) if "{0}" in new else f"{new}z{at}" for at, new in changes.items()}
    work, taken = _decide(own, decisions)
    assert work.says() == _edited(taken)


@given(edits, steps)
def test_where_many_put_in_the_same_words_it_is_asked_rather_than_guessed(
    changes: dict[int, str], decisions: list[tuple[int, Verdict]]
) -> None:
    try:
        work, taken = _decide({at: new.partition("{")[0] for at, new in changes.items()}, decisions)
    except TextsClash:
        return
    assert work.says() == _edited(taken)
