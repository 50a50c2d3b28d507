"""Drawings get a number each, are there whole or not at all, and go when something is erased."""

import os
import stat
from pathlib import Path

import pytest

from casusanalyse.disk.problems import DiskFull
from casusanalyse.errors import CasusError
from casusanalyse.session.drawing_files import Pages, keep_pages
from casusanalyse.word.saving import save_content


def names(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_a_drawing_that_changed_gets_the_next_number(tmp_path: Path) -> None:
    folder = tmp_path / "tekeningen"
    first = keep_pages(folder, "gezin", "png", [b"een"])
    second = keep_pages(folder, "gezin", "png", [b"twee"])
    assert (first, second) == (
        Pages((folder / "gezin.png",), new=True),
        Pages((folder / "gezin-v2.png",), new=True),
    )
    assert names(folder) == {"gezin-v2.png": b"twee", "gezin.png": b"een"}


def test_a_drawing_that_did_not_change_is_not_written_again(tmp_path: Path) -> None:
    contents = (b"een", b"twee", b"twee", b"een", b"een")
    kept = [keep_pages(tmp_path, "gezin", "png", [content]) for content in contents]
    assert [(each.paths[0].name, each.new) for each in kept] == [
        ("gezin.png", True),
        ("gezin-v2.png", True),
        ("gezin-v2.png", False),
        ("gezin-v3.png", True),
        ("gezin-v3.png", False),
    ]


def test_several_pages_are_numbered(tmp_path: Path) -> None:
    keep_pages(tmp_path, "tijdlijn", "png", [b"1", b"2"])
    keep_pages(tmp_path, "tijdlijn", "png", [b"1"])
    keep_pages(tmp_path, "tijdlijn", "png", [b"1", b"2", b"3"])
    assert list(names(tmp_path)) == [
        "tijdlijn-1.png",
        "tijdlijn-2.png",
        "tijdlijn-v2.png",
        "tijdlijn-v3-1.png",
        "tijdlijn-v3-2.png",
        "tijdlijn-v3-3.png",
    ]


def test_other_drawings_and_other_kinds_of_files_have_their_own_numbers(tmp_path: Path) -> None:
    (tmp_path / "gezin-dynamiek.png").write_bytes(b"anders")
    (tmp_path / "gezin.svg").write_bytes(b"anders")
    assert keep_pages(tmp_path, "gezin", "png", [b"een"]).paths == (tmp_path / "gezin.png",)


@pytest.mark.parametrize("beside", ["gezin (voor moeder).PNG", "GEZIN.png", "gezin_oud.png"])
def test_a_file_that_somebody_named_otherwise_counts_as_well(beside: str, tmp_path: Path) -> None:
    (tmp_path / beside).write_bytes(b"een")
    assert keep_pages(tmp_path, "gezin", "png", [b"twee"]).paths == (tmp_path / "gezin-v2.png",)


def test_a_page_that_cannot_be_written_leaves_none_behind(tmp_path: Path) -> None:
    def save(path: Path, page: bytes) -> None:
        if page == b"2":
            raise DiskFull(path)
        save_content(path, page)

    with pytest.raises(DiskFull):
        keep_pages(tmp_path, "tijdlijn", "png", [b"1", b"2"], save)
    assert names(tmp_path) == {}


def test_of_two_at_the_same_moment_the_second_gets_the_next_number(tmp_path: Path) -> None:
    first = [True]

    def save(path: Path, page: bytes) -> None:
        if first.pop() if first else False:
            (tmp_path / "tijdlijn-2.png").write_bytes(b"van een ander")
        save_content(path, page)

    kept = keep_pages(tmp_path, "tijdlijn", "png", [b"1", b"2"], save)
    assert [path.name for path in kept.paths] == ["tijdlijn-v2-1.png", "tijdlijn-v2-2.png"]
    assert list(names(tmp_path)) == ["tijdlijn-2.png", "tijdlijn-v2-1.png", "tijdlijn-v2-2.png"]


def test_a_file_where_the_folder_should_be_is_told_about(tmp_path: Path) -> None:
    folder = tmp_path / "tekeningen"
    folder.write_bytes(b"")
    with pytest.raises(CasusError):
        keep_pages(folder, "gezin", "png", [b"een"])


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps such rights otherwise")
def test_only_the_owner_may_look_at_drawings(tmp_path: Path) -> None:
    folder = tmp_path / "tekeningen"
    (path,) = keep_pages(folder, "gezin", "png", [b"een"]).paths
    modes = [stat.S_IMODE(each.stat().st_mode) for each in (folder, path)]
    assert modes == [0o700, 0o600]
