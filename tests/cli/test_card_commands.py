"""The command that makes something to print."""

from pathlib import Path

from tests.cli.program import Program


def test_the_card_stands_in_the_workspace_or_where_one_wants_it(
    program: Program, tmp_path: Path
) -> None:
    wanted = tmp_path / "elders" / "kaart.docx"
    told = [program("kaart"), program("kaart", str(wanted))]
    assert [(each.code, each.err) for each in told] == [(0, ""), (0, "")]
    assert (program.outputs.parent / "opdrachtenkaart.docx").is_file()
    assert wanted.is_file()


def test_a_second_card_is_refused(program: Program) -> None:
    program("kaart")
    assert program("kaart").code == 1


def test_a_folder_is_where_the_card_is_put(program: Program, tmp_path: Path) -> None:
    (tmp_path / "elders").mkdir()
    assert program("kaart", str(tmp_path / "elders")).code == 0
    assert [path.name for path in (tmp_path / "elders").iterdir()] == ["opdrachtenkaart.docx"]
