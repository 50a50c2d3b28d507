"""The people: by nature first, and then what they are to each other in whole sentences."""

import pytest

from casusanalyse.protocol.entries import Certainty, Mention, Person, Relation, Seat
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.dates import read_period
from tests.report.block_dump import chapter_dump
from tests.report.builders import Session, chapter, pointing_at, question, report


def told(relation: str, **more: object) -> str:
    """Return the sentence that a relation between mother and a neighbour makes."""
    session = Session()
    mother = session.add("gezin", Person(name=c("moeder")))
    between = {"one": pointing_at(mother), "another": Mention(words=c("de buurman"))}
    entry = Relation.model_validate({**between, "relation": relation, **more})
    session.add("banden", entry)
    questions = [
        question("gezin", "personen", in_verslag="nee"),
        question("banden", "relaties", tekens={"gastgezin": "gastgezin", "ouder": "steunouder"}),
    ]
    return chapter_dump(report(questions, [chapter("Kop", "banden")], session))[-1]


@pytest.mark.parametrize(
    ("relation", "more", "expected"),
    [
        ("relatie", {}, "Moeder en de buurman hebben een relatie."),
        ("relatie", {"ended": True}, "Moeder en de buurman hadden een relatie."),
        ("geen contact", {}, "Moeder en de buurman hebben geen contact."),
        ("spanning", {"ended": True}, "Tussen moeder en de buurman was spanning."),
        ("gastgezin", {}, "Moeder en de buurman: gastgezin."),
        ("ouder", {}, "Moeder en de buurman: steunouder."),
        ("iets eigens", {"ended": True}, "Moeder en de buurman: iets eigens (voorbij)."),
        (
            "woont bij",
            {
                "period": read_period(c("zomer 2018")),
                "status": Certainty.LIKELY,
                "source": c("oma"),
                "note": c("Op zolder"),
            },
            "Moeder woont bij de buurman (zomer 2018). Op zolder. ~Dit is waarschijnlijk. "
            "Bron: oma.~",
        ),
    ],
)
def test_a_relation_is_a_sentence(relation: str, more: dict[str, object], expected: str) -> None:
    assert told(relation, **more) == f"- {expected} [1.1]"


def test_somebody_whom_the_reader_may_not_know_is_someone() -> None:
    session = Session()
    hidden = pointing_at(session.add("gezin", Person(name=c("moeder"))))
    session.add("banden", Relation(one=hidden, relation="nabij", another=hidden))
    questions = [
        question("gezin", "personen", wie_leest="begeleider"),
        question("banden", "relaties"),
    ]
    lines = chapter_dump(report(questions, [chapter("Kop", "banden")], session))
    assert lines[-1] == "- Iemand en iemand staan dicht bij elkaar. [1.1]"


def test_seats_can_be_a_table() -> None:
    session = Session()
    session.add("stoelen", Seat(role=c("leerkracht"), organisation=c("school")))
    session.add("stoelen", Seat(role=c("ouder")))
    questions = [question("stoelen", "deelnemers")]
    composed = report(questions, [chapter("Kop", "stoelen", opmaak="tabel")], session)
    assert chapter_dump(composed) == [
        "# 1. Kop",
        "| Rol | Organisatie |",
        "| leerkracht | school | [1.1]",
        "| ouder |  | [1.2]",
    ]


def test_a_portrait_keeps_the_lines_in_which_a_nature_was_told() -> None:
    session = Session()
    session.add("gezin", Person(name=c("zusje"), nature=c("Zingt.\n\nLacht.")))
    questions = [question("gezin", "personen")]
    composed = report(questions, [chapter("Kop", "gezin", opmaak="portret", beeld="geen")], session)
    assert chapter_dump(composed) == [
        "# 1. Kop",
        "## Wie zij zijn",
        "| Wie | Los van de zorgen |",
        "| *zusje* | Zingt. /  / Lacht. | [1.1]",
    ]
