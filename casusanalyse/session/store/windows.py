"""Locking on Windows; the twin of ``posix``."""

import contextlib
import msvcrt
import os
import sys
import time
from pathlib import Path

assert sys.platform == "win32"

# A lock on Windows keeps others from reading too, so it lies far behind what the file holds.
_LOCKED_BYTE = 1 << 30
_LOOKS = 4
_BETWEEN_LOOKS_SECONDS = 0.01


def try_lock(descriptor: int) -> bool:
    """Lock an open file for this process alone; False when another holds it."""
    os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
    try:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    except PermissionError:
        return False
    return True


def is_free(descriptor: int) -> bool:
    """Tell whether no process has an open file locked.

    A look is a lock of a moment here, so another look may be in the way: then look again.
    """
    for _ in range(_LOOKS):
        if try_lock(descriptor):
            _unlock(descriptor)
            return True
        time.sleep(_BETWEEN_LOOKS_SECONDS)
    return False


def release(descriptor: int, path: Path) -> None:
    """Let go and remove the lock file; an open file cannot be removed, so in that order."""
    _unlock(descriptor)
    os.close(descriptor)
    # Somebody else may have opened it meanwhile; then it is theirs.
    with contextlib.suppress(OSError):
        path.unlink()


def _unlock(descriptor: int) -> None:
    os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
    msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
