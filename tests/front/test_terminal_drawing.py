"""Drawing screens for a window of a fixed size."""

from io import StringIO

import pytest
from rich.console import Console

from casusanalyse.front.screen import Line, Screen, Tone
from casusanalyse.front.terminal.drawing import pages


def window(width: int = 60, height: int = 14) -> Console:
    return Console(file=StringIO(), width=width, height=height, force_terminal=True)


def drawn(screen: Screen, console: Console) -> list[list[str]]:
    return [[row.plain for row in page] for page in pages(screen, console)]


def test_a_screen_that_fits_is_one_page() -> None:
    screen = Screen("Wilg", "stap 1", (Line("Vraag?"),), (Line("  1  a"),), (Line("Goed."),))
    assert drawn(screen, window(30)) == [
        ["Wilg                    stap 1", "─" * 30, "", "Vraag?", "", "  1  a", "", "Goed."]
    ]


def test_titles_that_do_not_fit_beside_each_other_stand_below_each_other() -> None:
    screen = Screen("Casus met een lange naam", "stap 1 van 9 · Hoe doen we het", ())
    assert drawn(screen, window(26))[0][:2] == [
        "Casus met een lange naam",
        "stap 1 van 9 · Hoe doen w…",
    ]


def test_the_oldest_lines_of_a_list_give_way() -> None:
    log = tuple(Line(f"regel {number}") for number in range(1, 41))
    page = drawn(Screen("Wilg", "", (Line("Vraag?"),), log), window())[0]
    assert page[3:7] == ["Vraag?", "", "… en 35 eerder (/lijst toont alles)", "regel 36"]
    assert len(page) <= 14 - 3


@pytest.mark.parametrize("height", [4, 6, 8, 10, 14, 24, 50])
@pytest.mark.parametrize("lead", [0, 1, 5, 60])
@pytest.mark.parametrize("log", [0, 1, 40])
@pytest.mark.parametrize("foot", [0, 2, 9])
def test_every_line_of_a_lead_is_on_exactly_one_page(
    height: int, lead: int, log: int, foot: int
) -> None:
    screen = Screen(
        "Wilg",
        "stap",
        tuple(Line(f"lead {n}") for n in range(lead)),
        tuple(Line(f"log {n}") for n in range(log)),
        tuple(Line(f"foot {n}", Tone.PLAIN) for n in range(foot)),
    )
    whole = drawn(screen, window(40, height))
    rows = [row for page in whole for row in page]
    assert [row for row in rows if row.startswith("lead")] == [f"lead {n}" for n in range(lead)]
    assert [row for row in whole[-1] if row.startswith("foot")] == [
        f"foot {n}" for n in range(foot)
    ]
    if log:
        assert f"log {log - 1}" in whole[-1]


def test_an_endless_line_of_a_list_does_not_push_the_question_away() -> None:
    page = drawn(Screen("W", "", (Line("Vraag?"),), (Line("woord " * 5000),)), window())[0]
    assert page[-1] == "…"
    assert len(page) <= 14 - 3


def test_markup_emoji_and_other_scripts_are_drawn_as_they_are() -> None:
    text = "[b]vet[/b] :smile: {{ x }} <y> 🙂 שלום"
    console = window()
    for row in pages(Screen("W", "", (Line(text),)), console)[0]:
        console.print(row, no_wrap=True, overflow="crop", highlight=False, markup=False)
    assert isinstance(console.file, StringIO)
    assert text in console.file.getvalue()
