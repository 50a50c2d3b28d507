"""The shipped example plays from beginning to end."""

from tests.cli.program import Program


def test_the_example_makes_two_sessions_with_a_draft_each(program: Program) -> None:
    told = program("voorbeeld")
    assert (told.code, told.err) == (0, "")
    folders = [program.outputs / session for session in program.sessions]
    assert len(folders) == 2
    for folder in folders:
        assert f"Bewaard in {folder}\n" in told.out
        assert f"Conceptverslag gemaakt: {folder / 'concept-v1.docx'}\n" in told.out
        assert (folder / "concept-v1.docx").is_file()


def test_playing_the_example_again_overwrites_nothing(program: Program) -> None:
    assert program("voorbeeld").code == 0
    before = {path: path.read_bytes() for path in program.outputs.rglob("*") if path.is_file()}
    assert program("voorbeeld").code == 0
    assert len(program.sessions) == 4
    assert {path: path.read_bytes() for path in before} == before
