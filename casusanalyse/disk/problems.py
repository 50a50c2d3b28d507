"""What a disk can refuse, in words that a facilitator can act upon."""

from pathlib import Path

from casusanalyse.errors import CasusError
from casusanalyse.text.phrases import shortened
from casusanalyse.wording import disk as wording

_SHOWN_OF_A_NAME = 40


class DiskFull(CasusError):
    """There is no room for what was to be written; everything before it is safe."""

    def __init__(self, folder: Path) -> None:
        super().__init__(wording.FULL.format(folder=folder))


class ReadOnly(CasusError):
    """The file or its folder may not be written."""

    def __init__(self, folder: Path) -> None:
        super().__init__(wording.READ_ONLY.format(folder=folder))


class NotReadable(CasusError):
    """A file or folder may not be read."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.NOT_READABLE.format(path=path))


class DiskFailed(CasusError):
    """The disk, or the way to it, failed."""

    def __init__(self, folder: Path) -> None:
        super().__init__(wording.FAILED.format(folder=folder))


class FolderMissing(CasusError):
    """The folder that a file should stand in is not there."""

    def __init__(self, folder: Path) -> None:
        super().__init__(wording.FOLDER_MISSING.format(folder=folder))


class BelowAFile(CasusError):
    """A file stands where a folder was named."""

    def __init__(self, file: Path) -> None:
        super().__init__(wording.BELOW_A_FILE.format(file=file))


class NameTooLong(CasusError):
    """The disk takes no name this long."""

    def __init__(self, path: Path) -> None:
        longest = max(path.parts, key=len, default="")
        super().__init__(wording.NAME_TOO_LONG.format(name=shortened(longest, _SHOWN_OF_A_NAME)))


class NotOverwritten(CasusError):
    """What was read back after overwriting a file is not what was written."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.NOT_OVERWRITTEN.format(path=path))
