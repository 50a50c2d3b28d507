"""What stands in a protocol, in a few words."""

import pytest

from casusanalyse.protocol.conditions import AllOf, AnyOf, Condition, NoneOf, Test
from casusanalyse.protocol.questions import Check, OpensAfter, Rule
from casusanalyse.protocol.telling_values import Told, in_words
from casusanalyse.protocol.words import Need, Option
from casusanalyse.text.clean import clean_text

AT_HOME = Test(question="thuis", equals="ja")
TALKED = Test(question="gesprek", answered=True)
MANY = Test(question="lijst", count_at_least=3)


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (AT_HOME, "thuis is ja"),
        (AllOf(all_of=(AT_HOME, TALKED)), "thuis is ja en gesprek beantwoord: ja"),
        (
            AnyOf(any_of=(AllOf(all_of=(AT_HOME, TALKED)), MANY)),
            "(thuis is ja en gesprek beantwoord: ja) of lijst aantal minstens 3",
        ),
        (NoneOf(none_of=(AT_HOME, MANY)), "geen van (thuis is ja of lijst aantal minstens 3)"),
    ],
)
def test_a_condition_reads_as_part_of_a_sentence(condition: Condition, words: str) -> None:
    assert in_words(condition) == words


CHECK = Check(rule=Rule(at_least_words=3, not_before="begin"), message=clean_text("Iets meer."))


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, ""),
        (True, "ja"),
        (False, "nee"),
        (12, "12"),
        (2.5, "2,5"),
        ("twee\n  regels", "twee regels"),
        (Need.SOFT, "zacht"),
        (Option("rustig", "Rustig en erbij"), "Rustig en erbij"),
        (("een", "twee"), "een, twee"),
        (OpensAfter(question="gezin"), "gezin"),
        (OpensAfter(question="gezin", field="aard"), "gezin (aard)"),
        (CHECK, 'woorden minstens 3, niet voor begin (waarschuwing: "Iets meer.")'),
    ],
)
def test_a_value_is_told_in_words(value: Told, words: str) -> None:
    assert in_words(value) == words
