"""The week of review is the replay of what was sent, received and decided."""

from itertools import permutations
from pathlib import Path
from random import Random

import pytest

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.session.events import Event
from casusanalyse.session.live import open_session, read_review
from casusanalyse.session.problems import SessionIsFinal
from casusanalyse.session.record import Record
from casusanalyse.session.review import OwnRemark
from casusanalyse.session.review_events import (
    Decision,
    Placement,
    RemarkDecided,
    RemarkId,
    Reopened,
)
from casusanalyse.text.clean import clean_text as c
from tests.session.reviews import (
    GUARDIAN,
    LINES,
    NOW,
    SENT,
    TEACHER,
    final,
    received,
    remark,
    replayed,
)
from tests.session.samples import answer, session_with


def test_a_remark_that_came_twice_is_one_remark() -> None:
    first = received("f1", TEACHER, remark("een"))
    newer = received("f2", TEACHER, remark("een"), remark("twee"))
    assert replayed(SENT, first, newer).remarks() == (
        OwnRemark(remark("een"), 1, TEACHER),
        OwnRemark(remark("twee"), 1, TEACHER),
    )


def test_the_order_in_which_files_come_in_makes_no_difference() -> None:
    files = [
        received("f1", TEACHER, remark("een"), remark("drie", None)),
        received("f2", TEACHER, remark("een"), remark("nul", 0)),
        received("f3", GUARDIAN, remark("vier")),
    ]
    expected = replayed(SENT, *files).remarks()
    Random(1).shuffle(files)
    assert replayed(SENT, *files).remarks() == expected
    assert [own.remark.id for own in expected] == ["nul", "een", "vier", "drie"]


def test_of_one_remark_that_was_read_in_two_ways_the_one_that_tells_most_counts() -> None:
    plain = remark("een")
    settled = plain.model_copy(update={"resolved": True, "author": c("A.")})
    guessed = settled.model_copy(update={"placed": Placement.SIMILAR})
    files = [
        received(f"f{number}", TEACHER, it) for number, it in enumerate((plain, settled, guessed))
    ]
    for order in permutations(files):
        assert replayed(SENT, *order).remarks() == (OwnRemark(settled, 1, TEACHER),)


def test_a_later_decision_replaces_an_earlier_one_and_none_opens_it_again() -> None:
    id = RemarkId("een")
    events: list[Event] = [SENT, received("f1", TEACHER, remark("een"))]
    taken = RemarkDecided(remark=id, decision=Decision.TAKEN_OVER)
    assert replayed(*events).decision(id) is None
    assert replayed(*events, taken).decision(id) is Decision.TAKEN_OVER
    assert replayed(*events, taken).undecided() == ()
    opened = replayed(*events, taken, RemarkDecided(remark=id))
    assert [own.remark.id for own in opened.undecided()] == ["een"]


def test_a_reply_is_decided_on_with_what_it_answers() -> None:
    reply = remark("twee").model_copy(update={"reply_to": RemarkId("een")})
    astray = remark("drie").model_copy(update={"reply_to": RemarkId("weg")})
    review = replayed(SENT, received("f1", TEACHER, remark("een"), reply, astray))
    assert {own.remark.id for own in review.undecided()} == {"een", "drie"}


def test_a_remark_leads_to_the_line_that_was_sent() -> None:
    review = replayed(SENT, received("f1", TEACHER, remark("een"), remark("twee", None)))
    assert [review.line_of(own) for own in review.remarks()] == [LINES[1], None]


def test_who_sent_something_back_has_responded() -> None:
    assert replayed(SENT, received("f1", TEACHER)).responded() == {TEACHER}


def test_a_final_report_seals_until_the_session_is_opened_again() -> None:
    sealed = replayed(SENT, final())
    assert (sealed.sealed, sealed.record_hash) == (True, "h")
    assert not replayed(SENT, final(), Reopened(reason=c("Er ontbrak iets."))).sealed


def test_the_session_file_gives_back_what_was_sent_received_and_decided(tmp_path: Path) -> None:
    file = session_with(tmp_path, SENT, received("f1", TEACHER, remark("een")))
    decided = RemarkDecided(remark=RemarkId("een"), decision=Decision.DISCUSS, words=c("Samen"))
    with open_session(file, lambda: NOW) as session:
        assert session.review.undecided() != ()
        session.do(decided)
        assert session.review.decided == {RemarkId("een"): decided}
        live = session.review
    assert read_review(file) == live


def test_nothing_changes_in_a_final_session_until_it_is_opened_again(tmp_path: Path) -> None:
    file = session_with(tmp_path, final())
    with open_session(file, lambda: NOW) as session:
        with pytest.raises(SessionIsFinal):
            session.do(answer("iets anders"))
        session.do(Reopened(reason=c("Er ontbrak iets.")))
        assert session.do(answer("iets anders")).sealed is False


def test_the_session_tells_what_it_held_when_a_draft_went_round(tmp_path: Path) -> None:
    file = session_with(tmp_path, answer("zo was het"), SENT, answer("zo is het nu"))
    with open_session(file, lambda: NOW) as session:
        assert session.when_sent(1).answer("hoe") == TextAnswer(text=c("zo was het"))
        assert session.when_sent(2) == Record()
