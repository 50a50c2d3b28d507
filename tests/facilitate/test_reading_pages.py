"""Pages that are opened on top of a question."""

from pathlib import Path

import pytest

from casusanalyse.front.screen import Purpose
from casusanalyse.session.places import Place
from tests.facilitate.builders import fields, key, told
from tests.facilitate.tables import at_the_question

PAGES = ("/tijdlijn", "/gezin", "/straks", "/afspraken", "/inzichten", "/citaten", "/hulp",
         "/script", "/tijd", "/aanwezig")  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("way", ["", "/terug", "/later", "/verder", key("terug")])
def test_a_page_is_closed_by_enter_or_by_going_back(tmp_path: Path, page: str, way: str) -> None:
    _, talk = at_the_question(tmp_path)
    assert talk.say(page).purpose is Purpose.PAGE
    assert talk.say(way).place == Place("hoe")


@pytest.mark.parametrize("page", PAGES)
def test_one_page_leads_to_another_and_enter_goes_back_to_the_question(
    tmp_path: Path, page: str
) -> None:
    _, talk = at_the_question(tmp_path)
    titles = [talk.say(each).screen.place for each in (page, "/gezin", "@", "/tijdlijn")]
    assert titles[1:] == ["Het gezin tot nu toe", "Het gezin tot nu toe", "De tijdlijn tot nu toe"]
    assert talk.say("").place == Place("hoe")


def test_an_order_on_a_page_is_carried_out_where_the_page_was_opened(tmp_path: Path) -> None:
    _, talk = at_the_question(tmp_path)
    assert talk.say("/hulp", "/naar straks").place == Place("straks")


@pytest.mark.parametrize("page", PAGES[:8])
def test_what_is_typed_on_a_page_that_asks_nothing_stays_on_the_line(
    tmp_path: Path, page: str
) -> None:
    _, talk = at_the_question(tmp_path)
    asked = talk.say(page, "wij waren")
    assert asked.problem is not None
    assert asked.problem.startswith("Hier wordt niets gevraagd.")
    assert asked.prompt.prefill == "wij waren"
    assert talk.say(fields(naam="oma")).problem == "Dat kan hier niet."


def test_what_is_captured_on_a_page_appears_on_it(tmp_path: Path) -> None:
    _, talk = at_the_question(tmp_path)
    asked = talk.say("/straks", "? huisarts")
    assert [line.text for line in asked.screen.lead] == ["  1  huisarts"]
    assert (told(asked), asked.screen.caught) == (["Bewaard voor straks (1)."], ())


@pytest.mark.parametrize(
    ("page", "caught", "row"),
    [
        ("/tijdlijn", "+ mei 2018 | bij oma", "  1  mei 2018  bij oma"),
        ("/gezin", "@oma zingt", "  1  oma  zingt"),
        ("/afspraken", "= de mentor belt", "  1  de mentor belt"),
    ],
)
def test_every_page_of_what_was_said_shows_what_is_captured_on_it(
    tmp_path: Path, page: str, caught: str, row: str
) -> None:
    _, talk = at_the_question(tmp_path)
    shown = talk.say(page, caught).screen.lead
    assert [line.text for line in shown] == [row]
