"""Problems are told in order, masked, with the line that they are about."""

import pytest

from casusanalyse.source.loading import load_text
from casusanalyse.source.nodes import File, Position
from casusanalyse.source.problems import Problem, Severity, SourceError, render
from casusanalyse.source.snippet import excerpt, quotable
from casusanalyse.source.source import Source


@pytest.fixture
def source() -> Source:
    return load_text(b"naam: Retro\nduur: 10\n", "regio.yaml")


def test_a_problem_says_where_what_what_is_allowed_and_what_may_be_meant(source: Source) -> None:
    problem = Problem(Position(2, 1), "dit klopt niet", "Kies uit: a en b.", "a")

    assert render([problem], source.name, source.lines) == (
        'regio.yaml, regel 2, kolom 1: dit klopt niet. Kies uit: a en b. Bedoelde u "a"?\n'
        "    duur: 10\n"
        "    ^"
    )


def test_problems_are_sorted_by_place_and_warnings_say_that_they_are(source: Source) -> None:
    problems = [
        Problem(Position(2, 7), "dit is kort", severity=Severity.WARNING),
        Problem(Position(1, 7), "Deze zin is al af."),
        Problem(None, "dit gaat over het hele bestand"),
    ]

    assert render(problems, source.name, source.lines) == (
        "regio.yaml: dit gaat over het hele bestand.\n"
        "\n"
        "regio.yaml, regel 1, kolom 7: Deze zin is al af.\n"
        "    naam: Retro\n"
        "          ^\n"
        "\n"
        "regio.yaml, regel 2, kolom 7: let op: dit is kort.\n"
        "    duur: 10\n"
        "          ^"
    )


def test_a_place_in_another_file_is_told_there_last_and_with_who_builds_on_it(
    source: Source,
) -> None:
    other = File("mee.yaml", ("kort: ja",))
    problems = [
        Problem(Position(1, 1, other), "dit past niet meer", "Kies.", closing="Kijk bij regel 2."),
        Problem(Position(2, 1), "dit klopt niet"),
    ]

    assert render(problems, source.name, source.lines) == (
        "regio.yaml, regel 2, kolom 1: dit klopt niet.\n"
        "    duur: 10\n"
        "    ^\n"
        "\n"
        "mee.yaml, regel 1, kolom 1: dit past niet meer. Kies. Laat dit bestand zoals het is:"
        " regio.yaml bouwt erop. Kijk bij regel 2.\n"
        "    kort: ja\n"
        "    ^"
    )


@pytest.mark.parametrize(
    ("count", "last"),
    [
        (50, "regio.yaml: 49."),
        (51, "En nog 1 andere melding in dit bestand."),
        (70, "En nog 20 andere meldingen in dit bestand."),
    ],
)
def test_beyond_fifty_problems_the_rest_is_counted(count: int, last: str) -> None:
    error = SourceError("regio.yaml", [Problem(None, str(number)) for number in range(count)])

    assert error.sentence.split("\n\n")[-1] == last
    assert len(error.problems) == count


@pytest.mark.parametrize(
    ("line", "column", "shown"),
    [
        ("a\tb\x1b[2Jc", 3, "    a·b·[2Jc\n      ^"),
        ("is 123456782 ja", 4, "    is ••••••••• ja\n       ^"),
        ("日本 x", 4, "    日本 x\n         ^"),
        ("e\u0301e x", 5, "    e\u0301e x\n       ^"),
        ("x" * 120, 1, "    " + "x" * 99 + "…\n    ^"),
        ("x" * 500 + "y", 501, "    …" + "x" * 60 + "y\n" + " " * 65 + "^"),
        ("  ", 1, ""),
    ],
)
def test_a_line_is_shown_safely_with_a_caret_below_the_column(
    line: str, column: int, shown: str
) -> None:
    assert excerpt((line,), Position(1, column)) == shown


def test_a_line_that_does_not_exist_is_not_shown() -> None:
    assert excerpt(("a",), Position(2, 1)) == ""


def test_a_long_word_is_quoted_in_part() -> None:
    assert quotable("x" * 41) == "x" * 39 + "…"
