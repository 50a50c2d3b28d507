"""Writing a session file: what is acknowledged is on the disk, what is erased is gone from it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import apsw
from pydantic import ValidationError

from casusanalyse.disk.names import make_private, publish
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import fingerprint
from casusanalyse.session.events import EVENTS, Event, SessionStarted
from casusanalyse.session.moving_events import ProtocolReplaced
from casusanalyse.session.places import Place
from casusanalyse.session.problems import SessionExists, SessionMissing, TracesLeft
from casusanalyse.session.sealed import seal
from casusanalyse.session.store.checking import check, number, version_of
from casusanalyse.session.store.connecting import (
    CREATING,
    Passphrase,
    connect,
    connect_to_write,
    make_durable,
    transaction,
)
from casusanalyse.session.store.copying import remove_database
from casusanalyse.session.store.failures import translated
from casusanalyse.session.store.lock import WriterLock
from casusanalyse.session.store.reading import SessionReader
from casusanalyse.session.store.schema import APPLICATION_ID, SCHEMA, TABLES, Schema
from casusanalyse.session.store.tombstones import tombstones
from casusanalyse.session.store.upgrading import upgrade
from casusanalyse.session.store.versions import (
    THIS_PROGRAM,
    WRITTEN_BY,
    refuse_older_program,
    sign,
)
from casusanalyse.text.clean import CleanText, clean_text

_EVENT_CLASSES: tuple[type, ...] = get_args(get_args(Event)[0])
_INSERT_EVENT = """
INSERT INTO events (sequence, at, kind, question, about, entry, body) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_ERASE_EVENT = """
UPDATE events SET kind = ?, question = ?, about = ?, entry = ?, body = ? WHERE sequence = ?
"""
_ENTERED = ("answer_given", "entry_added", "entry_changed", "entry_refined")
_LOOSEN = "UPDATE half_typed SET question = NULL, about = NULL WHERE question = ?"
_EMPTY_SLOT = "DELETE FROM half_typed WHERE question IS NULL OR (question = ? AND about IS ?)"
_MEMORY = Path(":memory:")
_KEEP_PROTOCOL = "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"
_Columns = tuple[str, str | None, str | None, str | None, str]


class SessionWriter(SessionReader):
    """A session file opened to write. Holds the lock of the session until it is closed."""

    def __init__(
        self,
        path: Path,
        connection: apsw.Connection,
        passphrase: Passphrase | None,
        frozen_protocol: str,
        lock: WriterLock | None,
    ) -> None:
        super().__init__(path, connection, passphrase, frozen_protocol)
        self._lock = lock
        self._length: int | None = None

    @staticmethod
    def create(
        path: Path,
        frozen_protocol: str,
        first: SessionStarted,
        at: datetime,
        passphrase: Passphrase | None = None,
        *,
        vfs: str = "",
    ) -> "SessionWriter":
        """Make a session file with its first event; there is none until there is a whole one.

        Raises SessionExists, SessionInUse, PassphraseEmpty, or what is wrong with the disk.
        """
        unfinished = path.with_name(f"{path.name}.nieuw")
        with translated(path), _locked_from_here(path, at) as lock:
            if path.exists():
                raise SessionExists(path)
            try:
                remove_database(unfinished)
                make_private(unfinished)
                _build(unfinished, frozen_protocol, first, at, passphrase, vfs)
                publish(unfinished, path)
            except FileExistsError:
                raise SessionExists(path) from None
            finally:
                remove_database(unfinished)
            return _opened(path, passphrase, lock, vfs)

    @staticmethod
    def in_memory(
        path: Path, frozen_protocol: str, first: SessionStarted, at: datetime
    ) -> "SessionWriter":
        """Begin a session that no disk ever holds; ``path`` is what it calls itself, and stays empty."""
        connection = connect(_MEMORY, None, CREATING)
        _lay_down(connection, frozen_protocol, first, at)
        return SessionWriter(path, connection, None, frozen_protocol, None)

    @staticmethod
    def open_to_write(
        path: Path,
        at: datetime,
        passphrase: Passphrase | None = None,
        *,
        schema: Schema = SCHEMA,
        program: str = THIS_PROGRAM,
        vfs: str = "",
    ) -> "SessionWriter":
        """Open a session file to go on with it, check it, and upgrade an older layout.

        An upgrade is preceded by a copy beside the file. Raises SessionInUse, ProgramOlder when a
        later version of the program wrote the file, and whatever ``SessionReader.open`` raises
        except SessionOlder.
        """
        if not path.is_file():
            raise SessionMissing(path)
        with translated(path), _locked_from_here(path, at) as lock:
            return _opened(path, passphrase, lock, vfs, schema, program)

    def close(self) -> None:
        """Let go of the file and of the lock; closing twice is fine."""
        super().close()
        if self._lock:
            self._lock.release()
            self._lock = None

    def append(self, event: Event, at: datetime, typed_at: Place | None = None) -> int:
        """Add an event and return its number; it is durable when this returns.

        Raises TypeError for anything else than an event, ValueError for an event that holds text
        that was never cleaned, and DiskFull, ReadOnly, DiskFailed or SessionBusy when it could
        not be written; then the file is as it was and a next attempt may succeed.
        """
        return self.append_all((event,), at, typed_at)

    def append_all(
        self, events: Sequence[Event], at: datetime, typed_at: Place | None = None
    ) -> int:
        """Add several events, all or none, and return the number of the last. Raises as above.

        What was half typed at the place of what is entered now, where it was typed (``typed_at``),
        or at no place, has become that: its slot is emptied with the same commit. What is half
        typed elsewhere stays.
        """
        columns = [_columns(event) for event in events]
        entered = [(question, about) for kind, question, about, *_ in columns if kind in _ENTERED]
        entered += [(typed_at.question, typed_at.about)] if typed_at is not None else []
        with translated(self.path):
            length = self._known_length()
            rows = [
                (sequence, _moment(at), *each) for sequence, each in enumerate(columns, length + 1)
            ]
            # Until the commit is acknowledged only the file knows how long it is.
            self._length = None
            with transaction(self._connection):
                self._connection.executemany(_INSERT_EVENT, rows)
                self._connection.executemany(_EMPTY_SLOT, entered)
        self._length = length + len(rows)
        return self._length

    def erase(self, place: Place, id: EntryId | None = None) -> None:
        """Overwrite all that concerns a place, or one entry of it, and sweep the file.

        What was being typed goes too: it may be about the same. Raises TracesLeft when the events
        are gone but the sweeping failed, and like ``append`` when nothing was erased.
        """
        stones = tombstones(self.read_events(), place, id)
        rows = [(*_columns(stone), sequence) for sequence, stone in stones.items()]
        with translated(self.path):
            with transaction(self._connection):
                self._connection.executemany(_ERASE_EVENT, rows)
                self._connection.execute("DELETE FROM half_typed")
            self._sweep()

    def replace_protocol(self, frozen: str, event: ProtocolReplaced, at: datetime) -> None:
        """Let the session go on with another frozen protocol, all of it or nothing.

        The protocol that it had stays in the file, under its hash. What was half typed at a question
        that is gone is at no place any more. Raises like ``append``.
        """
        before = self.frozen_protocol
        columns = _columns(event)
        kept = (
            (f"protocol:{fingerprint(before)}", before),
            ("protocol", frozen),
            ("protocol_hash", fingerprint(frozen)),
        )
        with translated(self.path):
            sequence = self._known_length() + 1
            self._length = None
            with transaction(self._connection):
                self._connection.execute(_INSERT_EVENT, (sequence, _moment(at), *columns))
                self._connection.executemany(_KEEP_PROTOCOL, kept)
                self._connection.executemany(_LOOSEN, [(question.id,) for question in event.gone])
        self._length = sequence
        self.frozen_protocol = frozen

    def keep_half_typed(self, text: CleanText, place: Place | None = None) -> None:
        """Keep what is being typed in the one slot for it, over what was there; empty clears it.

        Raises BsnFound when the text holds a burgerservicenummer, and like ``append``.
        """
        kept = clean_text(text)
        question, about = place or (None, None)
        with translated(self.path), transaction(self._connection):
            self._connection.execute("DELETE FROM half_typed")
            if kept:
                self._connection.execute(
                    "INSERT INTO half_typed VALUES (1, ?, ?, ?)", (question, about, kept)
                )

    def _known_length(self) -> int:
        if self._length is None:
            self._length = number(self._connection, "SELECT max(sequence) FROM events")
        return self._length

    def _sweep(self) -> None:
        """Rewrite the file: a page that was split or merged may keep a stale copy in its gap."""
        try:
            self._connection.execute("VACUUM")
        except (apsw.FullError, apsw.IOError, apsw.BusyError) as error:
            raise TracesLeft(self.path) from error


@contextmanager
def _locked_from_here(path: Path, at: datetime) -> Iterator[WriterLock]:
    """Take the lock, and give it back only when what follows fails."""
    lock = WriterLock.take(path, at)
    try:
        yield lock
    except BaseException:
        lock.release()
        raise


def _opened(
    path: Path,
    passphrase: Passphrase | None,
    lock: WriterLock,
    vfs: str,
    schema: Schema = SCHEMA,
    program: str = THIS_PROGRAM,
) -> SessionWriter:
    connection = connect_to_write(path, passphrase, vfs)
    try:
        version_of(path, connection, schema)
        refuse_older_program(path, connection, program)
        upgrade(path, connection, passphrase, schema)
        frozen = check(path, connection)
        sign(connection, program)
    except BaseException:
        connection.close()
        raise
    return SessionWriter(path, connection, passphrase, frozen, lock)


def _build(
    path: Path,
    frozen_protocol: str,
    first: SessionStarted,
    at: datetime,
    passphrase: Passphrase | None,
    vfs: str,
) -> None:
    connection = connect(path, passphrase, CREATING, vfs)
    try:
        make_durable(connection)
        _lay_down(connection, frozen_protocol, first, at)
    finally:
        connection.close()


def _lay_down(
    connection: apsw.Connection, frozen_protocol: str, first: SessionStarted, at: datetime
) -> None:
    with transaction(connection):
        connection.execute(TABLES)
        connection.executemany(
            "INSERT INTO meta (key, value) VALUES (?, ?)",
            [
                ("protocol", frozen_protocol),
                ("protocol_hash", fingerprint(frozen_protocol)),
                (WRITTEN_BY, THIS_PROGRAM),
            ],
        )
        connection.execute(_INSERT_EVENT, (1, _moment(at), *_columns(first)))
        connection.pragma("application_id", APPLICATION_ID)
        connection.pragma("user_version", SCHEMA.version)


def _columns(event: Event) -> _Columns:
    """Return the outside of an event and its body."""
    body = _body(event)
    sealed = seal(event)
    question, about = sealed.place or (None, None)
    return (sealed.kind, question, about, sealed.entry, body)


def _body(event: Event) -> str:
    """Return an event as it is stored, after a last look: a copied model skips its own checks."""
    if not isinstance(event, _EVENT_CLASSES):
        raise TypeError(f"only events are stored, not {type(event).__name__}")
    try:
        return EVENTS.validate_python(event.model_dump()).model_dump_json()
    except ValidationError:
        # The reason would hold case text.
        raise ValueError("an event holds what never passed as clean") from None


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()
