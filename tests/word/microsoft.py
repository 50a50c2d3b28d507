"""What Microsoft's own rules say of a Word file: the Open XML SDK, fetched by `make keuring`."""

import json
import subprocess
from pathlib import Path

from tests.conftest import ROOT, miss

_PROGRAMS = ROOT / "tools" / "ooxml" / "node_modules" / "@xarsh"
_NAMES = ("ooxml-validator", "ooxml-validator.exe")


def findings(path: Path) -> list[str]:
    """Give what is wrong with a file, one line each; skips the test in hand when nobody can tell."""
    ran = subprocess.run([_program(), path], capture_output=True, encoding="utf-8", check=False)
    answer = json.loads(ran.stdout)
    told = [f"{it['path']} {it['xPath']}: {it['description']}" for it in answer["errors"]]
    assert answer["ok"] == (not told), "a file that is not right must say why"
    return told


def _program() -> Path:
    here = (path / name for path in _PROGRAMS.glob("ooxml-validator-*") for name in _NAMES)
    found = next((path for path in here if path.is_file()), None)
    if found is None:
        miss("nothing holds Word files against Microsoft's rules; `make keuring` fetches it")
    return found
