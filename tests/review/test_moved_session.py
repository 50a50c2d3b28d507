"""A draft went round and then the session went on with another protocol: every remark can be decided on."""

from contextlib import suppress
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.errors import CasusError
from casusanalyse.protocol.model import Protocol, freeze
from casusanalyse.report.compose import compose
from casusanalyse.report.loose_ends import loose_ends
from casusanalyse.report.manifest import manifest_of
from casusanalyse.review.applying import outcome_of
from casusanalyse.review.basis import Basis
from casusanalyse.review.fields import label_of, part_ref
from casusanalyse.review.grouping import matters_of
from casusanalyse.review.outcomes import Applied, Unfit
from casusanalyse.review.overview import outcomes_of
from casusanalyse.review.settling import Verdict, settle
from casusanalyse.review.views import views_of
from casusanalyse.session.events import Event
from casusanalyse.session.moving import replacement
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.record import Record
from casusanalyse.session.review import OwnRemark
from casusanalyse.session.review_events import Decision, Placement, Remark, RemarkId
from casusanalyse.text.clean import clean_text as c
from casusanalyse.word.returned.model import RemarkKind
from tests.report.builders import EDITION
from tests.review.remarked import (
    HELD,
    LINES,
    NOW,
    PROTOCOL,
    TEACHER,
    basis_with,
    changed,
    received,
)

WORDED = [at for at, line in enumerate(LINES) if line.text and not line.question]


def without(*ids: str, chapters: tuple[int, ...] | None = None) -> Protocol:
    """The protocol without these questions, and with its chapters in another order or without some."""
    left = {question.id for question in PROTOCOL.questions()} - {*ids}
    steps = tuple(
        step.model_copy(
            update={
                "questions": tuple(
                    it for it in step.questions if it.id in left and it.for_each in (None, *left)
                )
            }
        )
        for step in PROTOCOL.steps
    )
    asked = {question.id for step in steps for question in step.questions}
    own = PROTOCOL.report.chapters
    order = range(len(own)) if chapters is None else chapters
    shown = tuple(
        own[number].model_copy(
            update={"shows": tuple(it for it in own[number].shows if it in asked)}
        )
        for number in order
    )
    report = PROTOCOL.report.model_copy(update={"chapters": shown})
    return PROTOCOL.model_copy(update={"steps": steps, "report": report, "version": "2"})


def moved(basis: Basis, new: Protocol) -> Basis:
    """The same session after it went on with another protocol."""
    frozen = sha256(freeze(new).encode()).hexdigest()
    event: Event = replacement(PROTOCOL, new, basis.record, frozen)
    return Basis(new, basis.record + event, basis.review.after(event, NOW), lambda _: HELD + event)


def remark_on(at: int) -> Remark:
    """Somebody put a word before a line."""
    was = LINES[at].text
    return Remark(
        id=RemarkId(f"r{at}"),
        kind=RemarkKind.UNMARKED,
        placed=Placement.BOOKMARK,
        line=at,
        new=c("Nou "),
        was=was,
        becomes=c(f"Nou {was}"),
    )


def own(remark: Remark) -> OwnRemark:
    return OwnRemark(remark, 1, TEACHER)


SAYS = changed("a", "We praten", "sneller", "harder")
OPENS = changed("b", "Zo was het", "was", "ging")


def test_a_remark_on_what_stayed_is_taken_over_as_ever() -> None:
    basis = moved(basis_with(received(TEACHER, SAYS)), without("lang"))
    found = outcome_of(basis, own(SAYS))
    assert isinstance(found, Applied)
    assert [change.after for change in found.changes] == ["We praten harder."]


def test_a_remark_on_what_was_set_aside_is_for_the_facilitator() -> None:
    basis = moved(basis_with(received(TEACHER, SAYS)), without("tekst"))
    assert isinstance(outcome_of(basis, own(SAYS)), Unfit)
    ref = AnswerRef(Place("tekst"))
    heading = PROTOCOL.question("tekst").heading
    assert label_of(basis.protocol, basis.record, ref) == heading


def test_a_remark_on_the_opening_of_a_chapter_follows_that_chapter() -> None:
    last = tuple(range(1, len(PROTOCOL.report.chapters)))
    basis = moved(basis_with(received(TEACHER, OPENS)), without(chapters=(*last, 0)))
    found = outcome_of(basis, own(OPENS))
    assert isinstance(found, Applied)
    assert [change.shown for change in found.changes] == [part_ref(len(last))]


def test_what_a_decision_changed_in_an_opening_is_taken_back_where_it_stands_now() -> None:
    before = basis_with(received(TEACHER, OPENS))
    (matter,) = matters_of(before.review)
    taken = settle(before, matter, Verdict(Decision.TAKEN_OVER))
    record, review = before.record, before.review
    for event in taken.events:
        record, review = record + event, review.after(event, NOW)
    last = tuple(range(1, len(PROTOCOL.report.chapters)))
    basis = moved(Basis(PROTOCOL, record, review, before.when_sent), without(chapters=(*last, 0)))
    (again,) = matters_of(basis.review)
    back = settle(basis, again, Verdict(None))
    assert [change.after for change in back.changes] == []
    assert back.record.written.get(len(last)) in (None, "Zo was het.")


@given(st.data())
def test_nothing_fails_on_remarks_however_the_protocol_changed(data: st.DataObject) -> None:
    ids = [question.id for question in PROTOCOL.questions()]
    lines = data.draw(st.lists(st.sampled_from(WORDED), min_size=1, max_size=4, unique=True))
    basis = basis_with(received(TEACHER, *(remark_on(at) for at in lines)))
    if data.draw(st.booleans()):
        basis = decided(basis, Decision.TAKEN_OVER)
    chapters = data.draw(
        st.lists(st.sampled_from(range(len(PROTOCOL.report.chapters))), unique=True)
    )
    gone = data.draw(st.lists(st.sampled_from(ids), max_size=8, unique=True))
    after = moved(basis, without(*gone, chapters=tuple(chapters)))
    for decision in (Decision.TAKEN_OVER, Decision.NOT_TAKEN_OVER, None):
        after = decided(after, decision)
    outcomes_of(after.review)
    loose_ends(after.protocol, after.record)
    views = views_of(after.record, after.review)
    manifest_of(compose(after.protocol, after.record, EDITION, views=views))


def decided(basis: Basis, decision: Decision | None) -> Basis:
    """The session after this decision on everything; what is not possible is left as it was."""
    for matter in matters_of(basis.review):
        with suppress(CasusError):
            settled = settle(basis, matter, Verdict(decision, c("Daarom.")))
            record: Record = basis.record
            review = basis.review
            for event in settled.events:
                record, review = record + event, review.after(event, NOW)
            basis = Basis(basis.protocol, record, review, basis.when_sent)
    return basis
