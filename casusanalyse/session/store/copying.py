"""A copy of a session file that holds one moment of it and has been checked."""

from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import apsw

from casusanalyse.disk.names import make_private, publish
from casusanalyse.disk.unfinished import PREFIX, SUFFIX, remove_left_behind
from casusanalyse.session.problems import CopyExists, CopyFailed
from casusanalyse.session.store.connecting import (
    CREATING,
    READING,
    Passphrase,
    connect,
    make_durable,
)
from casusanalyse.session.store.failures import translated


def copy_database(source: apsw.Connection, passphrase: Passphrase | None, target: Path) -> None:
    """Copy the database of a connection to ``target``, locked with the same passphrase.

    What a killed process left of an earlier copy there goes. Raises CopyExists, CopyFailed, or what is
    wrong with the source or with the target's folder.
    """
    if target.exists():
        raise CopyExists(target)
    # A name that nobody else can have: it is removed afterwards, whatever happens.
    unfinished = target.with_name(f"{PREFIX}{uuid4().hex}{SUFFIX}")
    with translated(target):
        try:
            make_private(unfinished)
            before = _backup(source, passphrase, unfinished)
            if _digest_of(unfinished, passphrase) != before:
                raise CopyFailed(target)
            remove_left_behind(unfinished)
            publish(unfinished, target)
        except FileExistsError:
            raise CopyExists(target) from None
        finally:
            remove_database(unfinished)


def remove_database(path: Path) -> None:
    """Remove a database that was left unfinished, with its journal."""
    path.unlink(missing_ok=True)
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)


def _backup(source: apsw.Connection, passphrase: Passphrase | None, unfinished: Path) -> str:
    """Copy page by page within one transaction and return the digest of what was copied."""
    copy = connect(unfinished, passphrase, CREATING)
    try:
        make_durable(copy)
        source.execute("BEGIN")
        try:
            with copy.backup("main", source, "main") as backup:
                backup.step()
            with translated(Path(source.filename)):
                return _digest(source)
        finally:
            source.execute("ROLLBACK")
    finally:
        copy.close()


def _digest_of(path: Path, passphrase: Passphrase | None) -> str:
    connection = connect(path, passphrase, READING)
    try:
        if connection.pragma("integrity_check") != "ok":
            return ""
        return _digest(connection)
    finally:
        connection.close()


def _digest(connection: apsw.Connection) -> str:
    """Return a fingerprint of all events, whatever columns their layout has."""
    digest = sha256()
    for row in connection.execute("SELECT * FROM events ORDER BY 1"):
        digest.update(repr(row).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
