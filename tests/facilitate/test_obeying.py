"""Orders that work at any moment: finding a step by its title or number."""

from pathlib import Path

import pytest

from casusanalyse.front.screen import Purpose
from casusanalyse.session.places import Place
from casusanalyse.wording import facilitate as wording
from tests.facilitate.builders import Talk, a_session

STEPS = """
- {id: a, titel: Begin, vragen: [
    {id: een, soort: tekst, vraag: Hoe is het?, in_verslag: nee}]}
- {id: b, titel: Verder praten, vragen: [
    {id: bericht, soort: mededeling, vraag: Even luisteren.},
    {id: twee, soort: tekst, vraag: En nu?, in_verslag: nee}]}
"""


@pytest.mark.parametrize("words", ["stap 2", "Stap 2", "verder pr", "praten"])
def test_naar_finds_a_step_by_number_and_title_and_opens_it(tmp_path: Path, words: str) -> None:
    held = Talk(a_session(tmp_path, STEPS))
    asked = held.say("", f"/naar {words}")
    assert (asked.purpose, asked.screen.lead[0].text) == (Purpose.STEP, "Verder praten")
    assert held.say("").place == Place("bericht")


def test_the_whole_title_of_a_step_goes_before_a_part_of_a_name(tmp_path: Path) -> None:
    steps = STEPS.replace("id: twee, soort", "id: begin_weer, soort")
    held = Talk(a_session(tmp_path, steps))
    assert held.say("", "goed", "/naar begi").place == Place("begin_weer")
    asked = held.say("/naar begin")
    assert asked.screen.lead[0].text == "Begin"
    assert asked.prompt.keys.startswith("Enter: begin met deze stap")
    assert held.say("").place == Place("een")


def test_the_whole_name_of_a_question_goes_before_a_step_with_that_title(tmp_path: Path) -> None:
    steps = STEPS.replace("vraag: En nu?", "vraag: En nu?, kort: Verder praten")
    held = Talk(a_session(tmp_path, steps))
    assert held.say("", "/naar verder praten").place == Place("twee")


def test_wijzig_with_a_step_goes_straight_to_its_first_question_and_comes_back(
    tmp_path: Path,
) -> None:
    held = Talk(a_session(tmp_path, STEPS))
    assert held.say("", "/wijzig stap 2").place == Place("bericht")
    assert held.say("").place == Place("een")


@pytest.mark.parametrize("words", ["stap 9", "stap 0", "stap"])
def test_a_step_that_is_not_there_is_not_found(tmp_path: Path, words: str) -> None:
    asked = Talk(a_session(tmp_path, STEPS)).say("", f"/naar {words}")
    assert (asked.place, asked.problem) == (Place("een"), wording.NO_SUCH_PLACE)
