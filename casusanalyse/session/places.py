"""Where in a session something was said."""

from dataclasses import dataclass
from typing import NamedTuple

from casusanalyse.protocol.ids import EntryId


class Place(NamedTuple):
    """Where an answer belongs: a question, and for ``voor_elk`` the entry that it is asked about."""

    question: str
    about: EntryId | None = None


@dataclass(frozen=True)
class AnswerRef:
    """An answer that a paragraph shows: where it was given, and which entry and field of a list."""

    place: Place
    entry: EntryId | None = None
    field: str | None = None
