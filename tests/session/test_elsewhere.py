"""Two files of one session: which went on, since when, and what cannot be told."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from casusanalyse.session.copies import KnownCopy
from casusanalyse.session.elsewhere import CopyState, Whereabouts, compared, trail_of
from casusanalyse.session.places import Place
from casusanalyse.session.store.connecting import Passphrase
from casusanalyse.session.store.writing import SessionWriter
from tests.session.samples import MORNING, PASSPHRASE, answer, new_file

LATER = MORNING + timedelta(hours=2)
Change = Callable[[Path], None]


def go_on(path: Path, at: datetime = LATER, passphrase: Passphrase | None = None) -> None:
    with SessionWriter.open_to_write(path, at, passphrase) as session:
        session.append(answer("verder"), at)


@pytest.fixture(params=[None, PASSPHRASE], ids=["open", "locked"])
def passphrase(request: pytest.FixtureRequest) -> Passphrase | None:
    found: Passphrase | None = request.param
    return found


class Pair:
    """A session with one answer and a copy of it."""

    def __init__(self, folder: Path, passphrase: Passphrase | None) -> None:
        self.copy = KnownCopy(path=folder / "kopie.casus", at=MORNING)
        self.passphrase = passphrase
        with new_file(folder, passphrase) as session:
            session.append(answer("een"), MORNING)
            session.copy_to(self.copy.path)
            self.path = session.path

    def seen(self) -> Whereabouts:
        own = trail_of(self.path, self.passphrase)
        (found,) = compared(own, [self.copy], self.passphrase)
        return found


@pytest.fixture
def pair(tmp_path: Path, passphrase: Passphrase | None) -> Pair:
    return Pair(tmp_path, passphrase)


def test_a_copy_in_which_nothing_happened_is_within_the_session(pair: Pair) -> None:
    assert pair.seen() == Whereabouts(pair.copy, CopyState.WITHIN)
    go_on(pair.path, passphrase=pair.passphrase)
    assert pair.seen() == Whereabouts(pair.copy, CopyState.WITHIN)


def test_a_copy_that_went_on_tells_since_when(pair: Pair) -> None:
    go_on(pair.copy.path, LATER, pair.passphrase)
    go_on(pair.copy.path, LATER + timedelta(hours=1), pair.passphrase)
    assert pair.seen() == Whereabouts(pair.copy, CopyState.FURTHER, LATER)


def test_when_both_went_on_they_are_apart(pair: Pair) -> None:
    go_on(pair.path, LATER + timedelta(hours=1), pair.passphrase)
    go_on(pair.copy.path, LATER, pair.passphrase)
    assert pair.seen() == Whereabouts(pair.copy, CopyState.FORKED, LATER)


def test_erasing_is_not_going_on(pair: Pair) -> None:
    with SessionWriter.open_to_write(pair.path, LATER, pair.passphrase) as session:
        session.erase(Place("hoe"))
    assert pair.seen() == Whereabouts(pair.copy, CopyState.WITHIN)


def _gone(path: Path) -> None:
    path.unlink()


def _damaged(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4096])


def _a_document(path: Path) -> None:
    path.write_text("een brief", encoding="utf-8")


def _locked(path: Path) -> None:
    path.unlink()
    new_file(path.parent / "elders", Passphrase("een ander")).close()
    (path.parent / "elders" / "sessie.casus").rename(path)


@pytest.mark.parametrize(
    ("change", "state"),
    [
        (_gone, CopyState.AWAY),
        (_damaged, CopyState.UNCLEAR),
        (_a_document, CopyState.OTHER),
        (_locked, CopyState.UNCLEAR),
    ],
)
def test_what_stands_in_the_place_of_a_copy_is_looked_at(
    tmp_path: Path, change: Change, state: CopyState
) -> None:
    pair = Pair(tmp_path, None)
    (tmp_path / "elders").mkdir()
    change(pair.copy.path)
    assert pair.seen() == Whereabouts(pair.copy, state)


def test_another_session_in_the_place_of_a_copy_is_not_this_one(tmp_path: Path) -> None:
    pair = Pair(tmp_path, None)
    other = trail_of(pair.path, None)._replace(session="s2")
    assert compared(other, [pair.copy], None) == (Whereabouts(pair.copy, CopyState.OTHER),)


def test_a_place_of_another_system_is_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pair = Pair(tmp_path, None)
    monkeypatch.chdir(tmp_path)
    elsewhere = KnownCopy(path=Path("kopie.casus"), at=MORNING)
    own = trail_of(pair.path, None)
    assert compared(own, [elsewhere], None) == (Whereabouts(elsewhere, CopyState.AWAY),)


def test_a_session_that_cannot_be_read_leaves_its_copies_unclear(tmp_path: Path) -> None:
    pair = Pair(tmp_path, None)
    away = KnownCopy(path=tmp_path / "weg.casus", at=MORNING)
    assert compared(None, [pair.copy, away], None) == (
        Whereabouts(pair.copy, CopyState.UNCLEAR),
        Whereabouts(away, CopyState.AWAY),
    )
