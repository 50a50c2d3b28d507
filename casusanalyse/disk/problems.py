"""What a disk can refuse, in words that a facilitator can act upon."""

from pathlib import Path

from casusanalyse.errors import CasusError
from casusanalyse.wording import disk as wording


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


class NotOverwritten(CasusError):
    """What was read back after overwriting a file is not what was written."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.NOT_OVERWRITTEN.format(path=path))
