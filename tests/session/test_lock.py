"""One writer at a time; a lock that a crashed process left is taken over without a word."""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Timer

import pytest

from casusanalyse.session.problems import SessionInUse
from casusanalyse.session.store.lock import WriterLock, is_open, lock_path
from tests.session.samples import MORNING

if sys.platform != "win32":
    import fcntl

TAKE_AND_DIE = """
import os, sys
from datetime import datetime, timezone
from pathlib import Path
from casusanalyse.session.store.lock import WriterLock
WriterLock.take(Path(sys.argv[1]), datetime.now(timezone.utc))
os._exit(1)
"""


def test_the_lock_file_says_who_writes_and_goes_when_they_are_done(tmp_path: Path) -> None:
    lock = WriterLock.take(tmp_path / "sessie.casus", MORNING)
    holder = json.loads(lock.path.read_text(encoding="utf-8"))
    assert sorted(holder) == ["host", "pid", "since"]
    assert holder["since"] == "2025-03-06T09:00:00+00:00"
    lock.release()
    assert list(tmp_path.iterdir()) == []


def test_a_second_lock_is_refused_until_the_first_is_released(tmp_path: Path) -> None:
    first = WriterLock.take(tmp_path / "sessie.casus", MORNING)
    with pytest.raises(SessionInUse, match="sinds"):
        WriterLock.take(tmp_path / "sessie.casus", MORNING)
    first.release()
    WriterLock.take(tmp_path / "sessie.casus", MORNING).release()


def test_a_holder_that_cannot_be_read_is_still_a_holder(tmp_path: Path) -> None:
    lock = WriterLock.take(tmp_path / "sessie.casus", MORNING)
    lock.path.write_text("half", encoding="utf-8")
    with pytest.raises(SessionInUse, match="ergens anders open"):
        WriterLock.take(tmp_path / "sessie.casus", MORNING)
    lock.release()


def test_what_a_crashed_writer_left_is_taken_over(tmp_path: Path) -> None:
    session = tmp_path / "sessie.casus"
    subprocess.run([sys.executable, "-c", TAKE_AND_DIE, str(session)], check=False)
    assert lock_path(session).exists()
    WriterLock.take(session, MORNING).release()
    assert not lock_path(session).exists()


def test_looking_whether_a_session_is_open_leaves_no_trace(tmp_path: Path) -> None:
    session = tmp_path / "sessie.casus"
    assert not is_open(session)
    assert list(tmp_path.iterdir()) == []
    lock = WriterLock.take(session, MORNING)
    signed = lock.path.read_bytes()
    assert (is_open(session), is_open(session)) == (True, True)
    assert lock.path.read_bytes() == signed
    lock.release()
    assert not is_open(session)


def test_a_lock_file_that_nobody_holds_is_not_open_and_stays(tmp_path: Path) -> None:
    session = tmp_path / "sessie.casus"
    lock_path(session).write_text("{}", encoding="utf-8")
    assert not is_open(session)
    assert lock_path(session).read_text(encoding="utf-8") == "{}"


def test_looks_never_refuse_a_writer_nor_see_each_other(tmp_path: Path) -> None:
    session = tmp_path / "sessie.casus"
    lock_path(session).write_text("{}", encoding="utf-8")
    with ThreadPoolExecutor(4) as pool:
        assert not any(pool.map(lambda _: is_open(session), range(400)))
        looks = [pool.submit(is_open, session) for _ in range(400)]
        for _ in range(50):
            WriterLock.take(session, MORNING).release()
        assert {type(look.result()) for look in looks} == {bool}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such lock")
def test_a_writer_waits_for_a_look_to_be_over(tmp_path: Path) -> None:
    session = tmp_path / "sessie.casus"
    lock_path(session).write_text("{}", encoding="utf-8")
    look = os.open(lock_path(session), os.O_RDONLY)
    fcntl.flock(look, fcntl.LOCK_SH)
    over = Timer(0.03, os.close, (look,))
    over.start()
    WriterLock.take(session, MORNING).release()
    over.join()
    assert not lock_path(session).exists()
