"""A passphrase is asked at the terminal, never shown, and twice for a new session."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.program import ANSWERS, PROTOCOL, START, Program
from tests.terminal.window import Window, environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")


class Desk:
    """A person who starts the program in windows, one after the other."""

    def __init__(self, program: Program, home: Path) -> None:
        self._program = program
        self._home = home
        self._windows: list[Window] = []

    def open(self, *words: str) -> Window:
        """Start a command in a new window."""
        root = Path(__file__).resolve().parents[2]
        command = [sys.executable, "-c", START, "--werkmap", str(self._program.workspace), *words]
        window = Window(command, root, environment(self._home), columns=100)
        self._windows.append(window)
        return window

    def close(self) -> None:
        """Close every window."""
        for window in self._windows:
            window.close()


@pytest.fixture
def desk(program: Program, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(program, tmp_path)
    yield desk
    desk.close()


def lock(program: Program, desk: Desk, first: str, again: str) -> Window:
    answers = program.file("a.yaml", ANSWERS)
    window = desk.open("start", "--wachtwoord", "--antwoorden", answers)
    window.wait_for("Kies een wachtwoord:")
    window.enter(first)
    window.wait_for("Nog een keer:")
    window.enter(again)
    return window


def test_a_new_passphrase_is_typed_twice_and_opens_the_session_again(
    program: Program, desk: Desk
) -> None:
    locking = lock(program, desk, "geheim", "geheim")
    assert locking.wait_for_end() == 0
    reading = desk.open("toon", "1")
    reading.wait_for("Wachtwoord van Casus Beuk, 2026-03-12-klein:")
    reading.enter("geheim")
    reading.wait_for("Wij wilden het begrijpen.")
    assert reading.wait_for_end() == 0
    assert b"geheim" not in locking.received + reading.received


def test_two_different_passphrases_make_no_session(program: Program, desk: Desk) -> None:
    window = lock(program, desk, "geheim", "gehiem")
    window.wait_for("De twee wachtwoorden zijn niet gelijk.")
    assert window.wait_for_end() == 1
    assert program.sessions == []


def test_leaving_while_a_passphrase_is_asked_is_an_interruption(desk: Desk) -> None:
    window = desk.open(
        "start", "--wachtwoord", "--protocol", "klein", "--casus", "X", "--datum", "1-1-2026"
    )
    window.wait_for("Kies een wachtwoord:")
    window.press("ctrl-c")
    window.wait_for("Gestopt. Wat was bewaard")
    assert window.wait_for_end() == 130


def lock_copies(desk: Desk, first: str, again: str) -> Window:
    window = desk.open("rondsturen", "1", "--wachtwoord")
    window.wait_for("Kies een wachtwoord voor de exemplaren:")
    window.enter(first)
    window.wait_for("Nog een keer:")
    window.enter(again)
    return window


def test_a_password_for_copies_is_typed_twice_and_never_shown(program: Program, desk: Desk) -> None:
    asked = PROTOCOL.replace("soort: lijst", "soort: deelnemers")
    program.file("protocols/klein.yaml", asked)
    assert program("start", "--antwoorden", program.file("a.yaml", ANSWERS)).code == 0
    differing = lock_copies(desk, "geheim", "gehiem")
    differing.wait_for("De twee wachtwoorden zijn niet gelijk.")
    assert differing.wait_for_end() == 1
    assert not [*program.outputs.rglob("rondgestuurd*")]
    locking = lock_copies(desk, "geheim", "geheim")
    assert locking.wait_for_end() == 0
    assert b"geheim" not in locking.received
