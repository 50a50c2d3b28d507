"""What can be expected to go wrong while a Word file or its PDF is written, besides what a disk refuses."""

from pathlib import Path

from casusanalyse.errors import CasusError
from casusanalyse.wording import word as wording
from casusanalyse.wording import word_house as house_wording


class WordFileExists(CasusError):
    """A report is never written over an earlier one."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.EXISTS.format(path=path))


class PasswordUnusable(CasusError):
    """A Word file cannot be locked with this, or nobody could open it."""

    def __init__(self, longest: int) -> None:
        super().__init__(wording.PASSWORD_UNUSABLE.format(longest=longest))


class NotAHouseStyle(CasusError):
    """The file that should give the looks of a report cannot; ``what`` says why and what to do."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(house_wording.REFUSED.format(name=name, what=what))


class PdfNeedsOffice(CasusError):
    """Only LibreOffice can make a PDF of a Word file, and it is not on this computer."""

    def __init__(self) -> None:
        super().__init__(wording.PDF_NEEDS_OFFICE)


class PdfFailed(CasusError):
    """LibreOffice made no PDF of a Word file, or took too long over it."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.PDF_FAILED.format(path=path))
