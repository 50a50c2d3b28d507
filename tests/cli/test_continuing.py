"""A session that was carried to another laptop: the older one says that it went on there."""

import os
import re
import shutil
import sys
from pathlib import Path

import pytest

from casusanalyse.cli.context import now
from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.session.copies import noted_copies
from casusanalyse.session.events import AnswerGiven
from casusanalyse.session.live import Passphrase, open_session, read_session
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text
from tests.cli.program import ANSWERS, START, Outcome, Program, run_in_process_of_its_own
from tests.terminal.desk import in_a_window
from tests.terminal.window import Window, environment

FIRST = "Casus Beuk/2026-03-12-klein"
MOMENT = re.compile(r"\d\d-\d\d-\d{4}( \d\d:\d\d)?")


def go_on(file: Path, said: str = "Daar gezegd.") -> None:
    with open_session(file, now) as session:
        answer = TextAnswer(text=clean_text(said))
        session.do(AnswerGiven(place=Place("aanleiding"), answer=answer))


def resumed(program: Program, *words: str) -> Outcome:
    return run_in_process_of_its_own("--werkmap", str(program.workspace), *words, typed="/pauze\n")


def dated(text: str) -> str:
    return MOMENT.sub("<moment>", text)


@pytest.fixture
def copy(played: Program, tmp_path: Path) -> Path:
    """A copy of the one session, on a stick."""
    (tmp_path / "stick").mkdir()
    target = tmp_path / "stick" / "k.casus"
    assert played("kopie", "1", str(target)).code == 0
    return target


def session_of(program: Program) -> Path:
    return program.outputs / FIRST / "sessie.casus"


def test_a_copy_is_known_from_then_on(played: Program, copy: Path) -> None:
    assert [each.path for each in noted_copies(session_of(played))] == [copy]
    assert sorted(path.name for path in session_of(played).parent.iterdir()) == [
        "sessie.casus",
        "sessie.kopieen",
    ]


def test_a_copy_that_cannot_be_noted_is_a_copy_all_the_same(
    played: Program, tmp_path: Path
) -> None:
    (session_of(played).parent / "sessie.kopieen").mkdir()
    told = played("kopie", "1", str(tmp_path / "k.casus"))
    assert (told.code, told.out) == (0, f"Kopie gemaakt en gecontroleerd: {tmp_path / 'k.casus'}\n")
    assert told.err.startswith("Let op: de kopie is gemaakt, maar bij de sessie kon niet worden")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a name is always text")
def test_a_copy_with_a_name_that_is_no_text_is_said_not_to_be_noted(
    played: Program, tmp_path: Path
) -> None:
    told = played("kopie", "1", os.fsdecode(bytes(tmp_path) + b"/\xff.casus"))
    assert told.code == 0
    assert told.err.startswith("Let op: de kopie is gemaakt, maar bij de sessie kon niet worden")
    assert noted_copies(session_of(played)) == ()


@pytest.mark.parametrize("command", ["verder", "wijzig"])
def test_a_session_that_went_on_in_a_copy_is_not_gone_on_with_here(
    played: Program, copy: Path, command: str
) -> None:
    go_on(copy)
    before = session_of(played).read_bytes()
    told = resumed(played, command, "1")
    assert (told.code, told.out) == (1, "")
    assert dated(told.err) == (
        "Met deze sessie is verdergegaan in een kopie, sinds <moment>. Ga daar verder, met:\n"
        f'  casusanalyse verder "{copy}"\n'
        "Wil je toch hier verder, zet dan --toch achter de opdracht. Wat in de kopie is gezegd, "
        "komt hier niet vanzelf bij.\n"
    )
    assert session_of(played).read_bytes() == before


def test_the_command_that_is_named_goes_on_in_the_copy(played: Program, copy: Path) -> None:
    go_on(copy)
    assert resumed(played, "wijzig", str(copy)).code == 0


@pytest.mark.parametrize("command", ["verder", "wijzig"])
def test_who_wants_to_goes_on_here_anyway_and_is_told(
    played: Program, copy: Path, command: str
) -> None:
    go_on(copy)
    ended = resumed(played, command, "1", "--toch")
    assert ended.code == 0
    assert dated(ended.err) == (
        "Let op: met deze sessie is verdergegaan in een kopie, sinds <moment>. Wat daar is gezegd, "
        f"staat hier niet bij. De kopie: {copy}\n"
    )


def test_two_that_went_on_apart_are_told_plainly(played: Program, copy: Path) -> None:
    go_on(copy)
    go_on(session_of(played))
    told = resumed(played, "verder", "1")
    assert told.code == 1
    assert told.err.startswith("Met deze sessie is op twee plaatsen verdergegaan: hier, en in een")
    assert told.err.endswith(f'  casusanalyse verder "{copy}"\n')
    assert resumed(played, "verder", "1", "--toch").code == 0


@pytest.mark.parametrize("command", ["toon", "concept"])
def test_reading_only_warns(played: Program, copy: Path, command: str) -> None:
    go_on(copy)
    told = played(command, "1")
    assert told.code == 0
    assert told.err.startswith("Let op: met deze sessie is verdergegaan in een kopie, sinds ")


def test_a_copy_in_which_nothing_happened_is_not_spoken_of(played: Program, copy: Path) -> None:
    assert copy.is_file()
    assert (played("toon", "1").err, resumed(played, "wijzig", "1").err) == ("", "")


def test_a_stick_that_is_away_is_a_warning_about_the_latest_copy(
    played: Program, copy: Path
) -> None:
    second = copy.with_name("tweede.casus")
    assert played("kopie", "1", str(second)).code == 0
    shutil.rmtree(copy.parent)
    ended = resumed(played, "wijzig", "1")
    assert ended.code == 0
    assert dated(ended.err) == (
        "Let op: van deze sessie is op <moment> een kopie gemaakt die nu niet te bereiken is. Ga "
        f"alleen verder als daar niemand in verderging. De kopie: {second} "
        "Hetzelfde geldt voor 1 kopie van daarvoor.\n"
    )


def test_a_copy_that_is_damaged_cannot_be_compared(played: Program, copy: Path) -> None:
    copy.write_bytes(copy.read_bytes()[:4096])
    ended = resumed(played, "wijzig", "1")
    assert ended.code == 0
    assert "die hier niet te vergelijken is" in ended.err


def test_a_locked_session_is_compared_with_its_own_passphrase(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD", "geheim")
    answers = program.file("a.yaml", ANSWERS)
    assert program("start", "--wachtwoord", "--antwoorden", answers).code == 0
    assert program("kopie", "1", str(tmp_path / "k.casus")).code == 0
    with open_session(tmp_path / "k.casus", now, Passphrase("geheim")) as session:
        answer = TextAnswer(text=clean_text("Daar gezegd."))
        session.do(AnswerGiven(place=Place("aanleiding"), answer=answer))
    assert "verdergegaan in een kopie" in program("verder", "1").err


def test_what_was_erased_here_is_not_going_on_there(played: Program, copy: Path) -> None:
    with open_session(session_of(played), now) as session:
        session.erase(Place("aanleiding"))
    assert read_session(copy)
    assert resumed(played, "wijzig", "1").err == ""


@in_a_window
def test_at_a_terminal_there_is_time_to_read_the_warning(
    played: Program, copy: Path, tmp_path: Path
) -> None:
    copy.unlink()
    command = [sys.executable, "-c", START, "--werkmap", str(played.workspace), "wijzig", "1"]
    window = Window(command, tmp_path, environment(tmp_path), columns=100)
    try:
        window.wait_for("Enter: ga hier verder")
        window.type("\r")
        window.wait_for_question("Overzicht")
    finally:
        window.close()
