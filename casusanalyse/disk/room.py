"""Whether a folder can be worked in: whether it takes files, and how much."""

import shutil
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from casusanalyse.disk.names import make_private


def nearest_folder(path: Path) -> Path:
    """Return a folder, or the nearest one above it that is there."""
    return next((folder for folder in (path, *path.parents) if folder.is_dir()), path)


def takes_files(folder: Path) -> bool:
    """Tell whether a file can be made in a folder, by making one and removing it."""
    trial = folder / f"~casusanalyse-{uuid4().hex}.tmp"
    try:
        make_private(trial)
        trial.unlink()
    except OSError:
        return False
    return True


def free_bytes(folder: Path) -> int | None:
    """Return how many bytes still fit on the disk of a folder, None when that is not to be seen."""
    with suppress(OSError):
        return shutil.disk_usage(folder).free
    return None
