"""What the reader finds in a file is what somebody did to it in LibreOffice, and its text is pandoc's."""

from pathlib import Path

import pytest

from tests.libreoffice.expected import expected, summaries
from tests.libreoffice.office import Office
from tests.libreoffice.scenarios import (
    BY_WAY_OF_ODT,
    OTHERWISE_IN_PANDOC,
    ROUGH,
    SCENARIOS,
    TOLD_ALL_THE_SAME,
)
from tests.libreoffice.views import pandoc_views, read, true_views, views, without_space
from tests.word.returned.told import remarks

pytestmark = pytest.mark.needs("soffice")


@pytest.mark.parametrize("name", SCENARIOS)
def test_the_reader_finds_what_was_really_done(
    office: Office, small_draft: Path, name: str
) -> None:
    file, truth = office.edited(small_draft, SCENARIOS[name])
    found = read(file)
    assert views(found) == true_views(truth)
    assert without_space(views(found)) == pandoc_views(file)
    assert summaries(found) == expected(truth)


@pytest.mark.parametrize("name", BY_WAY_OF_ODT)
def test_the_reader_finds_it_as_well_in_what_was_saved_as_odt(
    office: Office, small_draft: Path, name: str
) -> None:
    file, truth = office.edited(small_draft, SCENARIOS[name], ".odt")
    returned = office.converted(file)
    found = read(returned)
    assert views(found) == true_views(truth)
    assert without_space(views(found)) == pandoc_views(returned)
    assert summaries(found) == expected(truth)


@pytest.mark.parametrize("name", ROUGH)
def test_both_views_hold_however_rough_the_edit(
    office: Office, small_draft: Path, name: str
) -> None:
    file, truth = office.edited(small_draft, ROUGH[name])
    found = read(file)
    seen = views(found)
    assert seen == true_views(truth)
    if name in TOLD_ALL_THE_SAME:
        told = [line.replace("\u00a0", " ") for line in remarks(found.remarks)]
        assert told == TOLD_ALL_THE_SAME[name]
    if name not in OTHERWISE_IN_PANDOC:
        assert without_space(seen) == pandoc_views(file)
