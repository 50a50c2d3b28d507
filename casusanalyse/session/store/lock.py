"""One writer: a lock file beside the session says who, and the system forgets it after a crash."""

import json
import os
import platform
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from casusanalyse.session.problems import SessionInUse

if sys.platform == "win32":
    from casusanalyse.session.store.windows import is_free, release, try_lock
else:
    from casusanalyse.session.store.posix import is_free, release, try_lock

__all__ = ["WriterLock", "held", "is_open", "lock_path", "remove_left_lock"]

# Somebody who looks whether a session is open holds its lock for a moment, and on Windows a lock
# file that is being removed cannot be opened for a moment. Whoever really writes holds on longer.
_ATTEMPTS = 6
_PAUSE_SECONDS = 0.02
_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0)
_WRITE = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)


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
        lock = WriterLock.take_unsigned(session)
        lock.sign(at)
        return lock

    @staticmethod
    def take_unsigned(session: Path) -> "WriterLock":
        """Take the lock as ``take`` does, without writing who holds it. Raises the same."""
        path = lock_path(session)
        for attempts_left in reversed(range(_ATTEMPTS)):
            descriptor = None
            try:
                descriptor = _locked(path)
            except PermissionError:
                if not attempts_left:
                    raise
            if descriptor is not None:
                return WriterLock(descriptor, path)
            time.sleep(_PAUSE_SECONDS)
        raise SessionInUse(*_holder(path))

    def sign(self, at: datetime) -> None:
        """Write into the lock file who holds it; when the disk refuses, the lock is let go."""
        try:
            _sign(self.descriptor, at)
        except OSError:
            self.release()
            raise

    def release(self) -> None:
        """Let another write; the lock file goes."""
        release(self.descriptor, self.path)


@contextmanager
def held(session: Path, at: datetime) -> Iterator[None]:
    """Keep others from writing a session while something is done to its file. Raises like ``take``.

    A disk without room for a signature does not matter: erasing is what makes room.
    """
    lock = WriterLock.take_unsigned(session)
    try:
        with suppress(OSError):
            _sign(lock.descriptor, at)
        yield
    finally:
        lock.release()


def remove_left_lock(session: Path, at: datetime) -> None:
    """Remove the lock file that a crash left where no session file is (any more).

    A lock that somebody holds stays, and so does one that the disk does not let go.
    """
    if lock_path(session).is_file() and not session.exists():
        with suppress(SessionInUse, OSError), held(session, at):
            pass


def is_open(session: Path) -> bool:
    """Tell whether somebody writes a session, without making, signing or removing its lock file.

    A lock file that a crash left does not count, and neither does one that may not be read.
    """
    try:
        descriptor = os.open(lock_path(session), _READ)
    except OSError:
        return False
    try:
        return not is_free(descriptor)
    finally:
        os.close(descriptor)


def _locked(path: Path) -> int | None:
    """Return the opened lock file, locked; None when another has it or removed it meanwhile."""
    descriptor = os.open(path, _WRITE, 0o600)
    if try_lock(descriptor) and _still_there(descriptor, path):
        return descriptor
    os.close(descriptor)
    return None


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
