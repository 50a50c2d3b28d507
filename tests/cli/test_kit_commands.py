"""The folder of a region: kit nieuw, kit controleer."""

from pathlib import Path

import pytest

from tests.cli.program import Outcome, Program


def test_a_kit_is_made_and_tells_where_to_begin(program: Program, tmp_path: Path) -> None:
    regio = tmp_path / "regio"
    assert program.elsewhere("kit", "nieuw", str(regio)) == Outcome(
        0,
        f"De werkmap staat klaar: {regio}\n"
        "Lees eerst LEESMIJ.txt. Controleer wat je verandert met: casusanalyse kit controleer\n"
        "Ga in die map staan om erin te werken, of zet --werkmap achter een opdracht.\n",
        "",
    )


def test_a_new_kit_is_in_order_and_a_session_can_begin_in_it(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.elsewhere("kit", "nieuw", str(tmp_path / "regio"))
    monkeypatch.chdir(tmp_path / "regio")
    assert program.elsewhere("kit", "controleer") == Outcome(
        0,
        "protocols/onze-terugblik.yaml: in orde\n"
        "session_templates/ons-dagdeel.yaml: in orde\n"
        "Alles wat hier staat, is te gebruiken.\n",
        "",
    )
    listed = program.elsewhere("protocol", "lijst").out
    assert "onze-terugblik" in listed
    assert "ons-dagdeel" in listed


def test_a_folder_with_something_in_it_stays_as_it_is(program: Program) -> None:
    told = program.elsewhere("kit", "nieuw", str(program.workspace))
    assert (told.code, told.out) == (1, "")
    assert "Er is niets gemaakt en niets veranderd." in told.err


def test_a_kit_with_mistakes_tells_each_and_ends_with_how_many(program: Program) -> None:
    program.file("protocols/fout.yaml", "protocol: 1\nid: fout\n")
    program.file("protocols/kladblok.yaml.txt", "")
    (program.workspace / "sjablonen").mkdir()
    told = program("kit", "controleer")
    assert told.code == 1
    assert [line for line in told.out.splitlines() if not line.startswith(" ") and line] == [
        "sjablonen: zo niet te gebruiken",
        "protocols/fout.yaml: zo niet te gebruiken",
        "protocols/kladblok.yaml.txt: zo niet te gebruiken",
        "protocols/klein.yaml: bruikbaar, met opmerkingen",
    ]
    assert "3 bestanden kunnen zo niet worden gebruikt." in told.err


def test_the_scenarios_beside_a_protocol_are_played(program: Program) -> None:
    scenario = (
        "antwoorden: 1\nprotocol: klein\nvul_aan: ja\ngesprek: []\nverwacht:\n  - klaar: {}\n"
    )
    program.file("protocols/klein.scenarios/goed.yaml", scenario.format("ja"))
    program.file("protocols/klein.scenarios/mis.yaml", scenario.format("nee"))
    told = program("kit", "controleer")
    assert told.code == 1
    assert [line for line in told.out.splitlines() if "scenarios/" in line and line[0] != " "] == [
        "protocols/klein.scenarios/goed.yaml: in orde",
        "protocols/klein.scenarios/mis.yaml: zo niet te gebruiken",
    ]


def test_a_kit_can_be_named(program: Program) -> None:
    named = program.elsewhere("kit", "controleer", str(program.workspace))
    assert named == program("kit", "controleer")
    assert named.code == 0


def test_a_folder_that_is_no_kit_is_told_how_to_make_one(program: Program, tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    told = program.elsewhere("kit", "controleer", str(tmp_path / "leeg"))
    assert told.code == 1
    assert "casusanalyse kit nieuw MAP" in told.err


def test_a_kit_in_a_synced_folder_is_warned_about(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Regio" / "kit"
    made = program.elsewhere("kit", "nieuw", str(folder))
    checked = program.elsewhere("kit", "controleer", str(folder))
    assert (made.code, checked.code) == (0, 0)
    assert "de werkmap staat in OneDrive" in made.err
    assert "de werkmap staat in OneDrive" in checked.err


def test_without_a_command_of_its_own_it_shows_the_help_page(program: Program) -> None:
    told = program("kit")
    assert "nieuw" in told.out
    assert "controleer" in told.out


def test_a_file_is_said_to_be_no_folder_for_a_kit(program: Program) -> None:
    file = program.file("brief.txt", "iets")
    for command in ("nieuw", "controleer"):
        told = program("kit", command, file)
        assert (told.code, told.err) == (
            2,
            f"{file} is een bestand, en geen map. Er is niets gemaakt en niets veranderd. "
            "Noem een andere map.\n",
        )
