"""The lines of a list on a screen."""

from pathlib import Path

from tests.facilitate.builders import Talk
from tests.facilitate.tables import a_table, at_the_question


def log(tmp_path: Path, *said: str) -> list[str]:
    _, talk = at_the_question(tmp_path)
    return [line.text for line in talk.say(*said).screen.log]


def test_people_are_rows_that_read_across(tmp_path: Path) -> None:
    assert log(tmp_path, "/naar gezin", "oma | zingt", "moeder van Sam", "opa | leeftijd: 70") == [
        "  1  oma             zingt",
        "  2  moeder van Sam  …",
        "  3  opa             …",
    ]


def test_a_very_long_name_does_not_push_everybody_aside(tmp_path: Path) -> None:
    name = "de jongste zus van de moeder"
    assert log(tmp_path, "/naar gezin", f"{name} | lacht", "oma | zingt") == [
        f"  1  {name}  lacht",
        f"  2  {'oma':<20}  zingt",
    ]


def test_a_row_grows_while_people_talk(tmp_path: Path) -> None:
    assert log(tmp_path, "/naar gezin", "oma", "oma zingt", "oma: lacht graag", "@oma belt") == [
        "  1  oma  zingt, lacht graag, belt"
    ]


def test_other_lines_stand_as_they_could_be_typed_with_what_matters_behind_them(
    tmp_path: Path,
) -> None:
    assert log(tmp_path, "/naar lijn", "mei 2019 | verhuisd | cruciaal: ja", "school") == [
        "  1  mei 2019 | verhuisd  (cruciaal)",
        "  2  school",
    ]


def test_a_seat_tells_when_nobody_sits_there(tmp_path: Path) -> None:
    said = ("/naar tafel", "arts | de regio", "leerkracht", "/aanwezig arts weg")
    assert log(tmp_path, *said) == ["  1  arts | de regio  (eerder weg)", "  2  leerkracht"]
    talk = Talk(a_table(tmp_path / "twee"))
    talk.say("", *said, "/aanwezig arts er")
    assert talk.last.screen.log[0].text == "  1  arts | de regio"
