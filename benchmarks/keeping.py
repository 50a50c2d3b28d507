"""Benchmarks of the session file: saying something, and opening what was said."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.measuring import Result, Timer, ratio, seconds, timed
from benchmarks.sessions import answered, history, new_session, now, protocol
from casusanalyse.session.live import LiveSession, open_session
from casusanalyse.session.store.connecting import (
    CREATING,
    READING,
    connect,
    make_durable,
    transaction,
)

EVENTS = 10_000
_TABLE = "CREATE TABLE rows (sequence INTEGER PRIMARY KEY, at TEXT NOT NULL, body TEXT NOT NULL)"
_INSERT = "INSERT INTO rows (at, body) VALUES (?, ?)"
_SELECT = "SELECT * FROM events ORDER BY sequence"


def saying() -> Iterator[Result]:
    """Measure an acknowledged answer: late in a session, and against a bare commit."""
    with (
        TemporaryDirectory() as folder,
        new_session(Path(folder) / "short", protocol()) as short,
        new_session(Path(folder) / "long", protocol()) as long,
    ):
        short.do_all(tuple(history(9)))
        long.do_all(tuple(history(EVENTS - 1)))
        late = ratio(_answering(long), _answering(short), times=50)
        bare = ratio(_answering(short), committing(Path(folder) / "bare.db"), times=200)
    yield Result("an acknowledged answer", "a bare commit with the same settings", bare, 2)
    yield Result(f"answer {EVENTS:,} of a session", "answer 10", late, 1.3)


def opening() -> Iterator[Result]:
    """Measure opening a long session: everything checked, read and replayed."""
    with TemporaryDirectory() as folder:
        with new_session(Path(folder), protocol()) as session:
            session.do_all(tuple(history(EVENTS - 1)))
        file = session.file
        opened = timed(lambda: open_session(file, now).close())
        read = ratio(opened, timed(lambda: _read_rows(file)), times=25)
    yield Result(f"opening a session of {EVENTS:,} events", "reading its rows", read, 4)


def _answering(session: LiveSession) -> Timer:
    """Return a timer of one more answer; making up what is said does not count."""
    numbers = count()

    def answer() -> float:
        event = answered(next(numbers))
        return seconds(lambda: session.do(event))

    return answer


def committing(file: Path) -> Timer:
    """Return a timer of one row more, written as durably, with the same size."""
    connection = connect(file, None, CREATING)
    make_durable(connection)
    connection.execute(_TABLE)
    row = (now().isoformat(), answered(1).model_dump_json())

    def commit() -> float:
        begin = perf_counter()
        with transaction(connection):
            connection.execute(_INSERT, row)
        return perf_counter() - begin

    return commit


def _read_rows(file: Path) -> None:
    connection = connect(file, None, READING)
    try:
        connection.execute(_SELECT).fetchall()
    finally:
        connection.close()
