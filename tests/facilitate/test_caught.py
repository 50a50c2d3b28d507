"""What was captured last, on every screen, and the names that can be completed."""

from pathlib import Path

import pytest

from casusanalyse.front.screen import Ask
from tests.facilitate.tables import at_the_question


def caught(ask: Ask) -> list[str]:
    return [line.text for line in ask.screen.caught]


def test_the_last_four_are_shown_as_they_were_typed_the_newest_at_the_end(tmp_path: Path) -> None:
    _, talk = at_the_question(tmp_path)
    asked = talk.say(
        "= bellen", "+ mei 2019 | verhuisd", "@oma zingt", "* haast", '"school: Ik belde'
    )
    assert caught(asked) == [
        "+ mei 2019 | verhuisd",
        "@ oma: zingt",
        "* haast",
        '" school: Ik belde',
    ]


def test_somebody_of_whom_more_was_told_comes_last_and_only_once(tmp_path: Path) -> None:
    _, talk = at_the_question(tmp_path)
    assert caught(talk.say("@oma zingt", "* haast", "@oma lacht")) == [
        "* haast",
        "@ oma: zingt, lacht",
    ]


def test_of_much_that_was_said_about_somebody_the_last_is_shown(tmp_path: Path) -> None:
    _, talk = at_the_question(tmp_path)
    asked = talk.say(f"@oma {'zingt en ' * 20}danst", "@oma lacht naar iedereen")
    assert caught(asked) == ["@ oma: …en zingt en zingt en danst, lacht naar iedereen"]
    assert caught(talk.say("@opa"))[-1] == "@ opa"


def test_a_list_on_the_screen_does_not_say_it_twice(tmp_path: Path) -> None:
    _, talk = at_the_question(tmp_path)
    assert caught(talk.say("? huisarts", "* haast", "/naar straks")) == ["* haast"]


def test_what_was_taken_back_or_moved_follows(tmp_path: Path) -> None:
    _, talk = at_the_question(tmp_path)
    assert caught(talk.say("? huisarts", "* haast", "/verplaats ?")) == ["? huisarts", "? haast"]
    assert caught(talk.say("/ongedaan", "/ongedaan")) == ["? huisarts"]


def test_what_was_not_captured_with_a_mark_is_not_shown(tmp_path: Path) -> None:
    _, talk = at_the_question(tmp_path)
    assert caught(talk.say("goed", "/naar tafel", "arts", "/naar hoe")) == []


@pytest.mark.parametrize("way", ["", "/overzicht", "/straks", "/naar zien"])
def test_names_of_people_seats_and_organisations_can_be_completed(tmp_path: Path, way: str) -> None:
    _, talk = at_the_question(tmp_path)
    long = "x" * 61
    asked = talk.say("/naar tafel", "arts | de regio", long, "@oma zingt", "@arts", way)
    assert asked.prompt.completions == ("arts", "de regio", "oma")
