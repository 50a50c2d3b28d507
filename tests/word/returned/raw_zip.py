"""Zip files written byte by byte, so that they can lie."""

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

STORED, DEFLATED, BZIP2, LZMA = 0, 8, 12, 14
SIZES_FOLLOW, ENCRYPTED, NAME_IS_UTF8 = 0x8, 0x1, 0x800
FULL = 0xFFFFFFFF


@dataclass(frozen=True)
class Part:
    """One part as it will stand in the file; what is None is told truthfully."""

    name: bytes
    data: bytes = b""
    method: int = DEFLATED
    flags: int = 0
    packed: bytes | None = None
    check: int | None = None
    size: int | None = None
    local_name: bytes | None = None
    local_method: int | None = None
    local_size: int | None = None
    extra: bytes = b""
    described: bytes | None = None
    at: int | None = None

    def told(self) -> "Part":
        """The same part with every number filled in."""
        return replace(
            self,
            packed=self.packed if self.packed is not None else pack(self.data, self.method),
            check=zlib.crc32(self.data) if self.check is None else self.check,
            size=len(self.data) if self.size is None else self.size,
        )


def pack(data: bytes, method: int = DEFLATED) -> bytes:
    """The bytes of a part as zip files hold them."""
    if method != DEFLATED:
        return data
    packing = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packing.compress(data) + packing.flush()


def packed_again_and_again(
    block: bytes, times: int, first: bytes = b"", last: bytes = b""
) -> bytes:
    """What ``first``, so many blocks and ``last`` are when packed, without ever unfolding them."""
    packing = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    start = packing.compress(first) + packing.flush(zlib.Z_FULL_FLUSH)
    middle = packing.compress(block) + packing.flush(zlib.Z_FULL_FLUSH)
    return start + middle * times + packing.compress(last) + packing.flush()


def local(part: Part) -> bytes:
    """A part with its own header, and what follows it."""
    part = part.told()
    assert part.packed is not None
    name = part.name if part.local_name is None else part.local_name
    method = part.method if part.local_method is None else part.local_method
    follow = part.flags & SIZES_FOLLOW
    size = part.size if part.local_size is None else part.local_size
    numbers = (0, 0, 0) if follow else (part.check, len(part.packed), size)
    header = struct.pack(
        "<4s5H3L2H", b"PK\3\4", 20, part.flags, method, 0, 33, *numbers, len(name), 0
    )
    truth = struct.pack("<4s3L", b"PK\7\x08", part.check, len(part.packed), part.size)
    described = truth if part.described is None else part.described
    return header + name + part.packed + (described if follow else b"")


def central(part: Part, at: int) -> bytes:
    """What the directory says of a part."""
    part = part.told()
    assert part.packed is not None
    numbers = (part.check, len(part.packed), part.size, len(part.name), len(part.extra))
    header = struct.pack(
        "<4s6H3L5H2L",
        b"PK\1\2",
        *(20, 20, part.flags, part.method, 0, 33),
        *numbers,
        *(0, 0, 0, 0, at if part.at is None else part.at),
    )
    return header + part.name + part.extra


def end(count: int, size: int, start: int, comment: bytes = b"") -> bytes:
    """The last record of a zip file."""
    return (
        struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, count, count, size, start, len(comment)) + comment
    )


def raw_zip(parts: Iterable[Part], before: bytes = b"", comment: bytes = b"") -> bytes:
    """A zip file of these parts; of a part with ``at`` only the directory tells."""
    body, directory, count = [before], [], 0
    position = len(before)
    for part in parts:
        directory.append(central(part, position))
        count += 1
        if part.at is None:
            body.append(local(part))
            position += len(body[-1])
    listed = b"".join(directory)
    return b"".join([*body, listed, end(count, len(listed), position, comment)])
