"""What can go wrong when a protocol is looked up by its id, or when it is answered."""

from collections.abc import Sequence
from pathlib import Path

from casusanalyse.errors import CasusError
from casusanalyse.source.snippet import quotable
from casusanalyse.text.phrases import and_list, nearest
from casusanalyse.wording import protocol as wording
from casusanalyse.wording import protocol_schema as schema_wording


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
