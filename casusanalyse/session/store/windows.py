"""Locking and syncing on Windows; the twin of ``posix``."""

import contextlib
import msvcrt
import os
import sys
from pathlib import Path

assert sys.platform == "win32"

# A lock on Windows keeps others from reading too, so it lies far behind what the file holds.
_LOCKED_BYTE = 1 << 30


def try_lock(descriptor: int) -> bool:
    """Lock an open file for this process alone; False when another holds it."""
    os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
    try:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    except PermissionError:
        return False
    return True


def release(descriptor: int, path: Path) -> None:
    """Let go and remove the lock file; an open file cannot be removed, so in that order."""
    os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
    msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
    os.close(descriptor)
    # Somebody else may have opened it meanwhile; then it is theirs.
    with contextlib.suppress(OSError):
        path.unlink()


def sync_folder(folder: Path) -> None:
    """Do nothing: the file system keeps its own journal of names."""
