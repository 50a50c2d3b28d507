"""The copies that go round are there whole or not at all, whatever breaks off."""

import sys
from pathlib import Path

import pytest

from casusanalyse.disk.problems import DiskFailed, DiskFull, FolderMissing
from casusanalyse.review.sent_files import LeftOver, published, remove_left_overs
from casusanalyse.wording.review_sending import NOT_TO_SEND
from tests.review.rounds import names_in

FILES = {"concept-v1-k01.docx": b"een", "concept-v1-k01.eml": b"mail"}
NOBODY_SENT: frozenset[int] = frozenset()
FIRST = "rondgestuurd-v1"


@pytest.fixture
def session(tmp_path: Path) -> Path:
    """Where a session file stands."""
    (tmp_path / "sessie.casus").touch()
    return tmp_path / "sessie.casus"


def broken_off(session: Path) -> Path:
    """Publish, and be gone before it is noted that the copies go round."""
    return published(session, 1, FILES).__enter__()


def test_while_it_is_noted_a_file_says_that_the_copies_are_not_to_be_sent(session: Path) -> None:
    with published(session, 1, FILES) as folder:
        assert names_in(folder) == sorted([*FILES, NOT_TO_SEND])
    assert folder == session.with_name(FIRST)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == FILES
    assert names_in(session.parent) == [FIRST, "sessie.casus"]


@pytest.mark.skipif(sys.platform == "win32", reason="other rights")
def test_only_the_owner_may_look_into_the_folder(session: Path) -> None:
    with published(session, 1, FILES) as folder:
        assert folder.stat().st_mode & 0o077 == 0


def test_when_one_copy_cannot_be_written_there_is_none(session: Path) -> None:
    with pytest.raises(FolderMissing), published(session, 1, {**FILES, "weg/b.docx": b"twee"}):
        raise AssertionError("it was never published")
    assert names_in(session.parent) == ["sessie.casus"]


def test_when_it_cannot_be_noted_the_copies_go(session: Path) -> None:
    with pytest.raises(DiskFull), published(session, 1, FILES):
        raise DiskFull(session.parent)
    assert names_in(session.parent) == ["sessie.casus"]


def test_copies_that_are_there_already_stay(session: Path) -> None:
    with published(session, 1, FILES) as folder:
        pass
    with pytest.raises(DiskFailed), published(session, 1, {"concept-v1-k02.docx": b"twee"}):
        raise AssertionError("it was never published")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == FILES
    assert names_in(session.parent) == [FIRST, "sessie.casus"]


def test_what_a_kill_left_before_it_was_noted_is_removed(session: Path) -> None:
    folder = broken_off(session)
    assert remove_left_overs(session, NOBODY_SENT) == (LeftOver(folder, removed=True),)
    assert names_in(session.parent) == ["sessie.casus"]


def test_what_a_kill_left_after_it_was_noted_may_be_sent(session: Path) -> None:
    folder = broken_off(session)
    assert remove_left_overs(session, frozenset({1})) == ()
    assert names_in(folder) == sorted(FILES)


@pytest.mark.parametrize("names", [[], ["~casusanalyse-x.tmp"], [NOT_TO_SEND, *FILES]])
def test_what_a_kill_left_in_the_making_is_removed(session: Path, names: list[str]) -> None:
    making = session.with_name(f"{FIRST}-niet-af")
    making.mkdir()
    for name in names:
        (making / name).write_bytes(b"half")
    assert remove_left_overs(session, NOBODY_SENT) == (LeftOver(making, removed=True),)
    assert names_in(session.parent) == ["sessie.casus"]


def test_what_somebody_else_put_into_it_stays(session: Path) -> None:
    folder = broken_off(session)
    (folder / "adressen.txt").write_text("van mij", encoding="utf-8")
    assert remove_left_overs(session, NOBODY_SENT) == (LeftOver(folder, removed=False),)
    assert names_in(folder) == [NOT_TO_SEND, "adressen.txt"]


def test_a_round_of_which_an_older_copy_of_the_session_does_not_know_stays(session: Path) -> None:
    with published(session, 1, FILES) as folder:
        pass
    assert remove_left_overs(session, NOBODY_SENT) == ()
    assert names_in(folder) == sorted(FILES)
