"""The front for pipes: lines out, lines in."""

from io import StringIO

import pytest

from casusanalyse.front.plain import WIDTH, PlainFront
from casusanalyse.front.screen import Ask, Left, Line, Prompt, Purpose, Screen, Tone, Typed

SCREEN = Screen(
    "Casus Wilg · Proef",
    "stap 1 van 1 · Stap",
    lead=(Line("Hoe is het?", Tone.READ_ALOUD), Line("[b]vet[/b] {{ x }} <y>", indent=2)),
    log=(Line("  1  rust", Tone.ENTRY),),
    foot=(Line("Bewaard.", Tone.SAVED), Line("Let op.", Tone.NOTICE), Line("Nee.", Tone.PROBLEM)),
)


def ask(prefill: str = "") -> Ask:
    return Ask(Purpose.QUESTION, SCREEN, Prompt((), prefill, "Enter: verder"))


def test_a_screen_is_printed_and_a_line_comes_back() -> None:
    written = StringIO()
    reply = PlainFront(StringIO(" goed \r\nrest"), written).reply_to(ask())
    assert reply == Typed(" goed ")
    assert written.getvalue() == (
        "\nCasus Wilg · Proef · stap 1 van 1 · Stap\n"
        "Hoe is het?\n  [b]vet[/b] {{ x }} <y>\n  1  rust\n"
        "√ Bewaard.\n! Let op.\n× Nee.\nEnter: verder\n> "
    )


def test_what_still_stands_on_the_line_is_told_without_what_a_terminal_obeys() -> None:
    written = StringIO()
    PlainFront(StringIO("x"), written).reply_to(ask("ro\x1b[2Jod\ud800"))
    assert "[ro[2Jod] Enter neemt dit over, - maakt leeg.\n" in written.getvalue()


@pytest.mark.parametrize(
    ("line", "prefill", "reply"),
    [
        ("\n", "half", "half"),
        ("-\n", "half", ""),
        ("anders\n", "half", "anders"),
        ("\n", "", ""),
        ("-\n", "", "-"),
    ],
)
def test_what_stands_on_the_line_is_taken_over_or_left_out(
    line: str, prefill: str, reply: str
) -> None:
    assert PlainFront(StringIO(line), StringIO()).reply_to(ask(prefill)) == Typed(reply)


def test_at_a_field_a_dash_is_for_the_dialogue() -> None:
    field = Ask(Purpose.FIELD, SCREEN, Prompt((), "dertiger"))
    assert PlainFront(StringIO("-\n"), StringIO()).reply_to(field) == Typed("-")


def test_the_end_of_the_input_means_that_somebody_left() -> None:
    front = PlainFront(StringIO("laatste"), StringIO())
    assert [front.reply_to(ask()), front.reply_to(ask())] == [Typed("laatste"), Left()]


def test_long_lines_are_wrapped_with_their_indent() -> None:
    written = StringIO()
    long = Line("woord " * 40, indent=4)
    PlainFront(StringIO(), written).show(Screen("Titel", "", (long,)))
    lines = written.getvalue().splitlines()[2:]
    assert all(line.startswith("    woord") and len(line) <= WIDTH for line in lines)
    assert " ".join(lines).split() == ["woord"] * 40
