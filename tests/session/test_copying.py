"""A copy holds one moment of a session, is checked, and takes nobody's place."""

import os
from pathlib import Path

import apsw
import pytest

from casusanalyse.disk.problems import FolderMissing
from casusanalyse.session.problems import CopyExists, CopyFailed, SessionDamaged
from casusanalyse.session.store.connecting import Passphrase, is_locked
from casusanalyse.session.store.copying import copy_database
from casusanalyse.session.store.reading import SessionReader
from tests.session.samples import MORNING, PASSPHRASE, answer, new_file, started


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_a_copy_made_while_writing_opens_by_itself(
    tmp_path: Path, passphrase: Passphrase | None
) -> None:
    target = tmp_path / "kopie.casus"
    with new_file(tmp_path, passphrase) as session:
        session.append(answer("voor de kopie"), MORNING)
        with SessionReader.open(session.path, passphrase) as reader:
            reader.copy_to(target)
        session.append(answer("na de kopie"), MORNING)
        session.copy_to(tmp_path / "tweede.casus")
    with SessionReader.open(target, passphrase) as copy:
        assert copy.read_events() == (started(), answer("voor de kopie"))
    with SessionReader.open(tmp_path / "tweede.casus", passphrase) as copy:
        assert copy.read_events()[2:] == (answer("na de kopie"),)
    assert is_locked(target) is (passphrase is not None)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["kopie.casus", "sessie.casus", "tweede.casus"]


def test_a_copy_never_takes_the_place_of_another_file(tmp_path: Path) -> None:
    target = tmp_path / "kopie.casus"
    target.write_text("van iemand anders", encoding="utf-8")
    with new_file(tmp_path) as session, pytest.raises(CopyExists):
        session.copy_to(target)
    assert target.read_text(encoding="utf-8") == "van iemand anders"


def test_a_copy_to_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with new_file(tmp_path) as session, pytest.raises(FolderMissing):
        session.copy_to(tmp_path / "weg" / "kopie.casus")


def test_a_copy_of_a_session_that_got_damaged_is_not_kept(tmp_path: Path) -> None:
    with new_file(tmp_path) as session:
        for number in range(60):
            session.append(answer(f"bladzijde {number} " * 100), MORNING)
    data = session.path.read_bytes()
    session.path.write_bytes(data[: 10 * 4096] + bytes(4096) + data[11 * 4096 :])
    source = apsw.Connection(str(session.path))
    with pytest.raises(SessionDamaged, match="sessie"):
        copy_database(source, None, tmp_path / "kopie.casus")
    source.close()
    assert [path.name for path in tmp_path.iterdir()] == ["sessie.casus"]


def test_a_copy_that_turns_out_otherwise_is_not_kept(tmp_path: Path) -> None:
    with new_file(tmp_path) as session:
        session.append(answer("een"), MORNING)
    source = apsw.Connection(str(session.path))
    source.execute("CREATE TEMP TABLE events AS SELECT * FROM main.events LIMIT 1")
    with pytest.raises(CopyFailed):
        copy_database(source, None, tmp_path / "kopie.casus")
    source.close()
    assert [path.name for path in tmp_path.iterdir()] == ["sessie.casus"]


def test_what_a_kill_left_of_an_earlier_copy_goes_and_what_is_being_made_stays(
    tmp_path: Path,
) -> None:
    old, new = "~casusanalyse-oud.tmp", "~casusanalyse-nu.tmp"
    for name in (old, f"{old}-journal", new):
        (tmp_path / name).write_bytes(b"half")
    for name in (old, f"{old}-journal"):
        os.utime(tmp_path / name, (0, 0))
    with new_file(tmp_path) as session:
        session.copy_to(tmp_path / "kopie.casus")
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["kopie.casus", "sessie.casus", new]
