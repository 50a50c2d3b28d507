"""How the week of review stands: who responded to what went round, and how long there still is."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from casusanalyse.protocol.ids import EntryId
from casusanalyse.review.sending import Wish, send_round
from casusanalyse.review.week import Week, week_of
from casusanalyse.session.events import EntryRemoved, Event
from casusanalyse.session.live import LiveSession
from casusanalyse.session.review_events import (
    Decision,
    RemarkDecided,
    RemarkId,
    RemarksReceived,
    Reopened,
)
from casusanalyse.text.clean import clean_text as c
from tests.review.rounds import (
    AT_THE_TABLE,
    DAY,
    GRANDMOTHER,
    GUARDIAN,
    TABLE,
    TEACHER,
    session_in,
)
from tests.session.reviews import final, remark

TODAY = Wish(made_on=DAY, sent_on=DAY)
LAST_DAY = date(2026, 3, 20)
ALL_OF_THEM = ("Leerkracht", "Jeugdbeschermer", "Oma")


def came(seat: EntryId | None, version: int, *ids: str) -> Event:
    remarks = tuple(map(remark, ids))
    return RemarksReceived(fingerprint="f", version=version, seat=seat, remarks=remarks)


def week(session: LiveSession) -> Week | None:
    return week_of(session.protocol, session.record, session.review)


def test_without_anything_that_went_round_there_is_no_week(tmp_path: Path) -> None:
    with session_in(tmp_path, *AT_THE_TABLE) as session:
        assert week(session) is None


def test_it_tells_who_responded_and_what_is_undecided(tmp_path: Path) -> None:
    with session_in(tmp_path, *AT_THE_TABLE) as session:
        send_round(session, TODAY)
        assert week(session) == Week(1, LAST_DAY, (), (), ALL_OF_THEM, 0)
        session.do(came(GUARDIAN, 1, "een", "twee"))
        session.do(came(None, 1, "drie"))
        session.do(RemarkDecided(remark=RemarkId("een"), decision=Decision.DISCUSS))
        expected = Week(1, LAST_DAY, ("Jeugdbeschermer",), (), ("Leerkracht", "Oma"), 2)
        assert week(session) == expected


def test_who_responded_to_an_earlier_draft_is_told_apart(tmp_path: Path) -> None:
    with session_in(tmp_path, *AT_THE_TABLE) as session:
        send_round(session, TODAY)
        session.do_all((came(GUARDIAN, 1), came(GRANDMOTHER, 1)))
        send_round(session, TODAY)
        session.do(came(GRANDMOTHER, 2))
        expected = Week(2, LAST_DAY, ("Oma",), ("Jeugdbeschermer",), ("Leerkracht",), 0)
        assert week(session) == expected


def test_a_seat_that_was_taken_from_the_list_is_told_by_its_code(tmp_path: Path) -> None:
    with session_in(tmp_path, *AT_THE_TABLE) as session:
        send_round(session, TODAY)
        session.do(EntryRemoved(place=TABLE, id=TEACHER))
        found = week(session)
    assert found is not None
    assert found.waiting == ("k01", "Jeugdbeschermer", "Oma")


def test_a_final_report_ends_the_week_until_it_is_opened_again(tmp_path: Path) -> None:
    with session_in(tmp_path, *AT_THE_TABLE) as session:
        send_round(session, TODAY)
        session.do(final())
        assert week(session) is None
        session.do(Reopened(reason=c("Er ontbrak iets.")))
        assert week(session) is not None


@pytest.mark.parametrize(("later", "left"), [(0, 7), (6, 1), (7, 0), (9, -2)])
def test_days_are_counted_to_the_last_one(later: int, left: int) -> None:
    found = Week(1, LAST_DAY, (), (), ALL_OF_THEM, 0)
    assert found.days_left(DAY + timedelta(days=later)) == left
