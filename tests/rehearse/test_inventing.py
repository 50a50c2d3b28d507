"""Invented answers fit: every kind, its limits and its checks; and what is asked of them comes true."""

import pytest

from casusanalyse.protocol.claims import Claim
from casusanalyse.protocol.conditions import Test
from casusanalyse.protocol.questions import VALUED
from casusanalyse.rehearse.inventing import Wishes
from casusanalyse.rehearse.practice import Piece, rehearse
from casusanalyse.rehearse.problems import NoReplyFits
from casusanalyse.session.record import Record
from casusanalyse.session.telling import options_of, tell_answer
from tests.rehearse.pieces import a_piece, one_question


def answered(piece: Piece, wishes: Wishes | None = None, id: str = "x") -> str:
    """What stands at a question after a rehearsal, as it could be typed; empty when nothing does."""
    record = rehearse(piece, wishes).record
    question = piece.protocol.question(id)
    answer = record.answer(id)
    if answer is None or not isinstance(question, VALUED):
        return ""
    return tell_answer(answer, options_of(question, piece.protocol), record)


def lines(piece: Piece, wishes: Wishes | None = None, id: str = "x") -> int:
    """How many lines a list has after a rehearsal."""
    record: Record = rehearse(piece, wishes).record
    return len(record.entries(id))


def wish(holds: bool = True, id: str = "x", **test: str | int | bool) -> Wishes:
    return {id: (Claim(Test.model_validate({"question": id, **test}), holds),)}


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("soort: tekst, voorbeeld: Zoals dit.", "Zoals dit."),
        ("soort: ja_nee", "ja"),
        ("soort: keuze, keuzes: {a: Naast elkaar, b: Anders}", "Naast elkaar"),
        ("soort: meerkeuze, minimaal: 3, keuzes: {a: Een, b: Twee, c: Drie}", "Een, Twee, Drie"),
        ("soort: meerkeuze, maximaal: 1, keuzes: {a: Een, b: Twee, c: Drie}", "Een"),
        ("soort: getal, minimaal: 7, maximaal: 7", "7"),
        ("soort: getal, minimaal: 0.2, maximaal: 0.4", "0,3"),
        ("soort: schaal", "6"),
        ("soort: schaal, controle: [{regel: {minstens: 9}, melding: Nee, ernst: fout}]", "10"),
        ("soort: datum", "26 maart 2026"),
        ("soort: periode", "2023 tot 2025"),
        ("soort: bevestiging", "ja"),
    ],
)
def test_an_answer_fits_its_question(question: str, expected: str) -> None:
    assert answered(one_question(question)) == expected


@pytest.mark.parametrize("severity", ["fout", "waarschuwing"])
@pytest.mark.parametrize(
    ("rule", "least", "most"),
    [
        ("woorden_minstens: 30", 30, 60),
        ("woorden_hoogstens: 2", 1, 2),
        ("woorden_minstens: 3, woorden_hoogstens: 3", 3, 3),
    ],
)
def test_a_text_is_as_long_as_its_check_asks(
    rule: str, least: int, most: int, severity: str
) -> None:
    check = f"{{regel: {{{rule}}}, melding: Past niet., ernst: {severity}}}"
    said = answered(
        one_question(
            f"soort: lange_tekst, voorbeeld: Vijf woorden en nog twee., controle: [{check}]"
        )
    )
    assert least <= len(said.split()) <= most


def test_a_date_keeps_to_the_dates_that_it_is_checked_against() -> None:
    piece = a_piece("""
- id: stap
  titel: Stap
  vragen:
    - {id: begin, soort: datum, vraag: V?, in_verslag: nee, voorbeeld: mei 2031}
    - id: x
      soort: datum
      vraag: V?
      in_verslag: nee
      controle: [{regel: {niet_voor: begin, niet_na: begin}, melding: Nee, ernst: fout}]
""")
    assert answered(piece) == "mei 2031"


@pytest.mark.parametrize(
    ("question", "wishes", "expected"),
    [
        ("soort: ja_nee", wish(equals="weet niet"), "weet niet"),
        ("soort: ja_nee", wish(equals="ja", holds=False), "nee"),
        ("soort: ja_nee", wish(answered=False), ""),
        ("soort: tekst", wish(equals="zo"), "zo"),
        ("soort: tekst, voorbeeld: Zo.", wish(contains="haast"), "Zo. haast"),
        ("soort: keuze, keuzes: {a: Een, b: Twee}", wish(equals="b"), "Twee"),
        (
            "soort: keuze, keuzes: {a: Een}, anders: ja",
            wish(equals="a", holds=False),
            "iets wat er niet bij staat",
        ),
        ("soort: meerkeuze, keuzes: {a: Een, b: Twee}", wish(count_at_most=1), "Een"),
        ("soort: getal", wish(at_least=40), "41"),
        ("soort: schaal", wish(at_most=2), "2"),
    ],
)
def test_an_answer_does_what_is_asked_of_it(question: str, wishes: Wishes, expected: str) -> None:
    assert answered(one_question(question), wishes) == expected


@pytest.mark.parametrize(
    ("question", "wishes", "expected"),
    [
        ("soort: personen", None, 4),
        ("soort: tijdlijn", None, 5),
        ("soort: lijst, minimaal: 9", None, 9),
        ("soort: personen, maximaal: 1", None, 1),
        ("soort: lijst", wish(count_at_least=7), 7),
        ("soort: personen", wish(count_at_most=2), 2),
        ("soort: personen", wish(empty=True), 0),
    ],
)
def test_a_list_gets_as_many_lines_as_it_should(
    question: str, wishes: Wishes | None, expected: int
) -> None:
    assert lines(one_question(question), wishes) == expected


def test_a_question_that_refuses_everything_is_told_with_what_it_says() -> None:
    rules = ("woorden_minstens: 5}, melding: Te kort.", "woorden_hoogstens: 4}, melding: Te lang.")
    checks = ", ".join(f"{{regel: {{{rule}, ernst: fout}}" for rule in rules)
    with pytest.raises(NoReplyFits) as refused:
        rehearse(one_question(f"soort: tekst, controle: [{checks}]"))
    assert refused.value.sentence == (
        "Bij de vraag x past geen enkel antwoord dat ik kon bedenken. Dit zei het scherm: Te lang."
    )


def test_the_same_is_invented_each_time() -> None:
    piece = one_question("soort: lijst")
    assert rehearse(piece).record == rehearse(piece).record
