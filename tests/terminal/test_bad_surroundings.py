"""A folder, disk or file that does not cooperate: a Dutch sentence, an exit code, nothing lost."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import apsw
import pytest

from casusanalyse.errors import ExitCode
from casusanalyse.session.store.schema import SCHEMA
from casusanalyse.wording import disk as disk_wording
from casusanalyse.wording import facilitate as wording
from casusanalyse.wording import session as session_wording
from tests.terminal.desk import BEGIN, Desk, in_a_window, said

SAID = "\nWij wilden het begrijpen.\n"
KEPT = {("aanleiding", None): ('{"text":"Wij wilden het begrijpen."}',)}
FULL = disk_wording.FULL.partition("{folder}")[2]
READ_ONLY = disk_wording.READ_ONLY.partition("{folder}")[2]
TEMPLATE = "id: vol\nnaam: Vol\nomschrijving: Met velen.\nprotocol: retrospectief\n"
SMALL_DISK = "size=400k"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own that is soon full; only an administrator of Linux can make one."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip(
            "NOT TESTED: a full disk needs Linux and an administrator, to mount a small one"
        )
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", SMALL_DISK, "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("NOT TESTED: a full disk, because this computer lets nobody mount a small one")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def remount(folder: Path, options: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{options}", str(folder)], check=True)


def fill(folder: Path) -> None:
    """Leave no room at all."""
    with (folder / "ballast").open("wb", buffering=0) as ballast, suppress(OSError):
        while True:
            ballast.write(bytes(1024))


def begun(desk: Desk) -> Desk:
    """A desk with a session in which one thing was said."""
    assert desk.pipe(*BEGIN, typed=SAID).returncode == ExitCode.DONE
    return desk


def test_a_session_cannot_begin_in_a_folder_that_may_not_be_written(small_disk: Path) -> None:
    desk = Desk(small_disk.parent, small_disk / "werk")
    remount(small_disk, "ro")
    ended = desk.pipe(*BEGIN, typed=SAID)
    assert ended.returncode == ExitCode.REFUSED
    assert READ_ONLY in ended.stderr


def test_a_session_that_may_not_be_written_can_still_be_read(small_disk: Path) -> None:
    desk = begun(Desk(small_disk.parent, small_disk / "werk"))
    remount(small_disk, "ro")
    resumed, shown = desk.pipe("verder", typed="Nog iets.\n"), desk.pipe("toon", "1")
    assert (resumed.returncode, shown.returncode) == (ExitCode.REFUSED, ExitCode.DONE)
    assert READ_ONLY in resumed.stderr
    assert "Wij wilden het begrijpen." in shown.stdout


def test_a_session_cannot_begin_on_a_full_disk(small_disk: Path) -> None:
    desk = Desk(small_disk.parent, small_disk / "werk")
    fill(small_disk)
    ended = desk.pipe(*BEGIN, typed=SAID)
    assert ended.returncode == ExitCode.REFUSED
    assert FULL in ended.stderr


def test_a_session_for_which_half_of_the_seats_fit_does_not_begin(small_disk: Path) -> None:
    desk = Desk(small_disk.parent, small_disk / "werk")
    templates = desk.workspace / "session_templates"
    templates.mkdir()
    seats = "".join(
        f"  - {{rol: rol {number}, organisatie: {'o' * 60}}}\n" for number in range(150)
    )
    (templates / "vol.yaml").write_text(f"{TEMPLATE}deelnemers:\n{seats}", encoding="utf-8")
    remount(small_disk, "size=96k")
    ended = desk.pipe(
        *("start", "--sjabloon", "vol", "--casus", "Casus Wilg", "--datum", "1-2-2026")
    )
    assert (ended.returncode, ended.stdout) == (ExitCode.REFUSED, "")
    assert FULL in ended.stderr
    assert list((desk.workspace / "outputs").iterdir()) == []


@in_a_window
def test_a_disk_that_fills_up_loses_nothing_and_the_session_goes_on(small_disk: Path) -> None:
    desk = begun(Desk(small_disk.parent, small_disk / "werk"))
    window = desk.window("verder")
    window.wait_for_question(wording.GO_ON_WITH_STEP)
    window.enter()
    window.wait_for_question("Hoe ging het?")
    fill(small_disk)
    window.type("Eerst ging het goed.")
    window.press("enter")
    window.wait_for_question("ruimte")
    window.wait_for("Eerst ging het goed.")
    assert said(desk.record) == KEPT
    (small_disk / "ballast").unlink()
    window.press("enter")
    window.wait_for_question("Weten de ouders hiervan?")
    window.press("f10")
    assert window.wait_for_end() == ExitCode.DONE
    assert said(desk.record) == KEPT | {("verhaal", None): ('{"text":"Eerst ging het goed."}',)}


@pytest.mark.parametrize("words", [("concept", "1"), ("kaart",)])
def test_a_word_file_that_does_not_fit_is_one_sentence_and_nothing_is_left(
    small_disk: Path, words: tuple[str, ...]
) -> None:
    desk = begun(Desk(small_disk.parent, small_disk / "werk"))
    before = sorted(small_disk.rglob("*"))
    fill(small_disk)
    ended = desk.pipe(*words)
    assert (ended.returncode, ended.stdout) == (ExitCode.REFUSED, "")
    assert len(ended.stderr.splitlines()) == 1
    assert FULL in ended.stderr
    assert sorted(small_disk.rglob("*")) == sorted([*before, small_disk / "ballast"])


def test_a_case_can_be_erased_from_a_full_disk(small_disk: Path) -> None:
    desk = begun(Desk(small_disk.parent, small_disk / "werk"))
    fill(small_disk)
    ended = desk.pipe("verwijder", "Casus Wilg", "--ja")
    assert (ended.returncode, ended.stderr) == (ExitCode.DONE, "")
    assert list((desk.workspace / "outputs").rglob("*.casus")) == []


def test_a_damaged_file_is_not_opened_and_stays_as_it_is(desk: Desk) -> None:
    file = begun(desk).file
    whole = file.read_bytes()
    middle = len(whole) // 2
    damaged = whole[:middle] + b"\xff" * 4096 + whole[middle + 4096 :]
    file.write_bytes(damaged)
    ended = desk.pipe("verder", "1", typed="Nog iets.\n")
    assert ended.returncode == ExitCode.REFUSED
    assert ended.stderr.strip() == session_wording.DAMAGED.format(path=file)
    assert file.read_bytes() == damaged


def test_a_file_of_a_newer_version_is_not_opened_and_stays_as_it_is(desk: Desk) -> None:
    file = begun(desk).file
    connection = apsw.Connection(str(file))
    connection.pragma("user_version", SCHEMA.version + 1)
    connection.close()
    newer = file.read_bytes()
    ended = desk.pipe("verder", "1", typed="Nog iets.\n")
    assert ended.returncode == ExitCode.REFUSED
    expected = session_wording.NEWER.format(
        path=file, found=SCHEMA.version + 1, known=SCHEMA.version
    )
    assert ended.stderr.strip() == expected
    assert file.read_bytes() == newer


@in_a_window
def test_a_session_that_is_open_elsewhere_can_be_read_but_not_written(desk: Desk) -> None:
    window = desk.window(*BEGIN)
    window.wait_for_question(wording.BEGIN_STEP)
    resumed, shown = desk.pipe("verder", "1", typed="Nog iets.\n"), desk.pipe("toon", "1")
    assert (resumed.returncode, shown.returncode) == (ExitCode.REFUSED, ExitCode.DONE)
    assert resumed.stderr.startswith(session_wording.IN_USE.partition("{host}")[0])
    window.enter()
    window.wait_for_question("Waarom zitten we hier?")
