"""Builds a folder that installs itself on a locked Windows laptop: ``python -m tools.bundel``.

Everything that ``requirements/run.txt`` pins is taken from the package index for Windows, with its
hashes; nothing of it is looked at or run here.
"""

import hashlib
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from packaging.requirements import Requirement

from casusanalyse import __version__

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements" / "run.txt"
TARGET = ROOT / "dist" / "bundel"
FOLDER = TARGET / f"casusanalyse-{__version__}"
ZIP = TARGET / f"{FOLDER.name}-windows.zip"
WHEELS = FOLDER / "wheels"
REQUIREMENTS = FOLDER / "eisen.txt"

# Those of our classifiers. Each adds some 10 MB; a laptop needs one of them.
PYTHONS = ("3.11", "3.12", "3.13")

_TEXTS = Path(__file__).with_name("windows")
# Notepad of an older Windows knows UTF-8 by its mark; cmd stumbles over that mark.
_ENCODINGS = {".cmd": "ascii", ".txt": "utf-8-sig"}


def windows(python: str) -> dict[str, str]:
    """Return what markers of requirements ask about, as a Windows laptop with ``python`` answers."""
    return {
        "implementation_name": "cpython",
        "implementation_version": f"{python}.0",
        "os_name": "nt",
        "platform_machine": "AMD64",
        "platform_python_implementation": "CPython",
        "platform_release": "10",
        "platform_system": "Windows",
        "platform_version": "10.0.19045",
        "python_full_version": f"{python}.0",
        "python_version": python,
        "sys_platform": "win32",
    }


def for_windows(lock: str, python: str) -> Iterator[str]:
    """Yield the lines of a lock file that count on Windows, hashes included and markers left out.

    pip asks the markers of the computer that it runs on, so they are answered here.
    """
    for line in lock.replace("\\\n", " ").splitlines():
        pinned, found, hashes = line.partition(" --hash=")
        requirement = Requirement(pinned.strip())
        if requirement.marker is None or requirement.marker.evaluate(windows(python)):
            yield f"{requirement.name}{requirement.specifier}{found}{hashes}"


def build() -> None:
    """Build the folder and its zip anew."""
    shutil.rmtree(TARGET, ignore_errors=True)
    WHEELS.mkdir(parents=True)
    lock = LOCK.read_text(encoding="utf-8")
    for python in PYTHONS:
        print(f"Ik haal de onderdelen voor Windows met Python {python}.", flush=True)
        _download("\n".join(for_windows(lock, python)), python)
    _write(REQUIREMENTS, f"{lock.rstrip()}\n{_own_wheel()}\n", "utf-8")
    for source in sorted(_TEXTS.iterdir()):
        _write(FOLDER / source.name, _filled(source), _ENCODINGS[source.suffix])
    _pack()
    print(f"Klaar: {ZIP.relative_to(ROOT)}, en de map ernaast. Op Windows is dit niet geprobeerd.")


def _download(requirements: str, python: str) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "windows.txt"
        file.write_text(requirements, encoding="utf-8")
        # The lock file names everything, so what a package asks for need not be looked up.
        exactly = ["--require-hashes", "--no-deps", "--only-binary=:all:"]
        machine = ["--platform", "win_amd64", "--python-version", python, "--implementation", "cp"]
        where = ["--requirement", str(file), "--dest", str(WHEELS)]
        quietly = ["-qq", "--disable-pip-version-check"]
        pip = [sys.executable, "-m", "pip", "download"]
        subprocess.run([*pip, *quietly, *exactly, *machine, *where], check=True)


def _own_wheel() -> str:
    """Build the wheel of this checkout and return the line that requires exactly that one."""
    before = set(WHEELS.iterdir())
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(WHEELS)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = set(WHEELS.iterdir()) - before
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    return f"casusanalyse=={__version__} --hash=sha256:{digest}"


def _filled(source: Path) -> str:
    *others, last = PYTHONS
    told = f"{', '.join(others)} of {last}"
    text = source.read_text(encoding="utf-8").replace("@VERSION@", __version__)
    # The newest one first: that is the order in which they are tried.
    return text.replace("@PYTHONS_TOLD@", told).replace("@PYTHONS@", " ".join(reversed(PYTHONS)))


def _write(path: Path, text: str, encoding: str) -> None:
    path.write_text(text, encoding=encoding, newline="\r\n")


def _pack() -> None:
    with zipfile.ZipFile(ZIP, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(FOLDER.rglob("*")):
            if path.is_file():
                packed.write(path, path.relative_to(TARGET).as_posix())


if __name__ == "__main__":
    build()
