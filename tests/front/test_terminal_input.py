"""The input line, with keys from a pipe so that it runs on every platform."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from prompt_toolkit.output.vt100 import Vt100_Output

from casusanalyse.front.orders import Offered
from casusanalyse.front.screen import Left, Pressed, Prompt, Remaining, Reply, Typed
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


def test_another_vocabulary_has_keys_of_its_own_also_where_the_line_has_a_use_for_them() -> None:
    prompt = Prompt(orders=Offered(("bekijk",), {"c-p": "bekijk"}))
    assert read("half\x10", prompt) == Pressed("/bekijk", "half")
    assert read(f"half{F2}{ENTER}", prompt) == Typed("half")
    assert read(f"/be{TAB}{ENTER}", prompt) == Typed("/bekijk")


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
        (f"@mo{TAB} lacht{ENTER}", "@moeder lacht"),
        (f"+ naar om{TAB}{ENTER}", "+ naar oma"),
        (f"+ mei 2019 | naar om{TAB}{ENTER}", "+ mei 2019 | naar oma"),
        (f"+ bij moeder, naar huis no{TAB}{ENTER}", "+ bij moeder, naar huis no"),
        (f'"le{TAB}: ik{ENTER}', '"leerkracht: ik'),
        (f"? met om{TAB} bellen{ENTER}", "? met oma bellen"),
        (f"= oma | mo{TAB}{ENTER}", "= oma | moeder"),
        (f"+ hu{TAB}{ENTER}", "+ huis Noord"),
        (f"wij gaan naar om{TAB}{ENTER}", "wij gaan naar om"),
        (f"@m{TAB}{ENTER}", "@m"),
        (f"@le{TAB}{ENTER}", "@le"),
        (f"@Mo{TAB}{ENTER}", "@Moeder"),
        (f"+ Oma en mo{TAB}{ENTER}", "+ Oma en moeder"),
    ],
)
def test_names_are_completed_inside_a_captured_line(keys: str, reply: str) -> None:
    names = ("moeder", "oma", "leerkracht", "huis Noord")
    assert read(keys, Prompt(names, people=("moeder", "oma"))) == Typed(reply)


@pytest.mark.parametrize("passing", [True, False])
def test_what_is_typed_on_a_passing_line_is_told_to_nobody(passing: bool) -> None:
    heard: list[str] = []
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        line = InputLine(heard.append, noon)
        pipe.send_text(f"!{CTRL_C}")
        prompt = Prompt(prefill="geheim", restored=True, passing=passing)
        assert line.read(prompt) == Left("geheim!")
    assert heard == ([] if passing else ["geheim"])


def test_the_clock_stands_below_the_keys() -> None:
    shown = StringIO()
    output = Vt100_Output(shown, lambda: Size(rows=24, columns=80))
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=output):

        def seen() -> datetime:
            pipe.send_text(ENTER)  # asked for the time is asked for the line below the keys
            return noon()

        pipe.send_text("\x1b[1;1R")  # where the cursor is, as every terminal tells
        remaining = Remaining(noon() + timedelta(minutes=20), noon() + timedelta(minutes=90))
        InputLine(print, seen).read(Prompt(keys="Enter: verder"), remaining=remaining)
    told = re.sub(r"\x1b\[[0-?]*[@-~]", "", shown.getvalue())
    assert told.index("Enter: verder") < told.index(
        "deze stap: nog 20 min   sessie: nog 1 u 30, tot 15:30"
    )


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
