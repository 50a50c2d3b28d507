"""Files in the old container of Office, written byte by byte: streams under a name, and nothing else."""

import struct
from collections.abc import Mapping

from casusanalyse.word.returned.unlocking import CONTAINER

SECTOR = 512
SMALLEST_STREAM = 4096
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_ROOT, _STREAM = 5, 2


def compound(streams: Mapping[str, bytes]) -> bytes:
    """A container with these streams, filled up with zeros; three at most."""
    filled = {name: data.ljust(SMALLEST_STREAM, b"\0") for name, data in streams.items()}
    table, sectors = [_FAT, _END], b""
    entries = [_entry("Root Entry", _ROOT, _END, 0, child=1 if filled else _FREE)]
    for number, (name, data) in enumerate(filled.items(), start=1):
        first, count = len(table), -(-len(data) // SECTOR)
        following = number + 1 if number < len(filled) else _FREE
        entries.append(_entry(name, _STREAM, first, len(data), right=following))
        table += [*range(first + 1, first + count), _END]
        sectors += data.ljust(count * SECTOR, b"\0")
    directory = b"".join(entries).ljust(SECTOR, b"\0")
    allocated = struct.pack("<128L", *(table + [_FREE] * (128 - len(table))))
    return _header() + allocated + directory + sectors


def _entry(
    name: str, kind: int, first: int, size: int, child: int = _FREE, right: int = _FREE
) -> bytes:
    called = name.encode("utf-16-le") + b"\0\0"
    links = struct.pack("<64sH2B3L", called, len(called), kind, 1, _FREE, right, child)
    return links + bytes(36) + struct.pack("<LQ", first, size)


def _header() -> bytes:
    shape = struct.pack("<16x5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    counts = struct.pack("<9L", 0, 1, 1, 0, SMALLEST_STREAM, _END, 0, _END, 0)
    return CONTAINER + shape + counts + struct.pack("<109L", 0, *([_FREE] * 108))
