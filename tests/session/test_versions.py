"""A session file says which program wrote it last, and an older one does not write in it."""

from pathlib import Path

import apsw
import pytest

from casusanalyse import __version__
from casusanalyse.session.problems import ProgramOlder
from casusanalyse.session.store.connecting import Passphrase
from casusanalyse.session.store.reading import SessionReader
from casusanalyse.session.store.versions import is_later
from casusanalyse.session.store.writing import SessionWriter
from tests.session.samples import MORNING, PASSPHRASE, new_file, started

IN_ORDER = (
    "0.1.0.dev3",
    "0.1.0a1",
    "0.1.0b2",
    "0.1.0rc1",
    "0.1.0rc10",
    "0.1",
    "0.1.0.post1",
    "0.1.1",
    "0.9.9",
    "0.10.0",
    "1.0",
    "10.0",
)


def wrote(path: Path) -> list[str]:
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    found = connection.execute("SELECT value FROM meta WHERE key = 'written_by'").fetchall()
    connection.close()
    return [str(value) for (value,) in found]


def test_versions_are_compared_by_their_numbers() -> None:
    later = [[is_later(one, another) for another in IN_ORDER] for one in IN_ORDER]
    places = range(len(IN_ORDER))
    assert later == [[row > column for column in places] for row in places]


@pytest.mark.parametrize("same", [("0.1", "0.1.0"), ("1.0+ours", "1.0"), ("v2", "2.0.0")])
def test_some_versions_are_the_same_however_they_are_written(same: tuple[str, str]) -> None:
    one, another = same
    assert (is_later(one, another), is_later(another, one)) == (False, False)


@pytest.mark.parametrize("nothing", ["", "unknown", "."])
def test_what_is_no_version_is_never_later(nothing: str) -> None:
    assert not is_later(nothing, "0.1.0")
    assert not is_later("99.0", nothing)


def test_a_new_file_says_which_program_made_it(tmp_path: Path) -> None:
    new_file(tmp_path).close()
    assert wrote(tmp_path / "sessie.casus") == [__version__]


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_an_older_program_reads_along_and_changes_nothing(
    tmp_path: Path, passphrase: Passphrase | None
) -> None:
    path = tmp_path / "sessie.casus"
    new_file(tmp_path, passphrase).close()
    SessionWriter.open_to_write(path, MORNING, passphrase, program="7.10").close()
    before = path.read_bytes()
    with pytest.raises(ProgramOlder, match=r"7\.10; op deze computer staat 7\.9\."):
        SessionWriter.open_to_write(path, MORNING, passphrase, program="7.9")
    with SessionReader.open(path, passphrase) as reader:
        assert reader.read_events() == (started(),)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["sessie.casus"]


def test_a_newer_program_signs_when_it_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "sessie.casus"
    new_file(tmp_path).close()
    SessionWriter.open_to_write(path, MORNING, program="7.10").close()
    assert wrote(path) == ["7.10"]
    before = path.stat().st_mtime_ns
    SessionWriter.open_to_write(path, MORNING, program="7.10").close()
    assert path.stat().st_mtime_ns == before


def test_a_file_that_never_said_who_wrote_it_is_signed(tmp_path: Path) -> None:
    path = tmp_path / "sessie.casus"
    new_file(tmp_path).close()
    connection = apsw.Connection(str(path))
    connection.execute("DELETE FROM meta WHERE key = 'written_by'")
    connection.close()
    SessionWriter.open_to_write(path, MORNING).close()
    assert wrote(path) == [__version__]
