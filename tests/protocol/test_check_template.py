"""A session template is checked as strictly as a protocol: every mistake of a file in one run."""

import pytest

from casusanalyse.protocol.check_template import (
    ReadTemplate,
    looks_like_template,
    read_template,
)
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.problems import UnknownProtocol
from casusanalyse.source.problems import SourceError
from tests.protocol.writing import FRAME, REPORT, protocol_of, source_of

HEAD = "id: kort\nnaam: Kort\nprotocol: proef\n"
STEPS = """\
stappen:
  - {id: een, titel: Een, duur: 20}
  - {id: twee, titel: Twee, duur: 15}
"""
ALL_SORTS = """\
id: kort
naam: Kort
protocol: proef
begin: half twee
minuten: {een: 30, tweee: 10}
pauzes: {drie: 5}
deelnemers:
  - {rol: leerkracht}
  - {rol: leerkracht}
materiaal: [stiften]
uitnodiging: {doel: Terugkijken, bezwaren: de regio}
reactietermijn: 3
bewaartermijn: 0
"""


def proef(id: str) -> Protocol:
    if id != "proef":
        raise UnknownProtocol(id, ["proef"])
    return protocol_of(source_of(FRAME + STEPS + REPORT))


def read(text: str) -> ReadTemplate:
    return read_template(source_of(text, "kort.yaml"), proef)


def refusal(text: str) -> list[str]:
    with pytest.raises(SourceError) as refused:
        read(text)
    lines = [line for line in refused.value.sentence.split("\n") if not line.startswith("    ")]
    return [line.removeprefix("kort.yaml, ") for line in lines if line]


def what(text: str) -> list[str]:
    return [line.partition(": ")[2] for line in refusal(text)]


def test_every_mistake_is_told_in_one_run_by_line() -> None:
    assert [line.partition(". ")[0] for line in refusal(ALL_SORTS)] == [
        "regel 4, kolom 8: dit is geen tijd van de dag",
        'regel 5, kolom 20: het protocol "proef" heeft geen stap "tweee"',
        'regel 6, kolom 10: het protocol "proef" heeft geen stap "drie"',
        "regel 9, kolom 5: deze deelnemer staat er al",
        'regel 10, kolom 1: de sleutel "materiaal" is hier onbekend',
        'regel 11, kolom 34: de sleutel "bezwaren" is hier onbekend',
        'regel 12, kolom 17: bij "reactietermijn" staat "3"',
        'regel 13, kolom 16: bij "bewaartermijn" staat "0"',
    ]


def test_a_sound_template_comes_with_its_protocol() -> None:
    found = read(HEAD + "minuten: {een: 30}\nbegin: 13.00\n")
    assert (found.template.step_minutes, found.protocol) == ({"een": 30}, proef("proef"))
    assert f"{found.template.begins_at:%H:%M}" == "13:00"


def test_a_break_after_a_step_that_is_not_there_names_the_steps_that_are() -> None:
    assert what(HEAD + "pauzes: {twe: 5}\n") == [
        'het protocol "proef" heeft geen stap "twe". De stappen zijn: een, twee. Bedoelde u "twee"?'
    ]


def test_more_minutes_than_the_session_has_are_refused() -> None:
    assert what(HEAD + "duur: 30\npauzes: {een: 5}\n") == [
        "de stappen en pauzes duren samen 40 minuten, langer dan de 30 van hier."
        ' Maak "duur" langer, of een stap korter.'
    ]


def test_a_session_that_is_longer_than_a_day_is_refused() -> None:
    assert what(HEAD + "minuten: {een: 1440}\n") == [
        "de stappen en pauzes duren samen 1455 minuten, langer dan een dag."
        " Maak een stap of een pauze korter."
    ]


def test_a_session_that_ends_past_midnight_is_refused() -> None:
    assert what(HEAD + 'begin: "23:30"\n') == [
        "een bijeenkomst van 60 minuten die om 23.30 begint, duurt tot na middernacht."
        " Begin eerder."
    ]
    assert read(HEAD + 'begin: "23:00"\n').template.id == "kort"


def test_a_seat_that_stands_there_twice_points_at_the_first() -> None:
    seats = (
        "deelnemers:\n  - {rol: ouder}\n  - {rol: ouder, organisatie: thuis}\n  - {rol: ouder}\n"
    )
    assert refusal(HEAD + seats) == [
        "regel 7, kolom 5: deze deelnemer staat er al. Aan tafel zijn de twee niet uit elkaar te"
        " houden. Maak de rol preciezer, of haal er een weg. Zie regel 5."
    ]


def test_of_a_protocol_that_is_not_there_it_is_told_with_the_other_mistakes() -> None:
    assert what("id: kort\nnaam: Kort\nprotocol: prof\nreactietermijn: 6\n") == [
        'er is geen protocol "prof". De protocollen zijn: proef. Bedoelde u "proef"?',
        'bij "reactietermijn" staat "6". Hier hoort een waarde van minstens 7.',
    ]


def test_what_only_follows_from_another_mistake_is_not_told() -> None:
    missing = 'de sleutel "protocol" ontbreekt.'
    assert what("id: kort\nnaam: Kort\nminuten: {nergens: 5}\n") == [missing]
    wrong = what(HEAD + "duur: 30\nminuten: {een: tien}\n")
    assert [line.partition(". ")[0] for line in wrong] == ['bij "een" staat "tien"']


def test_a_file_that_is_no_template_at_all_is_told_so() -> None:
    assert len(refusal("- een\n")) == 1


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (HEAD, True),
        ("naam: Kort\ndeelnemers: []\n", True),
        (FRAME + STEPS + REPORT, False),
        ("protocol: 1\ngebruikt: proef\nduur: 30\n", False),
        ("- een\n", False),
    ],
)
def test_a_template_is_known_by_the_protocol_that_it_names(text: str, is_one: bool) -> None:
    assert looks_like_template(source_of(text)) is is_one
