"""Small words that protocol files use, and the values that they stand for."""

from enum import StrEnum
from typing import Annotated, NamedTuple

from pydantic import BeforeValidator, PlainSerializer
from pydantic_core import PydanticCustomError

from casusanalyse.wording import protocol as wording

_FLAGS = {"ja": True, "nee": False}


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value in _FLAGS:
        return _FLAGS[value]
    raise PydanticCustomError("flag", wording.YES_OR_NO)


def _flag_word(value: bool | None) -> str | None:
    return None if value is None else ("ja" if value else "nee")


DutchFlag = Annotated[bool, BeforeValidator(_flag), PlainSerializer(_flag_word)]
"""``ja`` or ``nee``."""


class Need(StrEnum):
    """How much a question wants an answer; even a needed one may be left for later."""

    YES = "ja"
    SOFT = "zacht"
    NO = "nee"


class Reader(StrEnum):
    """Who may read an answer, from the fewest to the most: each reads all that the next one reads."""

    FACILITATOR = "begeleider"
    PARTICIPANTS = "deelnemers"
    REGION = "regio"


FROM_THE_FEWEST = tuple(Reader)
"""The readers in the order of how many people they are."""


class Severity(StrEnum):
    """What a check does when it does not hold: refuse the answer, or only say so."""

    ERROR = "fout"
    WARNING = "waarschuwing"


class Layout(StrEnum):
    """How a chapter lays out the answers that it shows."""

    PARAGRAPHS = "alineas"
    QUESTIONS = "vraag_en_antwoord"
    BULLETS = "opsomming"
    TABLE = "tabel"
    PORTRAIT = "portret"
    CRUCIAL_MOMENTS = "cruciale_momenten"
    TIMELINE = "tijdlijn"
    QUOTATIONS = "citaten"
    STATEMENTS = "verklaring"
    TALLY = "telling"


class ChapterPicture(StrEnum):
    """What is drawn in a chapter of the report."""

    FAMILY = "gezin"
    BIG_LINE = "grote_lijn"
    TIMELINE = "tijdlijn"
    FACTORS = "factoren"
    NONE = "geen"


class Option(NamedTuple):
    """One thing that can be chosen: the id that files use and the words that people read."""

    id: str
    text: str


def _options(value: object) -> object:
    """Take a mapping, or what is an ``Options`` already: code makes those too."""
    if isinstance(value, dict) and all(isinstance(text, str) for text in value.values()):
        return tuple(Option(key, text) for key, text in value.items())
    if isinstance(value, tuple):
        return value
    raise PydanticCustomError("options", wording.OPTIONS_AS_MAPPING)


def _option_mapping(options: object) -> object:
    return dict(options) if isinstance(options, tuple) else options


Options = Annotated[tuple[Option, ...], BeforeValidator(_options), PlainSerializer(_option_mapping)]
"""Written as a mapping: ``rustig: Rustig en erbij``."""
