"""A live session: the record holds what the file holds, no more and no less."""

from datetime import date
from pathlib import Path

import apsw
import pytest

from casusanalyse.disk.problems import DiskFull
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import fingerprint, freeze
from casusanalyse.session.events import SessionId, Undone
from casusanalyse.session.live import (
    LiveSession,
    NewSession,
    copy_session,
    open_session,
    read_session,
    start_session,
)
from casusanalyse.session.places import Place
from casusanalyse.session.problems import PassphraseEmpty, PassphraseNeeded, SessionInUse
from casusanalyse.session.store.connecting import Passphrase
from casusanalyse.session.store.writing import SessionWriter
from casusanalyse.text.clean import clean_text
from casusanalyse.text.problems import BsnFound
from tests.session.disk import Disk
from tests.session.samples import (
    FROZEN,
    MORNING,
    PASSPHRASE,
    PROTOCOL,
    Clock,
    answer,
    line,
    started,
)

NEW = NewSession(clean_text("Casus Wilg"), date(2025, 3, 6), PROTOCOL, session=SessionId("s1"))


def test_a_session_starts_in_a_folder_of_its_own(tmp_path: Path) -> None:
    with start_session(tmp_path, NEW, Clock()) as live:
        assert live.file == tmp_path / "Casus Wilg" / "2025-03-06-proef" / "sessie.casus"
        assert live.protocol == PROTOCOL
        assert live.record.started == started()
        assert live.record.length == 1


def test_two_sessions_never_have_the_same_id(tmp_path: Path) -> None:
    one, another = (NewSession(NEW.case, NEW.held_on, PROTOCOL) for _ in range(2))
    assert one.session != another.session


def test_a_session_that_is_discarded_leaves_nothing(tmp_path: Path) -> None:
    start_session(tmp_path, NEW, Clock()).discard()
    assert list(tmp_path.iterdir()) == []


def test_what_was_done_is_there_when_the_session_is_opened_again(tmp_path: Path) -> None:
    with start_session(tmp_path, NEW, Clock(), PASSPHRASE) as live:
        live.do(answer("een"))
        live.do_all([line(1, "a"), line(2, "b")])
        record = live.do(Undone(sequence=2))
        live.keep_half_typed(clean_text("wij za"))
        assert live.record == record
    assert read_session(live.file, PASSPHRASE) == (PROTOCOL, record)
    with open_session(live.file, Clock(), PASSPHRASE) as again:
        assert again.record == record
        assert again.half_typed == "wij za"


def test_only_one_can_write_and_anyone_can_read(tmp_path: Path) -> None:
    with start_session(tmp_path, NEW, Clock()) as live:
        with pytest.raises(SessionInUse):
            open_session(live.file, Clock())
        live.do(answer("een"))
        assert read_session(live.file)[1] == live.record
        copy_session(live.file, tmp_path / "kopie.casus")
    assert read_session(tmp_path / "kopie.casus")[1] == live.record


def test_erasing_takes_it_from_the_record_and_from_the_file(tmp_path: Path) -> None:
    with start_session(tmp_path, NEW, Clock()) as live:
        live.do_all([line(1, "blijft"), line(2, "Duizendblad"), answer("Zilverschoon")])
        live.erase(Place("hoe"))
        assert live.record.answer("hoe") is None
        live.erase(Place("lijst"), EntryId("e2"))
        assert [kept.id for kept in live.record.entries("lijst")] == ["e1"]
        assert live.do(line(3, "erna")).length == 5
        assert read_session(live.file)[1] == live.record
    left = live.file.read_bytes()
    assert (b"Duizendblad" in left, b"Zilverschoon" in left) == (False, False)


def test_after_a_full_disk_the_session_goes_on_where_it_was(tmp_path: Path) -> None:
    disk = Disk()
    writer = SessionWriter.create(
        tmp_path / "sessie.casus", FROZEN, started(), MORNING, vfs=disk.name
    )
    with LiveSession(writer, Clock()) as live:
        before = live.do(answer("een"))
        disk.refuse(apsw.FullError)
        for _ in range(2):
            with pytest.raises(DiskFull):
                live.do(answer("past niet"))
        assert live.record == before
        disk.mend()
        assert live.do(answer("past wel")) == before + answer("past wel")
    assert read_session(live.file)[1] == before + answer("past wel")


@pytest.mark.parametrize(
    ("new", "passphrase", "problem"),
    [
        (NEW, Passphrase(""), PassphraseEmpty),
        (NewSession(clean_text("111|222|333"), NEW.held_on, PROTOCOL), None, BsnFound),
    ],
)
def test_a_start_that_is_refused_leaves_no_folder(
    tmp_path: Path, new: NewSession, passphrase: Passphrase | None, problem: type[Exception]
) -> None:
    with pytest.raises(problem):
        start_session(tmp_path, new, Clock(), passphrase)
    assert list(tmp_path.iterdir()) == []


def test_a_locked_session_is_not_read_without_its_passphrase(tmp_path: Path) -> None:
    with start_session(tmp_path, NEW, Clock(), PASSPHRASE) as live:
        pass
    with pytest.raises(PassphraseNeeded):
        read_session(live.file)


def test_the_session_carries_the_protocol_that_it_began_with(tmp_path: Path) -> None:
    with start_session(tmp_path, NEW, Clock()) as live:
        begun = live.record.started
    assert begun is not None
    assert begun.protocol_hash == fingerprint(freeze(PROTOCOL))


def test_what_was_half_typed_goes_with_the_line_that_it_became_elsewhere(tmp_path: Path) -> None:
    here = Place("hoe")
    with start_session(tmp_path, NEW, Clock()) as live:
        live.keep_half_typed(clean_text("+ wij za"), here)
        live.do(line(1, "een lijst"))
        assert (live.half_typed, live.half_typed_at) == ("+ wij za", here)
        live.do(line(2, "wij zagen"), typed_at=here)
        assert (live.half_typed, live.half_typed_at) == ("", None)
