"""Where in a session something was said."""

from typing import NamedTuple

from casusanalyse.protocol.ids import EntryId


class Place(NamedTuple):
    """Where an answer belongs: a question, and for ``voor_elk`` the entry that it is asked about."""

    question: str
    about: EntryId | None = None
