"""A disk that is full, fails or refuses: said in Dutch, nothing lost, and the session goes on."""

import errno
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from casusanalyse.disk.problems import DiskFailed, DiskFull, FolderMissing, ReadOnly
from casusanalyse.errors import CasusError
from casusanalyse.session.places import Place
from casusanalyse.session.problems import SessionBusy, SessionDamaged, TracesLeft
from casusanalyse.session.store.failures import translated
from casusanalyse.session.store.reading import SessionReader
from casusanalyse.session.store.writing import SessionWriter
from casusanalyse.text.clean import clean_text
from tests.session.disk import Disk
from tests.session.samples import FROZEN, MORNING, answer, line, new_file, started

MORE_THAN_A_COMMIT = 40
REFUSALS = [
    (apsw.FullError, DiskFull),
    (apsw.IOError, DiskFailed),
    (apsw.ReadOnlyError, ReadOnly),
]


@pytest.mark.parametrize(
    ("raised", "problem"),
    [
        *REFUSALS,
        (apsw.CantOpenError, ReadOnly),
        (apsw.PermissionsError, ReadOnly),
        (apsw.BusyError, SessionBusy),
        (apsw.LockedError, SessionBusy),
        (apsw.CorruptError, SessionDamaged),
        (lambda: OSError(errno.ENOSPC, "vol"), DiskFull),
        (lambda: OSError(errno.EROFS, "alleen lezen"), ReadOnly),
        (lambda: OSError(errno.EACCES, "mag niet"), ReadOnly),
        (lambda: OSError(errno.ENOENT, "weg"), FolderMissing),
        (lambda: OSError(errno.EIO, "stuk"), DiskFailed),
    ],
)
def test_what_disk_and_database_say_becomes_a_sentence(
    tmp_path: Path, raised: Callable[[], Exception], problem: type[CasusError]
) -> None:
    with pytest.raises(problem), translated(tmp_path / "sessie.casus"):
        raise raised()


def test_a_file_without_our_tables_is_damaged() -> None:
    with pytest.raises(SessionDamaged), translated(Path("sessie.casus")):
        raise apsw.SQLError("no such table")


def test_what_no_file_can_help_passes_as_it_is() -> None:
    with pytest.raises(apsw.MisuseError), translated(Path("sessie.casus")):
        raise apsw.MisuseError("bad parameter or other API misuse")


@pytest.mark.parametrize(("refusal", "problem"), REFUSALS)
def test_a_refused_event_is_not_there_and_the_session_goes_on_once_there_is_room(
    tmp_path: Path, refusal: type[apsw.Error], problem: Callable[[Path], CasusError]
) -> None:
    disk = Disk()
    with new_file(tmp_path, vfs=disk.name) as session:
        session.append(line(1, "veilig"), MORNING)
        for after in range(MORE_THAN_A_COMMIT):
            before = session.read_events()
            disk.refuse(refusal, after)
            sentence = _refusal_of(session, after)
            if sentence is None:
                break
            assert sentence == problem(tmp_path).sentence
            disk.mend()
            assert session.read_events() == before
            with SessionReader.open(session.path) as reader:
                assert reader.read_events() == before
            session.append(answer(f"lukt weer {after}"), MORNING)
        else:
            pytest.fail("a commit never takes this many steps")
        disk.mend()
    assert [path.name for path in tmp_path.iterdir()] == ["sessie.casus"]


def _refusal_of(session: SessionWriter, after: int) -> str | None:
    try:
        session.append(line(after + 2, "past niet " * 2000), MORNING)
    except CasusError as error:
        return error.sentence
    return None


@pytest.mark.parametrize(("refusal", "problem"), REFUSALS)
def test_a_start_that_fails_leaves_nothing_behind(
    tmp_path: Path, refusal: type[apsw.Error], problem: type[CasusError]
) -> None:
    for after in range(MORE_THAN_A_COMMIT):
        disk = Disk()
        disk.refuse(refusal, after)
        path = tmp_path / "sessie.casus"
        try:
            SessionWriter.create(path, FROZEN, started(), MORNING, vfs=disk.name).close()
        except problem:
            assert list(tmp_path.iterdir()) == []
        else:
            return
    pytest.fail("a start never takes this many steps")


def test_an_erasing_that_cannot_sweep_the_file_says_so(tmp_path: Path) -> None:
    disk = Disk()
    with new_file(tmp_path, vfs=disk.name) as session:
        session.append(answer("weg ermee"), MORNING)
        steps = len(disk.log)
        session.erase(Place("hoe"))
        whole = len(disk.log) - steps
        session.append(answer("dit ook"), MORNING)
        disk.refuse(apsw.FullError, whole - 3)
        with pytest.raises(TracesLeft):
            session.erase(Place("hoe"))
        disk.mend()
        assert "dit ook" not in str(session.read_events())
        session.erase(Place("hoe"))
    assert b"dit ook" not in session.path.read_bytes()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing, match="weg"):
        new_file(tmp_path / "weg")


def test_half_typed_text_that_does_not_fit_keeps_what_was_there(tmp_path: Path) -> None:
    disk = Disk()
    with new_file(tmp_path, vfs=disk.name) as session:
        session.keep_half_typed(clean_text("wij zag"))
        disk.refuse(apsw.FullError, 2)
        with pytest.raises(DiskFull):
            session.keep_half_typed(clean_text("wij zagen"))
        disk.mend()
        assert session.half_typed == "wij zag"


def test_a_file_that_is_held_for_too_long_is_said_to_be_busy(tmp_path: Path) -> None:
    new_file(tmp_path).close()
    holder = apsw.Connection(str(tmp_path / "sessie.casus"))
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(SessionBusy):
        SessionReader.open(tmp_path / "sessie.casus")
    holder.close()
