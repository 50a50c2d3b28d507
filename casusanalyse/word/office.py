"""Where LibreOffice is on this computer, found by its files."""

import shutil
from collections.abc import Iterable
from pathlib import Path

_PROGRAMS = ("soffice", "libreoffice")
_ELSEWHERE = (
    Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
    Path("C:/Program Files/LibreOffice/program/soffice.exe"),
    Path("C:/Program Files (x86)/LibreOffice/program/soffice.exe"),
)


def office_program(elsewhere: Iterable[Path] = _ELSEWHERE) -> Path | None:
    """Return where LibreOffice is, None when it is not found."""
    found = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if found is not None:
        return Path(found)
    return next((path for path in elsewhere if path.is_file()), None)
