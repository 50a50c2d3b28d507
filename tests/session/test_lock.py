"""One writer at a time; a lock that a crashed process left is taken over without a word."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from casusanalyse.session.problems import SessionInUse
from casusanalyse.session.store.lock import WriterLock, lock_path
from tests.session.samples import MORNING

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
