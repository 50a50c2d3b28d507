"""One language server for all tests of a module: each opens files of its own."""

from collections.abc import Iterator

import pytest

from tests.editor.language_server import Editor, editor


@pytest.fixture(scope="module")
def vscode() -> Iterator[Editor]:
    """An editor with yaml-language-server, without a network."""
    with editor() as running:
        yield running
