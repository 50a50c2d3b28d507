"""A session file that goes on with another protocol: whole or not at all, for whoever opens it."""

from datetime import date
from pathlib import Path
from random import Random

import apsw
import pytest

from casusanalyse.protocol.model import fingerprint, freeze
from casusanalyse.session.events import SessionId
from casusanalyse.session.live import LiveSession, NewSession, open_session, read_session
from casusanalyse.session.live import start_session as start
from casusanalyse.session.moving import replacement
from casusanalyse.session.moving_events import ChapterThen, ProtocolReplaced
from casusanalyse.session.places import Place
from casusanalyse.session.problems import (
    ProgramOlder,
    SessionDamaged,
    SessionInUse,
    SessionIsFinal,
)
from casusanalyse.session.store.connecting import Passphrase
from casusanalyse.session.store.reading import SessionReader
from casusanalyse.session.store.writing import SessionWriter
from casusanalyse.text.clean import clean_text as c
from tests.session.disk import Acknowledged, Disk, after_power_cut
from tests.session.moved import asked, protocol, said
from tests.session.reviews import SENT, final, replayed
from tests.session.samples import MORNING, PASSPHRASE, Clock

OLD = protocol(asked("hoe"), asked("lijn"), chapters=("Een", "Twee"))
NEW = protocol(asked("hoe"), chapters=("Twee",), version="2")
HOE, LINE = Place("hoe"), Place("lijn")


def begun(folder: Path, passphrase: Passphrase | None = None) -> LiveSession:
    new = NewSession(c("Casus Wilg"), date(2025, 3, 6), OLD, session=SessionId("s1"))
    session = start(folder, new, Clock(), passphrase)
    session.do_all([said(HOE, "rustig"), said(LINE, "Zuring")])
    return session


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_a_moved_session_is_opened_with_its_new_protocol(
    tmp_path: Path, passphrase: Passphrase | None
) -> None:
    with begun(tmp_path, passphrase) as session:
        moved = session.move_to(NEW)
        assert (session.protocol, session.record) == (NEW, moved)
        assert [each.place for each in moved.aside.said] == [LINE]
        session.do(said(HOE, "onrustig"))
    assert read_session(session.file, passphrase) == (NEW, session.record)
    with open_session(session.file, Clock(), passphrase) as again:
        assert again.move_to(OLD).answer("lijn") is not None


def test_the_protocol_that_it_had_stays_in_the_file(tmp_path: Path) -> None:
    with begun(tmp_path) as session:
        session.move_to(NEW)
    connection = apsw.Connection(str(session.file), flags=apsw.SQLITE_OPEN_READONLY)
    key = f"protocol:{fingerprint(freeze(OLD))}"
    kept = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchall()
    connection.close()
    assert kept == [(freeze(OLD),)]


def test_what_was_half_typed_at_a_question_that_is_gone_is_kept_without_a_place(
    tmp_path: Path,
) -> None:
    with begun(tmp_path) as session:
        session.keep_half_typed(c("bijna"), LINE)
        session.move_to(NEW)
        assert (session.half_typed, session.half_typed_at) == ("bijna", None)
        session.keep_half_typed(c("bijna"), HOE)
        session.move_to(OLD)
        assert (session.half_typed, session.half_typed_at) == ("bijna", HOE)


def test_a_final_session_is_not_moved(tmp_path: Path) -> None:
    with begun(tmp_path) as session:
        session.do_all([SENT, final()])
        with pytest.raises(SessionIsFinal):
            session.move_to(NEW)
        assert session.protocol == OLD


def test_a_session_that_somebody_writes_is_not_moved(tmp_path: Path) -> None:
    with begun(tmp_path) as session, pytest.raises(SessionInUse):
        open_session(session.file, Clock())


def test_erasing_reaches_what_was_set_aside(tmp_path: Path) -> None:
    with begun(tmp_path) as session:
        session.move_to(NEW)
        session.erase(LINE)
        assert [*session.record.aside.said] == []
        assert session.move_to(OLD).answer("lijn") is None
    assert b"Zuring" not in session.file.read_bytes()


def test_a_frozen_protocol_that_no_event_speaks_of_is_damage(tmp_path: Path) -> None:
    with begun(tmp_path) as session:
        session.move_to(NEW)
    connection = apsw.Connection(str(session.file))
    back = [("protocol", freeze(OLD)), ("protocol_hash", fingerprint(freeze(OLD)))]
    connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", back)
    connection.close()
    with pytest.raises(SessionDamaged):
        read_session(session.file)


def test_what_a_later_program_wrote_is_told_as_that_and_not_as_damage(tmp_path: Path) -> None:
    with begun(tmp_path) as session:
        pass
    connection = apsw.Connection(str(session.file))
    connection.execute("UPDATE events SET kind = 'never_heard_of' WHERE sequence = 2")
    connection.execute("UPDATE meta SET value = '99.0' WHERE key = 'written_by'")
    connection.close()
    with pytest.raises(ProgramOlder):
        read_session(session.file)


def test_a_draft_that_went_round_is_read_by_the_new_protocol(tmp_path: Path) -> None:
    with begun(tmp_path) as session:
        session.do(SENT)
        session.do(said(HOE, "anders"))
        session.move_to(NEW)
        sent = session.when_sent(SENT.version)
        assert (sent.answer("hoe"), sent.answer("lijn")) == (
            said(HOE, "rustig").answer,
            None,
        )
        assert [each.place for each in sent.aside.said] == [LINE]


def test_a_draft_that_went_round_has_back_what_came_back(tmp_path: Path) -> None:
    with begun(tmp_path) as session:
        session.do(SENT)
        session.do(said(HOE, "anders"))
        session.move_to(NEW)
        session.move_to(OLD)
        sent = session.when_sent(SENT.version)
        assert (sent.answer("hoe"), sent.answer("lijn")) == (
            said(HOE, "rustig").answer,
            said(LINE, "Zuring").answer,
        )


def test_what_opened_a_chapter_in_a_draft_opens_it_where_it_stands_now() -> None:
    lines = tuple(
        SENT.lines[0].model_copy(update={"opening": opening}) for opening in (None, -1, 0, 1)
    )
    event = ProtocolReplaced(
        protocol_id="proef",
        protocol_version="2",
        protocol_hash="h",
        chapters=(ChapterThen(heading=c("Een")), ChapterThen(heading=c("Twee"), now=0)),
    )
    review = replayed(SENT.model_copy(update={"lines": lines}), event)
    assert [line.opening for line in review.sent[0].lines] == [None, -1, None, 0]


def test_the_review_of_a_moved_session_is_read_by_the_new_protocol(tmp_path: Path) -> None:
    opening = SENT.lines[0].model_copy(update={"opening": 1})
    with begun(tmp_path) as session:
        session.do(SENT.model_copy(update={"lines": (opening,)}))
        session.move_to(NEW)
    with open_session(session.file, Clock()) as again:
        assert [line.opening for line in again.review.sent[0].lines] == [0]


def state_of(session: SessionReader) -> tuple[str, ...]:
    kept = (session.frozen_protocol, session.half_typed, str(session.half_typed_at))
    return (*(str(event) for event in session.read_events()), *kept)


def test_wherever_the_power_goes_it_is_the_old_session_or_the_new_one(tmp_path: Path) -> None:
    with begun(tmp_path / "werk") as live:
        live.keep_half_typed(c("bijna"), LINE)
        event = replacement(OLD, NEW, live.record, fingerprint(freeze(NEW)))
    before = live.file.read_bytes()
    disk = Disk()
    with SessionWriter.open_to_write(live.file, MORNING, vfs=disk.name) as session:
        old = state_of(session)
        disk.log.append(Acknowledged(old))
        session.replace_protocol(freeze(NEW), event, MORNING)
        new = state_of(session)
    assert old != new
    found = set()
    choose = Random(1)
    for cut in range(1, len(disk.log) + 1):
        for keep in (0.0, 0.5, 1.0):
            left = after_power_cut({"sessie.casus": before}, disk.log[:cut], keep, choose)
            folder = tmp_path / "gevonden"
            folder.mkdir(exist_ok=True)
            for path in folder.iterdir():
                path.unlink()
            for name, data in left.items():
                (folder / name).write_bytes(data)
            with SessionReader.open(folder / "sessie.casus") as reader:
                found.add(state_of(reader))
    assert found == {old, new}
