"""Where copies went is kept beside the session, whoever writes it, and survives a broken line."""

import os
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from casusanalyse.disk.problems import FolderMissing
from casusanalyse.session.copies import KnownCopy, copies_path, note_copy, noted_copies
from tests.session.samples import MORNING, new_file

HOUR = timedelta(hours=1)


def test_a_session_that_was_never_copied_has_no_note(tmp_path: Path) -> None:
    assert noted_copies(tmp_path / "sessie.casus") == ()


def test_copies_are_told_in_order_each_place_once(tmp_path: Path) -> None:
    session = tmp_path / "sessie.casus"
    stick, disk = tmp_path / "stick" / "k.casus", tmp_path / "schijf" / "k.casus"
    note_copy(session, disk, MORNING)
    note_copy(session, stick, MORNING + HOUR)
    note_copy(session, disk, MORNING + 2 * HOUR)
    assert noted_copies(session) == (
        KnownCopy(path=stick, at=MORNING + HOUR),
        KnownCopy(path=disk, at=MORNING + 2 * HOUR),
    )


def test_a_copy_can_be_noted_while_the_session_is_being_written(tmp_path: Path) -> None:
    with new_file(tmp_path) as session:
        note_copy(session.path, tmp_path / "k.casus", MORNING)
    assert [copy.path for copy in noted_copies(session.path)] == [tmp_path / "k.casus"]


def test_a_relative_place_is_kept_as_a_whole_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    note_copy(Path("sessie.casus"), Path("k.casus"), MORNING)
    monkeypatch.chdir(tmp_path.parent)
    copies = noted_copies(tmp_path / "sessie.casus")
    assert copies == (KnownCopy(path=tmp_path / "k.casus", at=MORNING),)


def test_copies_of_copies_are_found_and_never_the_session_itself(tmp_path: Path) -> None:
    first, second, third = (tmp_path / f"{name}.casus" for name in ("een", "twee", "drie"))
    note_copy(first, second, MORNING)
    note_copy(second, third, MORNING + HOUR)
    note_copy(third, first, MORNING + 2 * HOUR)
    assert [copy.path for copy in noted_copies(first)] == [second, third]


def test_a_line_that_was_never_finished_spoils_no_other(tmp_path: Path) -> None:
    session = tmp_path / "sessie.casus"
    note_copy(session, tmp_path / "een.casus", MORNING)
    with copies_path(session).open("ab") as note:
        note.write(b'{"path":"/half \xc3')
    note_copy(session, tmp_path / "twee.casus", MORNING + HOUR)
    names = [copy.path.name for copy in noted_copies(session)]
    assert names == ["een.casus", "twee.casus"]


def test_a_note_in_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        note_copy(tmp_path / "weg" / "sessie.casus", tmp_path / "k.casus", MORNING)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_only_the_owner_reads_where_copies_are(tmp_path: Path) -> None:
    note_copy(tmp_path / "sessie.casus", tmp_path / "k.casus", MORNING)
    assert os.stat(tmp_path / "sessie.kopieen").st_mode & 0o777 == 0o600
