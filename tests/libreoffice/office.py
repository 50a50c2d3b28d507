"""Our side of LibreOffice: ask it to edit a draft and hear what it did."""

import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from tests.conftest import ROOT, miss, require
from tests.libreoffice.edits import Edit
from tests.libreoffice.truth import Truth

# Where a Python lives that LibreOffice can be driven with: Debian's own, or the one it brings along.
_PYTHONS = (
    "/usr/bin/python3",
    "/opt/libreoffice/program/python",
    "/Applications/LibreOffice.app/Contents/Resources/python",
)
_TRUTH = TypeAdapter(Truth)


class EditFailed(AssertionError):
    """LibreOffice could not make an edit; holds what its script said."""


class Office:
    """LibreOffice with somebody at it. Files are left in ``folder`` under names of their own."""

    def __init__(self, process: subprocess.Popen[str], folder: Path) -> None:
        self.folder = folder
        self._process = process
        self._count = 0
        self._hear()

    def edited(
        self, draft: Path, edits: Sequence[Edit], suffix: str = ".docx"
    ) -> tuple[Path, Truth]:
        """Edit a copy of ``draft``; give the file and what it holds. ``suffix`` may be .odt."""
        target = self._new(draft.stem, suffix)
        order = {"edits": [asdict(edit) for edit in edits], "target": str(target)}
        truth = self._ask({"source": str(draft), **order})["truth"]
        return target, _TRUTH.validate_python(truth)

    def converted(self, file: Path) -> Path:
        """Save a file as .docx, changed in nothing."""
        target = self._new(file.stem, ".docx")
        self._ask({"source": str(file), "target": str(target)})
        return target

    def listed(self, file: Path) -> list[str]:
        """List the paragraphs that LibreOffice sees in a file."""
        paragraphs = self._ask({"source": str(file)})["paragraphs"]
        return TypeAdapter(list[str]).validate_python(paragraphs)

    def _new(self, stem: str, suffix: str) -> Path:
        self._count += 1
        return self.folder / f"{stem}-{self._count}{suffix}"

    def _ask(self, order: dict[str, object]) -> dict[str, object]:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        heard = self._hear()
        if "error" in heard:
            raise EditFailed(heard["error"])
        return heard

    def _hear(self) -> dict[str, object]:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise EditFailed("LibreOffice's script ended")
        return TypeAdapter(dict[str, object]).validate_json(line)


@contextmanager
def open_office(folder: Path) -> Iterator[Office]:
    """Start LibreOffice for a while; skips, or fails, where it or its Python is missing."""
    require("soffice")
    process = subprocess.Popen(
        [_python_with_uno(), "-m", "tests.libreoffice.participant"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        yield Office(process, folder)
    finally:
        _, _ = process.communicate(timeout=60)


@cache
def _python_with_uno() -> str:
    for python in filter(shutil.which, _PYTHONS):
        asked = subprocess.run([python, "-c", "import uno"], capture_output=True)
        if asked.returncode == 0:
            return python
    miss("python3-uno is not installed; `make systeem` installs it")
