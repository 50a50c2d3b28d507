"""Deciding on remarks: reacties verwerken."""

from tests.cli.program import Outcome, Program, run_in_process_of_its_own
from tests.review.deciding.builders import on_the_table
from tests.review.remarked import TEACHER, changed, received, round_session

FOLDER = "Kraanvogel/2026-03-12-klein"
WHOLE = "beslissingen: 1\nbesluiten:\n  - reactie: r4\n    besluit: overgenomen\n"
ONLY = changed("a", "Wij verwezen door", "door", "steeds door")


def decided(program: Program, typed: str, *more: str) -> Outcome:
    words = ("--werkmap", str(program.workspace), "reacties", "verwerken", "1", *more)
    return run_in_process_of_its_own(*words, typed=typed)


def test_remarks_are_decided_on_from_a_pipe(program: Program) -> None:
    on_the_table(program.outputs).close()
    ended = decided(program, "\n\nr4\n1\n/klaar\n\n")
    assert (ended.code, ended.err) == (0, "")
    assert "Hij gaat naar een [-gastgezin-] {+pleeggezin+}" in ended.out
    assert ended.out.endswith(
        "√ Alle besluiten zijn bewaard. Er staat nog open: 8 reacties.\n"
        f"Bewaard in {program.outputs / FOLDER}\n"
        "Ga verder met: casusanalyse reacties verwerken 1\n"
    )


def test_when_nothing_is_open_any_more_the_next_command_is_told(program: Program) -> None:
    round_session(program.outputs, [received(TEACHER, ONLY)]).close()
    ended = decided(program, "1\n\n")
    assert ended.out.endswith("Maak het verslag definitief met: casusanalyse definitief 1\n")


def test_in_simple_words_a_difference_is_told_in_words(program: Program) -> None:
    on_the_table(program.outputs).close()
    ended = decided(program, "\n\nr4\n/pauze\n", "--eenvoudig")
    assert "Hij gaat naar een (eraf: gastgezin) (erbij: pleeggezin)" in ended.out


def test_a_file_of_decisions_tells_what_is_still_open(program: Program) -> None:
    on_the_table(program.outputs).close()
    file = program.file("besluiten.yaml", WHOLE)
    assert program("reacties", "verwerken", "1", "--beslissingen", file) == Outcome(
        0, "Besloten: 1 besluit.\nNog open: r1, r2, r3, r5, r6, r7, r8, r9 en r10.\n", ""
    )


def test_a_mistake_in_a_file_of_decisions_is_told_with_its_line(program: Program) -> None:
    on_the_table(program.outputs).close()
    file = program.file("besluiten.yaml", WHOLE.replace("r4", "r44"))
    refused = program("reacties", "verwerken", "1", "--beslissingen", file)
    assert (refused.code, "besluiten.yaml, regel 3" in refused.err) == (1, True)


def test_without_a_command_the_group_shows_its_help(program: Program) -> None:
    assert "verwerken" in program("reacties").out
