"""A file with all sorts of mistakes is told all of them in one run, and nothing that is not there."""

from textwrap import indent

import pytest

from casusanalyse.protocol.checker import read_protocol
from casusanalyse.source.problems import SourceError
from tests.protocol.writing import FRAME, REPORT, source_of

ALL_SORTS = (
    FRAME
    + """\
auteur: Nog iemand
stappen:
  - id: een
    titel: T
    vragen:
      - {id: a, soort: tekst, vraag: V?, als: {vraag: later, beantwoord: ja}}
      - {id: later, soort: tekst, vraag: V?, kortt: X, in_verslag: nee}
      - {id: b, soort: tekts, vraag: V?}
      - {id: c, soort: tekst, vraag: V?, als: {vraag: b, leeg: ja}}
      - {id: d, soort: tekst, vraag: V?, als: {vraag: dd, leeg: ja}}
      - {id: e, soort: getal, vraag: V?, minimaal: 3, maximaal: 2}
      - {id: f, soort: tekst, vraag: V?, als: {alle: [{vraag: a, is: x}, {vraag: a, is: y}]}}
      - {id: g, soort: tekst, vraag: V?}
verslag:
  titel: Proef
  hoofdstukken:
    - {kop: K, toont: [a, b, c, d, e, f]}
"""
)


def refusal(text: str) -> list[str]:
    with pytest.raises(SourceError) as refused:
        read_protocol(source_of(text))
    lines = [line for line in refused.value.sentence.split("\n") if not line.startswith("    ")]
    return [line.removeprefix("proef.yaml, ") for line in lines if line]


def told(questions: str, chapters: str = " []", head: str = FRAME) -> list[str]:
    """What is wrong, without its place, in the questions of one step and the report."""
    steps = f"stappen:\n  - id: stap\n    titel: Stap\n    vragen:\n{indent(questions, '      ')}\n"
    report = REPORT.replace(" []\n", f"{chapters}\n")
    return [_what(line) for line in refusal(head + steps + report)]


def _what(line: str) -> str:
    return line.partition(": ")[2].split(". ")[0].removesuffix(".")


def test_repetition_shape_and_meaning_are_told_in_one_run_by_line() -> None:
    assert refusal(ALL_SORTS) == [
        'regel 8, kolom 1: de sleutel "auteur" staat hier voor de tweede keer; de eerste staat op'
        " regel 6. Elke sleutel mag één keer voorkomen.",
        'regel 13, kolom 55: de vraag "later" is dan nog niet gesteld. Hier hoort een eerdere vraag'
        " met een antwoord, en die is er niet. Zie regel 14.",
        'regel 14, kolom 46: de sleutel "kortt" is hier onbekend. Kies uit: id, vraag, kort,'
        " toelichting, voorbeeld, verplicht, als, pas_na, voor_elk, wie_leest, in_verslag, blijft_in_beeld,"
        " eerst_alleen,"
        ' standaard, controle en soort. Bedoelde u "kort"?',
        'regel 15, kolom 24: bij "soort" staat "tekts", en dat kan hier niet. Kies uit: tekst,'
        " lange_tekst, ja_nee, keuze, meerkeuze, getal, datum, periode, schaal, bevestiging, lijst,"
        " deelnemers, personen, relaties, tijdlijn, perioden, ronde, citaat, inzicht, verklaring,"
        ' afspraak, factoren, invloeden, mededeling en pauze. Bedoelde u "tekst"?',
        'regel 17, kolom 55: er is geen vraag met de id "dd". Kies uit: a, later en c.',
        'regel 18, kolom 52: "minimaal" (3) en "maximaal" (2) gaan niet samen. "minimaal" is'
        ' hoogstens gelijk aan "maximaal".',
        'regel 19, kolom 47: deze voorwaarde kan nooit waar zijn: wat er over "a" staat, gaat niet'
        ' samen. Haal een van de toetsen weg, of gebruik "een_van" in plaats van "alle".',
        'regel 20, kolom 14: deelnemers mogen "g" lezen, maar geen hoofdstuk toont het antwoord.'
        ' Noem de vraag onder "toont" in een hoofdstuk, of zet "in_verslag: nee" bij de vraag.',
    ]


@pytest.mark.parametrize(
    ("mistake", "questions", "chapters"),
    [
        (
            'de sleutel "in_verslagg" is hier onbekend',
            "- {id: a, soort: tekst, vraag: V?, in_verslagg: nee}",
            " []",
        ),
        (
            'de sleutel "keuzs" is hier onbekend',
            "- {id: a, soort: keuze, vraag: V?, keuzs: {x: X}, in_verslag: nee}",
            " []",
        ),
        (
            'bij "maximaal" staat "twintig"',
            "- {id: a, soort: schaal, vraag: V?, minimaal: 15, maximaal: twintig, in_verslag: nee}\n"
            "- {id: b, soort: mededeling, vraag: V?, als: {vraag: a, minstens: 16}}",
            " []",
        ),
        (
            'de sleutel "us" is hier onbekend',
            "- {id: a, soort: ja_nee, vraag: V?, in_verslag: nee}\n"
            "- {id: b, soort: mededeling, vraag: V?, als: {geen_van: [{vraag: a, us: x}]}}",
            " []",
        ),
        (
            'bij "toont" staat "a"',
            "- {id: a, soort: tekst, vraag: V?}",
            "\n    - {kop: K, toont: a}",
        ),
        (
            'de sleutel "tont" is hier onbekend',
            "- {id: a, soort: tekst, vraag: V?}",
            "\n    - {kop: K, tont: [a]}",
        ),
        (
            'de sleutel "vraag" ontbreekt',
            "- {id: a, soort: tekst}\n"
            "- {id: b, soort: mededeling, vraag: V?, als: {vraag: a, leeg: ja}}",
            "\n    - {kop: K, toont: [a]}",
        ),
        (
            'de sleutel "id" staat hier voor de tweede keer; de eerste staat op regel 12',
            "- {id: a, soort: tekst, vraag: V?, id: b, in_verslag: nee}\n"
            "- {id: c, soort: mededeling, vraag: V?, als: {vraag: b, leeg: ja}}",
            " []",
        ),
    ],
)
def test_what_only_follows_from_another_mistake_is_not_told(
    mistake: str, questions: str, chapters: str
) -> None:
    assert told(questions, chapters) == [mistake]


def test_what_a_missing_beginning_leaves_is_still_checked() -> None:
    questions = "- {id: a, soort: mededeling, vraag: V?, als: {vraag: b, leeg: ja}}"
    assert told(questions, head="protocol: 1\nid: proef\n") == [
        'de sleutel "naam" ontbreekt',
        'de sleutel "versie" ontbreekt',
        'de sleutel "omschrijving" ontbreekt',
        'de sleutel "auteur" ontbreekt',
        'de sleutel "duur" ontbreekt',
        'er is geen vraag met de id "b"',
    ]


def test_of_a_report_that_is_missing_only_that_is_told() -> None:
    text = FRAME + "stappen:\n  - {id: s, titel: T, vragen: [{id: a, soort: tekst, vraag: V?}]}\n"
    assert [_what(line) for line in refusal(text)] == ['de sleutel "verslag" ontbreekt']


def test_a_file_that_is_no_protocol_at_all_is_told_so() -> None:
    assert [_what(line) for line in refusal("- een\n")] == ["hier staat een lijst"]
