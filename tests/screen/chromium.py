"""A browser without a window: Chromium, driven through a line of JSON at a time."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.conftest import ROOT, miss, require

_DRIVER = ROOT / "tools" / "browser" / "drive.mjs"
_FETCHED = _DRIVER.parent / "node_modules" / "playwright-core"
_PATIENCE = 20.0


class Browser:
    """One page in one window."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def fresh(self) -> None:
        """Go on with a window of its own, that knows nothing of what was before."""
        self._ask("fresh")

    def open(self, address: str) -> int:
        """Go to an address, and return the status of what it answers."""
        return int(self._ask("open", address=address))

    def size(self, width: int, height: int) -> None:
        """Give the page another size."""
        self._ask("size", width=width, height=height)

    def until(self, words: str) -> float:
        """Wait until these words stand on the page, and return since when, in seconds of the clock."""
        return float(self._ask("until", words=words, seconds=_PATIENCE)) / 1000

    def until_gone(self, words: str) -> None:
        """Wait until these words stand on the page no more."""
        self._ask("gone", words=words, seconds=_PATIENCE)

    def text(self) -> str:
        """Return what can be read on the page."""
        return str(self._ask("text"))

    def title(self) -> str:
        """Return the title of the window."""
        return str(self._ask("title"))

    def source(self) -> str:
        """Return everything that is in the document, seen or not."""
        return str(self._ask("source"))

    def count(self, selector: str) -> int:
        """Return how many elements there are of some sort."""
        return int(self._ask("count", selector=selector))

    def shot(self, path: Path) -> None:
        """Write what can be seen as a PNG."""
        self._ask("shot", path=str(path))

    def film(self) -> None:
        """Begin to keep what the screen shows, also for a moment."""
        self._ask("film")

    def filmed(self) -> list[int]:
        """Return how large the PNG of each picture is that the screen showed: little when it is empty."""
        return [int(it) for it in self._ask("filmed")]

    def requests(self) -> list[str]:
        """Return every address that was asked for."""
        return [str(it) for it in self._ask("requests")]

    def complaints(self) -> list[str]:
        """Return what the browser complained of, and every dialogue that a script opened."""
        return [str(it) for it in self._ask("complaints")]

    def overflowing(self) -> list[str]:
        """Return what does not fit in its place."""
        return [str(it) for it in self._ask("overflowing")]

    def smallest(self) -> float:
        """Return the size of the smallest letters, as a part of the height of the page."""
        return float(self._ask("smallest"))

    def faults(self) -> list[str]:
        """Return what axe-core finds: how bad it is for people, and which rule it breaks."""
        return [str(it) for it in self._ask("faults")]

    def _ask(self, order: str, **given: object) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"order": order, **given}) + "\n")
        self._process.stdin.flush()
        told = json.loads(self._process.stdout.readline())
        assert "failure" not in told, told["failure"]
        return told["answer"]


@contextmanager
def browser() -> Iterator[Browser]:
    """Start Chromium; skips the test in hand where it, or what drives it, is missing."""
    require("chromium")
    require("node")
    if not _FETCHED.is_dir():
        miss("nothing drives a browser; `make keuring` fetches what does")
    chromium = shutil.which("chromium")
    process = subprocess.Popen(
        ["node", str(_DRIVER), str(chromium)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        running = Browser(process)
        running.fresh()
        yield running
    finally:
        assert process.stdin is not None
        process.stdin.close()
        process.wait(timeout=_PATIENCE)
        assert process.stdout is not None
        process.stdout.close()
