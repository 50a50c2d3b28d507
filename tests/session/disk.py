"""A disk that writes down all that happens to it, that can refuse, and that can lose its power."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import ClassVar

import apsw

SECTOR = 512


@dataclass(frozen=True)
class Opened:
    name: str


@dataclass(frozen=True)
class Written:
    name: str
    offset: int
    data: bytes


@dataclass(frozen=True)
class Truncated:
    name: str
    size: int


@dataclass(frozen=True)
class Synced:
    name: str


@dataclass(frozen=True)
class Deleted:
    name: str
    synced: bool


@dataclass(frozen=True)
class Acknowledged:
    """Not of the disk: the store said that everything up to here is safe."""

    state: tuple[str, ...]


Happening = Opened | Written | Truncated | Synced | Deleted | Acknowledged


class Disk(apsw.VFS):
    """Passes everything on to the real disk and keeps a log of all that changes it."""

    count: ClassVar[int] = 0

    def __init__(self) -> None:
        Disk.count += 1
        self.name = f"disk-{Disk.count}"
        self.log: list[Happening] = []
        self.refusal: type[apsw.Error] | None = None
        self.patience = 0
        super().__init__(self.name, "")

    def refuse(self, refusal: type[apsw.Error], after: int = 0) -> None:
        """Let ``after`` more changes through and refuse all that follow."""
        self.refusal, self.patience = refusal, after

    def mend(self) -> None:
        self.refusal = None

    def happens(self, happening: Happening) -> None:
        if self.refusal is not None:
            if self.patience == 0:
                raise self.refusal("refused by the test")
            self.patience -= 1
        self.log.append(happening)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> "DiskFile":
        assert name is not None
        path = name if isinstance(name, str) else name.filename()
        # A session file is made empty, for its owner alone, before the database opens it.
        if not Path(path).exists() or Path(path).stat().st_size == 0:
            self.happens(Opened(Path(path).name))
        return DiskFile(self, name, flags, Path(path).name)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.happens(Deleted(Path(filename).name, bool(syncdir)))
        super().xDelete(filename, syncdir)


class DiskFile(apsw.VFSFile):
    def __init__(
        self, disk: Disk, path: str | apsw.URIFilename, flags: list[int], name: str
    ) -> None:
        self.disk = disk
        self.name = name
        super().__init__("", path, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self.disk.happens(Written(self.name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self.disk.happens(Truncated(self.name, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self.disk.happens(Synced(self.name))
        super().xSync(flags)


@dataclass
class _File:
    """What is on the platter, and what the disk only promised so far."""

    platter: bytearray = field(default_factory=bytearray)
    named: bool = False
    promised: list[Written | Truncated] = field(default_factory=list)

    def settle(self) -> None:
        for change in self.promised:
            _apply(self.platter, change)
        self.promised.clear()
        self.named = True


def after_power_cut(
    before: dict[str, bytes], log: Sequence[Happening], keep: float, choose: Random
) -> dict[str, bytes]:
    """The files as they are found after the power went at the end of ``log``.

    Of what was not synced every sector of 512 bytes survives with chance ``keep``, whatever its
    order, and so does a new name; what was synced, a deletion included, is there for sure.
    """
    files = {name: _File(bytearray(data), named=True) for name, data in before.items()}
    for happening in log:
        match happening:
            case Opened(name):
                files[name] = _File()
            case Written(name) | Truncated(name):
                files[name].promised.append(happening)
            case Synced(name):
                files[name].settle()
            case Deleted(name, synced):
                assert synced, "with synchronous=EXTRA the folder is synced as well"
                del files[name]
            case Acknowledged():
                pass
    return {
        name: _found(file, keep, choose)
        for name, file in files.items()
        if file.named or choose.random() < keep
    }


def _found(file: _File, keep: float, choose: Random) -> bytes:
    platter = bytearray(file.platter)
    for change in file.promised:
        for part in _sectors(change):
            if choose.random() < keep:
                _apply(platter, part)
    return bytes(platter)


def _sectors(change: Written | Truncated) -> list[Written | Truncated]:
    if isinstance(change, Truncated):
        return [change]
    parts: list[Written | Truncated] = []
    start = 0
    while start < len(change.data):
        offset = change.offset + start
        end = start + SECTOR - offset % SECTOR
        parts.append(Written(change.name, offset, change.data[start:end]))
        start = end
    return parts


def _apply(platter: bytearray, change: Written | Truncated) -> None:
    if isinstance(change, Truncated):
        del platter[change.size :]
        return
    end = change.offset + len(change.data)
    platter.extend(bytes(max(0, end - len(platter))))
    platter[change.offset : end] = change.data
