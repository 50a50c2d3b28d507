"""One file per session: what goes in comes out, for whoever may open it."""

import os
import sys
from datetime import timedelta
from pathlib import Path

import apsw
import pytest

from casusanalyse.errors import CasusError
from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import Passed, Paused, Recorded, Resumed
from casusanalyse.session.places import Place
from casusanalyse.session.problems import (
    PassphraseEmpty,
    PassphraseNeeded,
    PassphraseNotNeeded,
    PassphraseWrong,
    SessionDamaged,
    SessionExists,
    SessionInUse,
    SessionMissing,
    SessionNewer,
    SessionOlder,
)
from casusanalyse.session.record import replay
from casusanalyse.session.store.connecting import Passphrase, is_locked
from casusanalyse.session.store.reading import SessionReader
from casusanalyse.session.store.schema import Schema
from casusanalyse.session.store.writing import SessionWriter
from casusanalyse.text.clean import CleanText, clean_text
from casusanalyse.text.problems import BsnFound
from tests.session.samples import (
    FROZEN,
    MORNING,
    PASSPHRASE,
    answer,
    line,
    new_file,
    started,
)

SECRET = "Zilverschoon-Duizendblad"
EVENTS = (started(), answer("één"), line(1, "[b] {{ }} <x> 😀 \u05d0\u05d1"), Paused(), Resumed())


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture(params=[None, PASSPHRASE], ids=["open", "locked"])
def passphrase(request: pytest.FixtureRequest) -> Passphrase | None:
    found: Passphrase | None = request.param
    return found


def test_events_come_back_as_they_went_in(tmp_path: Path, passphrase: Passphrase | None) -> None:
    with new_file(tmp_path, passphrase) as session:
        numbers = [session.append(event, MORNING) for event in EVENTS[1:]]
    with SessionReader.open(session.path, passphrase) as reader:
        assert reader.read_events() == EVENTS
        assert reader.replayed() == replay(EVENTS)
        assert reader.frozen_protocol == FROZEN
    assert numbers == [2, 3, 4, 5]
    assert names(tmp_path) == ["sessie.casus"]


def test_every_event_knows_its_number_and_its_moment(tmp_path: Path) -> None:
    with new_file(tmp_path) as session:
        session.append_all(EVENTS[1:3], MORNING + timedelta(minutes=5))
        assert session.events() == (
            Recorded(sequence=1, at=MORNING, event=EVENTS[0]),
            Recorded(sequence=2, at=MORNING + timedelta(minutes=5), event=EVENTS[1]),
            Recorded(sequence=3, at=MORNING + timedelta(minutes=5), event=EVENTS[2]),
        )


def test_a_hundred_thousand_characters_come_out_as_typed(tmp_path: Path) -> None:
    text = "[b]een\ttwee\n" * 8_400
    with new_file(tmp_path) as session:
        session.append(answer(text), MORNING)
    with SessionReader.open(session.path) as reader:
        assert reader.read_events()[1] == answer(text)


def test_only_events_are_stored(tmp_path: Path) -> None:
    with new_file(tmp_path) as session:
        with pytest.raises(TypeError, match="not str"):
            session.append("hallo", MORNING)  # type: ignore[arg-type]  # the guard under test
        assert session.read_events() == (started(),)


@pytest.mark.parametrize("raw", ["111222333", "stuur\x1b[31mteken"])
def test_text_that_slipped_past_its_check_is_stopped_without_being_named(
    tmp_path: Path, raw: str
) -> None:
    slipped = TextAnswer(text=clean_text("x")).model_copy(update={"text": raw})
    event = answer("x").model_copy(update={"answer": slipped})
    with new_file(tmp_path) as session:
        with pytest.raises(ValueError, match="clean") as caught:
            session.append(event, MORNING)
        assert raw not in str(caught.value)
        assert caught.value.__suppress_context__
        assert session.read_events() == (started(),)
    assert raw.encode() not in session.path.read_bytes()


def test_half_typed_text_has_one_slot_that_is_overwritten(tmp_path: Path) -> None:
    with new_file(tmp_path) as session:
        assert session.half_typed == ""
        session.keep_half_typed(clean_text(SECRET))
        session.keep_half_typed(clean_text("wij zagen"))
        with pytest.raises(BsnFound):
            session.keep_half_typed(CleanText("111222333"))
        assert session.half_typed == "wij zagen"
        session.keep_half_typed(clean_text(""))
        assert session.half_typed == ""
    left = session.path.read_bytes()
    assert (SECRET.encode() in left, b"wij zagen" in left) == (False, False)


def test_what_is_half_typed_goes_when_it_is_entered_and_stays_when_something_else_is(
    tmp_path: Path,
) -> None:
    here, elsewhere, other = Place("hoe"), Place("ander"), Place("hoe", EntryId("e1"))
    with new_file(tmp_path) as session:
        for place, left in ((here, ""), (None, ""), (elsewhere, "wij za"), (other, "wij za")):
            session.keep_half_typed(clean_text("wij za"), place)
            session.append(Passed(place=here), MORNING)
            assert session.half_typed == "wij za"
            session.append(answer("wij zagen niets", "hoe"), MORNING)
            assert session.half_typed == left
        session.append(answer("over e1", "hoe", "e1"), MORNING)
        assert session.half_typed == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_only_the_owner_may_open_a_session_its_journal_and_its_copy(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with new_file(tmp_path) as session:
            session.copy_to(tmp_path / "kopie.casus")
            holder = apsw.Connection(str(session.path))
            holder.execute("BEGIN IMMEDIATE; UPDATE meta SET value = ''")
            rights = {each.name: each.stat().st_mode & 0o777 for each in tmp_path.iterdir()}
            holder.execute("ROLLBACK")
            holder.close()
    finally:
        os.umask(before)
    held = ("kopie.casus", "sessie.casus", "sessie.casus-journal", "sessie.slot")
    assert rights == dict.fromkeys(held, 0o600)


def test_what_is_erased_is_nowhere_in_the_folder(tmp_path: Path) -> None:
    with new_file(tmp_path) as session:
        for number in range(1, 120):
            session.append(line(number, f"{SECRET} {number} " * (number % 7 + 1) * 9), MORNING)
            session.append(answer(f"blijft {number}", "ander", f"e{number}"), MORNING)
        session.keep_half_typed(clean_text(SECRET))
        session.erase(Place("lijst"), EntryId("e7"))
        assert SECRET in str(session.read_events())
        session.erase(Place("lijst"))
        assert SECRET not in str(session.read_events())
        assert session.half_typed == ""
        assert session.append(answer("verder"), MORNING) == 240
        assert not any(SECRET.encode() in path.read_bytes() for path in tmp_path.iterdir())


def test_a_session_is_made_whole_or_not_at_all_and_never_over_another(tmp_path: Path) -> None:
    new_file(tmp_path).close()
    before = (tmp_path / "sessie.casus").read_bytes()
    with pytest.raises(SessionExists):
        new_file(tmp_path)
    assert (tmp_path / "sessie.casus").read_bytes() == before
    assert names(tmp_path) == ["sessie.casus"]


def test_what_an_interrupted_start_left_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "sessie.casus.nieuw").write_bytes(b"half")
    (tmp_path / "sessie.casus.nieuw-journal").write_bytes(b"half")
    new_file(tmp_path).close()
    assert names(tmp_path) == ["sessie.casus"]


def test_a_second_writer_is_told_where_the_session_is_open(tmp_path: Path) -> None:
    with new_file(tmp_path) as session:
        with pytest.raises(SessionInUse, match=r"al open op computer .*, sinds 0\d-03-2025"):
            SessionWriter.open_to_write(session.path, MORNING)
        with SessionReader.open(session.path) as reader:
            assert reader.read_events() == (started(),)
    SessionWriter.open_to_write(session.path, MORNING).close()


def test_a_file_that_is_not_there_is_missed(tmp_path: Path) -> None:
    for opening in (
        lambda: SessionReader.open(tmp_path / "sessie.casus"),
        lambda: SessionWriter.open_to_write(tmp_path / "weg" / "sessie.casus", MORNING),
        lambda: is_locked(tmp_path / "sessie.casus"),
    ):
        with pytest.raises(SessionMissing):
            opening()
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("made_with", "opened_with", "problem"),
    [
        (PASSPHRASE, None, PassphraseNeeded),
        (PASSPHRASE, Passphrase("iets anders"), PassphraseWrong),
        (None, PASSPHRASE, PassphraseNotNeeded),
        (None, Passphrase(""), PassphraseEmpty),
    ],
)
def test_a_passphrase_that_does_not_fit_changes_nothing(
    tmp_path: Path,
    made_with: Passphrase | None,
    opened_with: Passphrase | None,
    problem: type[CasusError],
) -> None:
    with new_file(tmp_path, made_with) as session:
        path = session.path
    before = path.read_bytes()
    with pytest.raises(problem):
        SessionReader.open(path, opened_with)
    with pytest.raises(problem):
        SessionWriter.open_to_write(path, MORNING, opened_with)
    assert path.read_bytes() == before
    assert names(tmp_path) == ["sessie.casus"]
    assert is_locked(path) is (made_with is not None)


def test_a_locked_file_shows_nothing_and_no_message_holds_the_passphrase(tmp_path: Path) -> None:
    with new_file(tmp_path, PASSPHRASE) as session:
        session.append(answer(SECRET), MORNING)
        assert SECRET.encode() not in session.path.read_bytes()
    with pytest.raises(PassphraseWrong) as caught:
        SessionReader.open(session.path, Passphrase(SECRET))
    assert SECRET not in str(caught.value)


def test_an_accent_opens_a_file_however_it_was_composed(tmp_path: Path) -> None:
    new_file(tmp_path, Passphrase("caf\u00e9")).close()
    with SessionReader.open(tmp_path / "sessie.casus", Passphrase("cafe\u0301")) as reader:
        assert reader.read_events() == (started(),)


def _mark_upgraded(connection: apsw.Connection) -> None:
    connection.execute("INSERT INTO meta VALUES ('upgraded', 'once')")


def _fail(connection: apsw.Connection) -> None:
    connection.execute("DROP TABLE half_typed")
    raise apsw.FullError("refused by the test")


def test_an_older_layout_is_upgraded_after_a_copy_of_it_was_made(
    tmp_path: Path, passphrase: Passphrase | None
) -> None:
    new_file(tmp_path, passphrase).close()
    path = tmp_path / "sessie.casus"
    later = Schema(version=2, steps={1: _mark_upgraded})
    with pytest.raises(SessionOlder):
        SessionReader.open(path, passphrase, schema=later)
    SessionWriter.open_to_write(path, MORNING, passphrase, schema=later).close()
    SessionWriter.open_to_write(path, MORNING, passphrase, schema=later).close()
    with SessionReader.open(path, passphrase, schema=later) as reader:
        assert reader.read_events() == (started(),)
    with SessionReader.open(tmp_path / "sessie-indeling1.casus", passphrase) as copy:
        assert copy.read_events() == (started(),)
    with pytest.raises(SessionNewer):
        SessionReader.open(path, passphrase)
    assert names(tmp_path) == ["sessie-indeling1.casus", "sessie.casus"]


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    new_file(tmp_path).close()
    path = tmp_path / "sessie.casus"
    steps = {1: _mark_upgraded, 2: _fail}
    with pytest.raises(CasusError):
        SessionWriter.open_to_write(path, MORNING, schema=Schema(version=3, steps=steps))
    with pytest.raises(SessionDamaged):
        SessionWriter.open_to_write(path, MORNING, schema=Schema(version=3, steps={2: _fail}))
    with SessionWriter.open_to_write(path, MORNING) as session:
        assert session.append(answer("verder"), MORNING) == 2
    assert "sessie-indeling1.casus" in names(tmp_path)
