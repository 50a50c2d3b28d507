"""Files to measure reading with: drafts as participants send them back, and one far longer than any."""

import re
import zipfile
from datetime import date
from itertools import count
from pathlib import Path

from benchmarks.sessions import protocol
from casusanalyse.report.blocks import Edition
from casusanalyse.report.compose import compose
from casusanalyse.report.lay_out import write_draft
from casusanalyse.session.record import Record
from tests.word.returned.word_xml import by, comment, sign, word_file

_RUN = re.compile(r"<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>[^<]{20,}</w:t></w:r>")
_ONE_IN = 5
"""Of so many runs of text, one was changed by somebody."""


def returned_drafts(record: Record, questions: int, drafts: int, folder: Path) -> list[Path]:
    """Write a draft and return copies of it in which other runs were changed each time."""
    source = folder / "concept.docx"
    edition = Edition(version=1, made_on=date(2026, 3, 14), draft_id="d0c5")
    write_draft(compose(protocol(questions), record, edition), source)
    return [_changed(source, number, folder / f"terug-{number}.docx") for number in range(drafts)]


def _changed(source: Path, which: int, target: Path) -> Path:
    numbers = count(which)

    def change(run: re.Match[str]) -> str:
        if next(numbers) % _ONE_IN:
            return run[0]
        deleted = run[0].replace("<w:t", "<w:delText").replace("</w:t>", "</w:delText>")
        put_in = f"<w:ins {by('Anna')}><w:r><w:t>Het was anders.</w:t></w:r></w:ins>"
        return f"<w:del {by('Anna')}>{deleted}</w:del>{put_in}"

    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            data = old.read(entry)
            if entry.filename == "word/document.xml":
                data = _RUN.sub(change, data.decode()).encode()
            new.writestr(entry, data, zipfile.ZIP_DEFLATED)
    return target


def long_file(paragraphs: int) -> bytes:
    """Return a file of so many paragraphs, each with a comment, a deletion and an insertion."""
    body = "".join(_paragraph(number) for number in range(paragraphs))
    remarks = (comment(number, "Anna", f"Klopt dit, {number}?") for number in range(paragraphs))
    return word_file(body, comments="".join(remarks))


def _paragraph(number: int) -> str:
    start, end = f'<w:commentRangeStart w:id="{number}"/>', f'<w:commentRangeEnd w:id="{number}"/>'
    return (
        f'<w:p><w:bookmarkStart w:id="{number}" w:name="ca_{number}"/>'
        f"<w:r><w:t>[{number}] Op die dag kwam </w:t></w:r>{start}<w:r><w:t>iemand</w:t></w:r>{end}"
        f"{sign(number)}<w:r><w:t>langs en zei </w:t></w:r><w:del {by('Anna')}><w:r>"
        f"<w:delText>niets</w:delText></w:r></w:del><w:r><w:t>en toen</w:t></w:r><w:ins {by('Bas')}>"
        f'<w:r><w:t>veel</w:t></w:r></w:ins><w:bookmarkEnd w:id="{number}"/></w:p>'
    )
