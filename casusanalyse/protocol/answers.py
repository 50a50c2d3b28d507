"""The answers to questions that hold one value."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Discriminator

from casusanalyse.protocol.ids import EntryId
from casusanalyse.text.dates import Period, VagueDate
from casusanalyse.text.guard import Text, Value


class YesNo(StrEnum):
    """What may be said to a yes-or-no question; not knowing is an answer too."""

    YES = "ja"
    NO = "nee"
    UNKNOWN = "weet niet"


class TextAnswer(Value):
    """What was said, in words."""

    kind: Literal["text"] = "text"
    text: Text


class YesNoAnswer(Value):
    """Yes, no, or not known."""

    kind: Literal["yes_no"] = "yes_no"
    choice: YesNo


class Choice(Value):
    """One thing chosen: an option of the protocol, an entry of an earlier list, or other words."""

    option: str | None = None
    entry: EntryId | None = None
    other: Text | None = None


class ChoiceAnswer(Value):
    """One choice."""

    kind: Literal["choice"] = "choice"
    choice: Choice


class MultiChoiceAnswer(Value):
    """Several choices, in the order in which they were made."""

    kind: Literal["multi_choice"] = "multi_choice"
    choices: tuple[Choice, ...]


class NumberAnswer(Value):
    """A number, kept as exactly as it was typed."""

    kind: Literal["number"] = "number"
    number: Decimal


class DateAnswer(Value):
    """A moment, as vague as it was said."""

    kind: Literal["date"] = "date"
    date: VagueDate


class PeriodAnswer(Value):
    """A stretch of time, as vague as it was said."""

    kind: Literal["period"] = "period"
    period: Period


class ScaleAnswer(Value):
    """A point on a scale."""

    kind: Literal["scale"] = "scale"
    point: int


class ConfirmationAnswer(Value):
    """The group acknowledged what was read to it, if wanted in one line."""

    kind: Literal["confirmation"] = "confirmation"
    line: Text | None = None


Answer = Annotated[
    TextAnswer
    | YesNoAnswer
    | ChoiceAnswer
    | MultiChoiceAnswer
    | NumberAnswer
    | DateAnswer
    | PeriodAnswer
    | ScaleAnswer
    | ConfirmationAnswer,
    Discriminator("kind"),
]
