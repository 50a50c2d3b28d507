"""The command that makes workbooks: for whom, where they go, and what it refuses."""

from pathlib import Path

import pytest

from tests.cli.program import ANSWERS, AT_THE_TABLE, PROTOCOL, SEATS, Program
from tests.word.dump import dump

DRAAIBOEK, WERKBOEK = "draaiboek-begeleider.docx", "werkboek-deelnemer.docx"


def made(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def session(program: Program, tmp_path: Path) -> Path:
    """The folder of a session in which two people sit at the table."""
    protocols = program.outputs.parent / "protocols"
    (protocols / "klein.yaml").write_text(
        PROTOCOL.replace("verslag:", f"{SEATS}verslag:"), encoding="utf-8"
    )
    answers = tmp_path / "gesprek.yaml"
    answers.write_text(ANSWERS + AT_THE_TABLE, encoding="utf-8")
    assert program("start", "--antwoorden", str(answers)).code == 0
    (folder,) = program.outputs.glob("*/*/")
    return folder


def test_without_more_all_workbooks_of_a_protocol_are_made(program: Program) -> None:
    told = program("werkboek", "maak", "--protocol", "retrospectief")
    folder = program.outputs / "werkboeken" / "retrospectief"
    assert (told.code, told.err) == (0, "")
    assert made(folder) == [DRAAIBOEK, "vellen-wand.docx", WERKBOEK]
    assert [name for name in made(folder) if str(folder / name) not in told.out] == []


def test_of_a_survey_a_form_is_made_to_print(program: Program) -> None:
    told = program("werkboek", "maak", "--protocol", "enquete", "--voor", "deelnemer")
    folder = program.outputs / "werkboeken" / "enquete"
    assert (told.code, told.err, made(folder)) == (0, "", ["formulier.docx"])
    assert [each for each in ("formulier.docx", "mail het niet") if each not in told.out] == []


def test_what_is_made_again_gets_a_number(program: Program) -> None:
    for _ in range(3):
        program("werkboek", "maak", "--protocol", "klein", "--voor", "deelnemer")
    folder = program.outputs / "werkboeken" / "klein"
    names = [WERKBOEK, "werkboek-deelnemer-2.docx", "werkboek-deelnemer-3.docx"]
    assert made(folder) == sorted(names)


def test_workbooks_of_a_session_stand_beside_it_with_its_roles(
    program: Program, session: Path
) -> None:
    assert program("werkboek", "maak", "--sessie", "1", "--voor", "begeleider").code == 0
    told = dump(session / "werkboek" / DRAAIBOEK)
    assert made(session / "werkboek") == [DRAAIBOEK]
    assert "Kleine terugblik · Casus Beuk · 12 maart 2026" in told
    assert [seat for seat in ("leerkracht", "jeugdbeschermer") if seat not in told] == []


def test_they_go_when_the_session_is_erased(program: Program, session: Path) -> None:
    program("werkboek", "maak", "--sessie", "1")
    assert program("verwijder", "Casus Beuk", "--ja").code == 0
    assert not session.exists()


def test_a_template_gives_its_times_its_seats_and_what_to_bring(program: Program) -> None:
    asked = ("--sjabloon", "dagdeel", "--begin", "9:30", "--voor", "begeleider")
    assert program("werkboek", "maak", *asked).code == 0
    told = dump(program.outputs / "werkboeken" / "retrospectief" / DRAAIBOEK)
    wanted = ("09:30 – 09:40", "13:30", "ervaringsdeskundige", "Plakbriefjes in drie kleuren")
    assert [each for each in wanted if each not in told] == []


def test_a_template_gives_its_time_to_begin_where_none_is_asked(program: Program) -> None:
    assert program("werkboek", "maak", "--sjabloon", "kort", "--voor", "begeleider").code == 0
    assert "09:30 – 09:40" in dump(program.outputs / "werkboeken" / "retrospectief" / DRAAIBOEK)


def test_a_session_has_the_clock_times_of_the_template_that_it_began_with(
    program: Program, tmp_path: Path
) -> None:
    template = program.file(
        "session_templates/avond.yaml", "id: avond\nnaam: Avond\nprotocol: klein\nbegin: 19:30\n"
    )
    answers = tmp_path / "gesprek.yaml"
    answers.write_text(ANSWERS + "sjabloon: avond\n", encoding="utf-8")
    assert program("start", "--antwoorden", str(answers)).code == 0
    assert program("werkboek", "maak", "--sessie", "1", "--voor", "begeleider").code == 0
    (draaiboek,) = program.outputs.glob(f"*/*/werkboek/{DRAAIBOEK}")
    assert "19:30" in dump(draaiboek)
    Path(template).unlink()
    assert program("werkboek", "maak", "--sessie", "1", "--voor", "begeleider").code == 0
    assert "19:30" not in dump(draaiboek.with_stem("draaiboek-begeleider-2"))


def test_they_go_where_one_wants_them(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "nieuw" / "map"
    asked = ("--protocol", "klein", "--voor", "deelnemer", "--naar", str(folder))
    assert program("werkboek", "maak", *asked).code == 0
    assert made(folder) == [WERKBOEK]


def test_a_protocol_with_nothing_for_the_wall_says_so(program: Program) -> None:
    told = program("werkboek", "maak", "--protocol", "klein", "--voor", "wand")
    assert (told.code, told.out.startswith("Voor de wand is er niets")) == (0, True)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ((), "Zeg waarvan je een werkboek wilt"),
        (("--sessie", "1", "--protocol", "klein"), "Zeg waarvan je een werkboek wilt"),
        (("--protocol", "klein", "--voor", "deelnemers"), "Bedoelde je deelnemer?"),
        (("--protocol", "klein", "--begin", "half twee"), "--begin 13:00"),
        (("--protocol", "klein", "--sjabloon", "dagdeel"), "dagdeel"),
    ],
)
def test_what_cannot_be_made_is_refused_and_nothing_is_written(
    program: Program, session: Path, asked: tuple[str, ...], said: str
) -> None:
    told = program("werkboek", "maak", *asked)
    assert (told.code, said in told.err) == (2, True)
    assert not (program.outputs / "werkboeken").exists()
    assert not (session / "werkboek").exists()
