"""The workbooks of every protocol that comes with the program: nobody finds anything wrong."""

import re
import subprocess
from pathlib import Path

import pytest

from casusanalyse.protocol.model import Protocol
from casusanalyse.word.house_style import house_style_of
from casusanalyse.word.pdf import export_pdf
from casusanalyse.workbook.blanks import Audience
from tests.word.accessibility import barriers
from tests.word.house.region import write_region
from tests.word.microsoft import findings
from tests.word.structure import faults
from tests.word.tagged import NEEDED, faults_of_pdf
from tests.workbook.occasions import PROTOCOLS, everything, occasion_of, written

_TAGS = tuple(tag for tag in NEEDED if tag != "Link")

every_audience = pytest.mark.parametrize("audience", Audience)
every_protocol = pytest.mark.parametrize("protocol", PROTOCOLS, ids=lambda it: str(it.id))


@every_audience
@every_protocol
def test_a_workbook_has_no_faults_and_no_barriers(
    protocol: Protocol, audience: Audience, tmp_path: Path
) -> None:
    path = written(tmp_path, audience, occasion_of(protocol))
    assert (faults(path), barriers(path), findings(path)) == ([], [], [])


@pytest.mark.needs("soffice", "pdfinfo")
@every_audience
def test_a_pdf_of_it_can_be_read_by_everybody(audience: Audience, tmp_path: Path) -> None:
    path = written(tmp_path, audience, occasion_of(everything()))
    export_pdf(path, path.with_suffix(".pdf"))
    assert faults_of_pdf(path.with_suffix(".pdf"), _TAGS) == []


@pytest.mark.needs("soffice", "pdfinfo")
@pytest.mark.parametrize("in_house_style", [False, True])
def test_every_sheet_for_the_wall_is_one_page(in_house_style: bool, tmp_path: Path) -> None:
    write_region(tmp_path / "regio.docx")
    house = house_style_of(tmp_path / "regio.docx") if in_house_style else None
    path = written(tmp_path, Audience.WALL, occasion_of(everything()), house)
    export_pdf(path, path.with_suffix(".pdf"))
    assert pages_of(path.with_suffix(".pdf")) == (5, "A3")


def pages_of(pdf: Path) -> tuple[int, str]:
    """How many pages a PDF has, and on what paper."""
    told = subprocess.run(
        ["pdfinfo", pdf], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    pages, paper = re.search(r"Pages:\s+(\d+)", told), re.search(r"Page size:.*\((\w+)\)", told)
    assert pages is not None
    assert paper is not None
    return int(pages[1]), paper[1]
