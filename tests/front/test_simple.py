"""The front for screen readers: whole lines of words, and what people said as they said it."""

from io import StringIO

from casusanalyse.front.screen import Ask, Left, Line, Prompt, Purpose, Screen, Tone, Typed
from casusanalyse.front.simple import WIDTH, SimpleFront

SCREEN = Screen(
    "Casus Wilg · Proef",
    "stap 1 van 1 · Stap",
    lead=(Line("Hoe is het?", Tone.READ_ALOUD), Line("Stil. → Wacht.", Tone.SOFT, indent=2)),
    log=(Line("  1  √ rust → ruimte", Tone.ENTRY),),
    foot=(
        Line("Bewaard.", Tone.SAVED),
        Line("Weg is weg.", Tone.NOTICE),
        Line("Nee.", Tone.PROBLEM),
    ),
)
ASK = Ask(Purpose.QUESTION, SCREEN, Prompt((), "half", "Enter: verder · F1"))


def test_a_screen_is_told_in_words_and_a_line_comes_back() -> None:
    written = StringIO()
    reply = SimpleFront(StringIO("goed\n"), written).reply_to(ASK)
    assert reply == Typed("goed")
    assert written.getvalue() == (
        "\nCasus Wilg, Proef, stap 1 van 1, Stap\n"
        "Hoe is het?\n  Stil. Dan: Wacht.\n  1  √ rust → ruimte\n"
        "Bewaard.\nLet op: Weg is weg.\nFout: Nee.\n"
        "Enter: verder, F1\n[half] Enter neemt dit over, - maakt leeg.\nTyp je regel:\n"
    )


def test_the_end_of_the_input_means_that_somebody_left() -> None:
    assert SimpleFront(StringIO(), StringIO()).reply_to(ASK) == Left()


def test_no_line_is_as_wide_as_the_console() -> None:
    written = StringIO()
    SimpleFront(StringIO(), written).show(Screen("Titel", "", (Line("woord " * 40),)))
    assert max(map(len, written.getvalue().splitlines())) <= WIDTH
