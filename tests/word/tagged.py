"""What is wrong with a PDF for whoever has it read aloud: PDF/UA, and the order of its headings."""

import re
import subprocess
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from pdfua import validate

# Version 0.1.3 stumbles over looking for empty headings; that is looked at here.
_STUMBLES_OVER = {"UA-14-001"}
_HEADING = re.compile(r"^ *H(\d) .*\n((?: +/.*\n)*) *(\S?)", re.MULTILINE)
NEEDED = ("H1", "P", "Table", "TR", "TH", "TD", "Link")


def faults_of_pdf(path: Path, needed: Sequence[str] = NEEDED) -> list[str]:
    """Give what a checker of PDF/UA and we ourselves find; needs pdfinfo. ``needed`` tags must be there."""
    report = validate(str(path))
    told = [f"{it.rule_id}: {it.message}" for it in report.findings]
    told += [f"{it.rule_id} was not held against it" for it in report.skipped
             if it.rule_id not in _STUMBLES_OVER]  # fmt: skip
    return told + list(_faults_of_structure(structure_of(path), needed))


def structure_of(path: Path) -> str:
    """Give the tags of a PDF and the text in them."""
    command = ["pdfinfo", "-struct-text", str(path)]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def _faults_of_structure(structure: str, needed: Sequence[str]) -> Iterator[str]:
    found = [(int(it[1]), it[3]) for it in _HEADING.finditer(structure)]
    for (before, _), (level, _) in pairwise([(0, ""), *found]):
        if level > before + 1:
            yield f"a heading of level {level} after level {before}"
    yield from (
        f"a heading of level {level} without words" for level, first in found if first != '"'
    )
    tags = {line.split()[0].rstrip(":") for line in structure.splitlines() if line.strip()}
    yield from (f"nothing is tagged as {tag}" for tag in needed if tag not in tags)
