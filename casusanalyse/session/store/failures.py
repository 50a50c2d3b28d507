"""What the database and the disk say when something fails, as sentences for people."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from casusanalyse.errors import CasusError
from casusanalyse.session.problems import (
    DiskFailed,
    DiskFull,
    FolderMissing,
    ReadOnly,
    SessionBusy,
    SessionDamaged,
)

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_RIGHT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NOT_THERE = frozenset({errno.ENOENT, errno.ENOTDIR})


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what the database or the disk raises inside into the CasusError that says it in Dutch.

    What cannot be blamed on a file, such as a mistake in a statement, passes as it is.
    """
    try:
        yield
    except apsw.Error as error:
        problem = _of_database(path, error)
        if problem is None:
            raise
        raise problem from error
    except OSError as error:
        raise _of_disk(path, error) from error


def _of_database(path: Path, error: apsw.Error) -> CasusError | None:
    match error:
        case apsw.FullError():
            return DiskFull(path.parent)
        case apsw.CantOpenError() if not path.parent.is_dir():
            return FolderMissing(path.parent)
        # A journal that cannot be made beside the file shows as "cannot open".
        case apsw.ReadOnlyError() | apsw.PermissionsError() | apsw.CantOpenError():
            return ReadOnly(path.parent)
        case apsw.BusyError() | apsw.LockedError():
            return SessionBusy(path)
        case apsw.CorruptError() | apsw.NotADBError():
            return SessionDamaged(path)
        case apsw.IOError():
            return DiskFailed(path.parent)
        case _:
            return None


def _of_disk(path: Path, error: OSError) -> CasusError:
    if error.errno in _NO_ROOM:
        return DiskFull(path.parent)
    if error.errno in _NO_RIGHT:
        return ReadOnly(path.parent)
    if error.errno in _NOT_THERE:
        return FolderMissing(path.parent)
    return DiskFailed(path.parent)
