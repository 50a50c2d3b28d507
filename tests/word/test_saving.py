"""Saving: whole or not at all, and never over another file."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from casusanalyse.disk.problems import DiskFailed, DiskFull, FolderMissing, ReadOnly
from casusanalyse.errors import CasusError, ExitCode
from casusanalyse.word.problems import WordFileExists
from casusanalyse.word.saving import save_whole


def _words(file: IO[bytes]) -> None:
    file.write(b"verslag")


def _failing(number: int) -> Callable[[IO[bytes]], None]:
    def write(file: IO[bytes]) -> None:
        file.write(b"half")
        raise OSError(number, "no")

    return write


def test_a_file_is_there_whole_and_alone(tmp_path: Path) -> None:
    save_whole(tmp_path / "v.docx", _words)
    assert {it.name: it.read_bytes() for it in tmp_path.iterdir()} == {"v.docx": b"verslag"}


def test_a_file_that_is_there_already_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "v.docx"
    path.write_bytes(b"eerder")
    with pytest.raises(WordFileExists) as caught:
        save_whole(path, _words)
    assert path.read_bytes() == b"eerder"
    assert caught.value.sentence.startswith(f"{path} bestaat al en blijft zoals het is.")


def test_a_file_that_appears_meanwhile_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "v.docx"

    def write(file: IO[bytes]) -> None:
        file.write(b"later")
        path.write_bytes(b"eerder")

    with pytest.raises(WordFileExists):
        save_whole(path, write)
    assert {it.name: it.read_bytes() for it in tmp_path.iterdir()} == {"v.docx": b"eerder"}


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EROFS, ReadOnly),
        (errno.EACCES, ReadOnly),
        (errno.EIO, DiskFailed),
    ],
)
def test_a_disk_that_refuses_leaves_nothing_behind(
    tmp_path: Path, number: int, problem: type[CasusError]
) -> None:
    with pytest.raises(problem) as caught:
        save_whole(tmp_path / "v.docx", _failing(number))
    assert list(tmp_path.iterdir()) == []
    assert str(tmp_path) in caught.value.sentence
    assert caught.value.exit_code is ExitCode.REFUSED


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing) as caught:
        save_whole(tmp_path / "weg" / "v.docx", _words)
    assert caught.value.sentence.startswith(f"De map {tmp_path / 'weg'} is er niet (meer).")


def test_a_failure_of_our_own_leaves_nothing_behind(tmp_path: Path) -> None:
    def write(file: IO[bytes]) -> None:
        file.write(b"half")
        raise ValueError("a bug")

    with pytest.raises(ValueError, match="a bug"):
        save_whole(tmp_path / "v.docx", write)
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_goes_with_the_next_save(tmp_path: Path) -> None:
    left, busy, of_word = (
        tmp_path / name for name in ("~casusanalyse-a.tmp", "~casusanalyse-b.tmp", "~WRD0001.tmp")
    )
    for file in (left, busy, of_word):
        file.write_bytes(b"concept")
    long_ago = left.stat().st_mtime - 3600
    for file in (left, of_word):
        os.utime(file, (long_ago, long_ago))
    save_whole(tmp_path / "v.docx", _words)
    assert sorted(it.name for it in tmp_path.iterdir()) == ["v.docx", of_word.name, busy.name]
