"""Drawing screens for a window of a fixed size."""

from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from casusanalyse.front.screen import Line, Remaining, Screen, Tone
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


def crowded(log: int = 40) -> Screen:
    """Return a screen with more of everything than a small window holds."""
    return Screen(
        "Casus Wilg",
        "stap 4 van 7",
        (Line("Wat gebeurde er?", Tone.READ_ALOUD), Line("wanneer | wat", Tone.SOFT)),
        tuple(Line(f"log {n}", Tone.ENTRY) for n in range(1, log + 1)),
        (Line("Bewaard.", Tone.SAVED),),
        aside=(
            Line("Nog in deze stap: Perioden", Tone.SOFT),
            Line("Let op", Tone.LABEL),
            *(Line(f"zie {n} → doe {n}", Tone.SOFT) for n in range(1, 9)),
            Line("Lees voor", Tone.LABEL),
            Line("Wij kijken samen terug. " * 12, Tone.SOFT),
        ),
        caught=tuple(Line(f"+ vangst {n}", Tone.SOFT) for n in range(1, 5)),
        remaining=Remaining(),
    )


def shares(page: list[str]) -> dict[str, int]:
    """Return how many rows each part has got."""
    begins = {"aside": ("Nog in", "Let op", "zie", "Lees voor", "Wij", "kijken", "samen", "terug"),
              "log": ("log", "…"), "caught": ("+ ",)}  # fmt: skip
    return {
        part: sum(1 for row in page if row.strip().startswith(words))
        for part, words in begins.items()
    }


@pytest.mark.parametrize(
    ("width", "height", "log", "share"),
    [
        (80, 24, 40, {"aside": 1, "log": 5, "caught": 4}),
        (80, 24, 2, {"aside": 3, "log": 2, "caught": 4}),
        (80, 24, 0, {"aside": 7, "log": 0, "caught": 4}),
        (120, 40, 40, {"aside": 7, "log": 15, "caught": 4}),
        (120, 40, 2, {"aside": 14, "log": 2, "caught": 4}),
        (120, 40, 0, {"aside": 14, "log": 0, "caught": 4}),
    ],
)
def test_everything_gets_its_share_of_the_window(
    width: int, height: int, log: int, share: dict[str, int]
) -> None:
    (page,) = drawn(crowded(log), window(width, height))
    assert shares(page) == share
    assert len(page) <= height - 4
    assert page[-1] == "√ Bewaard."


@pytest.mark.parametrize("height", range(4, 50))
@pytest.mark.parametrize("log", [0, 1, 3, 40])
def test_what_matters_most_is_there_in_every_window(height: int, log: int) -> None:
    screen = crowded(log)
    whole = drawn(screen, window(80, height))
    rows = [row for page in whole for row in page]
    assert "Wat gebeurde er?" in rows
    assert log == 0 or f"log {log}" in whole[-1]
    if height >= 17:
        assert len(whole) == 1
        assert len(whole[0]) <= height - 4
        assert "+ vangst 4" in whole[0]


def test_no_label_stands_there_without_what_it_is_about() -> None:
    for height in range(10, 40):
        (page,) = drawn(crowded(3), window(80, height))[-1:]
        for label, below in (("Let op", "zie 1"), ("Lees voor", "Wij kijken")):
            if label in page:
                assert page[page.index(label) + 1].startswith(below)


def test_what_was_caught_is_one_row_each() -> None:
    screen = Screen("W", "", (Line("Vraag?"),), caught=(Line("+ woord " * 40, Tone.SOFT),))
    (page,) = drawn(screen, window(40, 20))
    assert page[3:] == ["Vraag?", "", ("+ woord " * 40)[:38] + "…"]


LONG = Screen(
    "W",
    "",
    tuple(Line(f"lees {n}") for n in range(1, 41)),
    (Line("log 1"),),
    (Line("Bewaard.", Tone.SAVED),),
)


@pytest.mark.parametrize(("at", "first"), [(0, 1), (1, 19)])
def test_what_just_happened_stands_on_the_page_that_was_being_read(at: int, first: int) -> None:
    console = window(60, 24)
    bare = drawn(replace(LONG, foot=()), console)
    again = [[row.plain for row in page] for page in pages(LONG, console, again=at)]
    assert len(bare) == len(again) == 3
    assert again[at][3:] == [
        *(f"lees {n}" for n in range(first, first + 15)), "…", "", "√ Bewaard."
    ]  # fmt: skip
    assert [page for n, page in enumerate(again) if n != at] == [
        page for n, page in enumerate(bare) if n != at
    ]
    assert max(map(len, again)) <= 24 - 3


def test_on_the_last_page_that_was_being_read_the_log_makes_room() -> None:
    console = window(60, 24)
    last = [row.plain for row in pages(LONG, console, again=2)[-1]]
    assert last[3:] == ["lees 37", "lees 38", "lees 39", "lees 40", "", "log 1", "", "√ Bewaard."]


def test_a_short_lead_is_whole_whether_it_was_read_or_not() -> None:
    console = window(80, 24)
    assert pages(crowded(), console, again=0) == pages(crowded(), console)


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


def test_a_number_stays_with_the_word_behind_a_no_break_space() -> None:
    words = "een twee 3\u00a0vier vijf"
    page = drawn(Screen("", "", (Line(words),)), window(22))[0]
    assert page[1:] == ["een twee 3 vier vijf"]
    narrow = drawn(Screen("", "", (Line(f"aaaa bbbb cccc {words}"),)), window(27))[0]
    assert narrow[1:] == ["aaaa bbbb cccc een twee", "3 vier vijf"]


@pytest.mark.parametrize("width", [24, 40, 42, 44, 60])
def test_words_behind_a_wide_label_lose_no_letter_in_a_narrow_window(width: int) -> None:
    text = "4 niet overgenomen    het blijft zoals het is, en je zegt waarom"
    (page,) = drawn(Screen("Wilg", "", (Line(text, hang=22),)), window(width, 30))
    assert max(map(len, page)) <= width
    assert " ".join(" ".join(page[3:]).split()) == " ".join(text.split())
