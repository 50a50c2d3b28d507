"""Names where the system is POSIX; the twin of ``windows``."""

import errno
import os
import sys
from pathlib import Path

assert sys.platform != "win32"

# Some file systems, mostly of networks, cannot sync a folder; they say so with one of these.
_CANNOT_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP})


def give_name(finished: Path, path: Path) -> None:
    """Give a file another name. Raises FileExistsError when that name is taken."""
    try:
        link(finished, path)
    except FileExistsError:
        raise
    except OSError:
        # Not every file system has links, and each says so in its own way.
        reserve(finished, path)


def link(finished: Path, path: Path) -> None:
    """Rename by adding the new name, which fails when it is taken, and dropping the old one."""
    os.link(finished, path)
    finished.unlink()


def reserve(finished: Path, path: Path) -> None:
    """Rename over an empty file of our own, which cannot be made when the name is taken."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        os.replace(finished, path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Make a new name in the folder survive a power cut, where the file system can promise that."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise
    finally:
        os.close(descriptor)
