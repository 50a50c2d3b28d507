"""What can be wrong with what is asked of a workbook."""

from casusanalyse.errors import CasusError, ExitCode
from casusanalyse.wording import workbook as wording


class NotAClock(CasusError):
    """What was given as the time to begin is no time of the day."""

    exit_code = ExitCode.USAGE

    def __init__(self) -> None:
        super().__init__(wording.NOT_A_CLOCK)
