"""Reading a session file: checked when it is opened, never disturbing whoever writes it."""

from datetime import datetime
from hashlib import sha256
from json import dumps
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self, cast

import apsw
from pydantic import TypeAdapter, ValidationError

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import EVENT_LIST, Event, Kind, Recorded
from casusanalyse.session.places import Place
from casusanalyse.session.problems import SessionDamaged, SessionOlder
from casusanalyse.session.record import Record, replay_sealed
from casusanalyse.session.review import OF_THE_REVIEW, Review, review_of
from casusanalyse.session.sealed import Sealed
from casusanalyse.session.store.checking import FROZEN, check, text, version_of
from casusanalyse.session.store.connecting import Passphrase, connect_to_read
from casusanalyse.session.store.copying import copy_database
from casusanalyse.session.store.failures import translated
from casusanalyse.session.store.schema import SCHEMA, Schema
from casusanalyse.session.store.versions import THIS_PROGRAM, refuse_older_program
from casusanalyse.session.timing import OF_THE_CLOCK, Moment, Timing, timing_of
from casusanalyse.text.bsn import mask_bsn
from casusanalyse.text.clean import CleanText, clean_text
from casusanalyse.text.guard import AT_FIRST_USE

_ALL_BODIES = """
SELECT '[' || group_concat(body) || ']' FROM (SELECT body FROM events ORDER BY sequence)
"""

_ALL_OUTSIDES = "SELECT kind, question, about, entry, body FROM events ORDER BY sequence"

_ALL_RECORDED = """
SELECT '[' || group_concat(row) || ']' FROM (
    SELECT concat('{"sequence":', sequence, ',"at":"', at, '","event":', body, '}') AS row
    FROM events ORDER BY sequence
)
"""
_CLOCK = f"""
SELECT '[' || coalesce(group_concat(row), '') || ']' FROM (
    SELECT concat('{{"event":', body, ',"at":"', at, '","before":', coalesce((
        SELECT concat('"', earlier.at, '"') FROM events AS earlier
        WHERE earlier.sequence = events.sequence - 1
    ), 'null'), '}}') AS row
    FROM events WHERE kind IN ({", ".join(f"'{kind}'" for kind in OF_THE_CLOCK)})
    ORDER BY sequence
)
"""
_REVIEW = f"""
SELECT '[' || coalesce(group_concat(row), '') || ']' FROM (
    SELECT concat('{{"sequence":', sequence, ',"at":"', at, '","event":', body, '}}') AS row
    FROM events WHERE kind IN ({", ".join(f"'{kind}'" for kind in OF_THE_REVIEW)})
    ORDER BY sequence
)
"""
_RECORDED_BEFORE = """
WITH latest AS (
    SELECT sequence, kind FROM events WHERE kind IN ('finalised', 'reopened')
    ORDER BY sequence DESC LIMIT 1
)
SELECT sequence, at, body FROM events
WHERE sequence < coalesce((SELECT sequence FROM latest WHERE kind = 'finalised'), sequence + 1)
ORDER BY sequence
"""
_NONE = "[]"
_BEGUN_AS = "SELECT body ->> '$.session' FROM events WHERE sequence = 1"
_ALL_MOMENTS = "SELECT at FROM events ORDER BY sequence"
_Outside = tuple[Kind, str | None, EntryId | None, EntryId | None, str]
_RECORDED = TypeAdapter(tuple[Recorded, ...], config=AT_FIRST_USE)
_MOMENTS = TypeAdapter(tuple[Moment, ...], config=AT_FIRST_USE)


class Trail(NamedTuple):
    """Which session a file holds and when each event was made durable; erasing changes neither."""

    session: str
    moments: tuple[str, ...]


class SessionReader:
    """A session file opened to read. Between two calls it holds no lock on the file."""

    def __init__(
        self,
        path: Path,
        connection: apsw.Connection,
        passphrase: Passphrase | None,
        frozen_protocol: str,
    ) -> None:
        self.path = path
        self.frozen_protocol = frozen_protocol
        self._connection = connection
        self._passphrase = passphrase

    @staticmethod
    def open(
        path: Path,
        passphrase: Passphrase | None = None,
        *,
        schema: Schema = SCHEMA,
        vfs: str = "",
    ) -> "SessionReader":
        """Open a session file to read and check it.

        Raises SessionMissing, NotASession, SessionDamaged, SessionNewer, SessionOlder,
        SessionBusy, or what is wrong with the passphrase (PassphraseNeeded, -Wrong, -NotNeeded).
        """
        with translated(path):
            connection = connect_to_read(path, passphrase, vfs)
            try:
                if version_of(path, connection, schema) < schema.version:
                    raise SessionOlder(path)
                frozen = _checked(path, connection)
                connection.execute("COMMIT")
            except BaseException:
                connection.close()
                raise
        return SessionReader(path, connection, passphrase, frozen)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; closing twice is fine."""
        self._connection.close()

    def reread_protocol(self) -> None:
        """Read the frozen protocol again, after a replacement of which it is not sure how it ended."""
        self.frozen_protocol = self._text(FROZEN)

    def read_events(self) -> tuple[Event, ...]:
        """Return all events, in order. Raises SessionDamaged."""
        bodies = self._text(_ALL_BODIES)
        try:
            return EVENT_LIST.validate_json(bodies)
        except ValidationError:
            # The reason would hold case text.
            raise SessionDamaged(self.path) from None

    def replayed(self) -> Record:
        """Return the record that the events add up to; what they hold is read when it is looked at.

        Raises SessionDamaged for events that no version of the program wrote.
        """
        with translated(self.path):
            rows = cast(list[_Outside], self._connection.execute(_ALL_OUTSIDES).fetchall())
        places = _Places()
        return replay_sealed(
            Sealed(kind, places[question, about], entry, body)
            for kind, question, about, entry, body in rows
        )

    def events(self) -> tuple[Recorded, ...]:
        """Return all events with their numbers and when they were made durable (UTC)."""
        try:
            return _RECORDED.validate_json(self._text(_ALL_RECORDED))
        except ValidationError:
            raise SessionDamaged(self.path) from None

    def timing(self) -> Timing:
        """Return what the clock has counted so far. Raises SessionDamaged."""
        try:
            return timing_of(_MOMENTS.validate_json(self._text(_CLOCK)))
        except ValidationError:
            raise SessionDamaged(self.path) from None

    def review(self) -> Review:
        """Return what was sent, received and decided so far. Raises SessionDamaged."""
        recorded = self._text(_REVIEW)
        if recorded == _NONE:
            # Making pydantic ready takes longer than reading a session in which nothing went round.
            return Review()
        try:
            return review_of(_RECORDED.validate_json(recorded))
        except ValidationError:
            raise SessionDamaged(self.path) from None

    def record_hash(self) -> str:
        """Return the SHA-256 of all that was recorded: before the report became final, or until now.

        Until now also when the session was opened again.
        """
        digest = sha256()
        with translated(self.path):
            for row in self._connection.execute(_RECORDED_BEFORE):
                digest.update(dumps(row, ensure_ascii=False).encode())
        return digest.hexdigest()

    def last_at(self) -> datetime:
        """Return when the last event was made durable (UTC)."""
        return datetime.fromisoformat(
            self._text("SELECT at FROM events ORDER BY sequence DESC LIMIT 1")
        )

    def trail(self) -> Trail:
        """Return what tells whether two files hold the same session, and the same part of it."""
        with translated(self.path):
            rows = self._connection.execute(_ALL_MOMENTS).fetchall()
        return Trail(self._text(_BEGUN_AS), tuple(str(at) for (at,) in rows))

    @property
    def half_typed(self) -> CleanText:
        """What was being typed when the session was set down; empty when there is nothing."""
        return clean_text(mask_bsn(self._text("SELECT text FROM half_typed")))

    @property
    def half_typed_at(self) -> Place | None:
        """Where it was being typed; None when that was at no question."""
        question = self._text("SELECT question FROM half_typed")
        about = self._text("SELECT about FROM half_typed")
        return Place(question, EntryId(about) if about else None) if question else None

    def copy_to(self, target: Path) -> None:
        """Make a copy that holds one moment of the session, and check it.

        The copy is there whole or not at all. Raises CopyExists, CopyFailed, or what is wrong
        with the folder of the target.
        """
        copy_database(self._connection, self._passphrase, target)

    def _text(self, query: str) -> str:
        with translated(self.path):
            return text(self._connection, query)


def _checked(path: Path, connection: apsw.Connection) -> str:
    """What a later program wrote need not be damaged, but may hold what is not known here."""
    try:
        return check(path, connection)
    except SessionDamaged:
        refuse_older_program(path, connection, THIS_PROGRAM)
        raise


class _Places(dict[tuple[str | None, EntryId | None], Place | None]):
    """Every place made once: a long session says many things at the same places."""

    def __missing__(self, key: tuple[str | None, EntryId | None]) -> Place | None:
        question, about = key
        place = self[key] = Place(question, about) if question else None
        return place
