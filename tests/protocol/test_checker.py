"""The checker as a whole."""

import pytest

from casusanalyse.protocol.checker import read_protocol, warnings
from casusanalyse.source.nodes import Position
from casusanalyse.source.problems import Severity, SourceError
from tests.protocol.writing import FRAME, REPORT, source_of, told


def test_steps_and_breaks_fit_in_the_meeting() -> None:
    text = (
        FRAME
        + """\
stappen:
  - {id: een, titel: T, duur: 50, pauze_na: 10}
  - {id: twee, titel: T, duur: 5}
"""
        + REPORT
    )
    assert told(text) == [
        (
            "regel 7, kolom 7: let op: de stappen en pauzes duren samen 65 minuten, langer "
            'dan de 60 van hier. Maak "duur" langer, of een stap korter.'
        ),
    ]


def test_a_step_with_words_and_no_questions_is_never_shown() -> None:
    text = FRAME + "stappen:\n  - {id: stil, titel: Stil, stilte: Kijk.}\n"
    assert told(text + REPORT) == [
        (
            'regel 9, kolom 10: let op: stap "stil" heeft geen vragen en komt daarom niet in beeld. '
            "Zet er een mededeling bij, met wat je in deze stap zegt."
        ),
    ]


def test_a_protocol_with_mistakes_is_refused_with_all_of_them_and_without_the_warnings() -> None:
    text = (
        FRAME.replace("duur: 60", "duur: 5")
        + """\
stappen:
  - id: een
    titel: T
    duur: 10
    vragen:
      - {id: a, soort: tekst, vraag: V?, in_verslag: nee, als: {vraag: b, leeg: ja}}
      - {id: a, soort: tekst, vraag: V?, in_verslag: nee}
"""
        + REPORT
    )
    with pytest.raises(SourceError) as refused:
        read_protocol(source_of(text))
    assert (
        refused.value.sentence
        == """\
proef.yaml, regel 13, kolom 72: er is geen vraag met de id "b". Hier hoort een eerdere vraag met een \
antwoord, en die is er niet.
          - {id: a, soort: tekst, vraag: V?, in_verslag: nee, als: {vraag: b, leeg: ja}}
                                                                           ^

proef.yaml, regel 14, kolom 14: er is al een vraag met de id "a". Geef deze een eigen id. Zie regel 13.
          - {id: a, soort: tekst, vraag: V?, in_verslag: nee}
                 ^"""
    )


def test_warnings_stand_apart_from_a_protocol_that_can_be_used() -> None:
    source = source_of(FRAME + "stappen:\n  - {id: een, titel: T, duur: 61}\n" + REPORT)
    (warning,) = warnings(read_protocol(source), source)
    assert (warning.severity, warning.position) == (Severity.WARNING, Position(7, 7))


def test_an_id_that_windows_keeps_is_remarked_upon() -> None:
    text = FRAME.replace("id: proef", "id: aux") + "stappen:\n  - {id: een, titel: T}\n" + REPORT
    assert (
        'regel 2, kolom 5: let op: "aux" is een naam die Windows voor zichzelf houdt. Daar is geen bestand '
        "mee te maken. Kies een andere id."
    ) in told(text)
