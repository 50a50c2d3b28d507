"""A protocol is rehearsed until every question was seen, as far as any answers lead there."""

from casusanalyse.rehearse.branches import Coverage, rehearse_branches
from casusanalyse.rehearse.practice import Piece
from tests.rehearse.pieces import DAY, a_piece, branching, one_question


def told(coverage: Coverage) -> list[tuple[str | None, tuple[str, ...]]]:
    """For the sake of which question each run was held, and what was new in it."""
    return [(run.sake, run.new) for run in coverage.runs]


def test_each_run_goes_where_the_others_did_not() -> None:
    coverage = rehearse_branches(Piece(branching(), DAY))
    assert told(coverage) == [
        (None, ("mee", "gezin", "druk")),
        ("waarom", ("waarom",)),
        ("veel", ("veel",)),
    ]
    assert coverage.never == ()


def test_without_branches_one_run_is_enough() -> None:
    assert told(rehearse_branches(one_question("soort: tekst"))) == [(None, ("x",))]


def test_a_question_that_no_answer_leads_to_is_named() -> None:
    steps = """
- id: stap
  titel: Stap
  vragen:
    - {id: wie, soort: personen, vraag: Wie?, in_verslag: nee, maximaal: 1}
    - {id: x, soort: meerkeuze, vraag: V?, in_verslag: nee, kies_uit: wie, minimaal: 2}
    - {id: y, soort: tekst, vraag: V?, in_verslag: nee, als: {vraag: x, beantwoord: ja}}
"""
    assert rehearse_branches(a_piece(steps)).never == ("y",)
