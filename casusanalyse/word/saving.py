"""Putting a finished file in its place: whole or not at all, and never over another one."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO

from casusanalyse.disk.failures import told
from casusanalyse.disk.names import publish
from casusanalyse.disk.unfinished import PREFIX, SUFFIX, remove_left_behind
from casusanalyse.word.problems import WordFileExists

Write = Callable[[IO[bytes]], object]


def save_content(path: Path, content: bytes) -> None:
    """Put the bytes of a finished file under a name that is free, as ``save_whole`` does."""
    save_whole(path, lambda file: file.write(content))


def save_whole(path: Path, write: Write) -> None:
    """Let ``write`` fill a file beside ``path`` and give it that name once it is safely on disk.

    Raises WordFileExists, also when another writer was first, or what is wrong with the disk; then
    nothing is left behind. What a killed process left of an earlier report goes as well.
    """
    if path.exists():
        raise WordFileExists(path)
    with told(path):
        try:
            _write_beside(path, write)
        except FileExistsError:
            raise WordFileExists(path) from None


def _write_beside(path: Path, write: Write) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=PREFIX, suffix=SUFFIX)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        remove_left_behind(temporary)
        publish(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
