"""What a disk refuses is said in Dutch, with the folder that it is about."""

import errno
from pathlib import Path

import pytest

from casusanalyse.disk.failures import told
from casusanalyse.disk.problems import DiskFailed, DiskFull, FolderMissing, ReadOnly
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
