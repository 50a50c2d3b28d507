"""The folder of copies that go round: there whole or not at all, and what a broken-off one left."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from casusanalyse.disk.failures import told
from casusanalyse.disk.names import make_private_folder, sync_folder
from casusanalyse.disk.overwriting import erase_file, remove_empty_folder
from casusanalyse.disk.unfinished import PREFIX
from casusanalyse.errors import CasusError
from casusanalyse.session.review_files import SENT, UNFINISHED, sent_folder
from casusanalyse.word.saving import save_content
from casusanalyse.wording import review_sending as wording

Files = Mapping[str, bytes]
"""What goes into the folder, by name."""


@dataclass(frozen=True, slots=True)
class LeftOver:
    """A folder that was never finished; ``removed`` is false when something else stands in it."""

    folder: Path
    removed: bool


@contextmanager
def published(session: Path, version: int, files: Files) -> Iterator[Path]:
    """Let the copies of a draft stand in their folder while it is noted that they go round.

    When that fails the folder goes. Until it succeeded, a file in the folder says that it is not to
    be sent: whatever breaks off, ``remove_left_overs`` knows it by that. Raises what is wrong with
    the disk; then nothing is left behind.
    """
    folder = sent_folder(session, version)
    making = folder.with_name(f"{folder.name}{UNFINISHED}")
    _fill(making, files)
    try:
        with told(folder):
            making.rename(folder)
            sync_folder(folder.parent)
    except BaseException:
        _remove(making)
        raise
    try:
        yield folder
    except CasusError:
        _remove(folder)
        raise
    with suppress(OSError):
        (folder / wording.NOT_TO_SEND).unlink()
        sync_folder(folder)


def remove_left_overs(session: Path, sent: frozenset[int]) -> tuple[LeftOver, ...]:
    """Remove what was left of a round that broke off; ``sent`` are the versions that did go round.

    Of a round that only lacked its last stroke, that is made. What somebody else put into a folder
    stays. Raises what is wrong with the disk.
    """
    finished = {sent_folder(session, version) for version in sent}
    with told(session):
        beside = sorted(session.parent.glob(SENT.format(version="*")))
        marked = [folder for folder in beside if _is_unfinished(folder)]
    for folder in finished.intersection(marked):
        with told(folder):
            (folder / wording.NOT_TO_SEND).unlink()
    return tuple(LeftOver(it, _removed(it)) for it in marked if it not in finished)


def _is_unfinished(folder: Path) -> bool:
    """Tell by the file in it; by its name too, since the folder is there before the file."""
    by_name = folder.is_dir() and folder.name.endswith(UNFINISHED)
    return by_name or (folder / wording.NOT_TO_SEND).is_file()


def _fill(folder: Path, files: Files) -> None:
    with told(folder):
        make_private_folder(folder)
    try:
        save_content(folder / wording.NOT_TO_SEND, wording.NOT_TO_SEND_WHY.encode())
        for name, content in files.items():
            save_content(folder / name, content)
    except BaseException:
        _remove(folder)
        raise


def _remove(folder: Path) -> None:
    """Remove what we put into a folder; what refuses is known later by the file that says so."""
    with suppress(CasusError):
        _removed(folder)


def _removed(folder: Path) -> bool:
    """Erase what we put into a folder, last the file by which it is known; tell whether it is gone."""
    mark = folder / wording.NOT_TO_SEND
    for file in sorted(_ours(folder)):
        erase_file(file)
    if any(path != mark for path in folder.iterdir()):
        return False
    if mark.is_file():
        erase_file(mark)
    return remove_empty_folder(folder)


def _ours(folder: Path) -> Iterator[Path]:
    begins = wording.COPY_NAME.partition("{")[0]
    for path in folder.iterdir():
        if path.is_file() and path.name.startswith((begins, PREFIX)):
            yield path
