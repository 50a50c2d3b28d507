"""What a session leaves: its folder, the lock apart, and copies that surely are of this session."""

import os
import sys
from pathlib import Path

import pytest

from casusanalyse.session.copies import note_copy
from casusanalyse.session.elsewhere import CopyState
from casusanalyse.session.remains import remains_of, stands_here
from casusanalyse.session.review_files import drawing_folder, received_file, sent_folder
from tests.session.samples import MORNING, PASSPHRASE, new_file


def folder_of(tmp_path: Path) -> Path:
    folder = tmp_path / "2025-03-06-proef"
    folder.mkdir()
    return folder


def test_everything_in_the_folder_is_named_but_the_lock(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    for name in ("concept-v1.docx", "sessie-indeling1.casus"):
        (folder / name).write_bytes(b"")
    (folder / "bijlagen").mkdir()
    with new_file(folder):
        remains = remains_of(folder, None)
    assert (remains.files, remains.folders, remains.copies) == (
        tuple(
            folder / name for name in ("concept-v1.docx", "sessie-indeling1.casus", "sessie.casus")
        ),
        (folder / "bijlagen",),
        (),
    )


def test_the_folders_of_a_review_are_looked_into(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    with new_file(folder) as session:
        pass
    sent, received = sent_folder(session.path, 2), received_file(session.path, "abc").parent
    inside = (sent / "concept-v2-k01.docx", sent / "extra", received / "abc.docx")
    for path in inside:
        path.parent.mkdir(exist_ok=True)
        path.mkdir() if path.name == "extra" else path.write_bytes(b"")
    remains = remains_of(folder, None)
    assert (remains.files, remains.folders, remains.ours) == (
        (session.path, inside[2], inside[0]),
        (inside[1],),
        (received, sent),
    )


def test_drawings_are_among_what_a_session_leaves(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    with new_file(folder) as session:
        pass
    drawings = drawing_folder(session.path)
    drawings.mkdir()
    inside = tuple(
        drawings / name for name in ("gezin.png", "opa en oma.svg", "~casusanalyse-1.tmp")
    )
    for path in inside:
        path.write_bytes(b"")
    remains = remains_of(folder, None)
    assert (remains.files, remains.ours) == ((session.path, *inside), (drawings,))


def test_copies_elsewhere_come_with_what_stands_beside_them(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    copy, away = tmp_path / "k.casus", tmp_path / "weg" / "k.casus"
    with new_file(folder) as session:
        session.copy_to(copy)
    note_copy(session.path, copy, MORNING)
    note_copy(copy, away, MORNING)
    (tmp_path / "k.casus-journal").write_bytes(b"")
    found = remains_of(folder, None).copies
    assert [(each.whereabouts.state, each.files) for each in found] == [
        (CopyState.WITHIN, (copy, tmp_path / "k.casus-journal", tmp_path / "k.kopieen")),
        (CopyState.AWAY, ()),
    ]


def test_a_locked_copy_is_sure_only_with_the_passphrase(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    copy = tmp_path / "k.casus"
    with new_file(folder, PASSPHRASE) as session:
        session.copy_to(copy)
    note_copy(session.path, copy, MORNING)
    files = {
        passphrase: [each.files for each in remains_of(folder, passphrase).copies]
        for passphrase in (None, PASSPHRASE)
    }
    assert files == {None: [()], PASSPHRASE: [(copy,)]}


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_to_a_folder_does_not_stand_here(tmp_path: Path) -> None:
    real = folder_of(tmp_path)
    os.symlink(real, tmp_path / "elders")
    (tmp_path / "brief.txt").write_bytes(b"")
    seen = {path.name: stands_here(path) for path in tmp_path.iterdir()}
    assert seen == {real.name: True, "elders": False, "brief.txt": False}
