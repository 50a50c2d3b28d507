"""A whole file that builds on a protocol: what it may hold, and all that is wrong in one run."""

import pytest

from casusanalyse.source.problems import SourceError
from tests.protocol.building.writing import HEAD, building, told

KEYS = (
    "Kies uit: protocol, id, naam, versie, gebruikt, omschrijving, auteur, duur, neemt_over,"
    " waar_we_staan, keuzelijsten, afwijkingen, vangen, verslag en afronding."
)
INSTEAD = 'Zet wat nieuw is bij "afwijkingen", met "ervoor", "erna" of "erin", naast wat er al is.'


@pytest.mark.parametrize(
    ("lines", "messages"),
    [
        (
            "afwijking: []\n",
            [
                f'regel 6, kolom 1: de sleutel "afwijking" is hier onbekend. {KEYS}'
                ' Bedoelde u "afwijkingen"?'
            ],
        ),
        (
            "stappen:\n  - {id: stap, titel: Stap}\n",
            [
                f'regel 6, kolom 1: een protocol met "gebruikt" heeft geen eigen "stappen". {INSTEAD}'
            ],
        ),
        (
            "verslag: {titel: Noord, hoofdstukken: [{kop: Eind}]}\n",
            [
                'regel 6, kolom 25: een protocol met "gebruikt" heeft geen eigen "hoofdstukken".'
                f" {INSTEAD}"
            ],
        ),
        (
            "keuzelijsten: {stemming: {goed: Goed}}\n",
            [
                'regel 6, kolom 16: in "terugblik" is al een keuzelijst "stemming". Andere keuzes'
                ' geef je bij "afwijkingen", met "keuzelijst: stemming".'
            ],
        ),
        (
            "duur: 60\nduur: 70\n",
            [
                'regel 7, kolom 1: de sleutel "duur" staat hier voor de tweede keer; de eerste staat'
                " op regel 6. Elke sleutel mag één keer voorkomen."
            ],
        ),
        (
            "duur: lang\n",
            ['regel 6, kolom 7: bij "duur" staat "lang". Hier hoort een heel getal, zoals 20.'],
        ),
        (
            "afwijkingen: nee\n",
            [
                'regel 6, kolom 14: bij "afwijkingen" staat "nee". Hier hoort een lijst. Zet "- " voor elk'
                " onderdeel, of schrijf [een, twee]."
            ],
        ),
        (
            "vangen: {citaat: lijn}\n",
            [
                'regel 6, kolom 18: de vraag "lijn" is van de soort tijdlijn, en die past hier niet.'
                " Kies uit: woorden."
            ],
        ),
    ],
)
def test_a_mistake_above_the_deviations_is_told(lines: str, messages: list[str]) -> None:
    assert told(HEAD + lines) == messages


def test_all_mistakes_are_told_in_one_run_those_in_the_base_last() -> None:
    text = HEAD.replace("naam: Noord\n", "") + (
        "afwijkingen:\n"
        "  - {vraag: aanleidin, verbergen: ja}\n"
        "  - {vraag: welkom, naa: lijn, wordt: {vraag: Hallo.}}\n"
        "  - {stap: begin, wordt: {duur: lang}}\n"
        "  - {vraag: sfeer, verbergen: ja}\n"
        "  - {stap: eind, erin: [{id: dag, soort: tekst, in_verslag: nee}]}\n"
    )
    assert [line.split(". ")[0] for line in told(text)] == [
        'regel 1, kolom 1: de sleutel "naam" ontbreekt.',
        'regel 6, kolom 13: in "terugblik" is geen vraag "aanleidin"',
        'regel 7, kolom 21: de sleutel "naa" is hier onbekend',
        'regel 8, kolom 33: bij "duur" staat "lang"',
        'regel 10, kolom 25: de sleutel "vraag" ontbreekt.',
        'basis.yaml, regel 24, kolom 81: er is geen vraag met de id "sfeer"',
    ]


def test_a_line_of_the_base_is_shown_from_the_base() -> None:
    with pytest.raises(SourceError) as refused:
        building(f"{HEAD}afwijkingen:\n  - {{vraag: sfeer, verbergen: ja}}\n")
    assert refused.value.source_name == "noord.yaml"
    assert refused.value.sentence.endswith(
        "\n          - {id: druk, soort: tekst, vraag: En als het spannend werd?, als: {vraag: sfeer,"
        " is: vol}}\n" + " " * 84 + "^"
    )
