"""The wheel carries all that the example needs, and plays it on its own."""

import os
import subprocess
import sys
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import docx
import pytest

SHIPPED = ("protocols", "session_templates", "taalspiegel", "voorbeeld")
BIN = "Scripts" if os.name == "nt" else "bin"
# Packages that are in use right now, so that the empty environment needs no network to have them.
PACKAGES_IN_USE = Path(docx.__file__).parent.parent


@dataclass(frozen=True)
class Installation:
    """An environment that holds the wheel, and nothing of the checkout."""

    folder: Path

    def run(self, program: str, *arguments: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
        home = {"HOME": str(cwd), "USERPROFILE": str(cwd), "PYTHONUTF8": "1"}
        return subprocess.run(
            [str(self.folder / BIN / program), *arguments],
            cwd=cwd,
            env=_environment_without_hints() | home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
        )


def _environment_without_hints() -> dict[str, str]:
    hints = ("CASUSANALYSE_", "PYTHON", "COVERAGE", "VIRTUAL_ENV")
    return {name: value for name, value in os.environ.items() if not name.startswith(hints)}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by the pinned backend that stands beside the tests."""
    folder = tmp_path_factory.mktemp("wheel")
    checkout = Path(__file__).resolve().parent.parent
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=checkout, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installation(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """An empty environment with the wheel; its dependencies are lent by the one that tests."""
    folder = tmp_path_factory.mktemp("empty") / "venv"
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    python = str(folder / BIN / "python")
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--no-index", "--no-deps"]
    subprocess.run([*pip, str(wheel)], check=True, capture_output=True)
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run([python, "-c", ask], check=True, capture_output=True, encoding="utf-8")
    lender = Path(answer.stdout.strip()) / "lent.pth"
    lender.write_text(f"{PACKAGES_IN_USE}\n", encoding="utf-8")
    return Installation(folder)


def _files_below(folder: Path) -> set[str]:
    return {
        path.relative_to(folder.parent).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }


@pytest.mark.parametrize("folder", SHIPPED)
def test_the_wheel_carries_a_whole_folder(wheel: Path, root: Path, folder: str) -> None:
    inside = f"casusanalyse/_shipped/{folder}/"
    carried = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith(inside)}
    expected = {f"casusanalyse/_shipped/{name}" for name in _files_below(root / folder)}
    assert expected, f"{folder}/ holds something to ship"
    assert carried == expected


def test_the_wheel_carries_the_letters_of_drawings_with_their_licence(
    wheel: Path, root: Path
) -> None:
    inside = "casusanalyse/pictures/font/"
    with zipfile.ZipFile(wheel) as packed:
        carried = {
            name.removeprefix(inside): packed.read(name)
            for name in packed.namelist()
            if name.startswith(inside)
        }
    ours = {path.name: path.read_bytes() for path in (root / inside).iterdir()}
    assert carried == ours
    assert set(carried) == {"OFL.txt", "bold.ttf", "regular.ttf", "widths.json"}


def test_a_drawing_is_made_from_the_wheel(installation: Installation, tmp_path: Path) -> None:
    ask = (
        "from casusanalyse.pictures.drawing import Drawing, Words;"
        "from casusanalyse.pictures.raster import png;"
        "from casusanalyse.pictures.lettering import width_of;"
        "print(width_of('oma', 10) > 0, len(png(Drawing(72, 36, (Words(2, 20, 'oma', 12),), '', '')))"
        " > len(png(Drawing(72, 36, (), '', ''))))"
    )
    answer = installation.run("python", "-c", ask, cwd=tmp_path)
    assert answer.stdout.split() == ["True", "True"], answer.stderr


def test_the_wheel_carries_nothing_beside_the_package(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"casusanalyse"}


def test_the_package_runs_from_the_wheel_and_not_from_the_checkout(
    installation: Installation, tmp_path: Path
) -> None:
    ask = "import casusanalyse; print(casusanalyse.__file__)"
    answer = installation.run("python", "-c", ask, cwd=tmp_path)
    assert Path(answer.stdout.strip()).is_relative_to(installation.folder)


def test_the_example_plays_from_the_wheel(installation: Installation, tmp_path: Path) -> None:
    workspace = tmp_path / "werkmap"
    workspace.mkdir()
    played = installation.run(
        "casusanalyse", "voorbeeld", "--werkmap", str(workspace), cwd=tmp_path
    )
    assert played.returncode == 0, played.stdout + played.stderr
    drafts = [path.name for path in workspace.rglob("concept-v*.docx")]
    sessions = [path.name for path in workspace.rglob("sessie.casus")]
    assert drafts == ["concept-v1.docx"] * 2
    assert sessions == ["sessie.casus"] * 2
