"""What must be true of a session file before anything in it is believed."""

from collections.abc import Iterable
from pathlib import Path

import apsw

from casusanalyse.protocol.model import fingerprint
from casusanalyse.session.events import Kind
from casusanalyse.session.problems import NotASession, SessionDamaged, SessionNewer
from casusanalyse.session.sealed import ABOUT_AN_ENTRY, NOWHERE, SOMEWHERE
from casusanalyse.session.store.schema import APPLICATION_ID, Schema


def _quoted(kinds: Iterable[Kind]) -> str:
    return ", ".join(f"'{kind}'" for kind in kinds)


_WHOLE = f"""
SELECT count(*) > 0 AND count(*) = max(sequence) AND total(
    (sequence = 1) = (kind = 'session_started')
    AND CASE
        WHEN kind IN ({_quoted(NOWHERE)}) THEN question IS NULL
        WHEN kind IN ({_quoted(ABOUT_AN_ENTRY)}) THEN question IS NOT NULL AND entry IS NOT NULL
        WHEN kind IN ({_quoted(SOMEWHERE)}) THEN question IS NOT NULL
        ELSE 0
    END
) = count(*) FROM events
"""
_GOES_BY = """
SELECT body ->> '$.protocol_hash' FROM events
WHERE kind IN ('session_started', 'protocol_replaced') ORDER BY sequence DESC LIMIT 1
"""
FROZEN = "SELECT value FROM meta WHERE key = 'protocol'"


def version_of(path: Path, connection: apsw.Connection, schema: Schema) -> int:
    """Return the version of the layout. Raises NotASession, SessionNewer."""
    if number(connection, "PRAGMA application_id") != APPLICATION_ID:
        raise NotASession(path)
    version = number(connection, "PRAGMA user_version")
    if version > schema.version:
        raise SessionNewer(path, version, schema.version)
    return version


def check(path: Path, connection: apsw.Connection) -> str:
    """Check a file of the current layout and return its frozen protocol. Raises SessionDamaged.

    ``quick_check`` leaves out only the comparison of indexes with their tables, and no table here
    has an index; so it finds what ``integrity_check`` would, and stays as cheap if one is added.
    """
    try:
        if text(connection, "PRAGMA quick_check(1)") != "ok" or not _is_whole(connection):
            raise SessionDamaged(path)
        frozen = text(connection, FROZEN)
        kept_hash = text(connection, "SELECT value FROM meta WHERE key = 'protocol_hash'")
        goes_by = text(connection, _GOES_BY)
    except apsw.SQLError:
        # A table or column is not there.
        raise SessionDamaged(path) from None
    if not fingerprint(frozen) == kept_hash == goes_by:
        raise SessionDamaged(path)
    return frozen


def text(connection: apsw.Connection, query: str) -> str:
    """Return the one value of a query as text, empty when there is none."""
    for (value,) in connection.execute(query):
        return "" if value is None else str(value)
    return ""


def number(connection: apsw.Connection, query: str) -> int:
    """Return the one value of a query as a whole number."""
    return int(text(connection, query))


def _is_whole(connection: apsw.Connection) -> bool:
    """Events are numbered from 1 without a gap, and each has the outside that its kind asks for.

    A body that cannot be read is told when it is opened.
    """
    return text(connection, _WHOLE) == "1"
