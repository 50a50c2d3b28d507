"""Where a line comes from, as screens and ``toon`` say it."""

from datetime import date
from pathlib import Path

from casusanalyse.facilitate.origins import origin_of
from casusanalyse.facilitate.taking_over import Earlier
from casusanalyse.session.events import Forerunner, SessionId
from casusanalyse.session.record import Record, replay
from casusanalyse.text.clean import clean_text
from tests.facilitate.builders import a_protocol, questions, session_of, talk, text_of
from tests.session.samples import started
from tests.session.talks import person, record_of

FIRST = Forerunner(session=SessionId("s-a"), name=clean_text("Proef"), held_on=date(2025, 1, 6))


def test_a_line_tells_from_which_meeting_it_comes() -> None:
    record = replay((started().model_copy(update={"forerunners": (FIRST,)}),))
    assert origin_of(SessionId("s-a"), record) == "uit Proef, 6 januari 2025"


def test_a_session_that_does_not_know_its_forerunners_says_that_it_was_an_earlier_one() -> None:
    assert origin_of(SessionId("s-a"), Record()) == "uit een eerdere bijeenkomst"


def test_the_screen_of_a_list_tells_it(tmp_path: Path) -> None:
    protocol = a_protocol(questions("id: gezin, soort: personen"))
    added = person(1, "oma", "lacht").model_copy(update={"origin": SessionId("s-a")})
    with session_of(tmp_path, protocol) as session:
        session.do(added)
        assert "1  oma  lacht  (uit een eerdere bijeenkomst)" in text_of(
            talk(session, "")[-1].screen
        )


def test_a_follow_up_knows_the_session_before_it_and_all_before_that() -> None:
    protocol = a_protocol(questions("id: gezin, soort: personen"))
    earlier = Earlier(SessionId("s1"), protocol, record_of())
    last = Forerunner(session=SessionId("s1"), name=clean_text("Proef"), held_on=date(2025, 3, 6))
    assert earlier.forerunners == (last,)
