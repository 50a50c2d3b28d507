"""Whatever interrupts a session: what was said is there afterwards, and what was being typed too."""

import time
from collections.abc import Callable

import pytest

from casusanalyse.wording import facilitate as wording
from tests.terminal.desk import BEGIN, Desk, Said, in_a_window, said
from tests.terminal.window import PATIENCE_SECONDS, Window

pytestmark = in_a_window

ANSWER = "Wij wilden het begrijpen."
HALF = "Eerst ging het goed, maar na de zo"
KEPT: Said = {("aanleiding", None): ('{"text":"Wij wilden het begrijpen."}',)}


def window_with_half_a_sentence(desk: Desk) -> Window:
    """A window with one answer given and the next one being typed; high enough for any page."""
    window = desk.window(*BEGIN, rows=48)
    window.wait_for_question(wording.BEGIN_STEP)
    window.enter()
    window.wait_for_question("Waarom zitten we hier?")
    window.enter(ANSWER)
    window.wait_for_question("Hoe ging het?")
    window.type(HALF)
    window.wait_for(HALF)
    return window


def wait_until(true: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while not true():
        assert time.monotonic() < until, "it never came true"
        time.sleep(0.05)


def resume(desk: Desk, kept: Said = KEPT) -> None:
    """Go on, and find the half-typed sentence on the input line; finish it."""
    window = desk.window("verder")
    window.wait_for_question(wording.HALF_TYPED)
    window.wait_for(HALF)
    window.enter("mer niet meer.")
    window.wait_for_question("Weten de ouders hiervan?")
    window.press("f10")
    assert window.wait_for_end() == 0
    assert said(desk.record) == kept | {("verhaal", None): (f'{{"text":"{HALF}mer niet meer."}}',)}


@pytest.mark.parametrize("key", ["ctrl-c", "ctrl-d", "f10"])
def test_leaving_is_a_pause_that_says_how_to_go_on(desk: Desk, key: str) -> None:
    window = window_with_half_a_sentence(desk)
    if key == "ctrl-d":
        # On a line that holds text, Ctrl-D deletes forwards, as everywhere else.
        window.press("ctrl-u")
        window.wait_until_gone(HALF)
    window.press(key)
    assert window.wait_for_end() == 0
    assert "casusanalyse verder 1" in window.screen_text()
    assert said(desk.record) == KEPT


def test_what_was_half_typed_stands_ready_after_a_pause(desk: Desk) -> None:
    window = window_with_half_a_sentence(desk)
    window.press("ctrl-c")
    window.wait_for_end()
    resume(desk)


def test_what_was_half_typed_stands_ready_after_a_sudden_end(desk: Desk) -> None:
    window = window_with_half_a_sentence(desk)
    wait_until(lambda: desk.half_typed == HALF)
    window.kill()
    resume(desk)


def test_what_is_half_typed_survives_an_answer_elsewhere_and_a_sudden_end(desk: Desk) -> None:
    window = window_with_half_a_sentence(desk)
    window.press("f2")
    window.wait_for_question(wording.NOW.format(answer=ANSWER))
    window.enter("Wij wilden het samen begrijpen.")
    window.wait_for(HALF)
    window.kill()
    resume(desk, {("aanleiding", None): ('{"text":"Wij wilden het samen begrijpen."}',)})


def test_a_restored_line_is_kept_when_the_session_ends_suddenly_again(desk: Desk) -> None:
    window = window_with_half_a_sentence(desk)
    window.press("f10")
    assert window.wait_for_end() == 0
    again = desk.window("verder")
    again.wait_for_question(wording.HALF_TYPED)
    again.kill()
    resume(desk)


def test_what_was_half_typed_stands_ready_after_the_window_was_closed(desk: Desk) -> None:
    window = window_with_half_a_sentence(desk)
    wait_until(lambda: desk.half_typed == HALF)
    window.close()
    resume(desk)


def test_pasted_lines_stay_one_answer(desk: Desk) -> None:
    window = desk.window(*BEGIN)
    window.wait_for_question(wording.BEGIN_STEP)
    window.enter("/naar verhaal")
    window.wait_for_question("Hoe ging het?")
    window.paste("Eerst ging het goed.\r\nToen niet meer.\n\n- echt niet")
    window.wait_for("- echt niet")
    window.enter()
    window.wait_for_question("Weten de ouders hiervan?")
    assert said(desk.record) == {
        ("verhaal", None): ('{"text":"Eerst ging het goed.\\nToen niet meer.\\n\\n- echt niet"}',)
    }


def test_keys_and_orders_lead_around(desk: Desk) -> None:
    window = desk.window(*BEGIN, rows=72)
    window.wait_for_question(wording.BEGIN_STEP)
    window.enter()
    window.wait_for_question("Waarom zitten we hier?")
    window.enter(ANSWER)
    window.wait_for_question("Hoe ging het?")
    window.press("f2")
    window.wait_for_question(wording.NOW.format(answer=ANSWER))
    window.press("f1")
    window.wait_for_question(wording.HELP_INTRO[:40])
    window.enter()
    window.wait_for_question(wording.NOW.format(answer=ANSWER))
    window.enter("/naar weten")
    window.wait_for_question("Weten de ouders hiervan?")
    window.enter("misschien")
    window.wait_for_question("ja, nee of weet niet")
    window.press("ctrl-u")
    window.enter("/overzciht")
    window.wait_for_question('"/overzicht"')
    window.press("ctrl-u")
    window.press("f3")
    window.wait_for_question(wording.OVERVIEW_TITLE)
    window.enter("1")
    window.wait_for_question("Waarom zitten we hier?")
    window.press("f8")
    window.wait_for_question(wording.UNDONE.format(question="Waarom zitten we hier?"))
    window.press("f4")
    window.wait_for_question("Hoe ging het?")
    window.enter("/terug")
    window.wait_for_question("Waarom zitten we hier?")
    assert said(desk.record) == {}


def test_a_half_typed_line_survives_a_look_elsewhere(desk: Desk) -> None:
    window = window_with_half_a_sentence(desk)
    window.press("f3")
    window.wait_for_question(wording.OVERVIEW_TITLE)
    window.enter()
    window.wait_for(HALF)


def test_a_burgerservicenummer_never_reaches_the_disk(desk: Desk) -> None:
    window = desk.window(*BEGIN)
    window.wait_for_question(wording.BEGIN_STEP)
    window.enter()
    window.wait_for_question("Waarom zitten we hier?")
    window.type("Zijn nummer is 111.222.333")
    window.wait_for("111.222.333")
    # Long enough for what is half typed to be kept, if it were allowed to.
    time.sleep(1.2)
    window.press("enter")
    window.wait_for("burgerservicenummer")
    window.kill()
    contents = b"".join(path.read_bytes() for path in desk.workspace.rglob("*") if path.is_file())
    assert b"111.222" not in contents
