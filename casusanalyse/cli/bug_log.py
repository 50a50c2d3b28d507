"""What is kept of a bug: where in the code it was, and nothing of what somebody said."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from traceback import walk_tb

from casusanalyse import __version__

FILE_NAME = "casusanalyse.log"

_PROGRAM = "casusanalyse"
_FIRST_LINE = re.compile(rf"\S+ {_PROGRAM} \S+")


def log_folder() -> Path:
    """Return the folder in which this computer keeps logs. Raises RuntimeError without a home."""
    # Loaded only when there is a bug to be kept, or to be counted.
    from platformdirs import user_log_path

    return user_log_path(_PROGRAM, appauthor=False)


def bugs_in(path: Path) -> int:
    """Return how many bugs a log file holds; 0 when there is no such file."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return 0
    return sum(1 for line in lines if _FIRST_LINE.fullmatch(line))


def write_bug(error: BaseException, folder: Path, at: datetime) -> Path | None:
    """Add a bug to the log file in ``folder`` and return that file, None where it cannot be written.

    Only frames (file, line, function) and the class of the error: its text and the values of
    variables may hold case text.
    """
    path = folder / FILE_NAME
    text = "\n".join(
        [f"{at.isoformat(timespec='seconds')} {_PROGRAM} {__version__}", *_told(error)]
    )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", errors="replace", newline="\n") as log:
            log.write(f"{text}\n\n")
    except OSError:
        return None
    return path


def _told(error: BaseException) -> Iterator[str]:
    """Tell an error and what it came from, the latest first."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield f"{type(current).__module__}.{type(current).__qualname__}"
        for frame, line in walk_tb(current.__traceback__):
            code = frame.f_code
            yield f"  {code.co_filename}:{line} {code.co_qualname}"
        current = current.__cause__ or current.__context__
