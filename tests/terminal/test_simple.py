"""A session for a screen reader or a plain console: nothing but letters, in the order of time."""

import pytest

from casusanalyse.wording import facilitate as wording
from casusanalyse.wording import front as front_wording
from tests.terminal.desk import BEGIN, Desk, in_a_window, said
from tests.terminal.talk import TALK
from tests.terminal.window import Window

pytestmark = in_a_window

SIGNS = "√×→←─│┌└·…"
ESCAPE = b"\x1b"


class Listener:
    """Reads along in a window from where the last line was typed, as a screen reader does."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._heard = 0

    def answer(self, heard: str, line: str) -> None:
        """Wait until something was told and a line is asked for, and type one."""
        told = self._window.wait_to_receive(front_wording.YOUR_LINE, self._heard)
        assert " ".join(heard.split()) in " ".join(told[self._heard :].split())
        self._heard = len(told)
        self._window.enter(line)


@pytest.mark.parametrize(("options", "always"), [(("--eenvoudig",), "nee"), ((), "ja")])
def test_a_whole_session_is_held_in_letters_alone(
    desk: Desk, options: tuple[str, ...], always: str
) -> None:
    window = desk.window(*BEGIN, *options, CASUSANALYSE_EENVOUDIG=always)
    listener = Listener(window)
    for shown, line in TALK:
        listener.answer(shown, line)
    assert window.wait_for_end() == 0
    assert desk.record.finished
    assert len(said(desk.record)) == 23
    received = window.received.decode()
    assert [sign for sign in SIGNS if sign in received] == []
    assert ESCAPE not in window.received
    assert "\r" not in received.replace("\r\n", "")


def test_ctrl_c_is_a_pause_and_what_was_said_is_kept(desk: Desk) -> None:
    window = desk.window(*BEGIN, "--eenvoudig")
    listener = Listener(window)
    listener.answer(wording.BEGIN_STEP, "")
    listener.answer("Waarom zitten we hier?", "Wij wilden het begrijpen.")
    listener.answer("Hoe ging het?", "\x03")
    assert window.wait_for_end() == 0
    assert "casusanalyse verder 1" in window.screen_text()
    assert ESCAPE not in window.received
    assert said(desk.record) == {
        ("aanleiding", None): ('{"text":"Wij wilden het begrijpen."}',),
    }


def test_going_on_and_correcting_can_be_simple_too(desk: Desk) -> None:
    desk.pipe(*BEGIN, typed="\nWij wilden het begrijpen.\n")
    for command in (("verder", "1"), ("wijzig", "1")):
        window = desk.window(*command, "--eenvoudig")
        Listener(window).answer("", "/pauze")
        assert window.wait_for_end() == 0
        assert ESCAPE not in window.received


def test_leaving_before_there_is_a_session_makes_none(desk: Desk) -> None:
    window = desk.window("start", "--eenvoudig", "--sjabloon", "dagdeel")
    Listener(window).answer("", "\x03")
    assert window.wait_for_end() == 1
    assert wording.NOT_STARTED in window.screen_text()
    assert not desk.workspace.joinpath("outputs").exists()
