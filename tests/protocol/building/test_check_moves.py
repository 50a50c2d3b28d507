"""Moves: to one place, beside something that stays in sight, never in a circle."""

import pytest

from tests.protocol.building.writing import deviating, told


@pytest.mark.parametrize(
    ("deviations", "messages"),
    [
        (
            ["vraag: aanleiding, na: lijnn"],
            [
                (
                    'regel 7, kolom 29: in "terugblik" is geen vraag "lijnn". Kies uit: welkom, '
                    'aanleiding, sfeer, lijn, druk en woorden. Bedoelde u "lijn"?'
                )
            ],
        ),
        (
            ["vraag: aanleiding, na: begin"],
            [
                (
                    'regel 7, kolom 29: in "terugblik" is geen vraag "begin". Kies uit: welkom, '
                    "aanleiding, sfeer, lijn, druk en woorden."
                )
            ],
        ),
        (
            ["vraag: aanleiding, in: eindd"],
            [
                (
                    'regel 7, kolom 29: in "terugblik" is geen stap "eindd", en hier is er ook '
                    'geen nieuwe die zo heet. Kies uit: begin, midden en eind. Bedoelde u "eind"?'
                )
            ],
        ),
        (
            ["stap: begin, na: lijn"],
            [
                (
                    'regel 7, kolom 23: in "terugblik" is geen stap "lijn". Kies uit: begin, '
                    "midden en eind."
                )
            ],
        ),
        (
            ["hoofdstuk: Waarom, na: Woord"],
            [
                (
                    'regel 7, kolom 29: in "terugblik" is geen hoofdstuk "Woord". Kies uit: '
                    'Waarom, Het verhaal en Woorden. Bedoelde u "Woorden"?'
                )
            ],
        ),
        (
            ["vraag: aanleiding, na: aanleiding"],
            ['regel 7, kolom 29: "aanleiding" kan niet naast zichzelf staan.'],
        ),
        (
            ["vraag: aanleiding, na: welkom"],
            ['regel 7, kolom 29: "aanleiding" staat daar al.'],
        ),
        (
            ["vraag: aanleiding, voor: sfeer"],
            ['regel 7, kolom 31: "aanleiding" staat daar al.'],
        ),
        (
            ["vraag: sfeer, in: begin"],
            ['regel 7, kolom 24: "sfeer" staat daar al.'],
        ),
        (
            ["vraag: welkom, voor: druk, in: eind"],
            [
                (
                    'regel 7, kolom 33: hier staat meer dan één nieuwe plek. Kies er een: "voor" '
                    'en "in".'
                )
            ],
        ),
        (
            ["vraag: welkom, na: druk", "vraag: welkom, in: eind"],
            [
                (
                    'regel 8, kolom 25: "welkom" krijgt twee keer een nieuwe plek. Houd er een '
                    "over. Zie regel 7."
                )
            ],
        ),
        (
            ["vraag: welkom, na: lijn", "vraag: lijn, na: druk", "vraag: druk, na: welkom"],
            [
                (
                    "regel 7, kolom 25: deze plekken wijzen naar elkaar: welkom → lijn → druk → "
                    "welkom. Laat een van hen waar hij stond."
                ),
                (
                    "regel 8, kolom 23: deze plekken wijzen naar elkaar: welkom → lijn → druk → "
                    "welkom. Laat een van hen waar hij stond."
                ),
                (
                    "regel 9, kolom 23: deze plekken wijzen naar elkaar: welkom → lijn → druk → "
                    "welkom. Laat een van hen waar hij stond."
                ),
            ],
        ),
        (
            ["vraag: welkom, na: woorden", "vraag: woorden, verbergen: ja"],
            [
                (
                    'regel 7, kolom 25: "woorden" is hier verborgen, dus daarbij is geen plek. Zie '
                    "regel 8."
                )
            ],
        ),
        (
            ["vraag: welkom, in: eind", "stap: eind, verbergen: ja"],
            [
                (
                    'regel 7, kolom 25: "eind" is hier verborgen, dus daarbij is geen plek. Zie '
                    "regel 8."
                )
            ],
        ),
        (
            ["vraag: welkom, na: woorden", "stap: eind, verbergen: ja"],
            [
                (
                    'regel 7, kolom 25: "eind" is hier verborgen, dus daarbij is geen plek. Zie '
                    "regel 8."
                )
            ],
        ),
    ],
)
def test_a_move_has_one_place_that_is_there(deviations: list[str], messages: list[str]) -> None:
    assert told(deviating(*deviations)) == messages
