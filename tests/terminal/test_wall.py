"""The wall from behind the keyboard: its keys leave what is being typed, and a second window follows."""

import time

from casusanalyse.wording import facilitate as wording
from casusanalyse.wording import projecting
from tests.terminal.desk import BEGIN, Desk, in_a_window
from tests.terminal.window import PATIENCE_SECONDS, Window

pytestmark = in_a_window

HALF = "Eerst ging het goed, maar na de zo"


def window_at_the_second_question(desk: Desk) -> Window:
    window = desk.window(*BEGIN, rows=48)
    window.wait_for_question(wording.BEGIN_STEP)
    window.enter()
    window.wait_for_question("Waarom zitten we hier?")
    window.enter("Wij wilden het begrijpen.")
    window.wait_for_question("Hoe ging het?")
    return window


def looked_again(window: Window) -> str:
    """Press Enter and return the screen that comes, which may be the same as before."""
    before = len(window.received.decode(errors="ignore"))
    window.enter()
    window.wait_to_receive(projecting.FOLLOWING_KEYS, before)
    return window.wait_for_question(projecting.FOLLOWING)


def test_the_keys_of_the_wall_leave_what_is_being_typed(desk: Desk) -> None:
    window = window_at_the_second_question(desk)
    window.enter("/scherm")
    window.wait_for("Beamer: niets getoond")
    window.type(HALF)
    window.wait_for(HALF)
    for key, status in (
        ("f12", "wat je toonde"),
        ("f12", "deze stap"),
        ("f12", "alles vanaf nu"),
        ("ctrl-g", "alles vanaf nu, uitgezoomd"),
        ("ctrl-n", "alles vanaf nu"),
        ("ctrl-l", "zwart, alles vanaf nu"),
    ):
        window.press(key)
        window.wait_for(f"Beamer: {status}  F12")
        window.wait_for_question(HALF)
    window.enter("mer niet meer.")
    window.wait_for_question("Weten de ouders hiervan?")
    window.enter("/scherm uit")
    assert "Beamer:" not in window.wait_for(projecting.CLOSED)
    window.press("f10")
    assert window.wait_for_end() == 0


def test_without_a_wall_its_keys_do_nothing(desk: Desk) -> None:
    window = window_at_the_second_question(desk)
    window.type(HALF)
    window.wait_for(HALF)
    for key in ("f12", "ctrl-g", "ctrl-n"):
        window.press(key)
    window.type("mer")
    window.wait_for(f"{HALF}mer")
    window.press("f10")
    assert window.wait_for_end() == 0


def test_a_second_window_follows_and_shows_what_is_said_in_the_first(desk: Desk) -> None:
    first = window_at_the_second_question(desk)
    second = desk.window("scherm", "1")
    second.wait_for_question("Beamer: niets getoond")
    second.enter("toon stap")
    second.wait_for_question("Beamer: deze stap")
    first.enter("Wij praatten.")
    first.wait_for_question("Weten de ouders hiervan?")
    until = time.monotonic() + PATIENCE_SECONDS
    while f"Hoe ging het?{projecting.ON_IT}" not in looked_again(second):
        assert time.monotonic() < until, "it never came"
    second.enter("klaar")
    assert second.wait_for_end() == 0
    assert projecting.FOLLOWED in second.screen_text().replace("\n", " ")
    first.press("f10")
    assert first.wait_for_end() == 0


def test_leaving_the_second_window_is_no_pause_of_the_session(desk: Desk) -> None:
    first = window_at_the_second_question(desk)
    second = desk.window("scherm", "1")
    second.wait_for_question("Beamer: niets getoond")
    second.press("ctrl-c")
    assert second.wait_for_end() == 0
    assert not desk.record.paused
    first.press("f10")
    assert first.wait_for_end() == 0
