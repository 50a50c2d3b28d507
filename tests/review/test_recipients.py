"""Who gets a copy, under which code, and how that copy is called."""

from datetime import date
from pathlib import Path

import pytest

from casusanalyse.protocol.ids import EntryId
from casusanalyse.review.recipients import Recipient, Recipients, copy_name, recipients_of
from casusanalyse.session.events import EntryRemoved
from casusanalyse.session.live import LiveSession
from casusanalyse.session.review_events import DraftSent, SentCopy
from tests.review.rounds import (
    AT_THE_TABLE,
    GRANDMOTHER,
    GUARDIAN,
    TABLE,
    TEACHER,
    absent,
    seat,
    session_in,
)

LATER = EntryId("e4")


def recipients(session: LiveSession) -> Recipients:
    return recipients_of(session.protocol, session.record, session.review)


def sent(**codes: EntryId) -> DraftSent:
    return DraftSent(
        version=1,
        draft_id="abc-v1",
        sent_on=date(2026, 3, 13),
        respond_before=date(2026, 3, 20),
        lines=(),
        copies=tuple(SentCopy(code=code, fingerprint="f", seat=of) for code, of in codes.items()),
    )


def test_everybody_who_was_there_gets_a_copy_and_the_facilitator_one_of_her_own(
    tmp_path: Path,
) -> None:
    with session_in(tmp_path, *AT_THE_TABLE, absent(GUARDIAN)) as session:
        found = recipients(session)
    assert found == Recipients(
        present=(Recipient("k01", TEACHER, "Leerkracht"), Recipient("k02", GRANDMOTHER, "Oma")),
        absent=("Jeugdbeschermer",),
    )
    assert found.everyone == (*found.present, Recipient("begeleider", None, "jij zelf"))


def test_a_seat_keeps_its_code_and_no_other_seat_ever_gets_it(tmp_path: Path) -> None:
    before = sent(k01=TEACHER, k02=GUARDIAN, k03=GRANDMOTHER)
    gone = EntryRemoved(place=TABLE, id=GRANDMOTHER)
    later = seat(LATER, "Wijkagent")
    with session_in(tmp_path, *AT_THE_TABLE, before, gone, later, absent(TEACHER)) as session:
        assert {each.seat: each.code for each in recipients(session).present} == {
            GUARDIAN: "k02",
            LATER: "k04",
        }


def test_a_role_that_several_have_is_told_with_its_organisation(tmp_path: Path) -> None:
    other = seat(LATER, "leerkracht", "De Wilg")
    with session_in(tmp_path, *AT_THE_TABLE, other) as session:
        names = [each.name for each in recipients(session).present]
    assert names == ["Leerkracht", "Jeugdbeschermer", "Oma", "leerkracht, De Wilg"]


@pytest.mark.parametrize(
    ("role", "name"),
    [
        ("Jeugdbeschermer", "concept-v2-k01-jeugdbeschermer"),
        ("Cliëntondersteuner / tolk", "concept-v2-k01-clientondersteuner-tolk"),
        ("CON", "concept-v2-k01-con"),
        ('../../etc: *?"<>|', "concept-v2-k01-etc"),
        ("ouder.", "concept-v2-k01-ouder"),
        ("leidinggevende logeervoorziening", "concept-v2-k01-leidinggevende"),
        ("бабушка", "concept-v2-k01"),
        ("x" * 300, f"concept-v2-k01-{'x' * 30}"),
        ("1234\u03016782", "concept-v2-k01-12346782"),
        ("12345\u03016782", "concept-v2-k01"),
    ],
)
def test_a_name_is_safe_on_every_disk(role: str, name: str) -> None:
    assert copy_name(2, Recipient("k01", TEACHER, role)) == name


def test_the_copy_of_the_facilitator_is_named_after_her() -> None:
    assert copy_name(2, Recipient("begeleider", None, "jij zelf")) == "concept-v2-begeleider"
