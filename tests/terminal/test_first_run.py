"""Who begins for the first time reads what this is; whoever knows, and a pipe, does not."""

from casusanalyse.wording import facilitate as wording
from tests.terminal.desk import BEGIN, Desk, in_a_window

CAPTURING, ORDERS = wording.FIRST_CAPTURING[0], wording.FIRST_ORDERS[0]
START = ("start", "--protocol", "alles", "--datum", "12-03-2026")


@in_a_window
def test_the_first_time_three_screens_stand_before_the_pseudonym(desk: Desk) -> None:
    window = desk.window(*START)
    for shown in (wording.FIRST_WHAT_THIS_IS[0], CAPTURING, ORDERS, wording.WHICH_CASE):
        window.wait_for_question(shown)
        window.enter()
    window.wait_for_question(wording.BEGIN_STEP)
    window.press("ctrl-c")
    assert window.wait_for_end() == 0
    assert desk.file.exists()


@in_a_window
def test_they_can_be_skipped_and_left(desk: Desk) -> None:
    skipping, leaving = desk.window("start"), desk.window("start")
    skipping.wait_for_question(wording.FIRST_TITLE)
    skipping.enter("/verder")
    skipping.wait_for_question(wording.WHICH_CASE)
    leaving.wait_for_question(wording.FIRST_TITLE)
    leaving.press("ctrl-c")
    assert leaving.wait_for_end() == 1
    assert wording.NOT_STARTED in leaving.screen_text()
    assert not desk.workspace.joinpath("outputs").exists()


@in_a_window
def test_with_a_session_in_the_workspace_they_stay_away(desk: Desk) -> None:
    desk.pipe(*BEGIN)
    screen = desk.window("start").wait_for_question("Enter")
    assert wording.WHICH_CASE in screen


@in_a_window
def test_whoever_names_a_case_knows_what_this_is(desk: Desk) -> None:
    screen = desk.window(*BEGIN).wait_for_question("Enter")
    assert wording.BEGIN_STEP in screen


def test_a_pipe_is_told_nothing_of_it(desk: Desk) -> None:
    ended = desk.pipe(*START, typed="\n/pauze\n")
    assert ended.returncode == 0
    assert wording.FIRST_TITLE not in ended.stdout
