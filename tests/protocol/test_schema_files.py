"""Schemas beside files: shipped ones are fresh, ours are renewed, those of others left alone."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from casusanalyse.disk.problems import FolderMissing
from casusanalyse.errors import CasusError
from casusanalyse.protocol.file_sorts import FileSort
from casusanalyse.protocol.problems import NotOurSchema
from casusanalyse.protocol.schema import schema
from casusanalyse.protocol.schema_files import FOLDERS, first_line, lay_schema, write_schema


@contextmanager
def files_of_at_most(count: int) -> Iterator[None]:
    """Let no file grow beyond so many bytes, as on a disk that is full."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (count, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("sort", FileSort)
def test_what_is_shipped_is_what_the_model_says(sort: FileSort, root: Path) -> None:
    (path,) = (root / FOLDERS[sort]).glob(".schema/*")
    anew = "python -m casusanalyse.protocol.schema_files writes it anew"
    assert path.read_text(encoding="utf-8") == schema(sort), anew


@pytest.mark.parametrize("sort", FileSort)
def test_every_shipped_file_begins_with_the_line_that_leads_an_editor_to_it(
    sort: FileSort, root: Path
) -> None:
    files = list((root / FOLDERS[sort]).glob("*.yaml"))
    first = {path.name: path.read_text(encoding="utf-8").split("\n")[0] for path in files}
    assert first == {path.name: first_line(sort) for path in files}
    assert (root / FOLDERS[sort] / first_line(sort).partition("=")[2]).is_file()


def test_a_schema_is_laid_where_the_first_line_says(tmp_path: Path) -> None:
    path = lay_schema(tmp_path / "protocols", FileSort.PROTOCOL)
    assert path == tmp_path / "protocols" / first_line(FileSort.PROTOCOL).partition("=")[2]
    assert [each.name for each in path.parent.iterdir()] == ["protocol.schema.json"]


def test_an_older_schema_of_ours_is_written_anew(tmp_path: Path) -> None:
    path = lay_schema(tmp_path, FileSort.TEMPLATE)
    path.write_text(schema(FileSort.TEMPLATE).replace('"rol"', '"role"'), encoding="utf-8")
    assert lay_schema(tmp_path, FileSort.TEMPLATE) == path
    assert path.read_text(encoding="utf-8") == schema(FileSort.TEMPLATE)


def test_another_file_of_that_name_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "eigen.json"
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(NotOurSchema):
        write_schema(path, FileSort.PROTOCOL)
    assert path.read_text(encoding="utf-8") == "{}"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        write_schema(tmp_path / "weg" / "schema.json", FileSort.PROTOCOL)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot limit the size of a file")
def test_a_disk_that_takes_no_more_leaves_nothing_half(
    tmp_path: Path,
) -> None:
    with files_of_at_most(100), pytest.raises(CasusError):
        write_schema(tmp_path / "taal.json", FileSort.PROTOCOL)
    assert list(tmp_path.iterdir()) == []
