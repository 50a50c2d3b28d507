"""What a disk refuses is said in Dutch, with the folder that it is about."""

import errno
from pathlib import Path

import pytest

from casusanalyse.disk.failures import told, told_when_reading
from casusanalyse.disk.problems import DiskFailed, DiskFull, FolderMissing, NotReadable, ReadOnly
from casusanalyse.errors import CasusError, ExitCode


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.EACCES, ReadOnly),
        (errno.EPERM, ReadOnly),
        (errno.EROFS, ReadOnly),
        (errno.ENOENT, FolderMissing),
        (errno.ENOTDIR, FolderMissing),
        (errno.EIO, DiskFailed),
    ],
)
def test_a_refusal_names_the_folder(tmp_path: Path, number: int, problem: type[CasusError]) -> None:
    with pytest.raises(problem) as caught, told(tmp_path / "bestand"):
        raise OSError(number, "no")
    assert str(tmp_path) in caught.value.sentence
    assert caught.value.exit_code is ExitCode.REFUSED
    assert isinstance(caught.value.__cause__, OSError)


@pytest.mark.parametrize(
    ("number", "problem"), [(errno.EACCES, NotReadable), (errno.EIO, DiskFailed)]
)
def test_what_refuses_to_be_read_is_not_said_to_refuse_writing(
    tmp_path: Path, number: int, problem: type[CasusError]
) -> None:
    with pytest.raises(problem) as caught, told_when_reading(tmp_path / "map"):
        raise OSError(number, "no")
    assert str(tmp_path) in caught.value.sentence
    assert "geschreven" not in caught.value.sentence
