"""A zip file of somebody else: every byte accounted for, every part counted while it is unpacked."""

import struct
import unicodedata
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from casusanalyse.word.returned.problems import NotTrusted, NotWhole, TooMuchInside
from casusanalyse.wording import word_returned as wording

MEGABYTE = 1_000_000
MOST_OF_FILE = 25 * MEGABYTE
MOST_ENTRIES = 2_000
MOST_OF_PART = 30 * MEGABYTE
MOST_OF_ALL = 150 * MEGABYTE
MOST_SWELLING = 200
SWELLING_ALLOWED_UNDER = 10 * MEGABYTE

_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_64 = struct.Struct("<4sLQL")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_STORED, _DEFLATED = 0, 8
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_SIZES_FOLLOW = 0x8
_NAME_IS_UTF8 = 0x800
_FULL_16, _FULL_32 = 0xFFFF, 0xFFFFFFFF
_EXTRA_64, _EXTRA_NAME = 0x0001, 0x7075
_PIECE = 1 << 16


@dataclass(frozen=True, slots=True)
class Entry:
    """One part as the directory tells it: where its bytes begin, and what they must turn out to be."""

    name: str
    deflated: bool
    check: int
    start: int
    packed: int
    size: int


@dataclass(frozen=True, slots=True)
class Archive:
    """A zip file whose directory agrees with what it holds; parts are unpacked when asked for, in memory."""

    data: bytes
    name: str
    entries: Mapping[str, Entry]

    def read(self, part: str) -> bytes:
        """Unpack one part. Raises NotWhole when it is not what was promised, TooMuchInside when too big."""
        entry = self.entries[part]
        packed = memoryview(self.data)[entry.start : entry.start + entry.packed]
        pieces = []
        found = check = 0
        for piece in _unpacked(packed, entry, self.name):
            found += len(piece)
            check = zlib.crc32(piece, check)
            self._refuse_swelling(found, entry.packed)
            pieces.append(piece)
        if (found, check) != (entry.size, entry.check):
            raise NotWhole(self.name, wording.PART_WRONG)
        return b"".join(pieces)

    def _refuse_swelling(self, found: int, packed: int) -> None:
        if found > MOST_OF_PART:
            raise TooMuchInside(self.name, wording.PART_BIG.format(most=MOST_OF_PART // MEGABYTE))
        if found >= SWELLING_ALLOWED_UNDER and found > MOST_SWELLING * packed:
            raise TooMuchInside(self.name, wording.SWELLS.format(most=MOST_SWELLING))

    def read_all(self) -> Iterator[tuple[str, bytes]]:
        """Unpack every part, one after the other. Raises TooMuchInside when they are too big together."""
        found = 0
        for part in self.entries:
            data = self.read(part)
            found += len(data)
            if found > MOST_OF_ALL:
                raise TooMuchInside(
                    self.name, wording.TOTAL_BIG.format(most=MOST_OF_ALL // MEGABYTE)
                )
            yield part, data


def open_archive(data: bytes, name: str) -> Archive:
    """Read the directory of a zip file and hold it against the file itself; nothing is unpacked.

    The parts must fill the file from its first byte to the directory, and the directory to the end, so
    that no two programs can see different parts in it. Folders are left out. ``name`` is what sentences call
    the file. Raises NotWhole, NotTrusted or TooMuchInside.
    """
    if len(data) > MOST_OF_FILE:
        raise TooMuchInside(name, wording.FILE_BIG.format(most=MOST_OF_FILE // MEGABYTE))
    try:
        entries, end = _Directory(data, name).entries()
    except (struct.error, IndexError) as error:
        raise NotWhole(name, wording.DIRECTORY_WRONG) from error
    _refuse_overlap(entries, end, name)
    files = [each.entry for each in entries if not each.entry.name.endswith("/")]
    _refuse_same_names([each.entry.name for each in entries], name)
    return Archive(data, name, {entry.name: entry for entry in files})


@dataclass(frozen=True, slots=True)
class _Placed:
    """An entry with the room that it takes in the file, from its local header to its last byte."""

    entry: Entry
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Directory:
    data: bytes
    name: str

    def entries(self) -> tuple[list[_Placed], int]:
        """Every entry, and where the directory begins."""
        count, position, end = self._where()
        if count > MOST_ENTRIES:
            raise TooMuchInside(self.name, wording.MANY_PARTS.format(most=MOST_ENTRIES))
        start = position
        found: list[_Placed] = []
        for _ in range(count):
            placed, position = self._entry(position)
            found.append(placed)
        if position != end:
            raise NotWhole(self.name, wording.DIRECTORY_WRONG)
        return found, start

    def _where(self) -> tuple[int, int, int]:
        """How many entries there are, where the directory begins, and where it ends."""
        at = self.data.rfind(b"PK\5\6")
        if at < 0 or len(self.data) < at + _END.size:
            raise NotWhole(self.name, wording.CUT_OFF)
        _, disk, first_disk, here, count, size, start, comment = _END.unpack_from(self.data, at)
        if at + _END.size + comment != len(self.data):
            raise NotWhole(self.name, wording.CUT_OFF)
        end = at
        if at >= _LOCATOR_64.size and self.data[at - _LOCATOR_64.size :].startswith(b"PK\6\7"):
            end, count, size, start = self._where_64(at - _LOCATOR_64.size, count, size, start)
        elif here != count or disk or first_disk:
            raise NotWhole(self.name, wording.DIRECTORY_WRONG)
        if start + size != end:
            raise NotWhole(self.name, wording.CUT_OFF)
        return count, start, end

    def _where_64(self, at: int, count: int, size: int, start: int) -> tuple[int, int, int, int]:
        _, disk, end, disks = _LOCATOR_64.unpack_from(self.data, at)
        mark, rest, _, _, this, first, here, *found = _END_64.unpack_from(self.data, end)
        agrees = all(
            short in (long, full)
            for short, long, full in zip(
                (count, size, start), found, (_FULL_16, _FULL_32, _FULL_32), strict=True
            )
        )
        whole = mark == b"PK\6\6" and end + 12 + rest == at and here == found[0]
        if not (agrees and whole) or disk or this or first or disks > 1:
            raise NotWhole(self.name, wording.DIRECTORY_WRONG)
        return end, found[0], found[1], found[2]

    def _entry(self, at: int) -> tuple[_Placed, int]:
        (
            mark,
            _,
            _,
            flags,
            method,
            _,
            _,
            check,
            packed,
            size,
            named,
            extra,
            comment,
            disk,
            _,
            _,
            first,
        ) = _CENTRAL.unpack_from(self.data, at)
        written = self._bytes(at + _CENTRAL.size, named)
        extras = _extras(self._bytes(at + _CENTRAL.size + named, extra))
        if mark != b"PK\1\2" or disk not in (0, _FULL_16):
            raise NotWhole(self.name, wording.DIRECTORY_WRONG)
        if flags & _ENCRYPTED:
            raise NotTrusted(self.name, wording.PART_LOCKED)
        if method not in (_STORED, _DEFLATED):
            raise NotTrusted(self.name, wording.PACKED_ODDLY)
        size, packed, first = _long((size, packed, first), extras)
        called = self._called(written, flags, extras)
        told = (flags, method, check, packed, size)
        start, last = self._local(first, written, told)
        entry = Entry(called, method == _DEFLATED, check, start, packed, size)
        return _Placed(entry, first, last), at + _CENTRAL.size + named + extra + comment

    def _bytes(self, start: int, length: int) -> bytes:
        found = self.data[start : start + length]
        if len(found) != length:
            raise NotWhole(self.name, wording.CUT_OFF)
        return found

    def _called(self, written: bytes, flags: int, extras: Mapping[int, bytes]) -> str:
        try:
            called = written.decode("utf-8" if flags & _NAME_IS_UTF8 else "cp437")
        except UnicodeError as error:
            raise NotTrusted(self.name, wording.ODD_NAME) from error
        other = extras.get(_EXTRA_NAME)
        if not _is_plain(called) or (other is not None and other[5:] != called.encode("utf-8")):
            raise NotTrusted(self.name, wording.ODD_NAME)
        return called

    def _local(self, at: int, name: bytes, told: tuple[int, int, int, int, int]) -> tuple[int, int]:
        """Where the bytes of a part begin, and where what belongs to it ends."""
        flags, method, check, packed, size = told
        mark, _, here_flags, here_method, _, _, here_check, here_packed, here_size, named, extra = (
            _LOCAL.unpack_from(self.data, at)
        )
        here_name = self._bytes(at + _LOCAL.size, named)
        extras = _extras(self._bytes(at + _LOCAL.size + named, extra))
        here_size, here_packed, _ = _long((here_size, here_packed, 0), extras)
        start = at + _LOCAL.size + named + extra
        follows = bool(flags & _SIZES_FOLLOW)
        same = (here_flags & ~_NAME_IS_UTF8, here_method, here_name) == (
            flags & ~_NAME_IS_UTF8,
            method,
            name,
        )
        pairs = ((here_check, check), (here_packed, packed), (here_size, size))
        agrees = all(here == there or (follows and here == 0) for here, there in pairs)
        other = extras.get(_EXTRA_NAME)
        if mark != b"PK\3\4" or not same or not agrees or (other is not None and other[5:] != name):
            raise NotWhole(self.name, wording.DIRECTORY_WRONG)
        if not follows:
            return start, start + packed
        return start, self._after_descriptor(start + packed, (check, packed, size))

    def _after_descriptor(self, at: int, told: tuple[int, int, int]) -> int:
        """Where the sizes end that follow a part: with or without a mark, short or long."""
        for layout in ("<4s3L", "<4sL2Q", "<3L", "<L2Q"):
            length = struct.calcsize(layout)
            found = (
                struct.unpack(layout, self._bytes(at, length))
                if at + length <= len(self.data)
                else ()
            )
            if found[-3:] == told and (len(found) == 3 or found[0] == b"PK\7\x08"):
                return at + length
        raise NotWhole(self.name, wording.DIRECTORY_WRONG)


def _extras(data: bytes) -> dict[int, bytes]:
    """The extra fields of an entry; padding that is no field ends them."""
    found: dict[int, bytes] = {}
    at = 0
    while at + 4 <= len(data):
        kind, length = struct.unpack_from("<2H", data, at)
        found.setdefault(kind, data[at + 4 : at + 4 + length])
        at += 4 + length
    return found


def _long(values: tuple[int, int, int], extras: Mapping[int, bytes]) -> tuple[int, int, int]:
    """Values of which the full ones stand in the extra field, one after the other."""
    stored = extras.get(_EXTRA_64, b"")
    found, at = [], 0
    for value in values:
        if value == _FULL_32 and len(stored) >= at + 8:
            (value,) = struct.unpack_from("<Q", stored, at)
            at += 8
        found.append(value)
    return found[0], found[1], found[2]


def _is_plain(name: str) -> bool:
    """Whether a name stays within the package on every system."""
    folders = name.removesuffix("/").split("/")
    odd = {"", ".", ".."}
    return not (odd & set(folders) or any(it in "\\:" or not it.isprintable() for it in name))


def _refuse_same_names(names: list[str], file: str) -> None:
    if len({unicodedata.normalize("NFKC", name).casefold() for name in names}) != len(names):
        raise NotTrusted(file, wording.SAME_NAME)


def _refuse_overlap(entries: list[_Placed], end: int, name: str) -> None:
    """The parts follow each other from the first byte on, without a gap for something else."""
    position = 0
    for placed in sorted(entries, key=lambda it: it.first):
        if placed.first < position:
            raise NotTrusted(name, wording.OVERLAP)
        if placed.first > position:
            raise NotWhole(name, wording.CUT_OFF)
        position = placed.last
    if position > end:
        raise NotTrusted(name, wording.OVERLAP)
    if position != end:
        raise NotWhole(name, wording.CUT_OFF)


def _unpacked(packed: memoryview, entry: Entry, name: str) -> Iterator[bytes]:
    if not entry.deflated:
        yield bytes(packed)
        return
    unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        for at in range(0, len(packed), _PIECE):
            left: memoryview | bytes = packed[at : at + _PIECE]
            while piece := unpacking.decompress(left, _PIECE):
                yield piece
                left = unpacking.unconsumed_tail
    except zlib.error as error:
        raise NotWhole(name, wording.PART_WRONG) from error
    if not unpacking.eof or unpacking.unused_data:
        raise NotWhole(name, wording.PART_WRONG)
