"""One writer: a lock file beside the session says who, and the system forgets it after a crash."""

import json
import os
import platform
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from casusanalyse.session.problems import SessionInUse

if sys.platform == "win32":
    from casusanalyse.session.store.windows import release, sync_folder, try_lock
else:
    from casusanalyse.session.store.posix import release, sync_folder, try_lock

__all__ = ["WriterLock", "lock_path", "sync_folder"]

# Removing a lock file and opening it can cross; a second look settles it.
_ATTEMPTS = 5


def lock_path(session: Path) -> Path:
    """Return the lock file of a session file."""
    return session.with_suffix(".slot")


@dataclass(frozen=True)
class WriterLock:
    """The right to write a session, held until ``release`` or the end of the process."""

    descriptor: int
    path: Path

    @staticmethod
    def take(session: Path, at: datetime) -> "WriterLock":
        """Take the lock of a session file; a file that a crashed process left is taken over.

        Raises SessionInUse when another holds it, OSError when the folder may not be written.
        """
        path = lock_path(session)
        for _ in range(_ATTEMPTS):
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            if not try_lock(descriptor):
                os.close(descriptor)
                raise SessionInUse(*_holder(path))
            if _still_there(descriptor, path):
                _sign(descriptor, at)
                return WriterLock(descriptor, path)
            os.close(descriptor)
        raise SessionInUse(None, None)

    def release(self) -> None:
        """Let another write; the lock file goes."""
        release(self.descriptor, self.path)


def _still_there(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), os.stat(path))
    except FileNotFoundError:
        return False


def _sign(descriptor: int, at: datetime) -> None:
    holder = {"host": platform.node(), "pid": os.getpid(), "since": at.isoformat()}
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.ftruncate(descriptor, 0)
    os.write(descriptor, json.dumps(holder).encode("utf-8"))


def _holder(path: Path) -> tuple[str | None, datetime | None]:
    """Return who holds the lock, as far as the file tells; its writer may be halfway."""
    try:
        holder = json.loads(path.read_text(encoding="utf-8"))
        return str(holder["host"]), datetime.fromisoformat(holder["since"])
    except (OSError, ValueError, KeyError, TypeError):
        return None, None
