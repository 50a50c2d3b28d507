"""What can be expected to go wrong in the week of review."""

from datetime import date

from casusanalyse.errors import CasusError, ExitCode
from casusanalyse.text.dates import in_words
from casusanalyse.wording import review_sending as sending


class NobodyToSendTo(CasusError):
    """A draft goes round among those who were there, and nobody is known to have been."""

    def __init__(self) -> None:
        super().__init__(sending.NOBODY)


class NumberInDraft(CasusError):
    """Answers that were fine apart read as a burgerservicenummer where the draft puts them together."""

    def __init__(self, label: str) -> None:
        where = sending.AT_LABEL.format(label=label) if label else sending.SOMEWHERE
        super().__init__(sending.NUMBER_IN_DRAFT.format(where=where))


class DayHasPassed(CasusError):
    """Nobody can have mailed copies on a day before they were made."""

    exit_code = ExitCode.USAGE

    def __init__(self, day: date) -> None:
        super().__init__(sending.DAY_HAS_PASSED.format(day=in_words(day)))


class DayIsFarOff(CasusError):
    """A day so far ahead is most likely another year than was meant."""

    exit_code = ExitCode.USAGE

    def __init__(self, day: date, days: int) -> None:
        super().__init__(sending.DAY_IS_FAR_OFF.format(day=in_words(day), days=days))
