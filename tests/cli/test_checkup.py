"""What a helper is told: everything of the computer, nothing of a case."""

import io
import json
import sys
from pathlib import Path

import pytest
from rich.console import Console

from casusanalyse import __version__
from casusanalyse.cli.checkup import Finding, Stands, room, window
from tests.cli.program import Outcome, Program

NAMES = [
    "casusanalyse",
    "Python",
    "systeem",
    "database (SQLite)",
    "onderdelen",
    "werkmap",
    "schrijven in de werkmap",
    "vrije ruimte",
    "plaats van de werkmap",
    "sessies",
    "lettertype van het verslag",
    "LibreOffice",
    "letters in dit venster",
    "breedte van dit venster",
    "kleuren",
    "fouten in het programma",
]
MEGABYTE = 1_000_000


@pytest.fixture(autouse=True)
def _nobodys_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No fonts, logs or settings of whoever runs the tests."""
    for variable in ("HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "thuis"))


def told(outcome: Outcome) -> dict[str, str]:
    """Name and value of every line."""
    lines = outcome.out.splitlines()
    pairs = [line.partition(": ") for line in lines if ": " in line and not line.startswith(" ")]
    return {name: value for name, _, value in pairs}


def test_everything_a_helper_asks_for_is_told_and_nothing_of_a_case(played: Program) -> None:
    outcome = played("controle")
    lines = told(outcome)
    assert (outcome.code, outcome.err) == (0, "")
    assert list(lines) == NAMES
    assert lines["casusanalyse"] == __version__
    assert lines["werkmap"] == str(played.workspace)
    assert lines["sessies"] == "1 klaar"
    for word in ("Beuk", "2026-03-12", "klein", "begrijpen"):
        assert word not in outcome.out
    assert outcome.out.endswith(
        "Hiermee kun je werken. Er staat niets uit een casus in dit overzicht.\n"
    )


def test_a_program_reads_the_same_lines(played: Program) -> None:
    outcome = played("controle", "--json")
    data = json.loads(outcome.out)
    assert data["bruikbaar"] is True
    assert [line["naam"] for line in data["regels"]] == NAMES
    assert {line["stand"] for line in data["regels"]} <= {"in orde", "let op", "eerst oplossen"}
    assert {tuple(line) for line in data["regels"]} == {("naam", "waarde", "stand", "betekenis")}


def test_looking_makes_nothing(program: Program, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    outcome = program.elsewhere("--werkmap", str(tmp_path / "nieuw" / "werk"), "controle")
    assert outcome.code == 0
    assert told(outcome)["werkmap"] == f"{tmp_path / 'nieuw' / 'werk'} (is er nog niet)"
    assert sorted(tmp_path.rglob("*")) == before


def test_a_damaged_session_is_counted_and_explained_without_its_name(played: Program) -> None:
    (session,) = played.outputs.glob("*/*/sessie.casus")
    session.write_bytes(session.read_bytes()[:4096])
    outcome = played("controle")
    assert outcome.code == 0
    assert told(outcome)["sessies"] == "1 beschadigd"
    assert "let op: Een beschadigde sessie zet je terug uit een kopie" in outcome.out


def test_a_synchronised_folder_is_something_to_know(program: Program, tmp_path: Path) -> None:
    (tmp_path / "OneDrive").mkdir()
    outcome = program.elsewhere("--werkmap", str(tmp_path / "OneDrive" / "werk"), "controle")
    assert outcome.code == 0
    assert told(outcome)["plaats van de werkmap"] == "in OneDrive"
    assert "  let op: Wat iemand opschrijft, gaat naar OneDrive." in outcome.out


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a folder that always refuses")
def test_a_folder_that_cannot_be_written_is_in_the_way(program: Program) -> None:
    outcome = program.elsewhere("--werkmap", "/proc/werk", "controle")
    assert outcome.code == 1
    assert told(outcome)["schrijven in de werkmap"] == "kan niet"
    assert "  eerst oplossen: Geef schrijfrechten op /proc" in outcome.out
    assert outcome.err.startswith("Zo kan casusanalyse hier nog niet werken.")
    as_json = program.elsewhere("--werkmap", "/proc/werk", "controle", "--json")
    assert as_json.code == 1
    assert json.loads(as_json.out)["bruikbaar"] is False


@pytest.mark.parametrize(
    ("free", "value", "stands"),
    [
        (None, "niet te zien", Stands.FINE),
        (19 * MEGABYTE, "19 MB", Stands.BLOCKS),
        (20 * MEGABYTE, "20 MB", Stands.NOTE),
        (499 * MEGABYTE, "499 MB", Stands.NOTE),
        (500 * MEGABYTE, "500 MB", Stands.FINE),
    ],
)
def test_room_on_the_disk(free: int | None, value: str, stands: Stands, tmp_path: Path) -> None:
    found = room(free, tmp_path)
    assert (found.value, found.stands) == (value, stands)
    assert bool(found.meaning) is (stands is not Stands.FINE)


def test_a_narrow_window_with_few_letters_is_explained() -> None:
    console = Console(file=io.StringIO(), force_terminal=True, width=60, no_color=True)
    letters, width, colours = window(console, "cp850")
    assert (letters.value, letters.stands) == ("cp850", Stands.NOTE)
    assert (width.value, width.stands) == ("60 tekens", Stands.NOTE)
    assert (colours.value, colours.stands) == ("geen", Stands.FINE)


def test_a_wide_window_with_every_letter_needs_no_words() -> None:
    console = Console(file=io.StringIO(), force_terminal=True, width=120, color_system="truecolor")
    assert list(window(console, "utf-8")) == [
        Finding("letters in dit venster", "utf-8"),
        Finding("breedte van dit venster", "120 tekens"),
        Finding("kleuren", "truecolor"),
    ]


def test_bugs_are_counted(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform != "linux":
        pytest.skip("logs stand elsewhere")
    monkeypatch.setenv("XDG_STATE_HOME", str(program.workspace))
    log = program.file("casusanalyse/log/casusanalyse.log", "")
    assert told(program("controle"))["fouten in het programma"] == f"0, in {log}"
    bug = "2026-03-12T10:00:00+00:00 casusanalyse 0.1.0\nbuiltins.KeyError\n  a.py:3 f\n\n"
    program.file("casusanalyse/log/casusanalyse.log", bug * 2)
    assert told(program("controle"))["fouten in het programma"] == f"2, in {log}"
