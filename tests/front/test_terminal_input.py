"""The input line, with keys from a pipe so that it runs on every platform."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from casusanalyse.front.screen import Left, Pressed, Prompt, Reply, Typed
from casusanalyse.front.terminal.input import InputLine

ENTER = "\r"
F2, F10, TAB = "\x1bOQ", "\x1b[21~", "\t"
UP, LEFT = "\x1b[A", "\x1b[D"
CTRL_C, CTRL_D, CTRL_O, CTRL_U = "\x03", "\x04", "\x0f", "\x15"


def noon() -> datetime:
    return datetime(2026, 3, 12, 14, 0, tzinfo=UTC)


def read(keys: str, prompt: Prompt | None = None, told: Callable[[str], None] = print) -> Reply:
    with (
        create_pipe_input() as pipe,
        create_app_session(input=pipe, output=DummyOutput()),
    ):
        pipe.send_text(keys)
        return InputLine(told, noon).read(prompt or Prompt())


@pytest.mark.parametrize(
    ("keys", "reply"),
    [
        (f" gewoon {ENTER}", Typed(" gewoon ")),
        (ENTER, Typed("")),
        (f"half{F2}", Pressed("/terug", "half")),
        (f"half{F10}", Pressed("/pauze", "half")),
        (f"een{CTRL_O}twee{ENTER}", Typed("een\ntwee")),
        (f"half{CTRL_C}", Left("half")),
        (f"half{CTRL_D}", Left("half")),
        (CTRL_D, Left("")),
        (f"[b] {{{{ x }}}} <y> 🙂 שלום{ENTER}", Typed("[b] {{ x }} <y> 🙂 שלום")),
        (f"\x1b[200~een\r\ntwee\n/later\x1b[201~{ENTER}", Typed("een\ntwee\n/later")),
    ],
)
def test_keys_become_a_reply(keys: str, reply: Reply) -> None:
    assert read(keys) == reply


def test_a_pipe_that_ends_means_that_somebody_left() -> None:
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        pipe.close()
        assert InputLine(print, noon).read(Prompt()) == Left("")


@pytest.mark.parametrize(
    ("keys", "reply"),
    [
        (f"/ov{TAB}{ENTER}", "/overzicht"),
        (f"mo{TAB}{ENTER}", "moeder"),
        (f"oma, mo{TAB}{ENTER}", "oma, moeder"),
        (f"oma | mo{TAB}{ENTER}", "oma | moeder"),
        (f"m{TAB}{ENTER}", "m"),
        (f"xy{TAB}{ENTER}", "xy"),
    ],
)
def test_tab_takes_the_grey_word_over(keys: str, reply: str) -> None:
    assert read(keys, Prompt(("moeder", "oma"))) == Typed(reply)


@pytest.mark.parametrize(
    ("keys", "reply"),
    [
        (f"goed{ENTER}", "goed"),
        (f"\x1b[200~een\r\ntwee\x1b[201~{ENTER}", "een\ntwee"),
        (ENTER, "fout"),
        (f"{LEFT}{LEFT}r{ENTER}", "forut"),
        (f"x{CTRL_U}{UP}{ENTER}", "fout"),
    ],
)
def test_a_refused_line_gives_way_to_the_first_letter_and_comes_back_with_up(
    keys: str, reply: str
) -> None:
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        pipe.send_text(keys)
        assert InputLine(print, noon).read(Prompt(prefill="fout"), refused=True) == Typed(reply)


def test_what_stood_there_already_can_be_changed() -> None:
    assert read(f"!{ENTER}", Prompt(prefill="half")) == Typed("half!")


@pytest.mark.parametrize(
    ("keys", "prompt", "told"),
    [
        (ENTER, Prompt(prefill="half", restored=True), ["half"]),
        (ENTER, Prompt(prefill="een voorstel"), []),
        (f"{CTRL_U}{ENTER}", Prompt(prefill="half", restored=True), ["half", ""]),
    ],
)
def test_a_restored_line_is_told_again_and_so_is_its_clearing(
    keys: str, prompt: Prompt, told: list[str]
) -> None:
    heard: list[str] = []
    read(keys, prompt, heard.append)
    assert heard == told


def test_a_long_text_comes_out_whole() -> None:
    text = "woord " * 3000
    assert read(f"\x1b[200~{text}\x1b[201~{ENTER}") == Typed(text)
