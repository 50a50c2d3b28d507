"""What is erased is overwritten where it stood, read back, and gone under a name that says nothing."""

import os
import sys
from pathlib import Path

import pytest

from casusanalyse.disk.overwriting import (
    check_overwritten,
    erase_file,
    overwrite,
    remove_empty_folder,
)
from casusanalyse.disk.problems import FolderMissing, NotOverwritten

SECRET = b"Zilverschoon-Duizendblad "
LARGE = 2 * (1 << 20) + 17

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")


@pytest.mark.parametrize("size", [0, 1, 4096, LARGE])
def test_every_byte_is_overwritten_where_it_stood(tmp_path: Path, size: int) -> None:
    path = tmp_path / "sessie.casus"
    path.write_bytes((SECRET * (size // len(SECRET) + 1))[:size])
    inode = path.stat().st_ino
    overwrite(path)
    assert path.read_bytes() == bytes(size)
    assert path.stat().st_ino == inode
    check_overwritten(path)


@pytest.mark.parametrize("at", [0, 5000, LARGE - 1])
def test_one_byte_that_is_left_is_found(tmp_path: Path, at: int) -> None:
    path = tmp_path / "sessie.casus"
    left = bytearray(LARGE)
    left[at] = 1
    path.write_bytes(left)
    with pytest.raises(NotOverwritten, match="stond er nog iets anders in"):
        check_overwritten(path)


def test_an_erased_file_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "sessie.casus"
    path.write_bytes(SECRET * 1000)
    erase_file(path)
    assert list(tmp_path.iterdir()) == []


@on_posix
def test_another_name_of_the_same_bytes_shows_that_they_went(tmp_path: Path) -> None:
    path, other = tmp_path / "sessie.casus", tmp_path / "elders"
    path.write_bytes(SECRET * 1000)
    os.link(path, other)
    erase_file(path)
    assert (other.read_bytes(), path.exists()) == (b"", False)


@on_posix
def test_of_a_link_only_the_link_goes(tmp_path: Path) -> None:
    kept, link = tmp_path / "van een ander.docx", tmp_path / "concept-v1.docx"
    kept.write_bytes(SECRET)
    link.symlink_to(kept)
    erase_file(link)
    assert [path.name for path in tmp_path.iterdir()] == [kept.name]
    assert kept.read_bytes() == SECRET


def test_a_file_that_was_made_read_only_is_erased_too(tmp_path: Path) -> None:
    path = tmp_path / "sessie.casus"
    path.write_bytes(SECRET)
    path.chmod(0o400)
    erase_file(path)
    assert not path.exists()


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        erase_file(tmp_path / "weg.casus")


def test_a_folder_goes_only_when_nothing_is_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "Casus Wilg"
    folder.mkdir()
    (folder / "brief.txt").write_bytes(SECRET)
    assert not remove_empty_folder(folder)
    assert (folder / "brief.txt").read_bytes() == SECRET
    (folder / "brief.txt").unlink()
    assert remove_empty_folder(folder)
    assert list(tmp_path.iterdir()) == []
