"""The files of drawings: a name that says what is drawn, and a number that no earlier drawing has."""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from casusanalyse.disk.failures import told
from casusanalyse.disk.names import make_private_folder
from casusanalyse.disk.overwriting import erase_file
from casusanalyse.errors import CasusError
from casusanalyse.word.problems import WordFileExists
from casusanalyse.word.saving import save_content
from casusanalyse.wording import session as wording


@dataclass(frozen=True, slots=True)
class Pages:
    """The files of one drawing, in order of page; ``new`` tells that they were written just now."""

    paths: tuple[Path, ...]
    new: bool


def keep_pages(
    folder: Path,
    name: str,
    ending: str,
    pages: Sequence[bytes],
    save: Callable[[Path, bytes], None] = save_content,
) -> Pages:
    """Put the pages of a drawing into a folder, which is made when it is not there.

    The first is called ``gezin.png``, the next ``gezin-v2.png``; of several pages each has a number
    behind that: ``tijdlijn-v2-1.png``. None is ever written over another. A drawing that is the same
    as the latest is not written again. Raises what is wrong with the disk; then nothing is left behind.
    """
    with told(folder / name), suppress(FileExistsError):
        make_private_folder(folder)
    while True:
        with told(folder):
            latest = _latest_version(folder, name, ending)
            there = _paths(folder, name, latest, ending, len(pages))
            if latest and _hold(there, pages):
                return Pages(there, new=False)
        # The next number is always free, unless somebody was quicker: then there is a later one.
        with suppress(WordFileExists):
            paths = _paths(folder, name, latest + 1, ending, len(pages))
            _write(paths, pages, save)
            return Pages(paths, new=True)


def _latest_version(folder: Path, name: str, ending: str) -> int:
    """Return the highest number in use, also by a file that somebody wrote something behind."""
    pattern = re.compile(
        rf"{re.escape(name)}(?:-v(\d+))?(?:-\d+)?(?:[ (_].*)?\.{re.escape(ending)}", re.IGNORECASE
    )
    found = (pattern.fullmatch(path.name) for path in folder.iterdir())
    return max((int(match[1] or 1) for match in found if match), default=0)


def _paths(folder: Path, name: str, version: int, ending: str, pages: int) -> tuple[Path, ...]:
    stem = name if version <= 1 else wording.DRAWING_AGAIN.format(name=name, version=version)
    if pages == 1:
        return (folder / f"{stem}.{ending}",)
    return tuple(folder / f"{stem}-{page}.{ending}" for page in range(1, pages + 1))


def _hold(paths: Sequence[Path], pages: Sequence[bytes]) -> bool:
    """Tell whether files are these pages."""
    return all(path.is_file() for path in paths) and [it.read_bytes() for it in paths] == [*pages]


def _write(
    paths: Sequence[Path], pages: Sequence[bytes], save: Callable[[Path, bytes], None]
) -> None:
    written: list[Path] = []
    try:
        for path, page in zip(paths, pages, strict=True):
            save(path, page)
            written.append(path)
    except BaseException:
        for path in written:
            with suppress(CasusError):
                erase_file(path)
        raise
