"""Nothing is erased unless somebody typed the word, or gave it with the command."""

import pytest

from casusanalyse.cli.confirming import is_confirmed
from casusanalyse.cli.problems import NobodyToConfirm


@pytest.mark.parametrize(
    ("typed", "confirmed"),
    [("ja", True), (" JA ", True), ("", False), ("j", False), ("nee", False), ("ja hoor", False)],
)
def test_only_the_word_itself_counts(typed: str, confirmed: bool) -> None:
    asked: list[str] = []

    def ask(question: str) -> str:
        asked.append(question)
        return typed

    assert is_confirmed("Zeker? ", "ja", given=False, ask=ask) is confirmed
    assert asked == ["Zeker? "]


def test_what_was_given_with_the_command_is_not_asked() -> None:
    assert is_confirmed("Zeker? ", "ja", given=True, ask=None)


def test_without_anybody_to_ask_nothing_is_confirmed() -> None:
    with pytest.raises(NobodyToConfirm, match="--ja"):
        is_confirmed("Zeker? ", "ja", given=False, ask=None)
