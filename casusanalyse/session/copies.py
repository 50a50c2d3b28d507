"""Where copies of a session went: a note beside the file, which another may be writing meanwhile."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from pydantic import AwareDatetime, ValidationError

from casusanalyse.disk.failures import told
from casusanalyse.disk.names import sync_folder
from casusanalyse.session.problems import NameUnusable
from casusanalyse.text.guard import Value

_APPENDING = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
_OF_THE_OWNER = 0o600


class KnownCopy(Value):
    """A copy that was made of a session: where it was put, and when. Never what is in it."""

    path: Path
    at: AwareDatetime


def copies_path(session: Path) -> Path:
    """Return the file that tells where copies of a session file went."""
    return session.with_suffix(".kopieen")


def note_copy(session: Path, target: Path, at: datetime) -> None:
    """Note durably that a copy was made. Raises NameUnusable, or what is wrong with the disk."""
    if not _is_text(os.path.abspath(target)):
        raise NameUnusable(target)
    copy = KnownCopy(path=Path(os.path.abspath(target)), at=at.astimezone(UTC))
    path = copies_path(session)
    # A line of its own, also after one that a power cut left halfway.
    line = f"\n{copy.model_dump_json()}\n".encode()
    with told(path):
        descriptor = os.open(path, _APPENDING, _OF_THE_OWNER)
        try:
            os.write(descriptor, line)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        sync_folder(path.parent)


def _is_text(name: str) -> bool:
    """Tell whether a name can be written down; on some systems a name is any row of bytes."""
    return name.encode("utf-8", "ignore").decode("utf-8") == name


def noted_copies(session: Path) -> tuple[KnownCopy, ...]:
    """Return the copies that were made of a session, and of those copies as far as can be seen.

    Each place once, with the latest moment; the session itself does not count.
    """
    found: dict[Path, KnownCopy] = {}
    waiting, seen = [Path(os.path.abspath(session))], set[Path]()
    while waiting:
        asked = waiting.pop()
        seen.add(asked)
        for copy in _notes(copies_path(asked)):
            found[copy.path] = max(copy, found.get(copy.path, copy), key=lambda each: each.at)
            # A path of another system is none here.
            if copy.path not in seen and copy.path.is_absolute():
                waiting.append(copy.path)
    found.pop(Path(os.path.abspath(session)), None)
    return tuple(sorted(found.values(), key=lambda copy: copy.at))


def _notes(path: Path) -> Iterator[KnownCopy]:
    """Yield what a note tells; a line that cannot be read was never finished."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return
    for line in lines:
        try:
            yield KnownCopy.model_validate_json(line)
        except ValidationError:
            continue
