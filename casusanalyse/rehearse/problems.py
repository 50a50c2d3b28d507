"""What can be wrong with a protocol that only shows when it is played."""

from casusanalyse.errors import CasusError
from casusanalyse.wording import rehearse as wording


class NoReplyFits(CasusError):
    """A question refuses what every check says that it should take."""

    def __init__(self, question: str, problem: str) -> None:
        super().__init__(wording.NO_REPLY_FITS.format(question=question, problem=problem))


class GoesRound(CasusError):
    """The same screen comes back again and again."""

    def __init__(self, screen: str, times: int) -> None:
        super().__init__(wording.GOES_ROUND.format(screen=screen, times=times))
