"""A key that must be there says something."""

from tests.protocol.writing import FRAME, REPORT, told

STEPS = """\
keuzelijsten:
  stand: {goed: Goed, beter: }
stappen:
  - id: stap
    titel:
    doel:
    let_op: [{zie: " ", doe: Wacht.}]
    vragen:
      - {id: een, soort: tekst, vraag: , kort: , in_verslag: nee}
      - {id: twee, soort: keuze, vraag: V?, keuzes: stand, in_verslag: nee}
      - id: drie
        soort: lijst
        vraag: V?
        in_verslag: nee
        velden: [{id: veld, soort: keuze, vraag: "", keuzes: {ja: Ja, nee: ""}}]
"""


def test_every_text_that_must_be_there_and_is_empty_is_told() -> None:
    text = FRAME.replace("naam: Proef", "naam:") + STEPS + REPORT.replace("titel: Proef", "titel:")
    assert told(text) == [
        f'regel {line}, kolom {column}: achter "{key}" staat nog niets. Vul hier tekst in.'
        for line, column, key in (
            (3, 6, "naam"),
            (9, 30, "beter"),
            (12, 11, "titel"),
            (14, 20, "zie"),
            (16, 40, "vraag"),
            (22, 50, "vraag"),
            (22, 76, "nee"),
            (24, 9, "titel"),
        )
    ]
