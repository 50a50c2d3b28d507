"""The layout of a session file, and the steps that bring an older layout up to date."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import apsw

APPLICATION_ID = 0x43415355
"""The letters CASU: tells our files from other databases (and `file` can be taught to name them)."""

# The outside of an event stands in columns, so that a long session opens without reading every body.
TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT;
CREATE TABLE events (
    sequence INTEGER PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL,
    question TEXT, about TEXT, entry TEXT, body TEXT NOT NULL
) STRICT;
CREATE TABLE half_typed (
    slot INTEGER PRIMARY KEY CHECK (slot = 1), question TEXT, about TEXT, text TEXT NOT NULL
) STRICT;
"""

UpgradeStep = Callable[[apsw.Connection], None]


@dataclass(frozen=True)
class Schema:
    """A version of the layout, and per older version the step to the version after it."""

    version: int
    steps: Mapping[int, UpgradeStep] = field(default_factory=dict)

    def path_from(self, version: int) -> tuple[UpgradeStep, ...] | None:
        """Return the steps from an older version up to this one, None when one is not known."""
        numbers = range(version, self.version)
        if any(number not in self.steps for number in numbers):
            return None
        return tuple(self.steps[number] for number in numbers)


SCHEMA = Schema(version=1)
