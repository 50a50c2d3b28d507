"""A folder with files in it, there whole or not at all."""

import shutil
import tempfile
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path, PurePath

from casusanalyse.disk.failures import told
from casusanalyse.disk.names import sync_folder

_MAKING = ".casusanalyse-"

Files = Mapping[PurePath, bytes]
"""What goes into a folder, by its place within it; a place that ends in no file is a folder."""


def add_folder(
    beside: Path, name: str, files: Files, *, also_number_the_first: bool = False
) -> Path:
    """Make a folder under a name that is free, such as ``name`` or ``name-2``, and return it.

    When also the first is numbered, they are ``name-1``, ``name-2`` and on.
    Only its owner may look into it, where the system knows such rights. ``beside`` must be there.
    Raises what is wrong with the disk; then nothing is left behind.
    """
    bare = 0 if also_number_the_first else 1
    names = (name if nth == bare else f"{name}-{nth}" for nth in count(1))
    free = next(folder for folder in (beside / each for each in names) if not folder.exists())
    with told(free):
        _made(beside, files, lambda making: making.rename(free))
        sync_folder(beside)
    return free


def fill_folder(folder: Path, files: Files, empty: tuple[str, ...] = ()) -> None:
    """Make a folder with files and ``empty`` folders; one that is there already must be empty.

    Raises what is wrong with the disk; then what was there before is there again, and no more.
    """
    with told(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        _made(folder.parent, files, lambda making: _moved(making, folder), empty)
        sync_folder(folder.parent)


def _made(
    beside: Path, files: Files, keep: Callable[[Path], object], empty: tuple[str, ...] = ()
) -> None:
    making = Path(tempfile.mkdtemp(prefix=_MAKING, dir=beside))
    try:
        for name in empty:
            (making / name).mkdir()
        for place, content in files.items():
            path = making / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        keep(making)
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _moved(making: Path, folder: Path) -> None:
    """Move all that was made into a folder, or nothing: somebody may stand in it, so it stays itself."""
    new = not folder.exists()
    folder.mkdir(exist_ok=True)
    moved: list[Path] = []
    try:
        for path in sorted(making.iterdir()):
            path.rename(folder / path.name)
            moved.append(folder / path.name)
    except OSError:
        for path in moved:
            path.rename(making / path.name)
        if new:
            folder.rmdir()
        raise
