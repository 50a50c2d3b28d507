"""What can be wrong with moving a session to another protocol, or with what was set aside then."""

from casusanalyse.errors import CasusError
from casusanalyse.wording import moving as wording


class NothingToMove(CasusError):
    """The session works with this very protocol already."""

    def __init__(self) -> None:
        super().__init__(wording.SAME_PROTOCOL)


class NotSetAside(CasusError):
    """No thing that was set aside has this number; ``count`` is how many there are."""

    def __init__(self, number: int, count: int) -> None:
        known = wording.NUMBERS_ARE.format(count=count) if count else wording.LIST_IS_EMPTY
        super().__init__(wording.NO_SUCH_NUMBER.format(number=number, known=known))


class NotAnErasablePart(CasusError):
    """A text of the report is no answer, and is taken away where it was written."""

    def __init__(self, number: int) -> None:
        super().__init__(wording.PART_NOT_ERASED.format(number=number))
