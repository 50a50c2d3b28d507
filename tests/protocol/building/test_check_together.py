"""Deviations together, and what is new among what was there."""

import pytest

from tests.protocol.building.writing import deviating, told


@pytest.mark.parametrize(
    ("deviations", "messages"),
    [
        (
            ["vraag: aanleiding, verbergen: ja", "vraag: aanleiding, wordt: {kort: Reden}"],
            [
                (
                    'regel 8, kolom 13: "aanleiding" is hier verborgen, dus er valt niets aan te '
                    "veranderen. Haal deze afwijking weg, of verberg haar niet. Zie regel 7."
                )
            ],
        ),
        (
            ["vraag: aanleiding, verbergen: ja", "vraag: aanleiding, verbergen: ja"],
            [('regel 8, kolom 13: "aanleiding" is al verborgen. Houd er een over. Zie regel 7.')],
        ),
        (
            ["stap: eind, verbergen: ja", "vraag: woorden, wordt: {kort: Reden}"],
            [
                (
                    'regel 8, kolom 13: stap "eind" is hier verborgen, en deze vraag dus ook. Geef '
                    'de vraag met "in", "voor" of "na" een plek in een andere stap. Zie regel 7.'
                )
            ],
        ),
        (
            ["vraag: aanleiding, wordt: {kort: Reden}", "vraag: aanleiding, wordt: {kort: Doel}"],
            [
                (
                    'regel 8, kolom 33: "kort" van "aanleiding" staat hier twee keer bij de '
                    "afwijkingen. Houd er een over. Zie regel 7."
                )
            ],
        ),
        (
            ["vraag: aanleiding, wordt: {kort: Reden}", "vraag: aanleiding, zonder: [kort]"],
            [
                (
                    'regel 8, kolom 34: "kort" van "aanleiding" staat hier twee keer bij de '
                    "afwijkingen. Houd er een over. Zie regel 7."
                )
            ],
        ),
        (
            [
                "keuzelijst: stemming, wordt: {vol: Vol}",
                "keuzelijst: stemming, wordt: {vol: Voller}",
            ],
            [
                (
                    'regel 8, kolom 28: "wordt" van "stemming" staat hier twee keer bij de '
                    "afwijkingen. Houd er een over. Zie regel 7."
                )
            ],
        ),
        (
            ["vraag: welkom, erna: [{id: lijn, soort: tekst, vraag: V?}]"],
            [
                (
                    'regel 7, kolom 33: in "terugblik" is al een vraag met de id "lijn". Geef wat '
                    "nieuw is een eigen id, ook als de andere hier verborgen is."
                )
            ],
        ),
        (
            [
                (
                    "stap: eind, erna: [{id: begin, titel: B, vragen: [{id: druk, soort: tekst, "
                    "vraag: V?}]}]"
                )
            ],
            [
                (
                    'regel 7, kolom 30: in "terugblik" is al een stap met de id "begin". Geef wat '
                    "nieuw is een eigen id, ook als de andere hier verborgen is."
                ),
                (
                    'regel 7, kolom 61: in "terugblik" is al een vraag met de id "druk". Geef wat '
                    "nieuw is een eigen id, ook als de andere hier verborgen is."
                ),
            ],
        ),
        (
            [
                (
                    "vraag: welkom, erna: [{id: nieuw, soort: tekst, vraag: V?, in_verslag: nee, "
                    "als: {vraag: lijn, beantwoord: ja}}]"
                )
            ],
            [
                (
                    'regel 7, kolom 95: de vraag "lijn" is dan nog niet gesteld. Hier hoort een '
                    "eerdere vraag met een antwoord, en die is er niet. Zie regel 23 van "
                    "basis.yaml."
                )
            ],
        ),
        (
            ["vraag: welkom, erna: [{id: nieuw, soort: teks, vraag: V?}]"],
            [
                (
                    'regel 7, kolom 47: bij "soort" staat "teks", en dat kan hier niet. Kies uit: '
                    "tekst, lange_tekst, ja_nee, keuze, meerkeuze, getal, datum, periode, schaal, "
                    "bevestiging, lijst, deelnemers, personen, relaties, tijdlijn, perioden, "
                    "ronde, citaat, inzicht, verklaring, afspraak, factoren, invloeden, mededeling "
                    'en pauze. Bedoelde u "tekst"?'
                )
            ],
        ),
        (
            ["vraag: welkom, erna: [{id: nieuw, soort: tekst}]"],
            [
                'regel 7, kolom 28: de sleutel "vraag" ontbreekt.',
                (
                    'regel 7, kolom 33: deelnemers mogen "nieuw" lezen, maar geen hoofdstuk toont '
                    'het antwoord. Noem de vraag onder "toont" in een hoofdstuk, of zet '
                    '"in_verslag: nee" bij de vraag.'
                ),
            ],
        ),
        (
            ["vraag: welkom, stap: begin"],
            [
                (
                    "regel 7, kolom 5: een afwijking noemt één ding waarvan zij afwijkt: een "
                    "vraag, een stap, een hoofdstuk of een keuzelijst."
                )
            ],
        ),
        (
            ["verbergen: ja"],
            [
                (
                    "regel 7, kolom 5: een afwijking noemt één ding waarvan zij afwijkt: een "
                    "vraag, een stap, een hoofdstuk of een keuzelijst."
                )
            ],
        ),
        (
            ["vraag: welkom, naa: sfeer"],
            [
                (
                    'regel 7, kolom 21: de sleutel "naa" is hier onbekend. Kies uit: wordt, '
                    'zonder, verbergen, vraag, voor, na, in, ervoor en erna. Bedoelde u "na"?'
                )
            ],
        ),
        (
            ["stap: begin, in: eind"],
            [
                (
                    'regel 7, kolom 19: de sleutel "in" is hier onbekend. Kies uit: wordt, zonder, '
                    'verbergen, stap, voor, na, ervoor, erna en erin. Bedoelde u "erin"?'
                )
            ],
        ),
        (
            ["keuzelijst: stemming, zonder: [vol]"],
            [
                (
                    'regel 7, kolom 28: de sleutel "zonder" is hier onbekend. Kies uit: '
                    "keuzelijst, wordt en verbergen."
                )
            ],
        ),
    ],
)
def test_deviations_and_what_is_new_fit_each_other(
    deviations: list[str], messages: list[str]
) -> None:
    assert told(deviating(*deviations)) == messages
