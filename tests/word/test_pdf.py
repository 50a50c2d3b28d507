"""A PDF of a report: tagged, and found in order by a checker of PDF/UA."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from casusanalyse.word.house_style import house_style_of
from casusanalyse.word.office import Office
from casusanalyse.word.pdf import export_pdf
from casusanalyse.word.problems import PdfFailed, PdfNeedsOffice, WordFileExists
from tests.word.house.region import write_region
from tests.word.sample import write_sample
from tests.word.tagged import NEEDED, faults_of_pdf


@pytest.mark.needs("soffice", "pdfinfo")
@pytest.mark.parametrize("dressed", [False, True])
def test_the_pdf_of_a_report_can_be_read_by_everybody(tmp_path: Path, dressed: bool) -> None:
    write_region(tmp_path / "regio.docx")
    house = house_style_of(tmp_path / "regio.docx") if dressed else None
    write_sample(tmp_path / "v.docx", house)
    export_pdf(tmp_path / "v.docx", tmp_path / "v.pdf")
    assert faults_of_pdf(tmp_path / "v.pdf", (*NEEDED, "Figure")) == []


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
