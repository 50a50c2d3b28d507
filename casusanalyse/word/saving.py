"""Putting a finished file in its place: whole or not at all, and never over another one."""

import errno
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO

from casusanalyse.word.problems import (
    DiskFull,
    FolderMissing,
    FolderNotWritable,
    WordFileExists,
    WordFileNotWritten,
)

Write = Callable[[IO[bytes]], None]

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_RIGHT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def save_whole(path: Path, write: Write) -> None:
    """Let ``write`` fill a file beside ``path`` and give it that name once it is safely on disk.

    Raises a subclass of CasusError when that cannot be done; then nothing is left behind. Two
    writers at the same moment are kept apart by the lock of the session, not here.
    """
    if path.exists():
        raise WordFileExists(path)
    try:
        _write_beside(path, write)
    except OSError as error:
        raise _problem(path, error) from error


def _write_beside(path: Path, write: Write) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix="~", suffix=".tmp")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        _publish(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def _publish(temporary: Path, path: Path) -> None:
    if path.exists():
        raise WordFileExists(path)
    os.replace(temporary, path)


def _problem(path: Path, error: OSError) -> Exception:
    if error.errno in _NO_ROOM:
        return DiskFull(path.parent)
    if error.errno in _NO_RIGHT:
        return FolderNotWritable(path.parent)
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return FolderMissing(path.parent)
    return WordFileNotWritten(path, errno.errorcode.get(error.errno or 0, "onbekend"))
