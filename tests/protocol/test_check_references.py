"""Ids and references: each message as a whole."""

from tests.protocol.writing import FRAME, REPORT, told, with_questions


def test_two_questions_cannot_share_an_id() -> None:
    text = with_questions("""
- {id: a, soort: tekst, vraag: V?}
- {id: a, soort: getal, vraag: V?}
""")
    assert told(text) == [
        (
            'regel 13, kolom 14: er is al een vraag met de id "a". Geef deze een eigen id. '
            "Zie regel 12."
        ),
    ]


def test_two_fields_of_a_list_cannot_share_an_id() -> None:
    text = with_questions("""
- {id: a, soort: lijst, vraag: V?, in_verslag: nee,
   velden: [{id: f, soort: tekst, vraag: V?}, {id: f, soort: tekst, vraag: V?}]}
""")
    assert told(text) == [
        (
            'regel 13, kolom 58: er is al een veld met de id "f". Geef deze een eigen id. '
            "Zie regel 13."
        ),
    ]


def test_a_condition_names_a_question_that_exists() -> None:
    text = with_questions("""
- {id: naam, soort: tekst, vraag: V?}
- {id: b, soort: tekst, vraag: V?, als: {vraag: naan, beantwoord: ja}}
""")
    assert told(text) == [
        (
            'regel 13, kolom 55: er is geen vraag met de id "naan". Kies uit: naam. '
            'Bedoelde u "naam"?'
        ),
    ]


def test_a_condition_of_the_first_question_has_nothing_to_name() -> None:
    text = with_questions("""
- {id: b, soort: tekst, vraag: V?, als: {vraag: c, beantwoord: ja}}
""")
    assert told(text) == [
        (
            'regel 12, kolom 55: er is geen vraag met de id "c". Hier hoort een eerdere '
            "vraag met een antwoord, en die is er niet."
        ),
    ]


def test_a_condition_names_an_earlier_question() -> None:
    text = with_questions("""
- {id: a, soort: tekst, vraag: V?}
- {id: b, soort: tekst, vraag: V?, als: {vraag: c, beantwoord: ja}}
- {id: c, soort: tekst, vraag: V?}
""")
    assert told(text) == [
        ('regel 13, kolom 55: de vraag "c" is dan nog niet gesteld. Kies uit: a. Zie regel 14.'),
    ]


def test_a_question_cannot_wait_for_itself() -> None:
    text = with_questions("""
- {id: a, soort: tekst, vraag: V?}
- {id: b, soort: tekst, vraag: V?, als: {vraag: b, beantwoord: ja}}
""")
    assert told(text) == [
        'regel 13, kolom 55: de vraag "b" verwijst naar zichzelf. Kies uit: a.',
    ]


def test_a_condition_cannot_be_about_a_message() -> None:
    text = with_questions("""
- {id: a, soort: mededeling, vraag: V?}
- {id: b, soort: tekst, vraag: V?, als: {vraag: a, beantwoord: ja}}
""")
    assert told(text) == [
        (
            'regel 13, kolom 55: de vraag "a" is van de soort mededeling, en die past hier '
            "niet. Hier hoort een eerdere vraag met een antwoord, en die is er niet."
        ),
    ]


def test_conditions_inside_groups_are_followed() -> None:
    text = with_questions("""
- {id: a, soort: tekst, vraag: V?}
- {id: b, soort: tekst, vraag: V?, in_verslag: nee,
   als: {alle: [{een_van: [{vraag: a, leeg: ja}, {vraag: x, leeg: ja}]}]}}
""")
    assert told(text) == [
        'regel 14, kolom 64: er is geen vraag met de id "x". Kies uit: a.',
    ]


def test_a_condition_cannot_tell_which_entry_is_meant() -> None:
    text = with_questions("""
- {id: l, soort: lijst, vraag: V?}
- {id: a, soort: tekst, vraag: V?, voor_elk: l}
- {id: b, soort: tekst, vraag: V?, als: {vraag: a, beantwoord: ja}}
""")
    assert told(text) == [
        (
            'regel 14, kolom 55: de vraag "a" wordt voor elke regel van "l" gesteld, en '
            "hier is niet duidelijk welk antwoord telt. Kies uit: l."
        ),
    ]


def test_a_condition_about_the_same_entry_is_clear() -> None:
    text = with_questions("""
- {id: l, soort: lijst, vraag: V?}
- {id: a, soort: tekst, vraag: V?, voor_elk: l}
- {id: b, soort: tekst, vraag: V?, voor_elk: l, als: {vraag: a, beantwoord: ja}}
""")
    assert told(text) == []


def test_pas_na_names_a_question_that_exists() -> None:
    text = with_questions("""
- {id: a, soort: tekst, vraag: V?}
- {id: b, soort: tekst, vraag: V?, pas_na: [{vraag: x}]}
""")
    assert told(text) == [
        'regel 13, kolom 59: er is geen vraag met de id "x". Kies uit: a.',
    ]


def test_pas_na_names_a_field_of_that_list() -> None:
    text = with_questions("""
- {id: p, soort: personen, vraag: V?}
- {id: b, soort: tekst, vraag: V?, pas_na: [{vraag: p, veld: aart}]}
""")
    assert told(text) == [
        (
            'regel 13, kolom 68: een regel van de soort personen heeft geen veld "aart". '
            "Kies uit: naam, aard, tekening, leeftijd, overleden, kind_van_de_casus en "
            'plaats. Bedoelde u "aard"?'
        ),
    ]


def test_pas_na_of_one_answer_has_no_fields() -> None:
    text = with_questions("""
- {id: p, soort: tekst, vraag: V?}
- {id: b, soort: tekst, vraag: V?, pas_na: [{vraag: p, veld: aard}]}
""")
    assert told(text) == [
        (
            'regel 13, kolom 68: de vraag "p" is van de soort tekst, en die heeft geen '
            'velden. Laat "veld" weg.'
        ),
    ]


def test_voor_elk_goes_along_a_list() -> None:
    text = with_questions("""
- {id: a, soort: tekst, vraag: V?}
- {id: l, soort: lijst, vraag: V?}
- {id: b, soort: tekst, vraag: V?, voor_elk: a}
""")
    assert told(text) == [
        (
            'regel 14, kolom 52: de vraag "a" is van de soort tekst, en die past hier niet.'
            " Kies uit: l."
        ),
    ]


def test_voor_elk_needs_an_earlier_list() -> None:
    text = with_questions("""
- {id: a, soort: tekst, vraag: V?}
- {id: b, soort: tekst, vraag: V?, voor_elk: a}
""")
    assert told(text) == [
        (
            'regel 13, kolom 52: de vraag "a" is van de soort tekst, en die past hier niet.'
            " Hier hoort een eerdere vraag die een lijst verzamelt, en die is er niet."
        ),
    ]


def test_kies_uit_chooses_from_a_list() -> None:
    text = with_questions("""
- {id: a, soort: tekst, vraag: V?}
- {id: l, soort: lijst, vraag: V?}
- {id: b, soort: keuze, vraag: V?, kies_uit: a}
- {id: c, soort: verklaring, vraag: V?, kies_uit: x}
""")
    assert told(text) == [
        (
            'regel 14, kolom 52: de vraag "a" is van de soort tekst, en die past hier niet.'
            " Kies uit: l."
        ),
        'regel 15, kolom 57: er is geen vraag met de id "x". Kies uit: l.',
    ]


def test_a_list_that_is_asked_for_each_entry_cannot_be_chosen_from() -> None:
    text = with_questions("""
- {id: l, soort: lijst, vraag: V?}
- {id: m, soort: lijst, vraag: V?, voor_elk: l}
- {id: b, soort: keuze, vraag: V?, kies_uit: m}
""")
    assert told(text) == [
        (
            'regel 14, kolom 52: de vraag "m" wordt voor elke regel van "l" gesteld, en '
            "hier is niet duidelijk welk antwoord telt. Kies uit: l."
        ),
    ]


def test_a_check_compares_with_an_earlier_date() -> None:
    text = with_questions("""
- {id: a, soort: tekst, vraag: V?}
- {id: b, soort: datum, vraag: V?, controle: [{regel: {niet_voor: a, niet_na: x}, melding: M}]}
""")
    assert told(text) == [
        (
            'regel 13, kolom 73: de vraag "a" is van de soort tekst, en die past hier niet.'
            " Hier hoort een eerdere vraag van de soort datum of periode, en die is er "
            "niet."
        ),
        (
            'regel 13, kolom 85: er is geen vraag met de id "x". Hier hoort een eerdere '
            "vraag van de soort datum of periode, en die is er niet."
        ),
    ]


def test_two_steps_cannot_share_an_id() -> None:
    text = (
        FRAME
        + """\
stappen:
  - {id: een, titel: T}
  - {id: een, titel: T}
"""
        + REPORT
    )
    assert told(text) == [
        (
            'regel 10, kolom 10: er is al een stap met de id "een". Geef deze een eigen id.'
            " Zie regel 9."
        ),
    ]


def test_the_condition_of_a_step_looks_back() -> None:
    text = (
        FRAME
        + """\
stappen:
  - id: een
    titel: T
    als: {vraag: a, beantwoord: ja}
    vragen:
      - {id: a, soort: tekst, vraag: V?, in_verslag: nee}
"""
        + REPORT
    )
    assert told(text) == [
        (
            'regel 11, kolom 18: de vraag "a" is dan nog niet gesteld. Hier hoort een '
            "eerdere vraag met een antwoord, en die is er niet."
        ),
    ]


def test_captured_lines_go_to_a_question_of_their_kind() -> None:
    text = (
        FRAME
        + """\
stappen:
  - id: een
    titel: T
    vragen:
      - {id: l, soort: lijst, vraag: V?, in_verslag: nee}
vangen: {gebeurtenis: l, persoon: l, inzicht: l, citaat: x, straks: l, afspraak: l}
"""
        + REPORT
    )
    assert told(text) == [
        (
            'regel 13, kolom 23: de vraag "l" is van de soort lijst, en die past hier niet.'
            " Hier hoort een vraag van de soort tijdlijn, en die is er niet."
        ),
        (
            'regel 13, kolom 35: de vraag "l" is van de soort lijst, en die past hier niet.'
            " Hier hoort een vraag van de soort personen, en die is er niet."
        ),
        (
            'regel 13, kolom 47: de vraag "l" is van de soort lijst, en die past hier niet.'
            " Hier hoort een vraag van de soort inzicht, en die is er niet."
        ),
        (
            'regel 13, kolom 58: er is geen vraag met de id "x". Hier hoort een vraag van '
            "de soort citaat, en die is er niet."
        ),
        (
            'regel 13, kolom 82: de vraag "l" is van de soort lijst, en die past hier niet.'
            " Hier hoort een vraag van de soort afspraak, en die is er niet."
        ),
    ]


def test_what_is_taken_over_keeps_its_kind() -> None:
    text = (
        FRAME
        + """\
neemt_over:
  - {uit: retrospectief, soort: lijstt, vraag: l}
  - {uit: retrospectief, soort: personen, vraag: gezin, naar: l}
  - {uit: retrospectief, soort: lijst, vraag: ll}
stappen:
  - id: een
    titel: T
    vragen:
      - {id: l, soort: lijst, vraag: V?, in_verslag: nee}
"""
        + REPORT
    )
    assert told(text) == [
        (
            'regel 9, kolom 33: de soort "lijstt" bestaat niet. Kies uit: tekst, '
            "lange_tekst, ja_nee, keuze, meerkeuze, getal, datum, periode, schaal, "
            'bevestiging, lijst, deelnemers en nog 11 andere. Bedoelde u "lijst"?'
        ),
        (
            'regel 10, kolom 33: hier staat de soort personen, maar de vraag "l" die het '
            "ontvangt is van de soort lijst. Beide zijn van dezelfde soort."
        ),
        ('regel 11, kolom 47: er is geen vraag met de id "ll". Kies uit: l. Bedoelde u "l"?'),
    ]


def test_where_a_case_stands_is_told_by_questions_that_exist_each_once() -> None:
    stand = "waar_we_staan: [l, elk, ll, l]\n"
    questions = with_questions("""
- {id: l, soort: lijst, vraag: V?}
- {id: elk, soort: tekst, vraag: V?, voor_elk: l}
""")
    assert told(questions.replace("stappen:", f"{stand}stappen:")) == [
        'regel 8, kolom 20: de vraag "elk" wordt voor elke regel van "l" gesteld, en hier is niet '
        "duidelijk welk antwoord telt. Kies uit: l.",
        'regel 8, kolom 25: er is geen vraag met de id "ll". Kies uit: l. Bedoelde u "l"?',
        'regel 8, kolom 29: hier staat "l" twee keer. Een keer is genoeg.',
    ]
