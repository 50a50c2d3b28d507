"""Fonts are found by their files, in places that are given."""

from pathlib import Path

import pytest

from casusanalyse.cli.surroundings import font_folders, has_font


def test_the_folders_of_windows_and_of_a_person_come_from_their_surroundings(
    tmp_path: Path,
) -> None:
    windows, local = tmp_path / "Windows", tmp_path / "Local"
    made = [
        windows / "Fonts",
        local / "Microsoft" / "Windows" / "Fonts",
        tmp_path / ".local" / "share" / "fonts",
    ]
    for folder in made:
        folder.mkdir(parents=True)
    found = font_folders(tmp_path, {"WINDIR": str(windows), "LOCALAPPDATA": str(local)})
    assert [folder for folder in found if folder.is_relative_to(tmp_path)] == made
    assert not any(folder.is_relative_to(tmp_path) for folder in font_folders(tmp_path / "x", {}))


@pytest.mark.parametrize(
    ("name", "found"),
    [("calibri.ttf", True), ("CALIBRIB.TTF", True), ("Calibri.md", False), ("carlito.ttf", False)],
)
def test_a_font_is_known_by_the_name_of_its_file(tmp_path: Path, name: str, found: bool) -> None:
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype" / name).write_bytes(b"")
    assert has_font("Calibri", [tmp_path / "leeg", tmp_path]) is found
