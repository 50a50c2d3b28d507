"""Our words and people's words are put together without touching either."""

import pytest

from casusanalyse.report.sentences import called, capitalised, ended, fill, joined, paragraphs
from casusanalyse.text.clean import clean_text


def test_typed_words_are_never_read_as_a_template() -> None:
    assert fill("Bron: {source}.", source="{source} {{ x }}") == "Bron: {source} {{ x }}."


def test_joining_leaves_out_what_is_empty() -> None:
    assert joined("Ja.", "", "Nee.") == "Ja. Nee."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rustig", "rustig."),
        ("rustig!", "rustig!"),
        ("waarom?", "waarom?"),
        ("rustig …", "rustig …"),
        ("", ""),
        ("rustig.”", "rustig.”"),
        ("(rustig.)", "(rustig.)"),
        ("rustig. (aangevuld)", "rustig. (aangevuld)"),
        ("„Rust!” [vrij] (aangevuld)", "„Rust!” [vrij] (aangevuld)"),
        ("rustig (aangevuld)", "rustig (aangevuld)."),
        ("“rustig”", "“rustig”."),
        ("rustig. En stil (weer)", "rustig. En stil (weer)."),
        ("\U0001f642", "\U0001f642."),
    ],
)
def test_a_sentence_ends_with_one_mark(text: str, expected: str) -> None:
    assert ended(text) == expected


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        ("Kraanvogel", "casus Kraanvogel"),
        ("Casus Kastanje", "Casus Kastanje"),
        ("casus 12", "casus 12"),
        ("Casuskip", "casus Casuskip"),
    ],
)
def test_a_case_is_called_casus_once(case: str, expected: str) -> None:
    assert called(case) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("kind A", "Kind A"), ("", ""), ("één", "Één"), ("A", "A")]
)
def test_a_capital_changes_the_first_letter_only(text: str, expected: str) -> None:
    assert capitalised(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("een\n\ntwee", ("een", "twee")),
        ("een\n \t\n\ntwee", ("een", "twee")),
        ("een\ntwee", ("een\ntwee",)),
        ("  een  ", ("  een  ",)),
        ("\n\n", ()),
    ],
)
def test_text_is_divided_at_blank_lines_and_nowhere_else(
    text: str, expected: tuple[str, ...]
) -> None:
    assert paragraphs(clean_text(text)) == expected
