"""What can go wrong when a protocol is looked up by its id, or when it is answered."""

from collections.abc import Sequence
from pathlib import Path

from casusanalyse.errors import CasusError
from casusanalyse.source.snippet import quotable
from casusanalyse.text.phrases import and_list, nearest
from casusanalyse.wording import protocol as wording
from casusanalyse.wording import protocol_schema as schema_wording
from casusanalyse.wording import protocol_starter as starter


class NotAccepted(CasusError):
    """A reply that does not fit the question. The sentence says what does."""


class UnknownProtocol(CasusError):
    """No folder holds a protocol with this id."""

    def __init__(self, id: str, known: Sequence[str]) -> None:
        super().__init__(_unknown(wording.NO_SUCH_PROTOCOL, id, known))
        self.id = id
        self.known = tuple(known)


class UnknownTemplate(CasusError):
    """No folder holds a session template with this id."""

    def __init__(self, id: str, known: Sequence[str]) -> None:
        super().__init__(_unknown(wording.NO_SUCH_TEMPLATE, id, known))
        self.id = id


def _unknown(sentence: str, id: str, known: Sequence[str]) -> str:
    parts = [sentence.format(id=quotable(id))]
    parts.append(wording.THERE_ARE.format(ids=and_list(known)) if known else wording.THERE_ARE_NONE)
    suggestion = nearest(id, known)
    if suggestion is not None:
        parts.append(wording.DID_YOU_MEAN.format(suggestion=suggestion))
    return " ".join(parts)


class NotOurSchema(CasusError):
    """A file that is no schema of ours stands where one is to be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(schema_wording.NOT_OUR_SCHEMA.format(path=path))


class BadId(CasusError):
    """What somebody typed cannot be an id."""

    def __init__(self, id: str, proposal: str) -> None:
        maybe = starter.MAYBE.format(id=proposal) if proposal else ""
        super().__init__(starter.BAD_ID.format(id=quotable(id)) + maybe)


class ReservedId(CasusError):
    """Windows keeps this name, so that no file of a protocol can have it."""

    def __init__(self, id: str, proposal: str) -> None:
        super().__init__(starter.RESERVED_ID.format(id=id) + starter.MAYBE.format(id=proposal))


class IdTaken(CasusError):
    """A protocol with this id is within reach already."""

    def __init__(self, id: str) -> None:
        super().__init__(starter.ID_TAKEN.format(id=id))


class FileTaken(CasusError):
    """Where a new file was to come, there is one."""

    def __init__(self, path: Path) -> None:
        super().__init__(starter.FILE_TAKEN.format(path=path))


class OddMinutes(CasusError):
    """A protocol cannot last that long or that short."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__(starter.NOT_MINUTES.format(least=least, most=most))
