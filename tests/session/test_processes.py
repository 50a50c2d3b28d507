"""Processes that die, and processes that read along: the file stays whole for everybody."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from casusanalyse.session.record import replay
from casusanalyse.session.store.reading import SessionReader
from casusanalyse.session.store.writing import SessionWriter
from tests.session.samples import MORNING, answer, new_file, started

WRITE_AND_TELL = """
import os, sys
from pathlib import Path
from casusanalyse.session.store.writing import SessionWriter
from tests.session.samples import MORNING, answer
session = SessionWriter.open_to_write(Path(sys.argv[1]), MORNING)
for number in range(int(sys.argv[2])):
    sequence = session.append(answer(f"antwoord {number} " * (number % 40)), MORNING)
    os.write(1, f"{sequence}\\n".encode())
session.close()
"""
TIMES = 12 if os.environ.get("CASUSANALYSE_ALLES") else 3


def writer(path: Path, events: int, root: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-c", WRITE_AND_TELL, str(path), str(events)],
        cwd=root,
        stdout=subprocess.PIPE,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_writer_loses_nothing_that_it_acknowledged(tmp_path: Path, root: Path) -> None:
    with new_file(tmp_path) as session:
        path = session.path
    choose = Random(3)
    length = 1
    for _ in range(TIMES):
        child = writer(path, 100_000, root)
        assert child.stdout is not None
        told = child.stdout.readline()
        time.sleep(choose.random() / 10)
        os.kill(child.pid, signal.SIGKILL)
        told += child.stdout.read()
        child.stdout.close()
        child.wait()
        acknowledged = [int(number) for number in told.split(b"\n")[:-1]]
        with SessionReader.open(path) as reader:
            found = len(reader.read_events())
        assert acknowledged == list(range(length + 1, acknowledged[-1] + 1))
        assert found in (acknowledged[-1], acknowledged[-1] + 1)
        length = found
    with SessionWriter.open_to_write(path, MORNING) as session:
        assert session.append(answer("verder"), MORNING) == length + 1
    assert [left.name for left in tmp_path.iterdir()] == ["sessie.casus"]


def test_readers_see_a_whole_session_while_it_is_being_written(tmp_path: Path, root: Path) -> None:
    with new_file(tmp_path) as session:
        path = session.path
    seen = []
    with writer(path, 150, root) as child:
        while child.poll() is None:
            with SessionReader.open(path) as reader:
                seen.append(reader.read_events())
        assert child.stdout is not None
        assert child.stdout.read().split() == [str(n).encode() for n in range(2, 152)]
    assert child.returncode == 0
    with SessionReader.open(path) as reader:
        final = reader.read_events()
    assert final[0] == started()
    assert all(events == final[: len(events)] for events in seen)
    assert replay(final).length == 151
