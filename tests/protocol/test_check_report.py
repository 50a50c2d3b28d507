"""The report: each message as a whole."""

from tests.protocol.writing import FRAME, told


def test_what_participants_may_read_has_a_chapter() -> None:
    text = (
        FRAME
        + """\
stappen:
  - id: een
    titel: T
    vragen:
      - {id: a, soort: tekst, vraag: V?}
      - {id: s, soort: deelnemers, vraag: V?}
      - {id: b, soort: tekst, vraag: V?, wie_leest: begeleider}
      - {id: c, soort: tekst, vraag: V?, wie_leest: regio}
      - {id: m, soort: mededeling, vraag: V?}
      - {id: p, soort: pauze, vraag: V?}
verslag:
  titel: Proef
  hoofdstukken:
    - {kop: K}
"""
    )
    assert told(text) == [
        (
            'regel 12, kolom 14: deelnemers mogen "a" lezen, maar geen hoofdstuk toont het '
            'antwoord. Noem de vraag onder "toont" in een hoofdstuk, of zet "in_verslag: '
            'nee" bij de vraag.'
        ),
        (
            'regel 13, kolom 14: deelnemers mogen "s" lezen, maar geen hoofdstuk toont het '
            'antwoord. Noem de vraag onder "toont" in een hoofdstuk, of zet "in_verslag: '
            'nee" bij de vraag.'
        ),
        (
            'regel 15, kolom 14: deelnemers mogen "c" lezen, maar geen hoofdstuk toont het '
            'antwoord. Noem de vraag onder "toont" in een hoofdstuk, of zet "in_verslag: '
            'nee" bij de vraag.'
        ),
    ]


def test_a_chapter_shows_questions_that_exist() -> None:
    text = (
        FRAME
        + """\
stappen:
  - id: een
    titel: T
    vragen:
      - {id: a, soort: tekst, vraag: V?}
      - {id: m, soort: mededeling, vraag: V?}
verslag:
  titel: Proef
  hoofdstukken:
    - {kop: K, toont: [a, aa, m]}
"""
    )
    assert told(text) == [
        ('regel 17, kolom 27: er is geen vraag met de id "aa". Kies uit: a. Bedoelde u "a"?'),
        (
            'regel 17, kolom 31: de vraag "m" is van de soort mededeling, en die past hier '
            "niet. Kies uit: a."
        ),
    ]


def test_a_chapter_never_shows_what_only_the_facilitator_reads() -> None:
    text = (
        FRAME
        + """\
stappen:
  - id: een
    titel: T
    vragen:
      - {id: a, soort: tekst, vraag: V?, wie_leest: begeleider}
verslag:
  titel: Proef
  hoofdstukken:
    - {kop: K, toont: [a]}
"""
    )
    assert told(text) == [
        (
            'regel 16, kolom 24: dit hoofdstuk toont "a", en dat leest alleen de '
            'begeleider. Haal de vraag hier weg, of zet "wie_leest: deelnemers" bij de '
            "vraag als dat zo bedoeld is. Zie regel 12."
        ),
    ]


def test_a_chapter_cannot_show_what_is_left_out() -> None:
    text = (
        FRAME
        + """\
stappen:
  - id: een
    titel: T
    vragen:
      - {id: a, soort: tekst, vraag: V?, in_verslag: nee}
verslag:
  titel: Proef
  hoofdstukken:
    - {kop: K, toont: [a]}
"""
    )
    assert told(text) == [
        (
            'regel 16, kolom 24: dit hoofdstuk toont "a", maar bij die vraag staat '
            '"in_verslag: nee". Houd een van beide over. Zie regel 12.'
        ),
    ]


def test_a_chapter_shows_a_question_once() -> None:
    text = (
        FRAME
        + """\
stappen:
  - id: een
    titel: T
    vragen:
      - {id: a, soort: tekst, vraag: V?}
verslag:
  titel: Proef
  hoofdstukken:
    - {kop: K, toont: [a, a]}
"""
    )
    assert told(text) == [
        'regel 16, kolom 27: dit hoofdstuk toont "a" twee keer. Een keer is genoeg.',
    ]


def test_layouts_need_a_kind_that_they_are_made_for() -> None:
    text = (
        FRAME
        + """\
stappen:
  - id: een
    titel: T
    vragen:
      - {id: a, soort: tekst, vraag: V?}
verslag:
  titel: Proef
  hoofdstukken:
    - {kop: K, toont: [a], opmaak: portret}
    - {kop: K, toont: [a], opmaak: tijdlijn}
    - {kop: K, toont: [a], opmaak: cruciale_momenten}
    - {kop: K, toont: [a], opmaak: citaten}
    - {kop: K, toont: [a], opmaak: verklaring}
"""
    )
    assert told(text) == [
        (
            'regel 16, kolom 36: de opmaak "portret" heeft een vraag van de soort personen '
            'of relaties nodig. Noem zo\'n vraag onder "toont", of kies een andere opmaak.'
        ),
        (
            'regel 17, kolom 36: de opmaak "tijdlijn" heeft een vraag van de soort tijdlijn'
            ' of perioden nodig. Noem zo\'n vraag onder "toont", of kies een andere opmaak.'
        ),
        (
            'regel 18, kolom 36: de opmaak "cruciale_momenten" heeft een vraag van de soort'
            ' tijdlijn nodig. Noem zo\'n vraag onder "toont", of kies een andere opmaak.'
        ),
        (
            'regel 19, kolom 36: de opmaak "citaten" heeft een vraag van de soort citaat of'
            ' ronde nodig. Noem zo\'n vraag onder "toont", of kies een andere opmaak.'
        ),
        (
            'regel 20, kolom 36: de opmaak "verklaring" heeft een vraag van de soort '
            'verklaring nodig. Noem zo\'n vraag onder "toont", of kies een andere opmaak.'
        ),
    ]


def test_a_picture_needs_a_question_that_it_is_made_of() -> None:
    text = (
        FRAME
        + """\
stappen:
  - id: een
    titel: T
    vragen:
      - {id: a, soort: tekst, vraag: V?}
      - {id: b, soort: personen, vraag: W?, in_verslag: nee}
verslag:
  titel: Proef
  hoofdstukken:
    - {kop: K, toont: [a], beeld: gezin}
    - {kop: L, toont: [a], beeld: grote_lijn}
    - {kop: M, toont: [a], beeld: factoren}
    - {kop: N, toont: [a], beeld: geen}
"""
    )
    allowed = ' Voeg zo\'n vraag toe (met "in_verslag: ja"), of zet hier "beeld: geen".'
    assert told(text) == [
        'regel 17, kolom 35: geen vraag van dit protocol komt op de tekening "gezin"; daar is een vraag'
        f" van de soort personen of relaties voor nodig.{allowed}",
        'regel 18, kolom 35: geen vraag van dit protocol komt op de tekening "grote_lijn"; daar is een'
        f" vraag van de soort tijdlijn of perioden voor nodig.{allowed}",
        'regel 19, kolom 35: geen vraag van dit protocol komt op de tekening "factoren"; daar is een'
        f" vraag van de soort factoren of invloeden voor nodig.{allowed}",
    ]


def test_a_picture_may_be_of_what_another_chapter_shows() -> None:
    text = (
        FRAME
        + """\
stappen:
  - id: een
    titel: T
    vragen:
      - {id: a, soort: tekst, vraag: V?}
      - {id: b, soort: tijdlijn, vraag: W?}
verslag:
  titel: Proef
  hoofdstukken:
    - {kop: K, toont: [a], beeld: grote_lijn}
    - {kop: L, toont: [b]}
"""
    )
    assert told(text) == []


def test_layouts_fit_the_kinds_that_they_are_made_for() -> None:
    text = (
        FRAME
        + """\
stappen:
  - id: een
    titel: T
    vragen:
      - {id: p, soort: personen, vraag: V?}
      - {id: t, soort: tijdlijn, vraag: V?}
      - {id: d, soort: perioden, vraag: V?}
      - {id: r, soort: ronde, vraag: V?}
      - {id: v, soort: verklaring, vraag: V?}
verslag:
  titel: Proef
  hoofdstukken:
    - {kop: K, toont: [p], opmaak: portret}
    - {kop: K, toont: [d], opmaak: tijdlijn}
    - {kop: K, toont: [t], opmaak: cruciale_momenten}
    - {kop: K, toont: [r], opmaak: citaten}
    - {kop: K, toont: [v], opmaak: verklaring}
"""
    )
    assert told(text) == []
