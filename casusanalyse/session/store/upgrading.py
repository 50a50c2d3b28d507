"""Bringing a file with an older layout up to date, after a copy of it was made."""

from pathlib import Path

import apsw

from casusanalyse.session.problems import SessionDamaged
from casusanalyse.session.store.checking import version_of
from casusanalyse.session.store.connecting import Passphrase, transaction
from casusanalyse.session.store.copying import copy_database
from casusanalyse.session.store.schema import Schema


def upgrade(
    path: Path, connection: apsw.Connection, passphrase: Passphrase | None, schema: Schema
) -> None:
    """Take every step to the current layout, all or none; a current file is left alone.

    The copy stands beside the file as ``sessie-indeling<version>.casus``. Raises NotASession,
    SessionNewer, SessionDamaged when a step is unknown, or what is wrong with the disk.
    """
    version = version_of(path, connection, schema)
    if version == schema.version:
        return
    steps = schema.path_from(version)
    if steps is None:
        raise SessionDamaged(path)
    copy_database(connection, passphrase, _free_name(path, version))
    with transaction(connection):
        for step in steps:
            step(connection)
        connection.pragma("user_version", schema.version)


def _free_name(path: Path, version: int) -> Path:
    stem = f"{path.stem}-indeling{version}"
    candidate = path.with_name(f"{stem}{path.suffix}")
    number = 2
    while candidate.exists():
        candidate = path.with_name(f"{stem}-{number}{path.suffix}")
        number += 1
    return candidate
