"""Building blocks for Dutch sentences."""

import pytest

from casusanalyse.text.phrases import and_list, nearest, plural


def test_nearest_ignores_case_and_gives_the_candidate_as_written() -> None:
    assert nearest("MEERKEUS", ["tekst", "Meerkeuze"]) == "Meerkeuze"
    assert nearest("xyz", ["tekst", "meerkeuze"]) is None
    assert nearest("tekst", []) is None


@pytest.mark.parametrize(
    ("items", "sentence"),
    [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")],
)
def test_an_enumeration_ends_with_en(items: list[str], sentence: str) -> None:
    assert and_list(items) == sentence


def test_a_count_takes_the_noun_that_fits() -> None:
    assert [plural(n, "vraag", "vragen") for n in range(3)] == ["0 vragen", "1 vraag", "2 vragen"]
