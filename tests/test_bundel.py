"""The folder for Windows holds all that is needed there, as far as that can be seen from here.

`make bundel` builds it, with the package index; a test never reaches for that itself.
"""

import hashlib
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from email.parser import HeaderParser
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.tags import compatible_tags, cpython_tags
from packaging.utils import canonicalize_name, parse_wheel_filename

from casusanalyse import __version__
from tests.conftest import miss
from tools.bundel import FOLDER, LOCK, PYTHONS, REQUIREMENTS, WHEELS, ZIP, for_windows, windows

LONGEST_NAME = 100
LONGEST_PATH = 260
"""What an older Windows takes."""
LEFT_FOR_THE_FOLDER = 120
DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
REACHES_OUT = re.compile(
    r"(?i)https?:|ftp:|\\\\\w|curl|wget|bitsadmin|certutil|powershell|webrequest|start-process|"
    r"--(extra-)?index-url|--proxy|trusted-host|ping |\bnet use\b"
)
OWN = f"casusanalyse-{__version__}-py3-none-any.whl"


@pytest.fixture(scope="module")
def bundle(request: pytest.FixtureRequest) -> Path:
    """The folder as it was built from the code in hand."""
    if not ZIP.exists():
        miss("the folder for Windows was not built; `make bundel` builds it")
    if _carried() != _written(request.config.rootpath):
        miss("the folder for Windows is older than the code; `make bundel` builds it")
    return FOLDER


def _carried() -> dict[str, bytes]:
    with zipfile.ZipFile(WHEELS / OWN) as wheel:
        names = [name for name in wheel.namelist() if name.endswith(".py")]
        return {name: wheel.read(name) for name in names}


def _written(root: Path) -> dict[str, bytes]:
    paths = (root / "casusanalyse").rglob("*.py")
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def wheels() -> list[Path]:
    return sorted(WHEELS.iterdir())


def fitting(python: str) -> Iterator[Path]:
    """The wheels that Python takes on a Windows of 64 bits."""
    version = (int(python.partition(".")[0]), int(python.partition(".")[2]))
    machine = ["win_amd64"]
    tags = {*cpython_tags(version, platforms=machine), *compatible_tags(version, "cp", machine)}
    for path in wheels():
        if parse_wheel_filename(path.name)[3] & tags:
            yield path


def metadata(wheel: Path) -> dict[str, list[str]]:
    with zipfile.ZipFile(wheel) as packed:
        (name,) = [each for each in packed.namelist() if each.endswith(".dist-info/METADATA")]
        message = HeaderParser().parsestr(packed.read(name).decode("utf-8"))
    return {key: message.get_all(key, []) for key in ("Requires-Dist", "Requires-Python")}


def unmet(python: str) -> set[str]:
    """What our program asks for with Python on Windows, directly or through another, and is not there."""
    there = {parse_wheel_filename(path.name)[0]: path for path in fitting(python)}
    missing: set[str] = set()
    seen: set[tuple[str, frozenset[str]]] = set()
    waiting = [Requirement(f"casusanalyse=={__version__}")]
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        if (name, frozenset(wanted.extras)) in seen:
            continue
        seen.add((name, frozenset(wanted.extras)))
        if name not in there:
            missing.add(str(wanted))
            continue
        if not wanted.specifier.contains(parse_wheel_filename(there[name].name)[1]):
            missing.add(str(wanted))
        for line in metadata(there[name])["Requires-Dist"]:
            requirement = Requirement(line)
            markers = [windows(python) | {"extra": extra} for extra in (*wanted.extras, "")]
            marker = requirement.marker
            if marker is None or any(marker.evaluate(answers) for answers in markers):
                waiting.append(requirement)
    return missing


@pytest.mark.parametrize("python", PYTHONS)
def test_markers_are_answered_as_windows_does(python: str) -> None:
    lock = (
        "voor-windows==1.0 ; sys_platform == 'win32' \\\n    --hash=sha256:a \\\n"
        "    --hash=sha256:b\nvoor-linux==2.0 ; sys_platform == 'linux' \\\n    --hash=sha256:c\n"
        f"voor-deze==3.0 ; python_full_version == '{python}.0' \\\n    --hash=sha256:d\n"
        "altijd==4.0 \\\n    --hash=sha256:e\n"
    )
    assert [re.sub(r"\s+", " ", line) for line in for_windows(lock, python)] == [
        "voor-windows==1.0 --hash=sha256:a --hash=sha256:b",
        "voor-deze==3.0 --hash=sha256:d",
        "altijd==4.0 --hash=sha256:e",
    ]


def test_the_lock_file_names_what_only_windows_needs() -> None:
    lock = LOCK.read_text(encoding="utf-8")
    names = {Requirement(line.partition(" --hash")[0]).name for line in for_windows(lock, "3.12")}
    assert "colorama" in names


def test_every_wheel_is_for_windows_or_for_everybody(bundle: Path) -> None:
    platforms = {tag.platform for path in wheels() for tag in parse_wheel_filename(path.name)[3]}
    assert platforms == {"any", "win_amd64"}


@pytest.mark.parametrize("python", PYTHONS)
def test_everything_that_the_program_needs_on_windows_is_there(bundle: Path, python: str) -> None:
    assert unmet(python) == set()


@pytest.mark.parametrize("python", PYTHONS)
def test_what_makes_drawings_is_there(bundle: Path, python: str) -> None:
    names = {parse_wheel_filename(path.name)[0] for path in fitting(python)}
    assert "resvg-py" in names
    with zipfile.ZipFile(WHEELS / OWN) as packed:
        font = [
            name for name in packed.namelist() if name.startswith("casusanalyse/pictures/font/")
        ]
    assert sorted(name.rpartition("/")[2] for name in font) == [
        "OFL.txt",
        "bold.ttf",
        "regular.ttf",
        "widths.json",
    ]


@pytest.mark.parametrize("python", PYTHONS)
def test_every_package_of_the_lock_is_there_once(bundle: Path, python: str) -> None:
    lock = for_windows(LOCK.read_text(encoding="utf-8"), python)
    pinned = sorted(line.partition(" --hash")[0].strip() for line in lock)
    found = sorted(
        f"{name}=={version}"
        for name, version, *_ in (parse_wheel_filename(path.name) for path in fitting(python))
        if name != "casusanalyse"
    )
    assert found == pinned


@pytest.mark.parametrize("python", PYTHONS)
def test_every_wheel_allows_the_python_that_it_is_for(bundle: Path, python: str) -> None:
    asked = {path.name: metadata(path)["Requires-Python"] for path in fitting(python)}
    refused = {
        name: wanted
        for name, wanted in asked.items()
        if wanted and not Requirement(f"python{wanted[0]}").specifier.contains(f"{python}.0")
    }
    assert refused == {}


def test_the_hashes_are_those_of_the_lock(bundle: Path) -> None:
    locked = set(re.findall(r"sha256:(\w+)", LOCK.read_text(encoding="utf-8")))
    digests = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in wheels()}
    others = {name for name, digest in digests.items() if digest not in locked}
    assert others == {OWN}
    required = REQUIREMENTS.read_text(encoding="utf-8")
    assert required.splitlines()[-1] == (
        f"casusanalyse=={__version__} --hash=sha256:{digests[OWN]}"
    )
    assert required.startswith(LOCK.read_text(encoding="utf-8").rstrip())


@pytest.mark.parametrize("python", PYTHONS)
def test_pip_itself_is_content_without_a_network(bundle: Path, tmp_path: Path, python: str) -> None:
    pip = [sys.executable, "-I", "-m", "pip", "--isolated", "--disable-pip-version-check"]
    machine = ["--platform", "win_amd64", "--python-version", python, "--implementation", "cp"]
    offline = ["--no-index", "--find-" + "links", str(WHEELS), "--require-hashes", "--no-deps"]
    trial = ["--dry-run", "--ignore-installed", "--only-binary=:all:", "--target", str(tmp_path)]
    ended = subprocess.run(
        [*pip, "install", *offline, *machine, *trial, "-r", str(REQUIREMENTS)],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PIP_CONFIG_FILE": os.devnull},
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert f"casusanalyse-{__version__}" in ended.stdout


@pytest.mark.parametrize("name", ["start.cmd", "casusanalyse.cmd"])
def test_a_script_stays_in_its_own_folder_and_off_the_network(bundle: Path, name: str) -> None:
    raw = (bundle / name).read_bytes()
    text = raw.decode("ascii")
    assert raw.count(b"\n") == raw.count(b"\r\n") > 0
    assert REACHES_OUT.findall(text) == []
    assert re.findall(r"(?i)\b[a-z]:[\\/]", text) == []
    assert "@" not in text.replace("@echo off", "")
    inside = re.findall(r"%~dp0([\w.-]+)", text)
    made_there = {"kern", "schrijfproef.tmp"}
    assert {each for each in inside if not (bundle / each).exists()} <= made_there


@pytest.mark.parametrize("name", ["start.cmd", "casusanalyse.cmd"])
def test_a_script_quotes_every_path_and_jumps_to_what_exists(bundle: Path, name: str) -> None:
    text = (bundle / name).read_text(encoding="ascii")
    labels = set(re.findall(r"^:(\w+)", text, re.MULTILINE))
    jumps = {first or second for first, second in re.findall(r"goto (\w+)|call :(\w+)", text)}
    assert jumps == labels
    for line in text.splitlines():
        outside = "".join(line.split('"')[::2])
        assert not re.search(r"%~dp0|%(VENV|PYTHON|READY|TRIAL)%", outside), line


def test_start_installs_only_from_its_own_wheels(bundle: Path) -> None:
    (pip,) = [
        line
        for line in (bundle / "start.cmd").read_text(encoding="ascii").splitlines()
        if "-m pip" in line
    ]
    wanted = ("--isolated", "--no-index", "--require-hashes", '"%~dp0wheels"', '"%~dp0eisen.txt"')
    assert [part for part in wanted if part not in pip] == []


def test_what_is_to_be_read_can_be_read_in_notepad(bundle: Path) -> None:
    raw = (bundle / "LEES-MIJ.txt").read_bytes()
    text = raw.decode("utf-8-sig")
    assert raw.count(b"\n") == raw.count(b"\r\n") > 0
    assert "@" not in text
    assert __version__ in text
    assert [python for python in PYTHONS if python not in text] == []


def test_the_zip_holds_the_folder_under_names_that_windows_takes(bundle: Path) -> None:
    with zipfile.ZipFile(ZIP) as packed:
        names = packed.namelist()
    files = (path for path in bundle.rglob("*") if path.is_file())
    assert sorted(names) == sorted(path.relative_to(bundle.parent).as_posix() for path in files)
    assert [name for name in names if len(name) >= LONGEST_NAME] == []
    parts = {part for name in names for part in name.split("/")}
    assert [part for part in parts if DEVICES.match(part) or part[-1] in ". "] == []
    assert [part for part in parts if re.search(r'[<>:"|?*\\]', part) or not part.isascii()] == []


def test_what_is_installed_keeps_room_for_the_name_of_the_folder(bundle: Path) -> None:
    inside = "kern\\Lib\\site-packages\\"
    names = [name for path in wheels() for name in zipfile.ZipFile(path).namelist()]
    compiled = len("__pycache__\\") + len(".cpython-313") + len("c")
    longest = max(len(name) + (compiled if name.endswith(".py") else 0) for name in names)
    assert len(inside) + longest <= LONGEST_PATH - LEFT_FOR_THE_FOLDER
