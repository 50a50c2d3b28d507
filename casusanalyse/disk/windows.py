"""Names on Windows; the twin of ``posix``."""

import os
import sys
from pathlib import Path

assert sys.platform == "win32"


def give_name(finished: Path, path: Path) -> None:
    """Give a file another name. Raises FileExistsError when that name is taken."""
    # Unlike elsewhere, renaming never replaces here.
    os.rename(finished, path)


def sync_folder(folder: Path) -> None:
    """Do nothing: the file system keeps its own journal of names."""
