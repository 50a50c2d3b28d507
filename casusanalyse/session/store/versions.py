"""Which program wrote a session file last; an older one may read along, but not write in it."""

import re
from pathlib import Path

import apsw

from casusanalyse import __version__
from casusanalyse.session.problems import ProgramOlder
from casusanalyse.session.store.checking import text
from casusanalyse.session.store.connecting import transaction

THIS_PROGRAM = __version__
WRITTEN_BY = "written_by"

_VERSION = re.compile(
    r"v?(?P<release>\d+(?:\.\d+)*)[-._]?(?:(?P<stage>dev|a|b|rc|post)\.?(?P<nth>\d*))?"
)
_BEFORE_RELEASE = ("dev", "a", "b", "rc")
_Order = tuple[tuple[int, ...], int, int]


def is_later(version: str, than: str) -> bool:
    """Tell whether a version came after another: 0.10 after 0.9, and 1.0 after 1.0rc2.

    What is no version came never.
    """
    one, another = _order(version), _order(than)
    return one is not None and another is not None and one > another


def refuse_older_program(path: Path, connection: apsw.Connection, program: str) -> None:
    """Raise ProgramOlder when a later program than this one wrote the file."""
    wrote = text(connection, f"SELECT value FROM meta WHERE key = '{WRITTEN_BY}'")
    if is_later(wrote, program):
        raise ProgramOlder(path, wrote, program)


def sign(connection: apsw.Connection, program: str) -> None:
    """Note that this program writes the file from now on; nothing is written when that is known."""
    if text(connection, f"SELECT value FROM meta WHERE key = '{WRITTEN_BY}'") != program:
        with transaction(connection):
            connection.execute(
                "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (WRITTEN_BY, program)
            )


def _order(version: str) -> _Order | None:
    match = _VERSION.match(version)
    if match is None:
        return None
    numbers = [int(number) for number in match["release"].split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers), _stage(match["stage"]), int(match["nth"] or 0)


def _stage(name: str | None) -> int:
    if name in _BEFORE_RELEASE:
        return _BEFORE_RELEASE.index(name) - len(_BEFORE_RELEASE)
    return 1 if name else 0
