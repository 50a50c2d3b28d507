"""What can be expected to go wrong in a region's folder, or when people are invited."""

from datetime import date, time
from pathlib import Path

from casusanalyse.errors import CasusError, ExitCode
from casusanalyse.text.clock_times import as_clock_time
from casusanalyse.text.dates import in_words
from casusanalyse.wording import kit as wording


class InvitingNotInstalled(CasusError):
    """The packages for calendars are an extra, and it is not there."""

    def __init__(self) -> None:
        super().__init__(wording.NOT_INSTALLED)


class BeginUnknown(CasusError):
    """Neither the command nor the session template says when the meeting begins."""

    exit_code = ExitCode.USAGE

    def __init__(self) -> None:
        super().__init__(wording.NO_BEGIN)


class LengthUnknown(CasusError):
    """The protocol of the session plans no minutes at all."""

    def __init__(self) -> None:
        super().__init__(wording.NO_DURATION)


class MeetingHasPassed(CasusError):
    """The day of the meeting lies behind us."""

    def __init__(self, day: date) -> None:
        super().__init__(wording.HAS_PASSED.format(day=in_words(day)))


class MeetingHasBegun(CasusError):
    """The meeting is today, and its begin lies behind us."""

    def __init__(self, begin: time) -> None:
        super().__init__(wording.HAS_BEGUN.format(begin=as_clock_time(begin)))


class MeetingIsOver(CasusError):
    """The meeting was held, and the session is ready."""

    def __init__(self) -> None:
        super().__init__(wording.IS_OVER)


class MeetingPastMidnight(CasusError):
    """The planned minutes reach into the next day."""

    exit_code = ExitCode.USAGE

    def __init__(self, begin: time, length: str) -> None:
        told = wording.PAST_MIDNIGHT.format(begin=as_clock_time(begin), length=length)
        super().__init__(told)


class HourSkipped(CasusError):
    """The clock goes forward over the begin of the meeting."""

    exit_code = ExitCode.USAGE

    def __init__(self, day: date, begin: time) -> None:
        told = wording.HOUR_SKIPPED.format(day=in_words(day), begin=as_clock_time(begin))
        super().__init__(told)


class KitFolderTaken(CasusError):
    """A kit is never made where something stands already."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.FOLDER_TAKEN.format(path=path))


class KitIsAFile(CasusError):
    """Where a kit should be made, or looked for, stands a file."""

    exit_code = ExitCode.USAGE

    def __init__(self, path: Path) -> None:
        super().__init__(wording.IS_A_FILE.format(path=path))


class NotAKit(CasusError):
    """None of the folders of a kit stands here."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.NO_KIT.format(path=path))
