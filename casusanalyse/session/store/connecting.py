"""Opening the database itself: which flags, which pragmas, locked or not."""

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NewType

import apsw

from casusanalyse.errors import CasusError
from casusanalyse.session.problems import (
    NotASession,
    PassphraseEmpty,
    PassphraseNeeded,
    PassphraseNotNeeded,
    PassphraseWrong,
    SessionMissing,
)
from casusanalyse.session.store.failures import translated

Passphrase = NewType("Passphrase", str)
"""What locks a session file. It is never logged and never part of a message."""

READING = apsw.SQLITE_OPEN_READONLY
WRITING = apsw.SQLITE_OPEN_READWRITE
CREATING = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE

_PATIENCE_MS = 2_000
_PLAIN_START = b"SQLite format 3\x00"
# Bytes 21 to 23 of every database are these constants (the file format of SQLite, 1.3); a locked
# file keeps bytes 16 to 23 readable.
_CONSTANTS = slice(21, 24)
_CONSTANT_BYTES = b"\x40\x20\x20"
_HEADER_LENGTH = 100


def database_version() -> str:
    """Return which version of the database this is."""
    return apsw.sqlite_lib_version()


def connect(
    path: Path, passphrase: Passphrase | None, flags: int, vfs: str = ""
) -> apsw.Connection:
    """Return a connection with our settings; it has not read anything of the file yet.

    ``vfs`` names the file system layer, the usual one when empty. Raises PassphraseEmpty.
    """
    if passphrase is not None and not _can_be_typed(passphrase):
        raise PassphraseEmpty
    connection = apsw.Connection(str(path), flags=flags, vfs=vfs or None)
    if passphrase is not None:
        # One spelling, however the keyboard composes an accent.
        connection.pragma("key", unicodedata.normalize("NFC", passphrase))
    connection.set_busy_timeout(_PATIENCE_MS)
    connection.pragma("trusted_schema", "OFF")
    connection.pragma("cell_size_check", "ON")
    return connection


def _can_be_typed(passphrase: str) -> bool:
    """A passphrase is text: no surrogates that no keyboard makes, and no NUL that ends it early."""
    printable = passphrase.encode("utf-8", "ignore").decode("utf-8")
    return bool(passphrase) and printable == passphrase and "\0" not in passphrase


def make_durable(connection: apsw.Connection) -> None:
    """Set what an acknowledged answer rests on; reads the file, so the passphrase must fit."""
    connection.pragma("journal_mode", "DELETE")
    connection.pragma("synchronous", "EXTRA")
    connection.pragma("secure_delete", "ON")


def connect_to_read(path: Path, passphrase: Passphrase | None, vfs: str = "") -> apsw.Connection:
    """Return a connection that cannot write, in a transaction that sees one moment of the file.

    Raises SessionMissing, NotASession, or what is wrong with the passphrase.
    """
    try:
        return _reading(path, passphrase, READING, vfs)
    except apsw.ReadOnlyError:
        # A writer died halfway. Only a connection that may write can put that right; the database
        # does so itself, and only when no writer is alive.
        _reading(path, passphrase, WRITING, vfs).close()
        return _reading(path, passphrase, READING, vfs)


def connect_to_write(path: Path, passphrase: Passphrase | None, vfs: str = "") -> apsw.Connection:
    """Return a connection that writes durably. Raises like ``connect_to_read``."""
    connection = _reading(path, passphrase, WRITING, vfs)
    connection.execute("COMMIT")
    make_durable(connection)
    return connection


def _reading(path: Path, passphrase: Passphrase | None, flags: int, vfs: str) -> apsw.Connection:
    if not path.is_file():
        raise SessionMissing(path)
    connection = connect(path, passphrase, flags, vfs)
    try:
        connection.execute("BEGIN; SELECT count(*) FROM sqlite_schema").fetchall()
    except apsw.NotADBError:
        connection.close()
        raise _why_it_does_not_open(path, passphrase) from None
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """Make everything inside durable at once when it ends well, and nothing of it otherwise."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A disk that fails may refuse this as well; the journal then undoes it at the next access.
        with suppress(apsw.Error):
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        raise


def is_locked(path: Path) -> bool:
    """Tell whether a session file asks for a passphrase.

    Raises SessionMissing, NotASession, or what is wrong with the disk.
    """
    if not path.is_file():
        raise SessionMissing(path)
    with translated(path):
        header = _header(path)
    if header[_CONSTANTS] != _CONSTANT_BYTES:
        raise NotASession(path)
    return not header.startswith(_PLAIN_START)


def _why_it_does_not_open(path: Path, passphrase: Passphrase | None) -> CasusError:
    header = _header(path)
    if header[_CONSTANTS] != _CONSTANT_BYTES:
        return NotASession(path)
    if header.startswith(_PLAIN_START):
        return PassphraseNotNeeded(path)
    return PassphraseWrong(path) if passphrase else PassphraseNeeded(path)


def _header(path: Path) -> bytes:
    """Return how a file begins, read through the database: opening a file by ourselves would drop
    every POSIX lock that this process holds on it once it is closed."""
    flags = [apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_READONLY, 0]
    file = apsw.VFSFile("", str(path.absolute()), flags)
    try:
        if file.xFileSize() < _HEADER_LENGTH:
            return b""
        return file.xRead(_HEADER_LENGTH, 0)
    finally:
        file.xClose()
