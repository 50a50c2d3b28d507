"""The shape of a file with answers (docs/antwoorden.md)."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, model_validator
from pydantic_core import PydanticCustomError

from casusanalyse.protocol.keys import Declared
from casusanalyse.protocol.questions import Identifier
from casusanalyse.protocol.words import DutchFlag
from casusanalyse.wording import front as wording

_WAYS = ("reply", "lines", "postpone", "onward", "order")


def _joined(value: object) -> object:
    """Several things may be written as a YAML list as well as with commas."""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(value)
    return value


Words = Annotated[str, BeforeValidator(_joined)]


class Item(Declared):
    """One thing said: a reply to a question, lines for a list, or an order."""

    question: Identifier | None = None
    about: str | None = None
    reply: Words | None = None
    lines: tuple[str | dict[str, Words], ...] | None = None
    postpone: DutchFlag | None = None
    onward: DutchFlag | None = None
    order: str | None = None

    @model_validator(mode="after")
    def _exactly_one_way(self) -> "Item":
        given = [way for way in _WAYS if getattr(self, way) is not None]
        if len(given) != 1 or (self.question is None) != (self.order is not None):
            raise PydanticCustomError("one_way", wording.ONE_WAY)
        return self


class Script(Declared):
    """A whole session as a file: which protocol and case, on which day, and what was said in order."""

    script_language: Literal["1"]
    protocol_id: Identifier
    template: Identifier | None = None
    case: str
    held_on: str
    example: DutchFlag = False
    source: str | None = None
    talk: tuple[Item, ...]
