"""One deviation: of something that is there, changing something that may change."""

import pytest

from tests.protocol.building.writing import deviating, told


@pytest.mark.parametrize(
    ("deviations", "messages"),
    [
        (
            ["vraag: aanleidin, verbergen: ja"],
            [
                (
                    'regel 7, kolom 13: in "terugblik" is geen vraag "aanleidin". Kies uit: '
                    'welkom, aanleiding, sfeer, lijn, druk en woorden. Bedoelde u "aanleiding"?'
                )
            ],
        ),
        (
            ["stap: Midden, verbergen: ja"],
            [
                'regel 7, kolom 12: in "terugblik" is geen stap "Midden". Kies uit: begin, midden en'
                ' eind. Bedoelde u "midden"?'
            ],
        ),
        (
            ["vraag: Waarom zitten we hier?, wordt: {kort: Reden}"],
            [
                'regel 7, kolom 13: in "terugblik" is geen vraag "Waarom zitten we hier?". Kies uit:'
                ' welkom, aanleiding, sfeer, lijn, druk en woorden. Bedoelde u "aanleiding"?'
            ],
        ),
        (
            ["vraag: begin, verbergen: ja"],
            [
                (
                    'regel 7, kolom 13: in "terugblik" is geen vraag "begin". Er is wel een stap '
                    "die zo heet. Kies uit: welkom, aanleiding, sfeer, lijn, druk en woorden."
                )
            ],
        ),
        (
            ["hoofdstuk: Het verhal, verbergen: ja"],
            [
                (
                    'regel 7, kolom 17: in "terugblik" is geen hoofdstuk "Het verhal". Kies uit: '
                    'Waarom, Het verhaal en Woorden. Bedoelde u "Het verhaal"?'
                )
            ],
        ),
        (
            ["keuzelijst: stemmin, wordt: {a: A}"],
            [
                (
                    'regel 7, kolom 18: in "terugblik" is geen keuzelijst "stemmin". Kies uit: '
                    'stemming. Bedoelde u "stemming"?'
                )
            ],
        ),
        (
            [
                "vraag: welkom, erna: [{id: nieuw, soort: mededeling, vraag: Hallo.}]",
                "vraag: nieuw, wordt: {kort: Hoi}",
            ],
            [
                (
                    'regel 8, kolom 13: in "terugblik" is geen vraag "nieuw". Die is nieuw in dit '
                    "bestand; verander haar waar zij staat."
                )
            ],
        ),
        (
            ["vraag: welkom"],
            [
                (
                    "regel 7, kolom 13: deze afwijking verandert niets. Zeg wat er anders wordt, "
                    'met een van deze sleutels: "wordt", "zonder", "verbergen", "voor", "na", '
                    '"in", "ervoor" en "erna".'
                )
            ],
        ),
        (
            ["vraag: welkom, verbergen: nee"],
            [
                (
                    "regel 7, kolom 13: deze afwijking verandert niets. Zeg wat er anders wordt, "
                    'met een van deze sleutels: "wordt", "zonder", "verbergen", "voor", "na", '
                    '"in", "ervoor" en "erna".'
                )
            ],
        ),
        (
            ["hoofdstuk: Waarom, wordt: {}"],
            [
                (
                    "regel 7, kolom 17: deze afwijking verandert niets. Zeg wat er anders wordt, "
                    'met een van deze sleutels: "wordt", "zonder", "verbergen", "voor", "na", '
                    '"ervoor", "erna" en "erin".'
                )
            ],
        ),
        (
            ["keuzelijst: stemming"],
            [
                (
                    "regel 7, kolom 18: deze afwijking verandert niets. Zeg wat er anders wordt, "
                    'met een van deze sleutels: "wordt" en "verbergen".'
                )
            ],
        ),
        (
            ["vraag: aanleiding, wordt: {kort: Aanleiding}"],
            ['regel 7, kolom 33: "kort" is in "terugblik" al precies zo. Haal het hier weg.'],
        ),
        (
            ["keuzelijst: stemming, wordt: {rustig: Rustig, vol: Een vol hoofd}"],
            [('regel 7, kolom 28: "stemming" is in "terugblik" al precies zo. Haal het hier weg.')],
        ),
        (
            ["vraag: aanleiding, wordt: {id: reden}"],
            [
                (
                    "regel 7, kolom 33: de id van een vraag verandert niet: oude sessies en andere "
                    'protocollen kennen haar zo. Haal "id" hier weg.'
                )
            ],
        ),
        (
            ["vraag: aanleiding, wordt: {soort: lange_tekst}"],
            [
                (
                    "regel 7, kolom 33: de soort van een vraag verandert niet: wat al geantwoord "
                    "is, past dan niet meer. Verberg deze vraag, en zet een nieuwe met een eigen "
                    "id ervoor of erna."
                )
            ],
        ),
        (
            ["stap: begin, wordt: {id: start, vragen: []}"],
            [
                (
                    "regel 7, kolom 27: de id van een stap verandert niet: oude sessies en andere "
                    'protocollen kennen haar zo. Haal "id" hier weg.'
                ),
                (
                    'regel 7, kolom 38: vragen verander je een voor een. Noem bij "afwijkingen" de '
                    'vraag zelf, of zet nieuwe vragen in deze stap met "erin".'
                ),
            ],
        ),
        (
            ["vraag: aanleiding, wordt: {kortt: Reden}"],
            [
                (
                    'regel 7, kolom 33: de sleutel "kortt" is hier onbekend. Kies uit: id, vraag, '
                    "kort, toelichting, voorbeeld, verplicht, als, pas_na, voor_elk, wie_leest, "
                    "in_verslag, blijft_in_beeld, eerst_alleen, standaard, controle en soort."
                )
            ],
        ),
        (
            ["stap: begin, wordt: {duur: lang}"],
            [('regel 7, kolom 33: bij "duur" staat "lang". Hier hoort een heel getal, zoals 20.')],
        ),
        (
            ["vraag: aanleiding, zonder: [korte]"],
            [
                (
                    'regel 7, kolom 34: in "terugblik" staat hier geen "korte". Kies uit: kort. '
                    'Bedoelde u "kort"?'
                )
            ],
        ),
        (
            ["vraag: aanleiding, zonder: [vraag]"],
            ['regel 7, kolom 34: een vraag kan niet zonder de sleutel "vraag".'],
        ),
        (
            ["hoofdstuk: Waarom, zonder: [kop]"],
            ['regel 7, kolom 34: een hoofdstuk kan niet zonder de sleutel "kop".'],
        ),
        (
            ["stap: begin, zonder: [vragen]"],
            ['regel 7, kolom 28: een stap kan niet zonder de sleutel "vragen".'],
        ),
        (
            ["vraag: aanleiding, wordt: {kort: Reden}, zonder: [kort]"],
            [
                (
                    'regel 7, kolom 56: hier krijgt "kort" iets nieuws, en het wordt ook '
                    "weggehaald. Houd er een over."
                )
            ],
        ),
        (
            [("vraag: aanleiding, verbergen: ja, wordt: {kort: Reden}, zonder: [kort], in: eind")],
            [
                (
                    'regel 7, kolom 40: wat verborgen is, kan niet ook "wordt" krijgen. Houd er '
                    'een over; "ervoor" en "erna" mogen er wel bij.'
                ),
                (
                    'regel 7, kolom 62: wat verborgen is, kan niet ook "zonder" krijgen. Houd er '
                    'een over; "ervoor" en "erna" mogen er wel bij.'
                ),
                (
                    'regel 7, kolom 71: hier krijgt "kort" iets nieuws, en het wordt ook '
                    "weggehaald. Houd er een over."
                ),
                (
                    'regel 7, kolom 78: wat verborgen is, kan niet ook "in" krijgen. Houd er een '
                    'over; "ervoor" en "erna" mogen er wel bij.'
                ),
            ],
        ),
        (
            ["hoofdstuk: Waarom, wordt: {toont: [lijn]}, erin: [druk]"],
            [
                (
                    'regel 7, kolom 33: "toont" wordt hier vervangen, en krijgt er ook iets bij. '
                    "Houd er een over."
                )
            ],
        ),
    ],
)
def test_a_deviation_is_of_something_and_changes_it(
    deviations: list[str], messages: list[str]
) -> None:
    assert told(deviating(*deviations)) == messages
