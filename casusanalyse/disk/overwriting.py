"""Erasing files: their bytes are overwritten where they stand before the names go.

A disk without moving parts, a file system that writes elsewhere, a backup or a synchronised folder may
keep older bytes all the same; nothing that a program does to a file reaches those.
"""

import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from casusanalyse.disk.failures import told
from casusanalyse.disk.names import sync_folder
from casusanalyse.disk.problems import NotOverwritten

_BLOCK = 1 << 20
_SECTOR = 512
_FOR_THE_OWNER = 0o600


def erase_file(path: Path) -> None:
    """Overwrite a file, check that nothing of it is left, and remove it under a name that says nothing.

    Of a link only the link goes. Raises NotOverwritten, or what is wrong with the disk.
    """
    with told(path):
        if not path.is_symlink():
            overwrite(path)
            check_overwritten(path)
            os.truncate(path, 0)
        path.rename(nameless := path.with_name(uuid4().hex))
        nameless.unlink()
        sync_folder(path.parent)


def overwrite(path: Path) -> None:
    """Write zeros over every byte of a file, through to the disk; its length stays."""
    with suppress(OSError):
        # A file that was made read-only is erased too; whether that may is up to the system.
        path.chmod(_FOR_THE_OWNER)
    with path.open("r+b") as file:
        left = os.fstat(file.fileno()).st_size
        while left > 0:
            left -= file.write(bytes(min(left, _BLOCK)))
        file.flush()
        os.fsync(file.fileno())


def check_overwritten(path: Path) -> None:
    """Read a file back and raise NotOverwritten when anything but zeros stands in it."""
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            if any(block):
                raise NotOverwritten(path)


def is_half_erased(path: Path) -> bool:
    """Tell whether a file was left by an erasing that broke off: it is empty, or begins with zeros."""
    if path.is_symlink() or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return not any(file.read(_SECTOR))
    except OSError:
        return False


def remove_empty_folder(folder: Path) -> bool:
    """Remove a folder under a name that says nothing; False, and nothing done, when it is not empty.

    Raises what is wrong with the disk.
    """
    with told(folder):
        if folder.is_symlink() or any(folder.iterdir()):
            return False
        folder.rename(nameless := folder.with_name(uuid4().hex))
        nameless.rmdir()
        sync_folder(folder.parent)
    return True
