"""A whole session, typed in a window as a person does and led through a pipe."""

import re
from pathlib import Path

import pytest

from casusanalyse.wording import facilitate as wording
from tests.terminal.desk import BEGIN, Desk, in_a_window, said
from tests.terminal.talk import PIPED, TALK

ENGLISH = re.compile(
    r"\b(the|and|you|your|please|press|invalid|cancelled|aborted|usage|options?|error|warning|"
    r"missing|select|default|yes|finish|skip|confirm|traceback|exception|none|true|false|user)\b",
    re.IGNORECASE,
)
COLOUR = re.compile(rb"\x1b\[[0-9;]*(?<![0-9])(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?![0-9])[0-9;]*m")


@in_a_window
@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (120, 40)])
def test_a_window_keeps_the_same_words_as_a_pipe(
    desk: Desk, tmp_path: Path, columns: int, rows: int
) -> None:
    piped = Desk(tmp_path / "pipe")
    piped.pipe(*BEGIN, typed=PIPED)
    window = desk.window(*BEGIN, columns=columns, rows=rows)
    screens = []
    for shown, line in TALK:
        screens.append(window.wait_for_question(shown))
        window.enter(line)
    assert window.wait_for_end() == 0
    assert desk.record.finished
    assert said(desk.record) == said(piped.record)
    assert [ENGLISH.findall(screen) for screen in screens] == [[]] * len(TALK)
    assert [screen.split("\n")[1] for screen in screens] == ["─" * columns] * len(TALK)


def test_a_session_of_every_kind_goes_through_a_pipe(desk: Desk) -> None:
    ended = desk.pipe(*BEGIN, typed=PIPED)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert desk.record.finished
    assert len(said(desk.record)) == 23
    assert ENGLISH.findall(ended.stdout) == []


def test_a_pipe_that_ends_early_is_a_pause(desk: Desk) -> None:
    ended = desk.pipe(*BEGIN, typed="\nWij wilden het begrijpen.\n")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert [words for (question, _), words in said(desk.record).items() if question] == [
        ('{"text":"Wij wilden het begrijpen."}',)
    ]
    assert "casusanalyse verder" in ended.stdout


@in_a_window
@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (120, 40)])
def test_a_title_never_exceeds_the_width(desk: Desk, columns: int, rows: int) -> None:
    long_name = "Casus " + "Zonnebloem " * 30
    words = (*BEGIN[:4], long_name, *BEGIN[5:])
    screen = desk.window(*words, columns=columns, rows=rows).wait_for("Enter")
    lines = screen.split("\n")
    assert lines[0].startswith("Casus Zonnebloem")
    assert "─" * columns in lines[1:3]


@in_a_window
def test_no_color_keeps_every_colour_away(desk: Desk) -> None:
    coloured = desk.window(*BEGIN)
    coloured.wait_for_question("Enter")
    coloured.kill()
    plain = desk.window("verder", NO_COLOR="1")
    plain.wait_for_question("Enter")
    plain.enter()
    plain.wait_for_question("Waarom zitten we hier?")
    plain.enter("Wij wilden het begrijpen.")
    plain.wait_for_question(wording.SAVED)
    plain.enter("/onzin")
    plain.wait_for_question("/onzin")
    plain.type("/ongeda")  # the rest stands there in another style
    plain.wait_for("/ongedaan")
    plain.press("f10")
    assert plain.wait_for_end() == 0
    assert COLOUR.findall(coloured.received) != []
    assert COLOUR.findall(plain.received) == []
