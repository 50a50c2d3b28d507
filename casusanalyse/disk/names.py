"""Names on a disk: a finished file gets one that is free, and none is ever taken from another file."""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    from casusanalyse.disk.windows import give_name, sync_folder
else:
    from casusanalyse.disk.posix import give_name, sync_folder

__all__ = ["make_private", "make_private_folder", "publish", "sync_folder"]

_OF_THE_OWNER = 0o600
_FOLDER_OF_THE_OWNER = 0o700


def publish(finished: Path, path: Path) -> None:
    """Give a finished file of the same folder its name, so that it is there whole or not at all.

    Whoever comes second, even at the same moment, gets FileExistsError and keeps ``finished``.
    """
    give_name(finished, path)
    sync_folder(path.parent)


def make_private(path: Path) -> None:
    """Make an empty file that only its owner may open. Raises FileExistsError when there is one."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OF_THE_OWNER))


def make_private_folder(path: Path) -> None:
    """Make a folder that only its owner may open. Raises FileExistsError when there is one."""
    path.mkdir(_FOLDER_OF_THE_OWNER)
