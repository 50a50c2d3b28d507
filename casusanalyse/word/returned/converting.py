"""Making a .docx of an .odt or an old .doc, by a LibreOffice that is kept away from everything else."""

import tempfile
from pathlib import Path

from casusanalyse.word.office import Office, office_command, office_program, run_bounded
from casusanalyse.word.returned.archive import MOST_OF_FILE
from casusanalyse.word.returned.problems import (
    ConversionFailed,
    ConversionTooSlow,
    ConverterMissing,
)

OPENDOCUMENT, OLD_WORD = ".odt", ".doc"


def convert(data: bytes, suffix: str, name: str, office: Office | None = None) -> bytes:
    """Return what LibreOffice makes of a file, as the bytes of a .docx that have not been through the gate.

    ``suffix`` is OPENDOCUMENT or OLD_WORD, and ``name`` what sentences call the file; it is used nowhere
    else. Works in a folder of its own that is gone afterwards. Of an old .doc only what LibreOffice
    makes of it counts: macros in it are neither run nor kept. Raises ConverterMissing,
    ConversionTooSlow or ConversionFailed.
    """
    office = office or Office(office_program(), run_bounded)
    if office.program is None:
        raise ConverterMissing(name)
    with tempfile.TemporaryDirectory(prefix="casusanalyse-", ignore_cleanup_errors=True) as folder:
        return _converted(data, suffix, name, office, office.program, Path(folder))


def _converted(
    data: bytes, suffix: str, name: str, office: Office, program: Path, folder: Path
) -> bytes:
    source, made = folder / f"reactie{suffix}", folder / "gemaakt" / "reactie.docx"
    source.write_bytes(data)
    into = ("docx:MS Word 2007 XML", made.parent)
    command = office_command(office.run, program, folder / "profiel", source, into)
    if office.run(command, office.seconds) is None:
        raise ConversionTooSlow(name, office.seconds)
    try:
        # One byte more than the gate lets through, which says so then.
        with made.open("rb") as file:
            return file.read(MOST_OF_FILE + 1)
    except OSError as error:
        raise ConversionFailed(name) from error
