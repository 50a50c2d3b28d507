"""The house stays as docs/architecture.md draws it."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

LONGEST_MODULE = 400
NAMES_THAT_SAY_NOTHING = {"utils.py", "helpers.py", "models.py", "common.py", "misc.py"}
NOT_OURS = {"build", "dist", "outputs", "node_modules", "__pycache__"}
TEXT = {"", ".cfg", ".csv", ".ini", ".json", ".md", ".py", ".sh", ".toml", ".txt", ".yaml", ".yml"}
# Written in pieces, so that this file is not the first to be caught.
REGISTRY = re.compile(
    r"(pypi|python" + r"hosted)\.org|--(extra-)?index" + r"-url|--find" + r"-links"
)
HOME = re.compile(r"(?<![\w.])(/home|/Users|/root|/work|[A-Z]:\\Users)" + r"[/\\]\w")


def ours(root: Path) -> Iterator[Path]:
    """The files of the checkout that people write and read."""
    for entry in sorted(root.iterdir()):
        hidden = entry.name.startswith(".") and entry.name != ".ci"
        if hidden or entry.name in NOT_OURS or entry.name.endswith(".egg-info"):
            continue
        if entry.is_dir():
            yield from ours(entry)
        elif entry.suffix in TEXT:
            yield entry


def modules(root: Path) -> list[Path]:
    return [path for path in ours(root) if path.suffix == ".py"]


def matches(pattern: re.Pattern[str], root: Path) -> list[str]:
    return [
        f"{path.relative_to(root).as_posix()}:{number}: {line.strip()}"
        for path in ours(root)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]


def test_arrows_run_downwards_and_every_technology_keeps_to_its_room(root: Path) -> None:
    linter = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert linter, "lint-imports stands beside the Python that runs the tests"
    result = subprocess.run([linter, "--no-cache"], cwd=root, capture_output=True, encoding="utf-8")
    assert result.returncode == 0, result.stdout + result.stderr


def test_no_module_outgrows_a_quiet_read(root: Path) -> None:
    lengths = {
        path.relative_to(root).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in modules(root)
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_every_module_has_a_name_that_says_what_it_holds(root: Path) -> None:
    assert [path for path in modules(root) if path.name in NAMES_THAT_SAY_NOTHING] == []


def test_every_module_opens_with_a_sentence(root: Path) -> None:
    silent = [
        path.relative_to(root).as_posix()
        for path in modules(root)
        if (text := path.read_text(encoding="utf-8").strip()) and not text.startswith('"""')
    ]
    assert silent == []


def test_no_file_names_a_package_registry(root: Path) -> None:
    assert matches(REGISTRY, root) == []


def test_no_file_names_a_folder_of_one_computer(root: Path) -> None:
    assert matches(HOME, root) == []


def test_lock_files_pin_every_package_with_a_hash(root: Path) -> None:
    for lock in sorted((root / "requirements").glob("*.txt")):
        logical = lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
        loose = [line for line in logical if not re.match(r"[\w.-]+==\S+ .*--hash=sha256:", line)]
        assert loose == [], lock.name
