"""The shape of the language: strict, and the same after freezing."""

import pytest

from casusanalyse.protocol.model import fingerprint, freeze, thaw
from casusanalyse.source.problems import SourceError
from casusanalyse.wording.protocol_examples import CONDITION_EXAMPLE, EXAMPLES
from tests.protocol.writing import protocol_of, source_of, with_examples, with_questions


def refusal(questions: str) -> str:
    """The sentences, without file and source lines, that refuse these questions."""
    with pytest.raises(SourceError) as refused:
        protocol_of(source_of(with_questions(questions)))
    lines = [line for line in refused.value.sentence.split("\n") if not line.startswith("    ")]
    return "\n".join(line.removeprefix("proef.yaml, ") for line in lines if line)


@pytest.mark.parametrize("text", [*EXAMPLES.values(), CONDITION_EXAMPLE])
def test_every_kind_is_the_same_after_freezing(text: str) -> None:
    protocol = protocol_of(source_of(with_examples(text)))
    assert thaw(freeze(protocol)) == protocol


def test_the_fingerprint_follows_the_content() -> None:
    one, other = (
        protocol_of(source_of(with_questions(f"- {{id: a, soort: tekst, vraag: {prompt}}}")))
        for prompt in ("Wat?", "Hoe?")
    )
    assert fingerprint(freeze(one)) == fingerprint(freeze(thaw(freeze(one))))
    assert fingerprint(freeze(one)) != fingerprint(freeze(other))


def test_a_condition_has_one_test() -> None:
    assert refusal("- {id: a, soort: tekst, vraag: V?, als: {vraag: b, is: x, leeg: ja}}") == (
        "regel 12, kolom 47: Een voorwaarde heeft precies één toets. Kies uit: is, bevat,"
        " beantwoord, leeg, aantal_minstens, aantal_hoogstens, minstens, hoogstens."
    )


def test_a_group_of_conditions_is_not_empty() -> None:
    assert refusal("- {id: a, soort: tekst, vraag: V?, als: {alle: []}}") == (
        'regel 12, kolom 54: het aantal onderdelen bij "alle" is 0. Minstens 1.'
    )


def test_yes_and_no_are_dutch_words() -> None:
    assert refusal("- {id: a, soort: tekst, vraag: V?, in_verslag: false}") == (
        'regel 12, kolom 54: Schrijf "ja" of "nee".'
    )


def test_a_key_that_does_not_exist_is_told_with_what_does() -> None:
    assert refusal("- {id: a, soort: mededeling, vraag: V?, vertplicht: ja}").startswith(
        'regel 12, kolom 47: de sleutel "vertplicht" is hier onbekend.'
    )


@pytest.mark.parametrize("choices", ["[{x: X}]", "[[x, X]]", "[x, y]", "{x: [X]}", "''"])
def test_choices_are_written_in_one_way_and_no_other_keys_are_named_for_them(choices: str) -> None:
    assert refusal(f"- {{id: a, soort: keuze, vraag: V?, keuzes: {choices}}}") == (
        "regel 12, kolom 50: Schrijf elke keuze als woord: tekst,"
        " op een eigen regel of als {rustig: Rustig en erbij}."
    )


def test_choices_that_are_written_out_and_named_are_the_same_after_freezing() -> None:
    protocol = protocol_of(
        source_of(
            with_questions(
                "- {id: a, soort: keuze, vraag: V?, keuzes: {x: X}}\n"
                "- {id: b, soort: keuze, vraag: V?, keuzes: letters}\n"
                "- {id: c, soort: relaties, vraag: V?, tekens: {x: X}}"
            )
        )
    )
    assert thaw(freeze(protocol)) == protocol
