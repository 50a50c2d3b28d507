"""Locking where the system is POSIX; the twin of ``windows``."""

import fcntl
import os
import sys
from pathlib import Path

assert sys.platform != "win32"


def try_lock(descriptor: int) -> bool:
    """Lock an open file for this process alone; False when another holds it."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def is_free(descriptor: int) -> bool:
    """Tell whether no process has an open file locked; the look lasts until it is closed."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def release(descriptor: int, path: Path) -> None:
    """Remove the lock file and let go, in that order: afterwards it may be somebody else's."""
    path.unlink(missing_ok=True)
    os.close(descriptor)
