"""A desk of its own for every test that sits at one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A fresh workspace; its windows are closed afterwards."""
    fresh = Desk(tmp_path)
    yield fresh
    fresh.close()
