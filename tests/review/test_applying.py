"""What somebody changed in a draft, carried out in the record by words."""

import pytest

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.ids import EntryId
from casusanalyse.review.applying import outcome_of
from casusanalyse.review.basis import Basis
from casusanalyse.review.outcomes import Applied, Clashing, FieldClash, Outcome, Unfit
from casusanalyse.session.events import AnswerGiven, EntryRemoved, Event
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.record import Record
from casusanalyse.session.review import OwnRemark
from casusanalyse.session.review_events import FieldChange, Remark
from casusanalyse.text.clean import clean_text as c
from tests.review.remarked import HELD, TEACHER, basis_with, changed, comment, received

EVENT = EntryId("e9")


def outcome(remark: Remark, *since: Event) -> Outcome:
    """What comes of a remark when this happened since the draft went round."""
    record: Record = HELD
    for event in since:
        record = record + event
    basis: Basis = basis_with(received(TEACHER, remark), record=record)
    return outcome_of(basis, OwnRemark(remark, 1, TEACHER))


def change(ref: AnswerRef, before: str, after: str) -> tuple[FieldChange, ...]:
    return (FieldChange(shown=ref, before=c(before), after=c(after)),)


@pytest.mark.parametrize(
    ("remark", "ref", "before", "after"),
    [
        (
            changed("a", "We praten", "sneller", "harder"),
            AnswerRef(Place("tekst")),
            "We praten sneller.",
            "We praten harder.",
        ),
        (
            changed("a", "Dan dat,", "op twee", "op drie"),
            AnswerRef(Place("lang")),
            "Eerst dit.\n\nDan dat,\nop twee regels.",
            "Eerst dit.\n\nDan dat,\nop drie regels.",
        ),
        (
            changed("a", "Tussen de ouders:", "Vader", "Ook vader"),
            AnswerRef(Place("lijn"), EVENT, "between_parents"),
            "Vader was er niet.",
            "Ook vader was er niet.",
        ),
        (
            changed("a", "Gebeurtenis 1", "voorjaar 2017", "zomer 2017"),
            AnswerRef(Place("lijn"), EVENT, "when"),
            "voorjaar 2017",
            "zomer 2017",
        ),
        (
            changed("a", "Dit kan ik dragen als", "rugdekking", "ruggensteun"),
            AnswerRef(Place("dragen"), EntryId("e18"), "provided"),
            "er rugdekking is",
            "er ruggensteun is",
        ),
        (
            changed("a", "Om dit kind", "zes", "zeven"),
            AnswerRef(Place("gezin"), EntryId("e3"), "age_band"),
            "zes",
            "zeven",
        ),
        (
            changed("a", "Wat ligt eronder?", "Haast", "Angst"),
            AnswerRef(Place("patronen"), EntryId("e17"), "eronder"),
            "Haast.",
            "Angst.",
        ),
        (
            changed("a", "Begonnen:", "zesde", "zevende"),
            AnswerRef(Place("datum")),
            "rond zijn zesde",
            "rond zijn zevende",
        ),
        (
            changed("a", "Zo was het", "was", "ging"),
            AnswerRef(Place(""), field="0"),
            "Zo was het.",
            "Zo ging het.",
        ),
        (
            changed("a", "De gedachte achter", "Rust eerst.", ""),
            AnswerRef(Place("lijn"), EVENT, "reasoning"),
            "Rust eerst.",
            "",
        ),
        (
            changed("a", "Tussen moeder en kind A", "de leerkracht", "de juf"),
            AnswerRef(Place("banden"), EntryId("e7"), "source"),
            "de leerkracht",
            "de juf",
        ),
    ],
)
def test_a_change_lands_in_the_field_that_holds_the_words(
    remark: Remark, ref: AnswerRef, before: str, after: str
) -> None:
    found = outcome(remark)
    assert isinstance(found, Applied)
    assert found.changes == change(ref, before, after)
    assert len(found.events) == 1


@pytest.mark.parametrize(
    "remark",
    [
        changed("a", "Tussen de ouders:", "Tussen de", "Onder"),
        changed("a", "Erbij betrokken", "kind A", "kind B"),
        changed("a", "Gebeurtenis 1", "Gebeurtenis 1", "Moment 1"),
        changed("a", "1. Waarden", "Waarden", "Normen"),
        changed("a", "Weten de ouders", "niet", "wel"),
        changed("a", "leerkracht", "leerkracht", "juf", label="[6.1"),
    ],
)
def test_words_that_nobody_said_are_never_changed_by_themselves(remark: Remark) -> None:
    assert outcome(remark) is Unfit.OUR_WORDS


def test_what_changed_elsewhere_in_the_text_since_stays() -> None:
    since = AnswerGiven(place=Place("tekst"), answer=TextAnswer(text=c("Wij praten sneller.")))
    found = outcome(changed("a", "We praten", "sneller", "harder"), since)
    assert isinstance(found, Applied)
    ref = AnswerRef(Place("tekst"))
    assert found.changes == change(ref, "Wij praten sneller.", "Wij praten harder.")


def test_the_same_words_changed_since_clash() -> None:
    since = AnswerGiven(place=Place("tekst"), answer=TextAnswer(text=c("We praten trager.")))
    found = outcome(changed("a", "We praten", "sneller", "harder"), since)
    texts = ("We praten sneller.", "We praten trager.", "We praten harder.")
    assert found == Clashing((FieldClash(AnswerRef(Place("tekst")), *texts),))


def test_one_change_of_several_in_a_line_is_carried_out_alone() -> None:
    was = "Wij praten sneller."
    remark = changed("a", "We praten", "sneller", "harder").model_copy(
        update={"was": was, "becomes": "Wij praten harder."}
    )
    found = outcome(remark)
    assert isinstance(found, Applied)
    ref = AnswerRef(Place("tekst"))
    assert found.changes == change(ref, "We praten sneller.", "We praten harder.")


def test_a_comment_changes_nothing_by_itself() -> None:
    assert outcome(comment("a", "We praten", "Mooi.")) is Unfit.NOTHING_TO_CHANGE


def test_what_cannot_be_placed_is_nowhere() -> None:
    lost = changed("a", "We praten", "sneller", "harder").model_copy(update={"line": None})
    assert outcome(lost) is Unfit.NOWHERE


def test_an_empty_cell_that_was_filled_in_is_filled_in() -> None:
    remark = changed("a", "Dit kan ik dragen als", "rugdekking", "x")
    assert remark.line is not None
    filled = remark.model_copy(
        update={
            "line": remark.line + 1,
            "old": c(""),
            "new": c("meer tijd"),
            "was": c(""),
            "becomes": c("meer tijd"),
            "offset": 0,
        }
    )
    found = outcome(filled)
    assert isinstance(found, Applied)
    ref = AnswerRef(Place("dragen"), EntryId("e18"), "needs")
    assert found.changes == change(ref, "", "meer tijd")


def test_what_is_gone_from_the_session_is_told() -> None:
    since = EntryRemoved(place=Place("lijn"), id=EVENT)
    assert outcome(changed("a", "Tussen de ouders:", "Vader", "Oma"), since) is Unfit.GONE
