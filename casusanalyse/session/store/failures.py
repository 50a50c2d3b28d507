"""What the database says when something fails, as sentences for people."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from casusanalyse.disk.failures import told
from casusanalyse.disk.problems import DiskFailed, DiskFull, FolderMissing, ReadOnly
from casusanalyse.errors import CasusError
from casusanalyse.session.problems import NameUnusable, SessionBusy, SessionDamaged


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what the database or the disk raises inside into the CasusError that says it in Dutch.

    What cannot be blamed on a file passes as it is.
    """
    with told(path):
        try:
            yield
        except UnicodeDecodeError:
            # The reason would hold case text.
            raise SessionDamaged(path) from None
        except UnicodeEncodeError:
            raise NameUnusable(path) from None
        except apsw.Error as error:
            problem = _of_database(path, error)
            if problem is None:
                raise
            raise problem from error


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
        case apsw.CorruptError() | apsw.NotADBError() | apsw.SQLError() | apsw.ConstraintError():
            # Our own statements are sound, so a file that refuses one was not made by them.
            return SessionDamaged(path)
        case apsw.IOError():
            return DiskFailed(path.parent)
        case _:
            return None
