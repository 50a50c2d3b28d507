"""Limits, choices, defaults and rules: each message as a whole."""

from tests.protocol.writing import FRAME, REPORT, told, with_questions


def test_a_list_has_room_between_its_limits() -> None:
    text = with_questions("""
- {id: a, soort: lijst, vraag: V?, minimaal: 5, maximaal: 3}
""")
    assert told(text) == [
        (
            'regel 12, kolom 52: "minimaal" (5) en "maximaal" (3) gaan niet samen. '
            '"minimaal" is hoogstens gelijk aan "maximaal".'
        ),
    ]


def test_a_number_has_room_between_its_limits() -> None:
    text = with_questions("""
- {id: a, soort: getal, vraag: V?, minimaal: 5, maximaal: 3}
""")
    assert told(text) == [
        (
            'regel 12, kolom 52: "minimaal" (5) en "maximaal" (3) gaan niet samen. '
            '"minimaal" is hoogstens gelijk aan "maximaal".'
        ),
    ]


def test_a_scale_has_two_ends() -> None:
    text = with_questions("""
- {id: a, soort: schaal, vraag: V?, minimaal: 5, maximaal: 5}
""")
    assert told(text) == [
        (
            'regel 12, kolom 53: "minimaal" (5) en "maximaal" (5) gaan niet samen. Bij een '
            'schaal is "minimaal" kleiner dan "maximaal".'
        ),
    ]


def test_amounts_are_amounts() -> None:
    text = with_questions("""
- {id: a, soort: lijst, vraag: V?, minimaal: -1, maximaal: 0}
""")
    assert told(text) == [
        'regel 12, kolom 52: bij "minimaal" staat -1. Het is minstens 0.',
        'regel 12, kolom 66: bij "maximaal" staat 0. Het is minstens 1.',
    ]


def test_there_are_enough_options() -> None:
    text = with_questions("""
- {id: a, soort: meerkeuze, vraag: V?, minimaal: 2, keuzes: {rood: Rood}}
""")
    assert told(text) == [
        ('regel 12, kolom 56: "minimaal" is 2, en het aantal keuzes is 1. Het is hoogstens 1.'),
    ]


def test_a_choice_needs_something_to_choose_from() -> None:
    text = with_questions("""
- {id: a, soort: keuze, vraag: V?}
""")
    assert told(text) == [
        (
            'regel 12, kolom 9: deze vraag heeft niets om uit te kiezen. Geef "keuzes", of '
            '"kies_uit" met een eerdere lijst.'
        ),
    ]


def test_a_choice_has_one_place_to_choose_from() -> None:
    text = with_questions("""
- {id: l, soort: lijst, vraag: V?}
- {id: a, soort: keuze, vraag: V?, keuzes: {rood: Rood}, kies_uit: l}
""")
    assert told(text) == [
        ('regel 13, kolom 74: deze vraag heeft zowel "keuzes" als "kies_uit". Houd er een over.'),
    ]


def test_a_named_list_of_choices_exists() -> None:
    text = with_questions("""
- {id: a, soort: keuze, vraag: V?, keuzes: kleuren}
""")
    assert told(text) == [
        (
            'regel 12, kolom 50: er is geen keuzelijst "kleuren". Noem de keuzes hier, of '
            'zet de lijst onder "keuzelijsten".'
        ),
    ]


def test_named_lists_of_choices_have_options_and_are_used() -> None:
    text = (
        FRAME
        + """\
keuzelijsten:
  kleuren: {}
  maten: {klein: Klein}
stappen:
  - id: een
    titel: T
    vragen:
      - {id: k, soort: keuze, vraag: V?, keuzes: kleuren, in_verslag: nee}
      - {id: m, soort: keuze, vraag: V?, keuzes: kleurn, in_verslag: nee}
"""
        + REPORT
    )
    assert told(text) == [
        (
            'regel 9, kolom 3: de keuzelijst "kleuren" is leeg. Noem de keuzes, elk als '
            "woord: tekst."
        ),
        (
            'regel 10, kolom 3: let op: de keuzelijst "maten" wordt nergens gebruikt. Haal '
            "de lijst weg, of noem haar bij een vraag."
        ),
        (
            'regel 16, kolom 50: er is geen keuzelijst "kleurn". Kies uit: kleuren en '
            'maten. Bedoelde u "kleuren"?'
        ),
    ]


def test_a_field_that_chooses_has_choices() -> None:
    text = with_questions("""
- {id: a, soort: lijst, vraag: V?, in_verslag: nee,
   velden: [{id: f, soort: keuze, vraag: V?},
       {id: g, soort: tekst, vraag: V?, keuzes: {rood: Rood}}]}
""")
    assert told(text) == [
        (
            "regel 13, kolom 19: dit veld heeft niets om uit te kiezen. Noem de keuzes, elk"
            " als woord: tekst."
        ),
        (
            "regel 14, kolom 55: een veld van de soort tekst heeft geen keuzes. Haal "
            '"keuzes" weg, of maak er "soort: keuze" van.'
        ),
    ]


def test_a_default_is_one_of_the_options() -> None:
    text = with_questions("""
- {id: a, soort: keuze, vraag: V?, keuzes: {rood: Rood, blauw: Blauw}, standaard: rod}
- {id: b, soort: ja_nee, vraag: V?, standaard: misschien}
""")
    assert told(text) == [
        (
            'regel 12, kolom 89: bij een vraag van de soort keuze kan "rod" niet het '
            'antwoord zijn. Kies uit: rood en blauw. Bedoelde u "rood"?'
        ),
        (
            'regel 13, kolom 54: bij een vraag van de soort ja_nee kan "misschien" niet het'
            " antwoord zijn. Kies uit: ja, nee en weet niet."
        ),
    ]


def test_defaults_of_several_choices_are_options_with_commas() -> None:
    text = with_questions("""
- {id: a, soort: meerkeuze, vraag: V?, in_verslag: nee,
   keuzes: {rood: Rood, blauw: Blauw}, standaard: "rood, groen"}
- {id: b, soort: meerkeuze, vraag: V?, in_verslag: nee,
   keuzes: {rood: Rood, blauw: Blauw}, standaard: "rood, blauw"}
""")
    assert told(text) == [
        (
            'regel 13, kolom 57: bij een vraag van de soort meerkeuze kan "rood, groen" '
            "niet het antwoord zijn. Noem er een of meer, met komma's ertussen: rood en "
            "blauw."
        ),
    ]


def test_a_default_cannot_come_from_a_list_of_later() -> None:
    text = with_questions("""
- {id: l, soort: lijst, vraag: V?}
- {id: a, soort: keuze, vraag: V?, kies_uit: l, standaard: iemand}
""")
    assert told(text) == [
        (
            'regel 13, kolom 66: bij "kies_uit" is vooraf niet bekend waaruit te kiezen '
            'valt. Laat "standaard" weg.'
        ),
    ]


def test_a_default_stays_within_the_limits() -> None:
    text = with_questions("""
- {id: a, soort: schaal, vraag: V?, standaard: 11}
- {id: b, soort: schaal, vraag: V?, standaard: 2.5}
- {id: c, soort: getal, vraag: V?, minimaal: 3, standaard: 2}
- {id: d, soort: getal, vraag: V?, standaard: veel}
""")
    assert told(text) == [
        (
            'regel 12, kolom 54: bij een vraag van de soort schaal kan "11" niet het '
            "antwoord zijn. Hier hoort een heel getal. Het ligt tussen 1 en 10, die "
            "meegerekend."
        ),
        (
            'regel 13, kolom 54: bij een vraag van de soort schaal kan "2.5" niet het '
            "antwoord zijn. Hier hoort een heel getal. Het ligt tussen 1 en 10, die "
            "meegerekend."
        ),
        (
            'regel 14, kolom 66: bij een vraag van de soort getal kan "2" niet het antwoord'
            " zijn. Het is minstens 3."
        ),
        (
            'regel 15, kolom 53: bij een vraag van de soort getal kan "veel" niet het '
            "antwoord zijn. Hier hoort een getal, zoals 20 of 1.5."
        ),
    ]


def test_a_default_moment_exists() -> None:
    text = with_questions("""
- {id: a, soort: datum, vraag: V?, standaard: 31 februari 2019}
- {id: b, soort: periode, vraag: V?, standaard: van 2016 tot 2018}
""")
    assert told(text) == [
        (
            'regel 12, kolom 53: bij een vraag van de soort datum kan "31 februari 2019" '
            "niet het antwoord zijn. Hier hoort een moment dat bestaat, zoals 3 maart 2019 "
            "of voorjaar 2019."
        ),
    ]


def test_a_rule_fits_the_kind() -> None:
    text = with_questions("""
- {id: a, soort: tekst, vraag: V?, controle: [{regel: {minstens: 3}, melding: M}]}
- {id: b, soort: getal, vraag: V?, controle: [{regel: {woorden_minstens: 3}, melding: M}]}
- {id: c, soort: ja_nee, vraag: V?, controle: [{regel: {minstens: 3}, melding: M}]}
""")
    assert told(text) == [
        (
            'regel 12, kolom 72: de regel "minstens" past niet bij de soort tekst. Kies '
            "uit: woorden_minstens en woorden_hoogstens."
        ),
        (
            'regel 13, kolom 80: de regel "woorden_minstens" past niet bij de soort getal. '
            "Kies uit: minstens en hoogstens."
        ),
        "regel 14, kolom 62: bij de soort ja_nee past geen regel.",
    ]


def test_a_check_has_a_rule() -> None:
    text = with_questions("""
- {id: a, soort: tekst, vraag: V?, controle: [{regel: {}, melding: M}]}
""")
    assert told(text) == [
        (
            "regel 12, kolom 61: hier ontbreekt de regel zelf. Kies uit: woorden_minstens "
            "en woorden_hoogstens."
        ),
    ]


def test_the_rules_of_a_check_can_be_met_together() -> None:
    text = with_questions("""
- {id: a, soort: tekst, vraag: V?, in_verslag: nee,
   controle: [{regel: {woorden_minstens: 5, woorden_hoogstens: 3}, melding: M}]}
- {id: b, soort: getal, vraag: V?, in_verslag: nee,
   controle: [{regel: {minstens: 5, hoogstens: 3}, melding: M}]}
""")
    assert told(text) == [
        (
            'regel 13, kolom 48: "woorden_minstens" is groter dan "woorden_hoogstens", en '
            "daar kan geen antwoord aan voldoen. De eerste is hoogstens gelijk aan de "
            "tweede."
        ),
        (
            'regel 15, kolom 40: "minstens" is groter dan "hoogstens", en daar kan geen '
            "antwoord aan voldoen. De eerste is hoogstens gelijk aan de tweede."
        ),
    ]


def test_a_rule_can_be_met_within_the_limits() -> None:
    text = with_questions("""
- {id: a, soort: schaal, vraag: V?, controle: [{regel: {minstens: 11}, melding: M}]}
- {id: b, soort: getal, vraag: V?, in_verslag: nee,
   minimaal: 3, controle: [{regel: {hoogstens: 2}, melding: M}]}
""")
    assert told(text) == [
        (
            'regel 12, kolom 73: aan "minstens" kan geen antwoord op deze vraag voldoen. '
            "Het ligt tussen 1 en 10, die meegerekend."
        ),
        (
            'regel 14, kolom 54: aan "hoogstens" kan geen antwoord op deze vraag voldoen. '
            "Het is minstens 3."
        ),
    ]


def test_a_card_fits_its_field() -> None:
    text = with_questions("""
- id: a
  soort: lijst
  vraag: V?
  in_verslag: nee
  velden:
    - {id: f, soort: getal, vraag: W?, kaarten: kleuren}
    - {id: g, soort: keuze, vraag: W?, keuzes: kleuren, kaarten: kleuren}
    - {id: h, soort: lange_tekst, vraag: W?, kaarten: kleuren}
""").replace("stappen:", "keuzelijsten:\n  kleuren: {rood: Rood}\nstappen:")
    assert told(text) == [
        (
            "regel 19, kolom 55: wat op een kaart staat, past niet in een veld van de soort getal. "
            'Haal "kaarten" weg, of maak er "soort: tekst" van.'
        ),
    ]


def test_cards_come_from_a_list_that_exists() -> None:
    text = with_questions("""
- id: a
  soort: lijst
  vraag: V?
  in_verslag: nee
  kaarten: elementen
  velden: [{id: f, soort: tekst, vraag: W?, kaarten: overtuigingen}]
""")
    assert told(text) == [
        (
            'regel 16, kolom 18: er is geen keuzelijst "elementen". '
            'Noem de keuzes hier, of zet de lijst onder "keuzelijsten".'
        ),
        (
            'regel 17, kolom 60: er is geen keuzelijst "overtuigingen". '
            'Noem de keuzes hier, of zet de lijst onder "keuzelijsten".'
        ),
    ]


def test_an_answer_has_at_least_one_word() -> None:
    text = with_questions("""
- {id: a, soort: tekst, vraag: V?, controle: [{regel: {woorden_hoogstens: 0}, melding: M}]}
""")
    assert told(text) == [
        'regel 12, kolom 81: bij "woorden_hoogstens" staat 0. Het is minstens 1.',
    ]
