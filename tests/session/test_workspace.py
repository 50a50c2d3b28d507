"""The workspace is found in one order, and a risky place is warned about."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from casusanalyse.session.workspace import (
    Workspace,
    WorkspaceIsAFile,
    find_workspace,
    synced_by,
    warning_about,
)
from casusanalyse.text.problems import BsnFound

MOUNTS = """\
proc /proc proc rw 0 0
/dev/sda1 / ext4 rw 0 0
server:/home /thuis nfs4 rw 0 0
/dev/sdb1 /thuis/schijf ext4 rw 0 0
//server/deel /mnt/met\\040spatie cifs rw 0 0
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "thuis"
    home.mkdir()
    return home


def checkout(folder: Path) -> Path:
    (folder / "outputs").mkdir(parents=True)
    (folder / "protocols").mkdir()
    return folder


def test_a_folder_that_was_handed_on_without_its_sessions_is_a_workspace(tmp_path: Path) -> None:
    for name in ("protocols", "session_templates"):
        (tmp_path / "regio" / name).mkdir(parents=True)
    inside = tmp_path / "regio" / "protocols"
    assert find_workspace(None, {}, inside, tmp_path / "thuis").root == tmp_path / "regio"


def test_a_workspace_knows_where_its_cases_stand(tmp_path: Path) -> None:
    assert Workspace(tmp_path).outputs == tmp_path / "outputs"


def test_what_is_given_comes_before_the_environment_and_that_before_the_surroundings(
    tmp_path: Path, home: Path
) -> None:
    around = checkout(tmp_path / "regio")
    environ = {"CASUSANALYSE_WERKMAP": str(tmp_path / "omgeving")}
    given = tmp_path / "gegeven"
    assert find_workspace(given, environ, around, home).root == given
    assert find_workspace(None, environ, around, home).root == tmp_path / "omgeving"
    assert find_workspace(None, {"CASUSANALYSE_WERKMAP": ""}, around, home).root == around


def test_the_nearest_folder_with_outputs_and_protocols_counts(tmp_path: Path, home: Path) -> None:
    outer = checkout(tmp_path / "regio")
    inner = checkout(outer / "team")
    deep = inner / "outputs" / "Casus Wilg"
    deep.mkdir()
    assert find_workspace(None, {}, deep, home).root == inner
    assert find_workspace(None, {}, outer / "protocols", home).root == outer


def test_a_folder_with_outputs_alone_is_no_workspace(tmp_path: Path, home: Path) -> None:
    (tmp_path / "elders" / "outputs").mkdir(parents=True)
    found = find_workspace(None, {}, tmp_path / "elders", home)
    assert found.root == home / "casusanalyse"


def test_a_folder_is_read_from_here_and_a_tilde_is_home(tmp_path: Path, home: Path) -> None:
    assert find_workspace(Path("werk"), {}, tmp_path, home).root == tmp_path / "werk"
    assert find_workspace(Path("~/werk"), {}, tmp_path, home).root == home / "werk"
    assert find_workspace(Path("."), {}, tmp_path, home).root == tmp_path


def test_a_file_is_no_workspace(tmp_path: Path, home: Path) -> None:
    (tmp_path / "bestand").touch()
    with pytest.raises(WorkspaceIsAFile):
        find_workspace(Path("bestand"), {}, tmp_path, home)


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (PureWindowsPath(r"D:\Mensen\ik\OneDrive\werk"), "OneDrive"),
        (PureWindowsPath(r"D:\Mensen\ik\OneDrive - Gemeente\werk"), "OneDrive"),
        (PureWindowsPath(r"D:\Mensen\ik\Dropbox (Werk)\casus"), "Dropbox"),
        (PureWindowsPath(r"D:\Mensen\ik\iCloudDrive\casus"), "iCloud"),
        (PurePosixPath("/mensen/ik/Library/CloudStorage/OneDrive-Gemeente/w"), "OneDrive"),
        (PurePosixPath("/mensen/ik/Library/CloudStorage/GoogleDrive-ik/w"), "Google Drive"),
        (PurePosixPath("/mensen/ik/Library/Mobile Documents/com~apple~CloudDocs/w"), "iCloud"),
        (PurePosixPath("/thuis/ik/Dropbox"), "Dropbox"),
        (PurePosixPath("/thuis/ik/dropboxen"), None),
        (PurePosixPath("/thuis/ik/casusanalyse"), None),
    ],
)
def test_a_synced_folder_is_known_by_its_name(
    path: PurePosixPath | PureWindowsPath, place: str | None
) -> None:
    assert synced_by(path, {}) == place


def test_onedrive_is_known_by_the_environment_too() -> None:
    path = PureWindowsPath(r"D:\Werkbestanden\casus")
    assert synced_by(path, {"OneDriveCommercial": r"D:\Werkbestanden"}) == "OneDrive"
    assert synced_by(path, {"OneDriveCommercial": r"D:\Anders", "OneDrive": ""}) is None


@pytest.mark.parametrize(
    ("path", "warned"),
    [
        ("/thuis/ik", True),
        ("/thuis/schijf/ik", False),
        ("/mnt/met spatie/werk", True),
        ("/elders", False),
    ],
)
def test_a_network_drive_is_known_by_the_table_of_mounts(path: str, warned: bool) -> None:
    warning = warning_about(Path(path), {}, MOUNTS)
    assert (warning is not None) == warned


def test_a_warning_names_the_place_and_what_to_do(tmp_path: Path) -> None:
    warning = warning_about(tmp_path / "Dropbox" / "werk", {}, "")
    assert warning is not None
    assert warning.startswith("Let op: de werkmap staat in Dropbox.")
    assert warning.endswith("Kies liever een map op deze computer, met --werkmap.")


def test_an_ordinary_folder_is_not_warned_about(tmp_path: Path) -> None:
    assert warning_about(tmp_path, {}, "") is None


@pytest.mark.parametrize("part", ["123456782", "Casus 1234.56.782"])
def test_a_burgerservicenummer_never_stands_in_a_workspace(
    tmp_path: Path, home: Path, part: str
) -> None:
    named = tmp_path / part / "werk"
    for given, environ in ((named, {}), (None, {"CASUSANALYSE_WERKMAP": str(named)})):
        with pytest.raises(BsnFound):
            find_workspace(given, environ, tmp_path, home)
