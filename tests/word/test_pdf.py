"""A PDF of a report: tagged, and found in order by a checker of PDF/UA."""

import re
import subprocess
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from pdfua import validate

from casusanalyse.word.house_style import house_style_of
from casusanalyse.word.pdf import export_pdf
from casusanalyse.word.problems import PdfFailed, PdfNeedsOffice, WordFileExists
from casusanalyse.word.returned.converting import Office
from tests.word.house.region import write_region
from tests.word.sample import write_sample

# The checker stumbles over the order of headings (its version 0.1.3); we look at that ourselves.
STUMBLES_OVER = {"UA-14-001"}
HEADING = re.compile(r"^\s*H(\d)", re.MULTILINE)


def faults_of_pdf(path: Path) -> list[str]:
    """Give what a checker of PDF/UA finds, and the rules that it could not hold against the file."""
    report = validate(str(path))
    findings = [f"{it.rule_id}: {it.message}" for it in report.findings]
    return findings + [it.rule_id for it in report.skipped if it.rule_id not in STUMBLES_OVER]


@pytest.mark.needs("soffice", "pdfinfo")
@pytest.mark.parametrize("dressed", [False, True])
def test_the_pdf_of_a_report_can_be_read_by_everybody(tmp_path: Path, dressed: bool) -> None:
    write_region(tmp_path / "regio.docx")
    house = house_style_of(tmp_path / "regio.docx") if dressed else None
    write_sample(tmp_path / "v.docx", house)
    export_pdf(tmp_path / "v.docx", tmp_path / "v.pdf")
    assert faults_of_pdf(tmp_path / "v.pdf") == []
    structure = _told_by_pdfinfo("-struct-text", tmp_path / "v.pdf")
    levels = [0, *map(int, HEADING.findall(structure))]
    assert [level for before, level in pairwise(levels) if level > before + 1] == []
    assert [tag for tag in ("H1", "Table", "TH", "LBody", "Link") if tag not in structure] == []


def test_without_libreoffice_somebody_hears_what_to_do(tmp_path: Path) -> None:
    write_sample(tmp_path / "v.docx")
    with pytest.raises(PdfNeedsOffice, match="Opslaan als, PDF"):
        export_pdf(tmp_path / "v.docx", tmp_path / "v.pdf", Office(None, _does_nothing))


@pytest.mark.parametrize("ending", [None, 1])
def test_a_libreoffice_that_stops_or_makes_nothing_is_told(
    tmp_path: Path, ending: int | None
) -> None:
    def stops(command: Sequence[str], seconds: float) -> int | None:
        return ending

    write_sample(tmp_path / "v.docx")
    with pytest.raises(PdfFailed):
        export_pdf(tmp_path / "v.docx", tmp_path / "v.pdf", Office(Path("soffice"), stops))
    assert sorted(it.name for it in tmp_path.iterdir()) == ["v.docx"]


def test_a_pdf_is_never_written_over_another_file(tmp_path: Path) -> None:
    write_sample(tmp_path / "v.docx")
    (tmp_path / "v.pdf").write_bytes(b"eerder")
    with pytest.raises(WordFileExists):
        export_pdf(tmp_path / "v.docx", tmp_path / "v.pdf", Office(Path("soffice"), _makes_a_file))
    assert (tmp_path / "v.pdf").read_bytes() == b"eerder"


def _does_nothing(command: Sequence[str], seconds: float) -> int:
    return 0


def _makes_a_file(command: Sequence[str], seconds: float) -> int:
    if "--outdir" in command:
        folder = Path(command[command.index("--outdir") + 1])
        folder.mkdir()
        (folder / "verslag.pdf").write_bytes(b"%PDF")
    return 0


def _told_by_pdfinfo(*arguments: str | Path) -> str:
    command = ["pdfinfo", *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
