"""As much is shown as fits in letters that can be read from eight metres, and the rest is counted."""

from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.pictures.lettering import LINE
from casusanalyse.screen import sizes
from casusanalyse.screen.sizes import (
    HEIGHT,
    SAID,
    Fitting,
    cut_heading,
    fitting_foot,
    fitting_lines,
    foot_height,
    head_height,
    is_long,
    middle_height,
    sheet_of,
)

LONG = "Wij vertellen wat er gebeurde en wat wij daarvan vonden. " * 20
ROOM_FOR_THREE = 3 * SAID * LINE + 3 * sizes.BETWEEN_LINES


def test_no_letter_is_smaller_than_a_thirtieth_of_the_height() -> None:
    used = (sizes.TITLE, sizes.HEADING, sizes.SMALL_HEADING, sizes.SAID, sizes.FOOT)
    assert min(used) >= HEIGHT / 30


def test_a_short_title_stands_beside_a_small_question() -> None:
    beside, above = (
        head_height("De lijn", "Wat was er?", True),
        head_height(LONG, "Wat was er?", True),
    )
    assert beside == head_height("", "Wat was er?", True)
    assert above == beside + sizes.TITLE * LINE


def test_all_lines_are_shown_when_there_is_room() -> None:
    assert fitting_lines(("een", "twee", "drie"), ROOM_FOR_THREE) == Fitting(
        ("een", "twee", "drie")
    )


def test_the_rest_is_counted_in_the_room_of_a_line() -> None:
    fitting = fitting_lines(("een", "twee", "drie", "vier"), ROOM_FOR_THREE)
    assert fitting == Fitting(("een", "twee"), 2)


def test_a_first_line_is_shown_however_long_it_is() -> None:
    assert fitting_lines((LONG, "twee"), 10) == Fitting((LONG,), 1)


def test_agreements_stand_beside_each_other() -> None:
    fitting = fitting_foot(("een", "twee"), " · ", "en nog {count}", most=1)
    assert fitting == Fitting(("een", "twee"))


def test_agreements_that_do_not_fit_are_counted() -> None:
    parts = ("een", LONG, "drie")
    assert fitting_foot(parts, " · ", "en nog {count}", most=2) == Fitting(("een",), 2)


def test_without_agreements_there_is_no_foot() -> None:
    assert fitting_foot((), " · ", "en nog {count}", most=2) == Fitting()
    assert foot_height("") == 0


def test_a_long_question_gets_smaller_letters_and_then_an_ellipsis() -> None:
    question = (
        "Hoe vertel je het hele verhaal in een paar zinnen, zo dat ook een kind het kan volgen? "
    )
    assert [is_long(question * times) for times in (1, 2)] == [False, True]
    assert cut_heading(question * 2) == question * 2
    assert cut_heading(LONG).endswith("…")


@given(st.text(max_size=400), st.text(max_size=400), st.booleans())
def test_there_is_always_room_for_a_picture(title: str, foot: str, small: bool) -> None:
    heading = cut_heading(title)
    shown = fitting_foot((foot,), " ", "{count}", 2)
    head = head_height("Stap", heading, small or is_long(heading))
    room = middle_height(head, min(foot_height(shown.shown[0]), 200))
    assert sheet_of(room).inner_height > HEIGHT / 3
