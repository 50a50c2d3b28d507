"""Files that are being made beside their place: how they are called, and what a kill left of them."""

from contextlib import suppress
from pathlib import Path

# A name of our own: Word puts files that begin with a tilde beside a document as well.
PREFIX, SUFFIX = "~casusanalyse-", ".tmp"
_JOURNAL = "-journal"
# Making one takes seconds; what is this much older was left by a process that was killed.
_LEFT_BEHIND_AFTER_SECONDS = 600


def remove_left_behind(unfinished: Path) -> None:
    """Remove what was left behind beside a file that was made just now, and stays itself.

    Ages are compared by the clock of the disk, not by ours.
    """
    before = unfinished.stat().st_mtime - _LEFT_BEHIND_AFTER_SECONDS
    for ending in (SUFFIX, f"{SUFFIX}{_JOURNAL}"):
        for left in unfinished.parent.glob(f"{PREFIX}*{ending}"):
            # Another process may be removing it too.
            with suppress(OSError):
                if left.stat().st_mtime < before:
                    left.unlink()
