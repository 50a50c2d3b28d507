"""A folder is there with all that belongs in it, or not at all."""

from pathlib import Path, PurePath

import pytest

from casusanalyse.disk.problems import DiskFailed, FolderMissing
from casusanalyse.disk.whole_folder import add_folder, fill_folder

FILES = {PurePath("lees.txt"): b"een", PurePath("binnen", "twee.txt"): b"twee"}


def all_in(folder: Path) -> dict[str, bytes | None]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def test_a_folder_gets_a_name_that_is_free(tmp_path: Path) -> None:
    made = [add_folder(tmp_path, "uitnodiging", FILES) for _ in range(3)]
    names = ["uitnodiging", "uitnodiging-2", "uitnodiging-3"]
    assert made == [tmp_path / name for name in names]
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    assert all_in(made[2]) == {"lees.txt": b"een", "binnen": None, "binnen/twee.txt": b"twee"}


def test_where_there_is_no_folder_to_put_it_in_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        add_folder(tmp_path / "nergens", "uitnodiging", FILES)
    assert all_in(tmp_path) == {}


def test_a_folder_is_filled_with_files_and_empty_folders(tmp_path: Path) -> None:
    fill_folder(tmp_path / "ver" / "kit", FILES, ("outputs",))
    assert all_in(tmp_path / "ver" / "kit") == {
        "lees.txt": b"een",
        "binnen": None,
        "binnen/twee.txt": b"twee",
        "outputs": None,
    }
    assert [path.name for path in (tmp_path / "ver").iterdir()] == ["kit"]


def test_an_empty_folder_that_somebody_stands_in_stays_the_same_folder(tmp_path: Path) -> None:
    before = tmp_path.stat().st_ino
    kit = tmp_path / "kit"
    kit.mkdir()
    inode = kit.stat().st_ino
    fill_folder(kit, FILES)
    assert (tmp_path.stat().st_ino, kit.stat().st_ino) == (before, inode)


def test_what_cannot_be_moved_in_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    kit = tmp_path / "kit"
    (kit / "lees.txt" / "vol").mkdir(parents=True)
    before = all_in(tmp_path)
    with pytest.raises(DiskFailed):
        fill_folder(kit, FILES)
    assert all_in(tmp_path) == before
