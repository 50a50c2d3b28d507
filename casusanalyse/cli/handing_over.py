"""Handing a file to the program that this computer opens such files with."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

_SECONDS_TO_FAIL = 5


def hand_over(path: Path) -> bool:
    """Let the system open a file, and tell whether it took it; never waits for it to be closed."""
    if sys.platform == "win32":
        try:
            os.startfile(path)
        except OSError:
            return False
        return True
    program = shutil.which("open" if sys.platform == "darwin" else "xdg-open")
    return program is not None and _takes(program, path)


def _takes(program: str, path: Path) -> bool:
    """A program that fails says so at once; one that is still busy has taken the file."""
    try:
        started = subprocess.Popen(
            [program, str(path)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        return started.wait(_SECONDS_TO_FAIL) == 0
    except subprocess.TimeoutExpired:
        return True
    except OSError:
        return False
