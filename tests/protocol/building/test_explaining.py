"""A mistake that shows in the base is told with its file, and with what can be done in one's own."""

import pytest

from tests.protocol.building.writing import deviating, told


@pytest.mark.parametrize(
    ("deviations", "messages"),
    [
        (
            ["vraag: sfeer, verbergen: ja"],
            [
                (
                    'basis.yaml, regel 24, kolom 81: er is geen vraag met de id "sfeer". Laat dit '
                    'bestand zoals het is: noord.yaml bouwt erop. Daar is "sfeer" verborgen, op '
                    'regel 7; geef ook de vraag "druk" een afwijking.'
                )
            ],
        ),
        (
            ["stap: begin, verbergen: ja"],
            [
                (
                    'basis.yaml, regel 24, kolom 81: er is geen vraag met de id "sfeer". Laat dit '
                    'bestand zoals het is: noord.yaml bouwt erop. Daar is "sfeer" verborgen, op '
                    'regel 7; geef ook de vraag "druk" een afwijking.'
                )
            ],
        ),
        (
            ["vraag: sfeer, in: eind"],
            [
                (
                    'basis.yaml, regel 24, kolom 81: de vraag "sfeer" is dan nog niet gesteld. '
                    "Kies uit: aanleiding en lijn. Zie regel 18 van basis.yaml. Laat dit bestand "
                    'zoals het is: noord.yaml bouwt erop. Geef daar de vraag "druk" een afwijking.'
                )
            ],
        ),
        (
            [
                (
                    "vraag: lijn, erna: [{id: nieuw, soort: tekst, vraag: V?, in_verslag: nee, "
                    "als: {vraag: aanleiding, beantwoord: ja}}]"
                ),
                "vraag: aanleiding, verbergen: ja",
            ],
            [
                (
                    'regel 7, kolom 93: er is geen vraag met de id "aanleiding". "aanleiding" is '
                    "verborgen op regel 8."
                )
            ],
        ),
        (
            ["hoofdstuk: Het verhaal, erin: [woorden, lijn]"],
            ['regel 7, kolom 46: dit hoofdstuk toont "lijn" twee keer. Een keer is genoeg.'],
        ),
        (
            ["keuzelijst: stemming, wordt: {goed: Goed, slecht: Slecht}"],
            [
                (
                    'basis.yaml, regel 24, kolom 92: bij de vraag "sfeer" kan "vol" niet gekozen '
                    "worden. Kies uit: goed en slecht. Laat dit bestand zoals het is: noord.yaml "
                    'bouwt erop. Geef daar de vraag "druk" een afwijking.'
                )
            ],
        ),
        (
            ["vraag: druk, wordt: {wie_leest: begeleider}"],
            [
                (
                    'basis.yaml, regel 34, kolom 40: dit hoofdstuk toont "druk", en dat leest '
                    'alleen de begeleider. Haal de vraag hier weg, of zet "wie_leest: deelnemers" '
                    "bij de vraag als dat zo bedoeld is. Zie regel 7. Laat dit bestand zoals het "
                    'is: noord.yaml bouwt erop. Geef daar het hoofdstuk "Het verhaal" een '
                    "afwijking."
                )
            ],
        ),
        (
            ["vraag: druk, wordt: {in_verslag: nee}"],
            [
                (
                    'basis.yaml, regel 34, kolom 40: dit hoofdstuk toont "druk", maar bij die '
                    'vraag staat "in_verslag: nee". Houd een van beide over. Zie regel 7. Laat dit '
                    'bestand zoals het is: noord.yaml bouwt erop. Geef daar het hoofdstuk "Het '
                    'verhaal" een afwijking.'
                )
            ],
        ),
        (
            ["hoofdstuk: Het verhaal, verbergen: ja"],
            [
                (
                    'basis.yaml, regel 23, kolom 14: deelnemers mogen "lijn" lezen, maar geen '
                    'hoofdstuk toont het antwoord. Noem de vraag onder "toont" in een hoofdstuk, '
                    'of zet "in_verslag: nee" bij de vraag. Laat dit bestand zoals het is: '
                    'noord.yaml bouwt erop. Geef daar de vraag "lijn" een afwijking.'
                ),
                (
                    'basis.yaml, regel 24, kolom 14: deelnemers mogen "druk" lezen, maar geen '
                    'hoofdstuk toont het antwoord. Noem de vraag onder "toont" in een hoofdstuk, '
                    'of zet "in_verslag: nee" bij de vraag. Laat dit bestand zoals het is: '
                    'noord.yaml bouwt erop. Geef daar de vraag "druk" een afwijking.'
                ),
            ],
        ),
        (
            [
                "vraag: aanleiding, verbergen: ja",
                "hoofdstuk: Woorden, wordt: {toont: [aanleiding]}",
            ],
            [
                (
                    'regel 8, kolom 42: er is geen vraag met de id "aanleiding". "aanleiding" is '
                    "verborgen op regel 7."
                ),
                (
                    'basis.yaml, regel 28, kolom 14: deelnemers mogen "woorden" lezen, maar geen '
                    'hoofdstuk toont het antwoord. Noem de vraag onder "toont" in een hoofdstuk, '
                    'of zet "in_verslag: nee" bij de vraag. Laat dit bestand zoals het is: '
                    'noord.yaml bouwt erop. Geef daar de vraag "woorden" een afwijking.'
                ),
            ],
        ),
    ],
)
def test_the_author_is_told_where_to_deviate(deviations: list[str], messages: list[str]) -> None:
    assert told(deviating(*deviations)) == messages
