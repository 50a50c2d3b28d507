"""A name is given once: of two that want it at the same moment, one keeps its file elsewhere."""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from casusanalyse.disk.names import make_private, make_private_folder, publish, sync_folder

Publish = Callable[[Path, Path], None]
WAYS: list[Publish] = [publish]
if sys.platform != "win32":
    from casusanalyse.disk.posix import link, reserve

    WAYS += [link, reserve]
AT_ONCE = 8

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")


@pytest.mark.parametrize("give_name", WAYS)
def test_a_finished_file_gets_its_name_and_loses_the_other(
    tmp_path: Path, give_name: Publish
) -> None:
    finished = tmp_path / "klaar"
    finished.write_bytes(b"nieuw")
    give_name(finished, tmp_path / "naam")
    assert _contents(tmp_path) == {"naam": b"nieuw"}


@pytest.mark.parametrize("give_name", WAYS)
def test_a_name_that_is_taken_stays_where_it_is(tmp_path: Path, give_name: Publish) -> None:
    finished, taken = tmp_path / "klaar", tmp_path / "naam"
    finished.write_bytes(b"nieuw")
    taken.write_bytes(b"eerder")
    with pytest.raises(FileExistsError):
        give_name(finished, taken)
    assert _contents(tmp_path) == {"klaar": b"nieuw", "naam": b"eerder"}


@pytest.mark.parametrize("give_name", WAYS)
def test_of_many_at_the_same_moment_one_gets_the_name(tmp_path: Path, give_name: Publish) -> None:
    ready = Barrier(AT_ONCE)

    def attempt(number: int) -> int | None:
        finished = tmp_path / f"klaar {number}"
        finished.write_bytes(b"%d" % number)
        ready.wait()
        try:
            give_name(finished, tmp_path / "naam")
        except FileExistsError:
            return None
        return number

    with ThreadPoolExecutor(AT_ONCE) as pool:
        (winner,) = [each for each in pool.map(attempt, range(AT_ONCE)) if each is not None]
    others = {f"klaar {each}": b"%d" % each for each in range(AT_ONCE) if each != winner}
    assert _contents(tmp_path) == {"naam": b"%d" % winner, **others}


def test_a_file_that_went_away_leaves_no_name_behind(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        publish(tmp_path / "weg", tmp_path / "naam")
    assert _contents(tmp_path) == {}


@on_posix
def test_what_is_private_is_for_its_owner_alone(tmp_path: Path) -> None:
    make_private(tmp_path / "bestand")
    make_private_folder(tmp_path / "map")
    assert (tmp_path / "bestand").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "map").stat().st_mode & 0o777 == 0o700
    for make in (make_private, make_private_folder):
        with pytest.raises(FileExistsError):
            make(tmp_path / "bestand")


@on_posix
def test_a_folder_that_cannot_be_synced_for_lack_of_support_is_left_at_that(root: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("NOT TESTED: only Linux has a file system at hand that refuses")
    # /proc answers EINVAL, as network file systems do.
    sync_folder(Path("/proc"))
    with pytest.raises(FileNotFoundError):
        sync_folder(root / "weg")


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}
