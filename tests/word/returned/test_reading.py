"""A file that came back is read as its author meant it, whichever program wrote it."""

from pathlib import Path

import pytest

from casusanalyse.word.returned.model import ReturnedFile
from tests.word.returned.example import Example
from tests.word.returned.pandoc import even, pandoc_view
from tests.word.returned.told import remarks, texts
from tests.word.returned.word_like import EXAMPLES
from tests.word.returned.word_xml import read

GIVEN = sorted((Path(__file__).parent / "examples").glob("*.docx"))


@pytest.fixture(params=EXAMPLES)
def example(request: pytest.FixtureRequest) -> Example:
    return EXAMPLES[str(request.param)]()


def test_both_views_and_every_remark_are_found(example: Example) -> None:
    found = read(example.data)
    assert texts(found.accepted) == example.accepted
    assert texts(found.rejected) == example.rejected
    assert remarks(found.remarks) == example.remarks


def evened(found: ReturnedFile) -> tuple[list[str], list[str]]:
    accepted, rejected = texts(found.accepted), texts(found.rejected)
    return list(map(even, accepted)), list(map(even, rejected))


def test_pandoc_reads_the_same_text_unless_it_errs(example: Example, tmp_path: Path) -> None:
    file = tmp_path / "terug.docx"
    file.write_bytes(example.data)
    theirs = pandoc_view(file, "accept"), pandoc_view(file, "reject")
    assert (evened(read(example.data)) == theirs) == (not example.pandoc_errs)


@pytest.mark.parametrize("file", GIVEN, ids=lambda file: file.stem)
def test_pandoc_reads_the_same_text_of_given_files(file: Path) -> None:
    theirs = pandoc_view(file, "accept"), pandoc_view(file, "reject")
    assert evened(read(file.read_bytes())) == theirs
