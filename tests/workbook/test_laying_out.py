"""Workbooks as they stand in their files: golden dumps, the cells that are found again, no faults."""

from pathlib import Path

import pytest

from casusanalyse.word.house_style import house_style_of
from casusanalyse.word.problems import WordFileExists
from casusanalyse.workbook.blanks import Audience, blanks_of
from tests.word.accessibility import barriers
from tests.word.dump import bookmarks_of, core_properties, dump, named, part, words_of
from tests.word.house.region import write_region
from tests.word.microsoft import findings
from tests.word.structure import faults
from tests.workbook.occasions import everything, full_occasion, occasion_of, written

GOLDEN = Path(__file__).parent / "golden"
every_audience = pytest.mark.parametrize("audience", Audience)


@every_audience
def test_a_workbook_reads_as_its_golden_dump(audience: Audience, tmp_path: Path) -> None:
    path = written(tmp_path, audience, full_occasion())
    golden = (GOLDEN / f"{audience.value}.txt").read_text(encoding="utf-8")
    assert dump(path) == golden


@every_audience
@pytest.mark.parametrize("in_house_style", [False, True])
def test_a_workbook_has_no_faults_and_no_barriers(
    audience: Audience, in_house_style: bool, tmp_path: Path
) -> None:
    write_region(tmp_path / "regio.docx")
    house = house_style_of(tmp_path / "regio.docx") if in_house_style else None
    path = written(tmp_path, audience, full_occasion(), house)
    assert (faults(path), barriers(path)) == ([], [])


@every_audience
def test_microsoft_finds_nothing(audience: Audience, tmp_path: Path) -> None:
    assert findings(written(tmp_path, audience, full_occasion())) == []


@every_audience
def test_every_cell_to_write_in_holds_its_bookmark_and_label_and_nothing_else(
    audience: Audience, tmp_path: Path
) -> None:
    path = written(tmp_path, audience, occasion_of(everything()))
    blanks = blanks_of(everything(), audience)
    labelled = [
        (*bookmarks_of(paragraph), *words_of(paragraph))
        for paragraph in part(path, "word/document.xml").iter(named("p"))
        if words_of(paragraph)[1]
    ]
    assert labelled == [(blanks.anchor(it).bookmark, " ", it.label) for it in blanks.all()]


@every_audience
def test_a_workbook_says_what_it_is(audience: Audience, tmp_path: Path) -> None:
    path = written(tmp_path, audience, full_occasion())
    core = core_properties(path)
    assert core["identifier"] == blanks_of(everything(), audience).identifier
    assert core["subject"] == "Alles op papier · Casus Wilg · 12 maart 2026"


def test_an_earlier_workbook_is_left_alone(tmp_path: Path) -> None:
    written(tmp_path, Audience.PARTICIPANT, full_occasion())
    with pytest.raises(WordFileExists):
        written(tmp_path, Audience.PARTICIPANT, full_occasion())
