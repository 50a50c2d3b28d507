"""What commands print is literal, and breaks between words only where somebody looks."""

import io

from rich.console import Console

from casusanalyse.cli.console import Output

MARKUP = "[bold]niet[/bold] :smile: {{ x }} <y> 'tekst' 12"


def window(width: int) -> tuple[Output, io.StringIO]:
    written = io.StringIO()
    console = Console(
        file=written,
        force_terminal=True,
        color_system=None,
        width=width,
        markup=False,
        emoji=False,
        highlight=False,
    )
    return Output(console, console), written


def pipe() -> tuple[Output, io.StringIO]:
    written = io.StringIO()
    console = Console(file=written, width=20, markup=False, emoji=False, highlight=False)
    return Output(console, console), written


def test_a_warning_of_two_lines_stays_two_lines() -> None:
    output, written = pipe()
    output.warn("Niet gewist: x\nDe map is er niet.\x1b[2J")
    assert written.getvalue() == "Niet gewist: x\nDe map is er niet.·[2J\n"


def test_text_is_printed_exactly_as_typed() -> None:
    output, written = pipe()
    output.say(MARKUP)
    output.whole(MARKUP)
    output.heading(MARKUP)
    output.warn(MARKUP)
    assert written.getvalue() == f"{MARKUP}\n{MARKUP}\n\n{MARKUP}\n{MARKUP}\n"


def test_a_hundred_thousand_characters_come_out_whole() -> None:
    output, written = pipe()
    text = "woord " * 16_666
    output.say(text.rstrip(), indent=2)
    assert written.getvalue() == f"  {text.rstrip()}\n"


def test_a_window_breaks_between_words_and_keeps_the_margin() -> None:
    output, written = window(20)
    output.say("een zin die niet past\n\nen nog een", indent=2)
    lines = [line.rstrip() for line in written.getvalue().splitlines()]
    assert lines == ["  een zin die niet", "  past", "", "  en nog een"]


def test_a_line_to_copy_is_never_broken() -> None:
    output, written = window(10)
    output.whole("/een/heel/lang/pad/naar/een/map")
    assert written.getvalue() == "/een/heel/lang/pad/naar/een/map\n"


def test_a_table_breaks_only_the_cells_that_may_be_wide() -> None:
    output, written = window(24)
    output.table(("nr", "naam"), [("10", "[b]Casus met een lange naam")], {"naam"})
    lines = [line.rstrip() for line in written.getvalue().splitlines()]
    assert lines == ["nr  naam", "10  [b]Casus met een", "    lange naam"]


def test_a_code_for_the_terminal_in_the_name_of_a_folder_is_not_obeyed() -> None:
    output, written = window(40)
    output.whole("map\x1b[2J")
    output.warn("map\x1b[2J")
    assert written.getvalue() == "map·[2J\nmap·[2J\n"
