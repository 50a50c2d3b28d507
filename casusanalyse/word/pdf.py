"""Making a PDF of a report that a screen reader can read too, through LibreOffice."""

import json
import tempfile
from pathlib import Path

from casusanalyse.word.office import Office, office_command, office_program, run_bounded
from casusanalyse.word.problems import PdfFailed, PdfNeedsOffice
from casusanalyse.word.saving import save_whole

_CHOICES = {
    name: {"type": "boolean", "value": "true"}
    for name in ("PDFUACompliance", "UseTaggedPDF", "ExportBookmarks")
}
_KIND = f"pdf:writer_pdf_Export:{json.dumps(_CHOICES)}"


def export_pdf(docx: Path, pdf: Path, office: Office | None = None) -> None:
    """Write a Word file as a tagged PDF (PDF/UA) to ``pdf``, which must not exist yet.

    LibreOffice works on a copy, in a folder of its own that is gone afterwards. Raises PdfNeedsOffice,
    PdfFailed, WordFileExists, or what is wrong with the disk.
    """
    office = office or Office(office_program(), run_bounded)
    if office.program is None:
        raise PdfNeedsOffice
    with tempfile.TemporaryDirectory(prefix="casusanalyse-", ignore_cleanup_errors=True) as folder:
        made = _exported(docx, office, office.program, Path(folder))
    save_whole(pdf, lambda file: file.write(made))


def _exported(docx: Path, office: Office, program: Path, folder: Path) -> bytes:
    source, made = folder / "verslag.docx", folder / "gemaakt" / "verslag.pdf"
    source.write_bytes(docx.read_bytes())
    into = (_KIND, made.parent)
    command = office_command(office.run, program, folder / "profiel", source, into)
    if office.run(command, office.seconds) is None:
        raise PdfFailed(docx)
    try:
        return made.read_bytes()
    except OSError as error:
        raise PdfFailed(docx) from error
