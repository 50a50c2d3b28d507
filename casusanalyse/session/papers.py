"""The papers of a session: every report, copy, drawing and returned file that stands in its folder."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from casusanalyse.disk.failures import told
from casusanalyse.disk.overwriting import erase_file
from casusanalyse.errors import CasusError
from casusanalyse.session.review_files import DRAWINGS, is_paper_folder

_DRAWINGS = {".png", ".svg"}
# The last is a report that a kill left halfway.
_KINDS = frozenset({".docx", ".doc", ".odt", ".rtf", ".pdf", ".eml", *_DRAWINGS, ".tmp"})


@dataclass(frozen=True, slots=True)
class ErasedPapers:
    """What became of the papers when something was erased: how many went, and which are still there."""

    erased: int = 0
    left: tuple[Path, ...] = ()


def papers_of(session: Path) -> tuple[Path, ...]:
    """Return the papers of a session file, in order of name.

    Those in the folders of its review and of its workbooks are among them. So is everything in the
    folder of its drawings, however it is called: no search finds words in pixels.
    Raises what is wrong with the disk.
    """
    with told(session.parent):
        return tuple(sorted(_papers_in(session.parent)))


def erase_papers(session: Path, erase: Callable[[Path], None] = erase_file) -> ErasedPapers:
    """Overwrite and remove every paper of a session; what refuses is told and keeps no other.

    Each shows what was recorded, so after erasing something none can stay.
    """
    left = []
    papers = papers_of(session)
    for paper in papers:
        try:
            erase(paper)
        except CasusError:
            left.append(paper)
    return ErasedPapers(len(papers) - len(left), tuple(left))


def _papers_in(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if _is_folder(path) and path.name == DRAWINGS:
            yield from _everything_in(path)
        elif _is_folder(path) and is_paper_folder(path):
            yield from _papers_in(path)
        elif path.suffix.casefold() in _KINDS and _is_file(path):
            yield path


def _everything_in(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if _is_folder(path):
            yield from _everything_in(path)
        elif _is_file(path):
            yield path


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _is_file(path: Path) -> bool:
    return path.is_file() or path.is_symlink()
