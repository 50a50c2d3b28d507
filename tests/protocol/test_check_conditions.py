"""Conditions: each message as a whole."""

from tests.protocol.writing import FRAME, REPORT, told, with_questions


def test_a_choice_is_one_of_the_options() -> None:
    text = with_questions("""
- {id: k, soort: keuze, vraag: V?, keuzes: {rood: Rood, blauw: Blauw}}
- {id: b, soort: tekst, vraag: V?, als: {vraag: k, is: rod}}
""")
    assert told(text) == [
        (
            'regel 13, kolom 62: bij de vraag "k" kan "rod" niet gekozen worden. Kies uit: '
            'rood en blauw. Bedoelde u "rood"?'
        ),
    ]


def test_yes_no_and_not_known_are_the_only_answers() -> None:
    text = with_questions("""
- {id: j, soort: ja_nee, vraag: V?}
- {id: b, soort: tekst, vraag: V?, als: {vraag: j, is: yes}}
- {id: c, soort: tekst, vraag: V?, als: {vraag: j, is: weet niet}}
""")
    assert told(text) == [
        (
            'regel 13, kolom 62: bij de vraag "j" kan "yes" niet gekozen worden. Kies uit: '
            "ja, nee en weet niet."
        ),
    ]


def test_a_list_holds_no_single_value() -> None:
    text = with_questions("""
- {id: l, soort: lijst, vraag: V?}
- {id: b, soort: tekst, vraag: V?, als: {vraag: l, is: x}}
""")
    assert told(text) == [
        (
            'regel 13, kolom 62: de toets "is" past niet bij de vraag "l": die is van de '
            "soort lijst. Bij deze soort passen: bevat, beantwoord, leeg, aantal_minstens "
            "en aantal_hoogstens."
        ),
    ]


def test_only_several_things_can_be_counted() -> None:
    text = with_questions("""
- {id: t, soort: tekst, vraag: V?}
- {id: b, soort: tekst, vraag: V?, als: {vraag: t, aantal_minstens: 2}}
- {id: c, soort: tekst, vraag: V?, als: {vraag: t, aantal_hoogstens: 2}}
""")
    assert told(text) == [
        (
            'regel 13, kolom 75: de toets "aantal_minstens" past niet bij de vraag "t": die'
            " is van de soort tekst. Bij deze soort passen: is, bevat, beantwoord en leeg."
        ),
        (
            'regel 14, kolom 76: de toets "aantal_hoogstens" past niet bij de vraag "t": '
            "die is van de soort tekst. Bij deze soort passen: is, bevat, beantwoord en "
            "leeg."
        ),
    ]


def test_only_numbers_can_be_compared() -> None:
    text = with_questions("""
- {id: k, soort: keuze, vraag: V?, keuzes: {rood: Rood, blauw: Blauw}}
- {id: b, soort: tekst, vraag: V?, als: {vraag: k, minstens: 2}}
- {id: c, soort: tekst, vraag: V?, als: {vraag: k, hoogstens: 2}}
""")
    assert told(text) == [
        (
            'regel 13, kolom 68: de toets "minstens" past niet bij de vraag "k": die is van'
            " de soort keuze. Bij deze soort passen: is, beantwoord en leeg."
        ),
        (
            'regel 14, kolom 69: de toets "hoogstens" past niet bij de vraag "k": die is '
            "van de soort keuze. Bij deze soort passen: is, beantwoord en leeg."
        ),
    ]


def test_a_single_choice_contains_nothing() -> None:
    text = with_questions("""
- {id: k, soort: keuze, vraag: V?, keuzes: {rood: Rood, blauw: Blauw}}
- {id: b, soort: tekst, vraag: V?, als: {vraag: k, bevat: rood}}
""")
    assert told(text) == [
        (
            'regel 13, kolom 65: de toets "bevat" past niet bij de vraag "k": die is van de'
            " soort keuze. Bij deze soort passen: is, beantwoord en leeg."
        ),
    ]


def test_a_date_is_there_or_not() -> None:
    text = with_questions("""
- {id: d, soort: datum, vraag: V?}
- {id: b, soort: tekst, vraag: V?, als: {vraag: d, is: 2019}}
""")
    assert told(text) == [
        (
            'regel 13, kolom 62: de toets "is" past niet bij de vraag "d": die is van de '
            "soort datum. Bij deze soort passen: beantwoord en leeg."
        ),
    ]


def test_several_choices_contain_one_of_the_options() -> None:
    text = with_questions("""
- {id: m, soort: meerkeuze, vraag: V?, keuzes: {rood: Rood}}
- {id: b, soort: tekst, vraag: V?, als: {vraag: m, bevat: groen}}
""")
    assert told(text) == [
        ('regel 13, kolom 65: bij de vraag "m" kan "groen" niet gekozen worden. Kies uit: rood.'),
    ]


def test_a_list_of_fixed_words_holds_one_of_them() -> None:
    text = with_questions("""
- {id: r, soort: relaties, vraag: V?, tekens: {buren: Buren}}
- {id: s, soort: verklaring, vraag: V?}
- {id: a, soort: tekst, vraag: V?, als: {vraag: r, bevat: buren}}
- {id: b, soort: tekst, vraag: V?, als: {vraag: r, bevat: nabi}}
- {id: c, soort: tekst, vraag: V?, als: {vraag: s, bevat: misschien}}
- {id: i, soort: invloeden, vraag: V?}
- {id: d, soort: tekst, vraag: V?, als: {vraag: i, bevat: haast}}
""")
    assert [line.partition(". Kies")[0] for line in told(text)] == [
        'regel 15, kolom 65: bij de vraag "r" kan "nabi" niet gekozen worden',
        'regel 16, kolom 65: bij de vraag "s" kan "misschien" niet gekozen worden',
        'regel 18, kolom 65: bij de vraag "i" kan "haast" niet gekozen worden',
    ]


def test_a_number_is_compared_with_a_number() -> None:
    text = with_questions("""
- {id: g, soort: getal, vraag: V?}
- {id: b, soort: tekst, vraag: V?, als: {vraag: g, is: veel}}
""")
    assert told(text) == [
        ('regel 13, kolom 62: "veel" is geen getal. Hier hoort een getal, zoals 20 of 1.5.'),
    ]


def test_a_scale_stays_between_its_ends() -> None:
    text = with_questions("""
- {id: s, soort: schaal, vraag: V?}
- {id: b, soort: tekst, vraag: V?, als: {vraag: s, is: 11}}
- {id: c, soort: tekst, vraag: V?, als: {vraag: s, minstens: 12}}
- {id: d, soort: tekst, vraag: V?, als: {vraag: s, hoogstens: 0}}
""")
    assert told(text) == [
        (
            'regel 13, kolom 62: het antwoord op de vraag "s" is nooit 11. Het ligt tussen '
            "1 en 10, die meegerekend."
        ),
        (
            'regel 14, kolom 68: het antwoord op de vraag "s" is nooit 12. Het ligt tussen '
            "1 en 10, die meegerekend."
        ),
        (
            'regel 15, kolom 69: het antwoord op de vraag "s" is nooit 0. Het ligt tussen 1'
            " en 10, die meegerekend."
        ),
    ]


def test_a_number_stays_above_its_minimum() -> None:
    text = with_questions("""
- {id: g, soort: getal, vraag: V?, minimaal: 3}
- {id: b, soort: tekst, vraag: V?, als: {vraag: g, hoogstens: 2.5}}
""")
    assert told(text) == [
        ('regel 13, kolom 69: het antwoord op de vraag "g" is nooit 2.5. Het is minstens 3.'),
    ]


def test_one_answer_cannot_be_two_things() -> None:
    text = with_questions("""
- {id: k, soort: keuze, vraag: V?, keuzes: {rood: Rood, blauw: Blauw}}
- {id: b, soort: tekst, vraag: V?, als: {alle: [{vraag: k, is: rood}, {vraag: k, is: blauw}]}}
""")
    assert told(text) == [
        (
            'regel 13, kolom 47: deze voorwaarde kan nooit waar zijn: wat er over "k" '
            'staat, gaat niet samen. Haal een van de toetsen weg, of gebruik "een_van" in '
            'plaats van "alle".'
        ),
    ]


def test_an_answer_cannot_be_there_and_not() -> None:
    text = with_questions("""
- {id: k, soort: keuze, vraag: V?, keuzes: {rood: Rood, blauw: Blauw}}
- {id: b, soort: tekst, vraag: V?, in_verslag: nee,
   als: {alle: [{vraag: k, leeg: ja}, {vraag: k, beantwoord: ja}]}}
""")
    assert told(text) == [
        (
            'regel 14, kolom 15: deze voorwaarde kan nooit waar zijn: wat er over "k" '
            'staat, gaat niet samen. Haal een van de toetsen weg, of gebruik "een_van" in '
            'plaats van "alle".'
        ),
    ]


def test_the_same_test_cannot_hold_and_not_hold() -> None:
    text = with_questions("""
- {id: k, soort: keuze, vraag: V?, keuzes: {rood: Rood, blauw: Blauw}}
- {id: b, soort: tekst, vraag: V?, in_verslag: nee,
   als: {alle: [{vraag: k, is: rood}, {geen_van: [{vraag: k, is: rood}]}]}}
""")
    assert told(text) == [
        (
            'regel 14, kolom 15: deze voorwaarde kan nooit waar zijn: wat er over "k" '
            'staat, gaat niet samen. Haal een van de toetsen weg, of gebruik "een_van" in '
            'plaats van "alle".'
        ),
    ]


def test_every_option_cannot_be_left_out_of_an_answer() -> None:
    text = with_questions("""
- {id: k, soort: keuze, vraag: V?, keuzes: {rood: Rood, blauw: Blauw}}
- {id: b, soort: tekst, vraag: V?, in_verslag: nee,
   als: {alle: [{vraag: k, beantwoord: ja},
       {geen_van: [{vraag: k, is: rood}, {vraag: k, is: blauw}]}]}}
""")
    assert told(text) == [
        (
            'regel 14, kolom 15: deze voorwaarde kan nooit waar zijn: wat er over "k" '
            'staat, gaat niet samen. Haal een van de toetsen weg, of gebruik "een_van" in '
            'plaats van "alle".'
        ),
    ]


def test_counts_leave_room_for_a_number() -> None:
    text = with_questions("""
- {id: l, soort: lijst, vraag: V?}
- {id: b, soort: tekst, vraag: V?, in_verslag: nee,
   als: {alle: [{vraag: l, aantal_minstens: 3}, {vraag: l, aantal_hoogstens: 2}]}}
""")
    assert told(text) == [
        (
            'regel 14, kolom 15: deze voorwaarde kan nooit waar zijn: wat er over "l" '
            'staat, gaat niet samen. Haal een van de toetsen weg, of gebruik "een_van" in '
            'plaats van "alle".'
        ),
    ]


def test_a_count_stays_below_the_maximum() -> None:
    text = with_questions("""
- {id: l, soort: lijst, vraag: V?, maximaal: 5}
- {id: b, soort: tekst, vraag: V?, als: {vraag: l, aantal_minstens: 6}}
""")
    assert told(text) == [
        (
            'regel 13, kolom 47: deze voorwaarde kan nooit waar zijn: wat er over "l" '
            "staat, gaat niet samen. Kijk naar deze toets, en naar de grenzen die bij die "
            "vraag staan."
        ),
    ]


def test_whole_points_lie_between_two_limits() -> None:
    text = with_questions("""
- {id: s, soort: schaal, vraag: V?}
- {id: b, soort: tekst, vraag: V?, in_verslag: nee,
   als: {alle: [{vraag: s, minstens: 3.2}, {vraag: s, hoogstens: 3.8}]}}
""")
    assert told(text) == [
        (
            'regel 14, kolom 15: deze voorwaarde kan nooit waar zijn: wat er over "s" '
            'staat, gaat niet samen. Haal een van de toetsen weg, of gebruik "een_van" in '
            'plaats van "alle".'
        ),
    ]


def test_one_way_out_is_enough() -> None:
    text = with_questions("""
- {id: k, soort: keuze, vraag: V?, keuzes: {rood: Rood, blauw: Blauw}}
- {id: b, soort: tekst, vraag: V?, in_verslag: nee,
   als: {een_van: [{alle: [{vraag: k, is: rood},
       {vraag: k, is: blauw}]}, {vraag: k, leeg: ja}]}}
""")
    assert told(text) == []


def test_a_question_cannot_depend_on_one_that_is_never_asked_with_it() -> None:
    text = with_questions("""
- {id: k, soort: keuze, vraag: V?, keuzes: {rood: Rood, blauw: Blauw}}
- {id: a, soort: tekst, vraag: V?, als: {vraag: k, is: rood}}
- {id: b, soort: tekst, vraag: V?, in_verslag: nee,
   als: {alle: [{vraag: k, is: blauw}, {vraag: a, beantwoord: ja}]}}
""")
    assert told(text) == [
        (
            'regel 15, kolom 15: dit komt nooit aan bod: wat er over "k" staat, gaat niet '
            'samen met wat eerder in het protocol is bepaald. Kijk naar "als", "pas_na" en '
            '"voor_elk" hier, bij de stap en bij die vragen.'
        ),
    ]


def test_a_gate_cannot_wait_for_a_question_that_is_never_asked_with_it() -> None:
    text = with_questions("""
- {id: k, soort: keuze, vraag: V?, keuzes: {rood: Rood, blauw: Blauw}}
- {id: a, soort: tekst, vraag: V?, als: {vraag: k, is: rood}}
- {id: b, soort: tekst, vraag: V?, als: {vraag: k, is: blauw}, pas_na: [{vraag: a}]}
""")
    assert told(text) == [
        (
            'regel 14, kolom 47: dit komt nooit aan bod: wat er over "k" staat, gaat niet '
            'samen met wat eerder in het protocol is bepaald. Kijk naar "als", "pas_na" en '
            '"voor_elk" hier, bij de stap en bij die vragen.'
        ),
    ]


def test_a_question_fits_the_condition_of_its_step() -> None:
    text = (
        FRAME
        + """\
stappen:
  - id: een
    titel: T
    vragen:
      - {id: j, soort: ja_nee, vraag: V?, in_verslag: nee}
  - id: twee
    titel: T
    als: {vraag: j, is: ja}
    vragen:
      - {id: b, soort: tekst, vraag: V?, in_verslag: nee, als: {vraag: j, is: nee}}
"""
        + REPORT
    )
    assert told(text) == [
        (
            'regel 17, kolom 64: dit komt nooit aan bod: wat er over "j" staat, gaat niet '
            'samen met wat eerder in het protocol is bepaald. Kijk naar "als", "pas_na" en '
            '"voor_elk" hier, bij de stap en bij die vragen.'
        ),
    ]
