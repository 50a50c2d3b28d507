"""The workspace: the folder that holds the sessions, and perhaps protocols of a region's own."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from casusanalyse.errors import CasusError, ExitCode
from casusanalyse.protocol.folders import PROTOCOLS, TEMPLATES
from casusanalyse.text.clean import clean_text
from casusanalyse.wording import cli as wording

VARIABLE = "CASUSANALYSE_WERKMAP"
OUTPUTS = "outputs"
_AT_HOME = "casusanalyse"

# The names that the programs give to their folders; a personal or company name may follow.
_SYNCED_FOLDERS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "google drive (gdrive)": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
}
_NAME_MAY_FOLLOW = ("onedrive", "dropbox", "googledrive", "google drive")
_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_NETWORK_FILE_SYSTEMS = {
    "9p",
    "afpfs",
    "cifs",
    "davfs",
    "fuse.sshfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
}
_MOUNTS = Path("/proc/self/mounts")
_REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW


class WorkspaceIsAFile(CasusError):
    """What was given as a workspace is a file."""

    exit_code = ExitCode.USAGE

    def __init__(self, path: Path) -> None:
        super().__init__(wording.WORKSPACE_IS_A_FILE.format(path=path))


@dataclass(frozen=True, slots=True)
class Workspace:
    """A folder to work in; nothing of it needs to exist yet."""

    root: Path

    @property
    def outputs(self) -> Path:
        """Where the cases stand."""
        return self.root / OUTPUTS


def find_workspace(
    given: Path | None, environ: Mapping[str, str], cwd: Path, home: Path
) -> Workspace:
    """Return the workspace: the one given, else of the environment, else around ``cwd``, else at home.

    Raises WorkspaceIsAFile, and BsnFound when the name that was given holds a burgerservicenummer.
    """
    named = given or (Path(environ[VARIABLE]) if environ.get(VARIABLE) else None)
    if named is None:
        return Workspace(_around(cwd) or home / _AT_HOME)
    refuse_bsn(named)
    root = cwd / _from_home(named, home)
    if root.is_file():
        raise WorkspaceIsAFile(root)
    return Workspace(root)


def refuse_bsn(path: PurePath) -> None:
    """Raise BsnFound when any part of a path holds a burgerservicenummer."""
    for part in path.parts:
        clean_text(part)


def warning_about(root: Path, environ: Mapping[str, str], mounts: str | None = None) -> str | None:
    """Return a warning when a workspace lies where others can reach it or where it can drop away.

    ``mounts`` is the table of mounted file systems as Linux shows it; by default the table of this
    computer, if it has one.
    """
    place = synced_by(root, environ)
    if place is not None:
        return wording.SYNCED.format(place=place)
    table = _mounts() if mounts is None else mounts
    if _is_share(root) or _on_network(root, table) or _on_mapped_drive(root):
        return wording.ON_NETWORK
    return None


def synced_by(path: PurePath, environ: Mapping[str, str]) -> str | None:
    """Return which service copies a folder to the internet, by the names that they use."""
    told = (environ.get(variable) for variable in _ONEDRIVE_VARIABLES)
    if any(folder and path.is_relative_to(folder) for folder in told):
        return _SYNCED_FOLDERS["onedrive"]
    return next(filter(None, map(_service, path.parts)), None)


def _service(part: str) -> str | None:
    name = part.casefold()
    if name in _SYNCED_FOLDERS:
        return _SYNCED_FOLDERS[name]
    for known in _NAME_MAY_FOLLOW:
        if name.startswith((f"{known} -", f"{known}-", f"{known} (")):
            return _SYNCED_FOLDERS[known]
    return None


def _around(cwd: Path) -> Path | None:
    for folder in (cwd, *cwd.parents):
        # A region hands its folder on without the sessions.
        beside = (folder / OUTPUTS, folder / TEMPLATES)
        if (folder / PROTOCOLS).is_dir() and any(it.is_dir() for it in beside):
            return folder
    return None


def _from_home(path: Path, home: Path) -> Path:
    """Read ``~`` as the home folder, which a shell leaves alone within ``--werkmap=~/map``."""
    first, *rest = path.parts or ("",)
    return home.joinpath(*rest) if first == "~" else path


def _is_share(path: PurePath) -> bool:
    return path.drive.startswith(("\\\\", "//"))


def _on_network(path: Path, mounts: str) -> bool:
    """Tell whether the innermost mounted file system that holds the path is on another computer."""
    innermost, kind = "", ""
    for line in mounts.splitlines():
        _, point, found, *_ = [*line.split(" "), "", "", ""]
        if len(point) >= len(innermost) and path.is_relative_to(point.replace("\\040", " ") or "?"):
            innermost, kind = point, found
    return kind in _NETWORK_FILE_SYSTEMS


def _mounts() -> str:
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


if sys.platform == "win32":
    import ctypes

    def _on_mapped_drive(path: Path) -> bool:
        drive_type: int = ctypes.windll.kernel32.GetDriveTypeW(f"{path.anchor}")
        return drive_type == _REMOTE_DRIVE

else:

    def _on_mapped_drive(path: Path) -> bool:
        """Elsewhere a mounted network drive shows in the table of mounts."""
        return False
