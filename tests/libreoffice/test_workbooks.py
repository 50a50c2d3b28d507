"""A workbook that was filled in in LibreOffice is read as it was filled in."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from casusanalyse.session.record import Record
from casusanalyse.word.returned.opening import open_returned
from casusanalyse.word.returned.reading import read_package
from casusanalyse.workbook.blanks import Audience, blanks_of
from casusanalyse.workbook.filled import Filled, Margin, read_filled
from casusanalyse.workbook.printed import printed_for
from tests.libreoffice.edits import (
    Edit,
    comment,
    delete_row,
    insert,
    insert_paragraph,
    insert_row,
    rewrite,
)
from tests.libreoffice.office import Office
from tests.workbook.written import TODAY, a_real_workbook, the_protocol

pytestmark = pytest.mark.needs("soffice")

Told = dict[str, list[dict[str, str]]]
OWNER = (insert("[W0.1]", "juf"), insert("[W0.2]", "De Regenboog"))
TYPED = (insert("[W1.1.1]", "mei 2019"), insert("[W1.1.2]", "Sam verhuisde"))
EVENT = {"lijn": [{"when": "mei 2019", "what": "Sam verhuisde"}]}
SCENARIOS: dict[str, tuple[Sequence[Edit], Told]] = {
    "typed behind the label": (TYPED, EVENT),
    "typed while nothing was tracked": (tuple(it.untracked() for it in TYPED), EVENT),
    "typed over the label": (
        (rewrite("[W3]", "Hij sliep niet."), rewrite("[W1.1.2]", "Sam verhuisde").untracked()),
        {"lijn": [{"what": "Sam verhuisde"}], "zorg": [{"": "Hij sliep niet."}]},
    ),
    "Enter in a cell": (
        (insert("[W3]", "Hij sliep niet."), insert_paragraph("Hij sliep niet.", "Wij ook niet.")),
        {"zorg": [{"": "Hij sliep niet.\nWij ook niet."}]},
    ),
    "a row more and a row less": (
        (
            insert("[W5.1.1]", "stilte in huis").untracked(),
            insert_row("[W5.1.1]", "samen eten").untracked(),
            delete_row("[W5.4.1]").untracked(),
        ),
        {"mee": [{"text": "stilte in huis"}, {"text": "samen eten"}]},
    ),
}


def read(file: Path) -> Filled:
    protocol = the_protocol()
    blanks = {Audience.PARTICIPANT: blanks_of(protocol, Audience.PARTICIPANT)}
    returned = read_package(open_returned(file, None))
    return read_filled(blanks, returned, printed_for(protocol, Record(), TODAY))


def told(filled: Filled) -> Told:
    return {it.sheet.question.id: [dict(row.written) for row in it.rows] for it in filled.sheets}


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
@pytest.mark.parametrize("name", SCENARIOS)
def test_what_was_written_is_what_is_read(
    office: Office, tmp_path: Path, name: str, suffix: str
) -> None:
    edits, written = SCENARIOS[name]
    file, _ = office.edited(a_real_workbook(tmp_path), [*OWNER, *edits], suffix)
    filled = read(file)
    assert (filled.role, filled.organisation) == ("juf", "De Regenboog")
    assert told(filled) == written
    assert (filled.outside, filled.margins) == ((), ())


def test_comments_and_words_beside_the_cells_are_told_and_the_private_page_is_not(
    office: Office, tmp_path: Path
) -> None:
    edits = (
        *TYPED,
        comment("Sam verhuisde", "klopt dit?"),
        insert_paragraph("Mijn rol en organisatie", "ik kom later"),
        insert_paragraph("Voor jezelf", "ik twijfel"),
    )
    file, _ = office.edited(a_real_workbook(tmp_path), edits)
    filled = read(file)
    assert told(filled) == EVENT
    assert filled.outside == ("ik kom later",)
    assert filled.margins == (Margin("klopt dit?", "Sam verhuisde"),)
