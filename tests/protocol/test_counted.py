"""Forms that are counted: nothing may show one of them, and a theme is of an open field."""

from tests.protocol.writing import FRAME, told

STEPS = """\
stappen:
  - id: een
    titel: T
    vragen:
      - id: f
        soort: lijst
        vraag: V?
        velden:
          - {id: a, soort: tekst, vraag: V?}
"""


def findings(fields: str, chapters: str, questions: str = "") -> list[str]:
    steps = STEPS + "".join(f"          - {{{line}}}\n" for line in fields.splitlines())
    steps += "".join(f"      - {{{line}}}\n" for line in questions.splitlines())
    report = "verslag:\n  titel: Proef\n  hoofdstukken:\n"
    report += "".join(f"    - {{{line}}}\n" for line in chapters.splitlines())
    return told(FRAME + steps + report)


def test_a_list_of_forms_may_be_counted() -> None:
    fields = "id: t, soort: tekst, vraag: V?, thema_van: a\nid: b, soort: ja_nee, vraag: V?"
    assert findings(fields, "kop: K, toont: [f], opmaak: telling") == []


def test_what_is_counted_is_shown_nowhere_line_by_line() -> None:
    chapters = "kop: K, toont: [f], opmaak: telling\nkop: L, toont: [f], opmaak: tabel"
    assert findings("", chapters) == [
        'regel 21, kolom 24: dit hoofdstuk toont "f" regel voor regel, terwijl een ander hoofdstuk die'
        ' formulieren bij elkaar optelt. Haal de vraag hier weg, of zet hier ook "opmaak: telling".'
    ]


def test_what_is_asked_about_each_form_stays_out_of_the_report() -> None:
    asked = "id: q, soort: tekst, vraag: V?, voor_elk: f"
    chapters = "kop: K, toont: [f], opmaak: telling\nkop: L, toont: [q]"
    kept_out = findings("", "kop: K, toont: [f], opmaak: telling", f"{asked}, in_verslag: nee")
    assert findings("", chapters, asked) == [
        'regel 17, kolom 52: de vraag "q" gaat over elk formulier van "f" apart, en die worden geteld.'
        ' Zet "in_verslag: nee" bij deze vraag.'
    ]
    assert kept_out == []


def test_a_moment_cannot_be_counted() -> None:
    fields = "id: b, soort: datum, vraag: V?"
    assert findings(fields, "kop: K, toont: [f], opmaak: telling") == [
        "regel 17, kolom 28: een veld van de soort datum kan niet worden geteld. Kies uit: keuze, ja_nee,"
        " getal, tekst en lange_tekst."
    ]
    assert findings(fields, "kop: K, toont: [f]") == []


def test_a_theme_is_of_one_open_field() -> None:
    fields = (
        "id: t, soort: tekst, vraag: V?, thema_van: aa\n"
        "id: u, soort: getal, vraag: V?, thema_van: a\n"
        "id: v, soort: tekst, vraag: V?, thema_van: a"
    )
    assert findings(fields, "kop: K, toont: [f], opmaak: telling") == [
        'regel 17, kolom 57: er is geen open veld "aa" in deze lijst. Kies uit: a. Bedoelde u "a"?',
        "regel 18, kolom 28: een thema kan niet van de soort getal zijn. Kies uit: tekst en keuze.",
        'regel 19, kolom 57: het veld "a" heeft al een thema. Geef elk open veld hoogstens één thema.',
    ]
