"""Content that does not fit a model: every mistake at its place, in Dutch, in one run."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

import pytest
from pydantic import AfterValidator, BaseModel, ConfigDict, Discriminator, Field, RootModel, Tag
from pydantic_core import PydanticCustomError

from casusanalyse.source.loading import load_text
from casusanalyse.source.mistakes import KIND_BY_TYPE
from casusanalyse.source.nodes import Position
from casusanalyse.source.problems import Problem, Severity, SourceError
from casusanalyse.source.shape import keys_of, tags_of
from casusanalyse.source.source import Source
from casusanalyse.source.validated import problem_at, read_as
from casusanalyse.wording import source as wording


def short_identifier(text: str) -> str:
    if " " in text:
        raise PydanticCustomError("identifier", "Een id heeft geen spaties.")
    return text


def not_shouting(text: str) -> str:
    if text.isupper():
        raise ValueError("Schrijf dit zonder hoofdletters.")
    return text


class Declared(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, validate_by_name=True)


class TextQuestion(Declared):
    kind: Literal["tekst", "lange_tekst"] = Field(alias="soort")
    # A key with the name of a kind: only the model can tell it from the kind in a location.
    text: str | None = Field(default=None, alias="tekst")
    minimum: int = Field(default=0, alias="minimaal", ge=0)


class ChoiceQuestion(Declared):
    kind: Literal["keuze"] = Field(alias="soort")
    choices: tuple[str, ...] = Field(alias="keuzes", min_length=2)


class All(Declared):
    members: tuple["Condition", ...] = Field(alias="alle")


class Test(Declared):
    __test__ = False

    value: str | list[str] | None = Field(default=None, alias="is")


def form(value: object) -> str:
    return "all" if isinstance(value, dict) and "alle" in value else "test"


Condition = Annotated[
    Annotated[All, Tag("all")] | Annotated[Test, Tag("test")], Discriminator(form)
]
All.model_rebuild()


class Weights(RootModel[dict[str, Decimal]]):
    pass


class Protocol(Declared):
    id: Annotated[str, AfterValidator(short_identifier)]
    name: Annotated[str, Field(max_length=10), AfterValidator(not_shouting)] = Field(alias="naam")
    questions: tuple[Annotated[TextQuestion | ChoiceQuestion, Discriminator("kind")], ...] = Field(
        default=(), alias="vragen"
    )
    condition: Condition | None = Field(default=None, alias="als")
    needed: Literal["ja", "zacht", "nee"] = Field(default="nee", alias="verplicht")
    weights: Weights | None = Field(default=None, alias="gewichten")
    one_or_more: TextQuestion | list[str] | None = Field(default=None, alias="los")


def source_of(text: str) -> Source:
    return load_text(text.encode(), "regio.yaml")


def told(text: str) -> str:
    with pytest.raises(SourceError) as caught:
        read_as(Protocol, source_of(text))
    return caught.value.sentence


def told_of(rest: str) -> str:
    """What is told of the lines that follow a right beginning."""
    return told(f"id: een\nnaam: Retro\n{rest}")


def test_content_that_fits_becomes_a_value() -> None:
    source = source_of("id: een\nnaam: Retro\nvragen:\n  - soort: keuze\n    keuzes: [ja, nee]\n")

    assert read_as(Protocol, source) == Protocol(
        id="een", name="Retro", questions=(ChoiceQuestion(kind="keuze", choices=("ja", "nee")),)
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "vragn: []\n",
            'regio.yaml, regel 3, kolom 1: de sleutel "vragn" is hier onbekend. Kies uit: id, naam,'
            ' vragen, als, verplicht, gewichten en los. Bedoelde u "vragen"?\n'
            "    vragn: []\n"
            "    ^",
        ),
        (
            "vragen:\n  - soort: tekst\n    tekst: a\n    minimal: 1\n",
            'regio.yaml, regel 6, kolom 5: de sleutel "minimal" is hier onbekend. Kies uit: soort,'
            ' tekst en minimaal. Bedoelde u "minimaal"?\n'
            "        minimal: 1\n"
            "        ^",
        ),
        (
            "vragen:\n  - soort: tekst\n    tekst: a\n    minimaal: -1\n",
            'regio.yaml, regel 6, kolom 15: bij "minimaal" staat "-1". Hier hoort een waarde van'
            " minstens 0.\n"
            "        minimaal: -1\n"
            "                  ^",
        ),
        (
            "vragen:\n  - soort: tekst\n    minimaal: 20 min\n",
            'regio.yaml, regel 5, kolom 15: bij "minimaal" staat "20 min". Hier hoort een heel'
            " getal, zoals 20.\n"
            "        minimaal: 20 min\n"
            "                  ^",
        ),
        (
            "vragen:\n  - soort: keuze\n",
            'regio.yaml, regel 4, kolom 5: de sleutel "keuzes" ontbreekt.\n'
            "      - soort: keuze\n"
            "        ^",
        ),
        (
            "vragen:\n  - soort: keuz\n",
            'regio.yaml, regel 4, kolom 12: bij "soort" staat "keuz", en dat kan hier niet. Kies'
            ' uit: tekst, lange_tekst en keuze. Bedoelde u "keuze"?\n'
            "      - soort: keuz\n"
            "               ^",
        ),
        (
            "vragen:\n  - soort: [keuze]\n",
            'regio.yaml, regel 4, kolom 12: bij "soort" staat een lijst, en dat kan hier niet. Kies'
            " uit: tekst, lange_tekst en keuze.\n"
            "      - soort: [keuze]\n"
            "               ^",
        ),
        (
            "vragen:\n  - tekst: a\n",
            'regio.yaml, regel 4, kolom 5: de sleutel "soort" ontbreekt. Kies uit: tekst,'
            " lange_tekst en keuze.\n"
            "      - tekst: a\n"
            "        ^",
        ),
        (
            "vragen:\n  - Hoe gaat het?\n",
            'regio.yaml, regel 4, kolom 5: bij "vragen" staat "Hoe gaat het?". Hier hoort een groep'
            " sleutels met hun waarde.\n"
            "      - Hoe gaat het?\n"
            "        ^",
        ),
        (
            "vragen:\n",
            'regio.yaml, regel 3, kolom 8: bij "vragen" staat niets. Hier hoort een lijst. Zet'
            ' "- " voor elk onderdeel, of schrijf [een, twee].\n'
            "    vragen:\n"
            "           ^",
        ),
        (
            "vragen:\n  - soort: keuze\n    keuzes: [ja]\n",
            'regio.yaml, regel 5, kolom 13: het aantal onderdelen bij "keuzes" is 1. Minstens 2.\n'
            "        keuzes: [ja]\n"
            "                ^",
        ),
        (
            "vragen:\n  - soort: keuze\n    keuzes: [ja, [nee]]\n",
            'regio.yaml, regel 5, kolom 18: bij "keuzes" staat een lijst. Hier hoort tekst.\n'
            "        keuzes: [ja, [nee]]\n"
            "                     ^",
        ),
        (
            "als:\n  alle:\n    - is: a\n    - is: {b: c}\n",
            'regio.yaml, regel 6, kolom 11: bij "is" staat een groep sleutels. Hier hoort tekst of'
            " een lijst.\n"
            "        - is: {b: c}\n"
            "              ^",
        ),
        (
            "als:\n  alle:\n    - is: [a, [b]]\n",
            'regio.yaml, regel 5, kolom 15: bij "is" staat een lijst. Hier hoort tekst.\n'
            "        - is: [a, [b]]\n"
            "                  ^",
        ),
        (
            "als:\n  alle:\n    - us: a\n",
            'regio.yaml, regel 5, kolom 7: de sleutel "us" is hier onbekend. Kies uit: is.\n'
            "        - us: a\n"
            "          ^",
        ),
        (
            "verplicht: zach\n",
            'regio.yaml, regel 3, kolom 12: bij "verplicht" staat "zach", en dat kan hier niet.'
            ' Kies uit: ja, zacht en nee. Bedoelde u "zacht"?\n'
            "    verplicht: zach\n"
            "               ^",
        ),
        (
            "gewichten:\n  een: 1,5\n",
            'regio.yaml, regel 4, kolom 8: bij "een" staat "1,5". Hier hoort een getal, zoals 20 of'
            " 1.5.\n"
            "      een: 1,5\n"
            "           ^",
        ),
        (
            "los: {soort: tekst, minimaal: x}\n",
            'regio.yaml, regel 3, kolom 31: bij "minimaal" staat "x". Hier hoort een heel getal,'
            " zoals 20.\n"
            "    los: {soort: tekst, minimaal: x}\n"
            "                                  ^",
        ),
        (
            "kind: x\n",
            'regio.yaml, regel 3, kolom 1: de sleutel "kind" is hier onbekend. Kies uit: id, naam,'
            " vragen, als, verplicht, gewichten en los.\n"
            "    kind: x\n"
            "    ^",
        ),
    ],
)
def test_a_mistake_is_told_at_its_place(text: str, sentence: str) -> None:
    assert told_of(text) == sentence


def test_the_english_name_of_an_attribute_is_no_key() -> None:
    assert told("id: een\nname: Retro\n") == (
        'regio.yaml, regel 2, kolom 1: de sleutel "name" is hier onbekend. Kies uit: id, naam,'
        ' vragen, als, verplicht, gewichten en los. Bedoelde u "naam"?\n'
        "    name: Retro\n"
        "    ^"
    )


def test_validators_of_a_model_speak_for_themselves() -> None:
    assert told("id: een twee\nnaam: RETRO\n") == (
        "regio.yaml, regel 1, kolom 5: Een id heeft geen spaties.\n"
        "    id: een twee\n"
        "        ^\n"
        "\n"
        "regio.yaml, regel 2, kolom 7: Schrijf dit zonder hoofdletters.\n"
        "    naam: RETRO\n"
        "          ^"
    )


def test_a_text_that_is_too_long_is_counted() -> None:
    assert told("id: een\nnaam: terugkijken\n") == (
        'regio.yaml, regel 2, kolom 7: het aantal tekens bij "naam" is 11. Hoogstens 10.\n'
        "    naam: terugkijken\n"
        "          ^"
    )


def test_a_file_that_holds_no_keys_is_refused() -> None:
    assert told("- een\n") == (
        "regio.yaml, regel 1, kolom 1: hier staat een lijst. Hier hoort een groep sleutels met hun"
        " waarde.\n"
        "    - een\n"
        "    ^"
    )


def test_the_content_is_not_chained_to_the_refusal() -> None:
    with pytest.raises(SourceError) as caught:
        read_as(Protocol, source_of("id: [x]\n"))

    assert (caught.value.__context__, caught.value.__cause__) == (None, None)


def test_an_error_that_nobody_thought_of_is_told_in_general() -> None:
    class Moment(Declared):
        on: date

    with pytest.raises(SourceError) as caught:
        read_as(Moment, source_of("on: ooit\n"))
    assert caught.value.sentence.startswith(
        'regio.yaml, regel 1, kolom 5: bij "on" staat "ooit", en dat kan hier niet.\n'
    )


def test_every_kind_that_may_be_expected_has_its_words() -> None:
    assert set(KIND_BY_TYPE.values()) == set(wording.KINDS)


def test_the_keys_and_kinds_of_a_model_are_known() -> None:
    assert keys_of(TextQuestion) == ("soort", "tekst", "minimaal")
    assert tags_of(TextQuestion | ChoiceQuestion, "soort") == ("tekst", "lange_tekst", "keuze")


def test_a_later_check_points_at_a_value_or_at_its_key() -> None:
    source = source_of("vragen:\n  - id: een\n")

    at_value = problem_at(source, ("vragen", 0, "id"), "dit bestaat niet", suggestion="twee")
    at_key = problem_at(
        source, ("vragen", 0, "id"), "dit valt op", severity=Severity.WARNING, on_key=True
    )

    assert at_value == Problem(Position(2, 9), "dit bestaat niet", "", "twee", Severity.ERROR)
    assert at_key == Problem(Position(2, 5), "dit valt op", "", None, Severity.WARNING)
