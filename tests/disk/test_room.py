"""Whether a folder can be worked in is tried, and leaves nothing behind."""

import sys
from pathlib import Path

import pytest

from casusanalyse.disk.room import free_bytes, nearest_folder, takes_files


def test_a_folder_that_is_not_there_yet_has_a_nearest_one(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_bytes(b"")
    for path in (tmp_path, tmp_path / "a" / "b", tmp_path / "bestand" / "c"):
        assert nearest_folder(path) == tmp_path


def test_trying_to_write_leaves_nothing_behind(tmp_path: Path) -> None:
    assert takes_files(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_takes_nothing(tmp_path: Path) -> None:
    assert not takes_files(tmp_path / "weg")
    assert free_bytes(tmp_path / "weg") is None


def test_there_is_room_on_the_disk_of_the_tests(tmp_path: Path) -> None:
    free = free_bytes(tmp_path)
    assert free is not None
    assert free > 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a folder that always refuses")
def test_a_folder_that_refuses_is_seen_to() -> None:
    assert not takes_files(Path("/proc"))
