"""Everything that a session leaves on the disk: what stands in its folder, and its copies elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from casusanalyse.disk.failures import told
from casusanalyse.disk.overwriting import is_half_erased
from casusanalyse.errors import CasusError
from casusanalyse.session.copies import copies_path, noted_copies
from casusanalyse.session.elsewhere import CopyState, Whereabouts, compared, trail_of
from casusanalyse.session.folders import FILE_NAME
from casusanalyse.session.invitation_files import is_invitation_folder
from casusanalyse.session.review_files import is_paper_folder
from casusanalyse.session.store.connecting import Passphrase
from casusanalyse.session.store.lock import lock_path

_THE_SAME_SESSION = (CopyState.WITHIN, CopyState.FURTHER, CopyState.FORKED)


@dataclass(frozen=True, slots=True)
class CopyElsewhere:
    """A copy outside the folder; ``files`` is what goes with it, empty when it is not surely a copy."""

    whereabouts: Whereabouts
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Remains:
    """What stands in the folder of a session, the lock apart, and the copies elsewhere.

    ``files`` holds what stands in the folders of its review, its workbooks and its invitations (``ours``)
    as well.
    """

    folder: Path
    files: tuple[Path, ...]
    folders: tuple[Path, ...] = ()
    copies: tuple[CopyElsewhere, ...] = ()
    ours: tuple[Path, ...] = ()

    @property
    def session(self) -> Path:
        """The session file, whether it is there or not."""
        return self.folder / FILE_NAME


def stands_here(folder: Path) -> bool:
    """Tell whether a folder is one, and no link or junction that leads to another place."""
    return folder.is_dir() and folder.resolve() == folder.parent.resolve() / folder.name


def remains_of(folder: Path, passphrase: Passphrase | None) -> Remains:
    """Return everything that one session left; with a passphrase also copies that are locked.

    Any other folder within the folder is named and not looked into. Raises what is wrong with the disk.
    """
    session = folder / FILE_NAME
    with told(session):
        inside = sorted(folder.iterdir())
        ours = [path for path in inside if _is_ours(path) and stands_here(path)]
        beneath = [path for of_ours in ours for path in sorted(of_ours.iterdir())]
        found = [path for path in (*inside, *beneath) if path not in ours]
        folders = tuple(path for path in found if not path.is_file() and not path.is_symlink())
    files = (path for path in found if path not in folders and path != lock_path(session))
    copies = tuple(_copies(session, passphrase))
    return Remains(folder, tuple(files), folders, copies, tuple(ours))


def _is_ours(folder: Path) -> bool:
    return is_paper_folder(folder) or is_invitation_folder(folder)


def _copies(session: Path, passphrase: Passphrase | None) -> Iterator[CopyElsewhere]:
    noted = noted_copies(session)
    if not noted:
        return
    try:
        own = trail_of(session, passphrase)
    except CasusError:
        own = None
    for each in compared(own, noted, passphrase):
        same = each.state in _THE_SAME_SESSION or is_half_erased(each.copy.path)
        yield CopyElsewhere(each, tuple(_belongings(each.copy.path)) if same else ())


def _belongings(copy: Path) -> Iterator[Path]:
    """Yield a copy with what the program wrote beside it."""
    yield copy
    for beside in (copy.with_name(f"{copy.name}-journal"), copies_path(copy)):
        if beside.is_file():
            yield beside
