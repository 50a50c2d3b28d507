"""What is wrong with a session file is told apart, and the file is left alone."""

from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from casusanalyse.errors import CasusError
from casusanalyse.protocol.model import fingerprint
from casusanalyse.session.live import open_session
from casusanalyse.session.problems import (
    NotASession,
    SessionDamaged,
    SessionNewer,
)
from casusanalyse.session.store.reading import SessionReader
from casusanalyse.session.store.writing import SessionWriter
from tests.session.samples import (
    MORNING,
    new_file,
)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def _text_file(path: Path) -> None:
    path.write_text("Dit is een brief van een halve bladzijde. " * 200, encoding="utf-8")


def _empty_file(path: Path) -> None:
    path.write_bytes(b"")


def _other_database(path: Path) -> None:
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE events (sequence INTEGER)")
    connection.close()


def _without_events(path: Path) -> None:
    _changed(path, "DROP TABLE events")


def _with_a_gap(path: Path) -> None:
    _changed(path, "UPDATE events SET sequence = 3")


def _other_protocol(path: Path) -> None:
    _changed(path, "UPDATE meta SET value = value || ' ' WHERE key = 'protocol'")


def _unreadable_event(path: Path) -> None:
    _changed(path, "UPDATE events SET body = json_set(body, '$.kind', 'feest')")


def _another_protocol(path: Path) -> None:
    """Both the frozen protocol and its hash were replaced, by somebody who knows how."""
    _changed(
        path,
        "UPDATE meta SET value = '{}' WHERE key = 'protocol';"
        f"UPDATE meta SET value = '{fingerprint('{}')}' WHERE key = 'protocol_hash'",
    )


def _unknown_kind(path: Path) -> None:
    _changed(path, "UPDATE events SET kind = 'feest'")


def _event_without_its_place(path: Path) -> None:
    _changed(path, "INSERT INTO events VALUES (2, '', 'passed', NULL, NULL, NULL, '{}')")


def _later_version(path: Path) -> None:
    _changed(path, "PRAGMA user_version = 99")


def _torn_page(path: Path) -> None:
    new_file(path.parent).close()
    data = path.read_bytes()
    path.write_bytes(data[:4096] + bytes(4096) + data[8192:])


def _cut_short(path: Path) -> None:
    new_file(path.parent).close()
    path.write_bytes(path.read_bytes()[:6000])


def _changed(path: Path, statement: str) -> None:
    new_file(path.parent).close()
    connection = apsw.Connection(str(path))
    connection.execute(statement)
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (_text_file, NotASession),
        (_empty_file, NotASession),
        (_other_database, NotASession),
        (_without_events, SessionDamaged),
        (_with_a_gap, SessionDamaged),
        (_other_protocol, SessionDamaged),
        (_unknown_kind, SessionDamaged),
        (_event_without_its_place, SessionDamaged),
        (_torn_page, SessionDamaged),
        (_cut_short, SessionDamaged),
        (_another_protocol, SessionDamaged),
        (_later_version, SessionNewer),
    ],
)
def test_a_file_that_cannot_be_trusted_is_told_apart_and_left_alone(
    tmp_path: Path, spoil: Callable[[Path], None], problem: type[CasusError]
) -> None:
    path = tmp_path / "sessie.casus"
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(problem):
        SessionReader.open(path)
    with pytest.raises(problem):
        SessionWriter.open_to_write(path, MORNING)
    assert path.read_bytes() == before
    assert names(tmp_path) == ["sessie.casus"]


def test_an_event_that_cannot_be_read_counts_as_damage_and_is_not_shown(tmp_path: Path) -> None:
    _unreadable_event(tmp_path / "sessie.casus")
    with SessionReader.open(tmp_path / "sessie.casus") as reader:
        for read in (reader.read_events, reader.events):
            with pytest.raises(SessionDamaged) as caught:
                read()
            assert caught.value.__suppress_context__


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET body = CAST(x'22fe22' AS TEXT)",
        "DROP TABLE half_typed",
        "UPDATE events SET body = '{}'",
    ],
)
def test_a_file_that_was_tampered_with_is_damaged_and_never_a_riddle(
    tmp_path: Path, statement: str
) -> None:
    path = tmp_path / "sessie.casus"
    _changed(path, statement)
    with pytest.raises(CasusError), open_session(path, lambda: MORNING) as session:
        assert session.half_typed
