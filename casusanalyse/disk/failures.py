"""What the system says when a disk refuses, as the problem that says it in Dutch."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from casusanalyse.disk.problems import (
    BelowAFile,
    DiskFailed,
    DiskFull,
    FolderMissing,
    NameTooLong,
    NotReadable,
    ReadOnly,
)
from casusanalyse.errors import CasusError

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_RIGHT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NOT_THERE = frozenset({errno.ENOENT, errno.ENOTDIR})
# What systems say of a folder that is to be made below a file.
_IN_THE_WAY = _NOT_THERE | {errno.EEXIST}
_TOO_LONG_ON_WINDOWS = 206  # ERROR_FILENAME_EXCED_RANGE


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn an OSError about ``path`` that is raised inside into the problem that says it."""
    try:
        yield
    except OSError as error:
        raise problem_with(path, error) from error


@contextmanager
def told_when_reading(path: Path) -> Iterator[None]:
    """Turn an OSError that is raised inside while ``path`` is read into the problem that says it."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_RIGHT:
            raise NotReadable(path) from error
        raise problem_with(path, error) from error


def problem_with(path: Path, error: OSError) -> CasusError:
    """Return what an OSError about ``path`` means to whoever wanted to write it."""
    if error.errno in _NO_ROOM:
        return DiskFull(path.parent)
    if error.errno in _NO_RIGHT:
        return ReadOnly(path.parent)
    if error.errno == errno.ENAMETOOLONG or _winerror(error) == _TOO_LONG_ON_WINDOWS:
        return NameTooLong(path)
    above = next((folder for folder in path.parents if os.path.isfile(folder)), None)
    if error.errno in _IN_THE_WAY and above is not None:
        return BelowAFile(above)
    if error.errno in _NOT_THERE:
        return FolderMissing(path.parent)
    return DiskFailed(path.parent)


def _winerror(error: OSError) -> int | None:
    number: int | None = getattr(error, "winerror", None)
    return number
