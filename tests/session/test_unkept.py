"""A session that is only tried out leaves nothing behind, and behaves like any other until then."""

from datetime import date
from pathlib import Path

import pytest

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.session.events import AnswerGiven
from casusanalyse.session.live import LiveSession, NewSession
from casusanalyse.session.places import Place
from casusanalyse.session.unkept import start_unkept
from casusanalyse.text.clean import clean_text
from tests.session.samples import PROTOCOL, Clock

SAID = AnswerGiven(place=Place("hoe"), answer=TextAnswer(text=clean_text("Goed.")))


@pytest.fixture
def session(tmp_path: Path) -> LiveSession:
    case = clean_text("Casus Oefening")
    new = NewSession(case=case, held_on=date(2025, 3, 6), protocol=PROTOCOL, example=True)
    return start_unkept(tmp_path, new, Clock())


def test_what_is_said_is_in_the_record_and_on_no_disk(session: LiveSession, tmp_path: Path) -> None:
    session.do(SAID)
    session.keep_half_typed(clean_text("half"), Place("hoe"))

    assert session.record.answer("hoe") == SAID.answer
    assert session.half_typed == "half"
    assert session.protocol == PROTOCOL
    session.close()
    assert list(tmp_path.iterdir()) == []


def test_erasing_works_as_in_any_session(session: LiveSession) -> None:
    session.do(SAID)
    session.erase(Place("hoe"))

    assert session.record.answer("hoe") is None
