"""Every one of the twelve copies can be made, and holds what was done to it."""

from pathlib import Path

import pytest

from tests.libreoffice.expected import expected, summaries
from tests.libreoffice.office import Office
from tests.libreoffice.twelve import TWELVE, Papers
from tests.libreoffice.views import read, true_views, views

pytestmark = pytest.mark.needs("soffice")


@pytest.fixture(scope="session")
def papers(example_drafts: list[Path]) -> Papers:
    """What was sent; here everybody has the same draft."""
    draft = example_drafts[0]
    return Papers(copies=(draft,) * 9, older=draft, own=draft)


@pytest.mark.parametrize("name", TWELVE)
def test_a_copy_holds_what_was_done_to_it(office: Office, papers: Papers, name: str) -> None:
    copy = TWELVE[name](office, papers)
    odt = copy.file.suffix == ".odt"
    found = read(office.converted(copy.file) if odt else copy.file)
    if copy.truth is None:
        assert (found.identifiers, found.remarks) == ((), ())
    else:
        assert found.identifiers == read(papers.own).identifiers
        assert views(found) == true_views(copy.truth)
        assert summaries(found) == expected(copy.truth)


def test_there_are_twelve_of_them() -> None:
    assert len(TWELVE) == 12
