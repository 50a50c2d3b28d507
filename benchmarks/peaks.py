"""The most memory that a program ever had, measured by a process too small to count itself."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

# The system counts what a process had before it became another program, so whoever starts it must be small.
_WATCHER = """
import os, subprocess, sys
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, usage = os.wait4(process.pid, 0)
print(usage.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))
"""
# Linux counts in kilobytes of 1,024 bytes, macOS in bytes.
_BYTES_PER_UNIT = 1 if sys.platform == "darwin" else 1024


def peak_of(arguments: Sequence[str], environment: Mapping[str, str] | None = None) -> float:
    """Return the peak in megabytes (millions of bytes) of the program, run with these arguments.

    Raises CalledProcessError when it did not end well.
    """
    program = Path(sys.executable).parent / "casusanalyse"
    watched = subprocess.run(
        [sys.executable, "-S", "-c", _WATCHER, str(program), *arguments],
        env=None if environment is None else dict(environment),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return int(watched.stdout) * _BYTES_PER_UNIT / 1_000_000
