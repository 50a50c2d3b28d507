"""LibreOffice, started once for all the tests here that need it, and the drafts that it edits."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.libreoffice.drafts import write_small_draft
from tests.libreoffice.office import Office, open_office


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A LibreOffice of our own, for as long as the tests run."""
    with open_office(tmp_path_factory.mktemp("bewerkt")) as running:
        yield running


@pytest.fixture(scope="session")
def small_draft(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A draft of one page."""
    path = tmp_path_factory.mktemp("klein") / "concept.docx"
    write_small_draft(path)
    return path
