"""What can be wrong with a file that came back, in words that a facilitator can act upon."""

from casusanalyse.errors import CasusError
from casusanalyse.wording import word_returned as wording


class TooMuchInside(CasusError):
    """Reading the file would take more time or memory than any answer to a draft needs."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(wording.TOO_BIG.format(name=name, what=what))


class NotWhole(CasusError):
    """The file is cut off, has changed on its way, or says two things about itself."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(wording.NOT_WHOLE.format(name=name, what=what))


class NotTrusted(CasusError):
    """No program that people write with makes such a file."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(wording.NOT_TRUSTED.format(name=name, what=what))


class HoldsMacros(CasusError):
    """The file carries something that can be run."""

    def __init__(self, name: str) -> None:
        super().__init__(wording.MACROS.format(name=name))


class NotAWordFile(CasusError):
    """The file is something else; ``sentence`` says what, and what to ask for."""

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__(sentence.format(name=name))


class FileUnreadable(CasusError):
    """The disk does not give the file: it is gone, held by another program, or not ours to read."""

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__(sentence.format(name=name))


class PasswordNeeded(CasusError):
    """The file is locked and no password was given."""

    def __init__(self, name: str) -> None:
        super().__init__(wording.PASSWORD_NEEDED.format(name=name))


class PasswordWrong(CasusError):
    """The password does not open the file."""

    def __init__(self, name: str) -> None:
        super().__init__(wording.PASSWORD_WRONG.format(name=name))


class PasswordTooLong(CasusError):
    """No Word file can have a password of so many characters."""

    def __init__(self, name: str, most: int) -> None:
        super().__init__(wording.PASSWORD_LONG.format(name=name, most=most))


class ConverterMissing(CasusError):
    """Only LibreOffice can make a Word file of this one, and it is not on this computer."""

    def __init__(self, name: str) -> None:
        super().__init__(wording.CONVERTER_MISSING.format(name=name))


class ConversionFailed(CasusError):
    """LibreOffice made nothing of the file."""

    def __init__(self, name: str) -> None:
        super().__init__(wording.CONVERSION_FAILED.format(name=name))


class ConversionTooSlow(CasusError):
    """LibreOffice was stopped before it had made something of the file."""

    def __init__(self, name: str, seconds: float) -> None:
        super().__init__(wording.CONVERSION_SLOW.format(name=name, seconds=round(seconds)))
