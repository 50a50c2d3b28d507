"""Trying a protocol out: what is written where, what is printed, and how it ends."""

from pathlib import Path

from tests.cli.program import PROTOCOL, Program

STUCK = PROTOCOL.replace(
    "        verplicht: ja\n",
    "        controle:\n"
    "          - {regel: {woorden_minstens: 5}, melding: Te kort., ernst: fout}\n"
    "          - {regel: {woorden_hoogstens: 4}, melding: Te lang., ernst: fout}\n",
)
SCENARIO = """\
antwoorden: 1
protocol: klein
vul_aan: ja
gesprek:
  - vraag: aanleiding
    antwoord: Wij wilden het begrijpen.
verwacht:
  - in_verslag: Wij wilden het begrijpen.
    onder: Het begin
"""


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*"))


def test_a_rehearsal_writes_screens_and_draft_apart_from_every_session(program: Program) -> None:
    outcome = program("protocol", "oefen", "klein")
    folder = program.workspace / "oefenen" / "klein-1"
    assert outcome.code == 0
    assert outcome.out.splitlines() == [
        "Geoefend: 2 vragen kwamen langs, in 1 ronde.",
        f"De schermen staan in {folder / 'schermen.txt'}",
        f"Het conceptverslag staat in {folder / 'concept-oefening.docx'}",
        "Alles is verzonnen. Het staat niet tussen je sessies; gooi de map gerust weg.",
    ]
    assert names(folder) == ["concept-oefening.docx", "schermen.txt"]
    assert program.sessions == []
    assert "Oefening" not in program("status").out


def test_a_rehearsal_once_more_leaves_the_first_alone(program: Program) -> None:
    program("protocol", "oefen", "klein")
    program("protocol", "oefen", str(program.workspace / "protocols" / "klein.yaml"))
    assert sorted(path.name for path in (program.workspace / "oefenen").iterdir()) == [
        "klein-1",
        "klein-2",
    ]


def test_a_template_brings_its_minutes_and_seats(program: Program) -> None:
    outcome = program("protocol", "oefen", "retrospectief", "--sjabloon", "dagdeel")
    screens = program.workspace / "oefenen" / "retrospectief-1" / "schermen.txt"
    assert outcome.code == 0
    assert "gedragswetenschapper" in screens.read_text(encoding="utf-8")


def test_a_template_of_another_protocol_is_refused(program: Program) -> None:
    outcome = program("protocol", "oefen", "klein", "--sjabloon", "dagdeel")
    assert outcome.code == 2
    assert not (program.workspace / "oefenen").exists()


def test_a_question_that_takes_no_answer_is_told_and_nothing_is_written(program: Program) -> None:
    outcome = program("protocol", "oefen", program.file("protocols/klein.yaml", STUCK))
    assert outcome.code == 1
    assert outcome.err == (
        "Bij de vraag aanleiding past geen enkel antwoord dat ik kon bedenken. "
        "Dit zei het scherm: Te lang.\n"
    )
    assert not (program.workspace / "oefenen").exists()


def test_a_question_that_no_answer_leads_to_is_named(program: Program) -> None:
    never = """\
      - {id: een, soort: keuze, vraag: V?, kies_uit: sterk, in_verslag: nee}
      - {id: uit, soort: tekst, vraag: V?, in_verslag: nee, als: {vraag: een, is: ""}}
"""
    program.file("protocols/klein.yaml", PROTOCOL.replace("verslag:\n", f"{never}verslag:\n"))
    assert "Nooit gesteld: uit." in program("protocol", "oefen", "klein").err


def test_scenarios_beside_the_protocol_are_played(program: Program) -> None:
    path = program.file("protocols/klein.scenarios/begin.yaml", SCENARIO)
    outcome = program("protocol", "test", "klein")
    assert (outcome.code, outcome.out) == (0, f"goed: {path}\nAlles komt uit: 1 scenario.\n")


def test_a_scenario_that_does_not_come_out_ends_with_an_error(program: Program) -> None:
    path = program.file("anders.yaml", SCENARIO.replace("onder: Het begin", "onder: Het eind"))
    outcome = program("protocol", "test", "klein", path)
    assert outcome.code == 1
    assert outcome.out.startswith(
        f"niet goed: {path}\n{path}, regel 8, kolom 5: In het verslag staat geen kop"
    )
    assert outcome.err == "Een scenario kwam niet uit. Hierboven staat wat eruit kwam.\n"


def test_without_scenarios_it_is_told_where_they_belong(program: Program) -> None:
    outcome = program("protocol", "test", "klein")
    assert outcome.code == 2
    assert "klein.scenarios" in outcome.err


def test_wandering_tells_that_every_path_came_to_its_end(program: Program) -> None:
    outcome = program("protocol", "test", "klein", "--dwaal", "5", "--begin", "7")
    assert outcome.out == "Alle paden kwamen tot het einde: 5 paden, vanaf 7.\n"


def test_a_stranded_path_is_kept_as_a_scenario_that_fails_too(program: Program) -> None:
    program.file("protocols/klein.yaml", STUCK)
    outcome = program("protocol", "test", "klein", "--dwaal", "5")
    path = program.workspace / "oefenen" / "klein-dwaal-1-1.yaml"
    assert outcome.code == 1
    assert outcome.err.startswith("Pad 1 van 5 kwam niet tot het einde: Bij de vraag aanleiding")
    assert program("protocol", "test", "klein", str(path)).code == 1
