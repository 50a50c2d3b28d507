"""Wandering finds what cannot be finished, the same each time, and tells how to see it again."""

from pathlib import Path

from casusanalyse.protocol.library import Folder, Library, Origin
from casusanalyse.rehearse.judging import judge
from casusanalyse.rehearse.practice import Piece
from casusanalyse.rehearse.wandering import as_scenario, first_stranded
from casusanalyse.report.blocks import Report
from tests.rehearse.pieces import DAY, a_piece, branching, one_question

RULES = ("woorden_minstens: 5}, melding: Te kort.", "woorden_hoogstens: 4}, melding: Te lang.")
CHECKS = ", ".join(f"{{regel: {{{rule}, ernst: fout}}" for rule in RULES)
STUCK = one_question(f"soort: tekst, controle: [{CHECKS}]")


def test_a_sound_protocol_is_finished_whatever_was_typed_before() -> None:
    assert first_stranded(Piece(branching(), DAY), count=10, seed=3) is None


def test_a_protocol_that_asks_nothing_is_finished_too() -> None:
    assert first_stranded(a_piece("- {id: praten, titel: Praten}"), count=10, seed=1) is None


def test_the_first_path_that_strands_is_told_and_is_the_same_each_time() -> None:
    first, again = (first_stranded(STUCK, count=20, seed=1) for _ in "ab")
    assert first is not None
    assert first == again
    assert first.what.startswith("Bij de vraag x past geen enkel antwoord")


def test_a_stranded_path_strands_again_as_a_scenario(tmp_path: Path) -> None:
    stranded = first_stranded(STUCK, count=20, seed=1)
    assert stranded is not None
    path = tmp_path / "pad.yaml"
    path.write_text(as_scenario(STUCK, stranded, "proef.scenarios"), encoding="utf-8", newline="\n")
    verdict = judge(path, STUCK.protocol, Library((Folder(tmp_path, Origin.WORKSPACE),)))
    assert stranded.what in verdict.told


def test_a_draft_that_cannot_be_laid_out_strands_its_path() -> None:
    drafts: list[Report] = []

    def lay_out(report: Report) -> None:
        drafts.append(report)
        if len(drafts) == 2:
            raise ValueError

    stranded = first_stranded(Piece(branching(), DAY), 10, 1, lay_out)
    assert stranded is not None
    assert (stranded.number, stranded.what) == (6, "het programma gaf een fout (ValueError)")
