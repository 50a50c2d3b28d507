"""LibreOffice is found by its files."""

from pathlib import Path

import pytest

from casusanalyse.word.office import office_program


def test_an_office_program_outside_the_path_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    program = tmp_path / "LibreOffice" / "soffice.exe"
    assert office_program([program]) is None
    program.parent.mkdir()
    program.write_bytes(b"")
    assert office_program([program]) == program
