"""How a field of an entry is asked for and written by people."""

from dataclasses import dataclass
from enum import StrEnum


class FieldType(StrEnum):
    """How a field of an entry is written by people."""

    TEXT = "tekst"
    LONG_TEXT = "lange tekst"
    DATE = "datum"
    PERIOD = "periode"
    FLAG = "ja of nee"
    WORD = "een van de woorden"
    RELATION = "soort relatie"
    MENTION = "persoon, deelnemer of regel uit een lijst"
    MENTIONS = "personen, deelnemers of regels, met komma's"
    SIGN = "+ of -"


Words = type[StrEnum]


@dataclass(frozen=True)
class Asked:
    """How a field is asked for: its Dutch label, how it is written, if it is in the one line."""

    label: str
    type: FieldType = FieldType.TEXT
    in_line: bool = False
    words: Words | None = None
    points_at: tuple[str, ...] = ()
