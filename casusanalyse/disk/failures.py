"""What the system says when a disk refuses, as the problem that says it in Dutch."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from casusanalyse.disk.problems import DiskFailed, DiskFull, FolderMissing, NotReadable, ReadOnly
from casusanalyse.errors import CasusError

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_RIGHT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NOT_THERE = frozenset({errno.ENOENT, errno.ENOTDIR})


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
    if error.errno in _NOT_THERE:
        return FolderMissing(path.parent)
    return DiskFailed(path.parent)
