"""The terminal as a whole: what is drawn, what is read, and when a page is turned."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from io import StringIO

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from rich.console import Console

from casusanalyse.front.screen import Ask, Line, Prompt, Purpose, Reply, Screen, Tone, Typed
from casusanalyse.front.terminal.front import TerminalFront

LONG = Screen("Wilg", "Overzicht", tuple(Line(f"regel {number}") for number in range(1, 31)))


def noon() -> datetime:
    return datetime(2026, 3, 12, 14, 0, tzinfo=UTC)


def held(ask: Ask, keys: str) -> tuple[Reply, str]:
    shown = StringIO()
    console = Console(file=shown, width=40, height=16, force_terminal=False)
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        pipe.send_text(keys)
        return TerminalFront(console, print, noon).reply_to(ask), shown.getvalue()


def test_a_long_page_is_read_in_parts() -> None:
    reply, shown = held(Ask(Purpose.CONFIRM, LONG), "\r\r7\r")
    assert reply == Typed("7")
    assert [f"regel {number}\n" in shown for number in (1, 10, 11, 20, 21, 30)] == [True] * 6


def test_what_is_typed_halfway_is_the_reply() -> None:
    reply, shown = held(Ask(Purpose.CONFIRM, LONG), "7\r")
    assert reply == Typed("7")
    assert "regel 30" not in shown


def test_a_problem_or_a_half_typed_line_stands_at_the_end_and_is_shown_at_once() -> None:
    ask = Ask(Purpose.CONFIRM, LONG, Prompt(prefill="half"), problem="Dat kan niet.")
    reply, shown = held(ask, "\r")
    assert reply == Typed("half")
    assert "regel 1\n" not in shown
    assert "regel 30\n" in shown


class Slowly(DummyOutput):
    """A window in which Enter follows when ``text`` stands there."""

    def __init__(self, text: str, enter: Callable[[], None]) -> None:
        super().__init__()
        self._text = text
        self._enter = enter
        self._shown = ""

    def write(self, data: str) -> None:
        self._shown += data

    def flush(self) -> None:
        if self._text in self._shown:
            self._shown = ""
            self._enter()


@pytest.mark.parametrize("passing", [True, False])
def test_what_is_typed_halfway_a_long_quiet_page_is_told_to_nobody(passing: bool) -> None:
    heard: list[str] = []
    console = Console(file=StringIO(), width=40, height=16, force_terminal=False)
    with create_pipe_input() as pipe:
        output = Slowly("geheim", lambda: pipe.send_text("\r"))
        with create_app_session(input=pipe, output=output):
            pipe.send_text("geheim")
            front = TerminalFront(console, lambda text, place: heard.append(text), noon)
            reply = front.reply_to(Ask(Purpose.CONFIRM, LONG, Prompt(passing=passing)))
    assert reply == Typed("geheim")
    assert heard == ([] if passing else ["geheim"])


def test_a_last_screen_asks_nothing() -> None:
    shown = StringIO()
    console = Console(file=shown, width=40, height=16, force_terminal=False)
    TerminalFront(console, print, noon).show(Screen("Wilg", "Pauze", (Line("Alles is bewaard."),)))
    assert "Alles is bewaard." in shown.getvalue()


CHAPTER = Screen("Wilg", "", log=LONG.lead, focus=15)


def test_a_text_is_read_from_where_the_focus_is_and_enter_turns_the_page() -> None:
    reply, shown = held(Ask(Purpose.ITEMS, CHAPTER), "\r\r\r\r")
    assert reply == Typed("")
    assert [f"regel {number}\n" in shown for number in (5, 14, 30)] == [False, True, True]


def test_an_order_can_be_given_in_the_middle_of_a_text() -> None:
    reply, shown = held(Ask(Purpose.ITEMS, CHAPTER), "/zin\r")
    assert reply == Typed("/zin")
    assert "regel 30" not in shown


def test_a_line_that_is_ready_to_be_worded_is_read_where_it_stands() -> None:
    reply, shown = held(Ask(Purpose.ITEMS, CHAPTER, Prompt(prefill="anders")), "\r")
    assert reply == Typed("anders")
    assert "regel 30" not in shown


def test_who_captures_halfway_a_long_page_reads_on_from_there() -> None:
    shown = StringIO()
    console = Console(file=shown, width=40, height=16, force_terminal=False)
    ask = Ask(Purpose.STEP, LONG)
    again = Ask(Purpose.STEP, replace(LONG, foot=(Line("Bewaard.", Tone.SAVED),)))
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        front = TerminalFront(console, print, noon)
        pipe.send_text("\r+ iets\r")
        assert front.reply_to(ask) == Typed("+ iets")
        before = len(shown.getvalue())
        pipe.send_text("\r\r")
        assert front.reply_to(again) == Typed("")
    rows = shown.getvalue()[before:].split("\n")
    assert [row in rows for row in ("regel 10", "regel 11", "√ Bewaard.", "regel 30")] == [
        False, True, True, True
    ]  # fmt: skip
