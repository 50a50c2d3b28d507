"""LibreOffice, started once for all the tests here that need it, and the drafts and copies that it edits."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.libreoffice.drafts import write_small_draft
from tests.libreoffice.office import Office, open_office
from tests.libreoffice.twelve import Copy
from tests.libreoffice.week import Workspace, came_back, sent_twice


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


@pytest.fixture(scope="session")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The session of the example, of which two drafts went round."""
    return sent_twice(tmp_path_factory.mktemp("week") / "werk")


@pytest.fixture(scope="session")
def copies(
    office: Office, sent: Workspace, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Copy]:
    """The twelve copies, in one folder."""
    folder = tmp_path_factory.mktemp("terug") / "Downloads"
    return dict(came_back(office, sent.papers(), folder))


@pytest.fixture(scope="session")
def returned(copies: dict[str, Copy]) -> Path:
    """The folder with the twelve copies."""
    return copies["untouched"].file.parent
