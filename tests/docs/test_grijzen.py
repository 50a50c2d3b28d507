"""A picture of a screen in sixteen greys shows what it showed, in whatever way it was packed."""

import struct
import zlib

import pytest

from tools.grijzen import in_greys, size_of

WIDTH = 3
WHITE, GREY, BLACK = b"\xff\xff\xff", b"\x88\x88\x88", b"\0\0\0"


def png(*rows: bytes, colour: int = 2, depth: int = 8) -> bytes:
    """A PNG of rows as they are packed, each behind the number of its filter."""
    header = struct.pack(">IIBBBBB", WIDTH, len(rows), depth, colour, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + b"    " for name, body in parts
    )


def greys(picture: bytes) -> list[str]:
    """The rows of a picture in sixteen greys, a hexadecimal digit for each pixel."""
    length = int.from_bytes(picture[33:37], "big")
    raw = zlib.decompress(picture[41 : 41 + length])
    step = 1 + (WIDTH + 1) // 2
    return [raw[at + 1 : at + step].hex()[:WIDTH] for at in range(0, len(raw), step)]


def test_white_stays_white_and_black_stays_black() -> None:
    picture = in_greys(png(b"\0" + WHITE + GREY + BLACK))
    assert (size_of(picture), greys(picture)) == ((WIDTH, 1), ["f80"])


def test_every_filter_is_undone() -> None:
    first = b"\0" + WHITE + GREY + BLACK
    left = b"\1" + WHITE + b"\0" * 6
    above = b"\2" + b"\0" * 9
    half = b"\3" + WHITE + b"\0" * 6
    nearest = b"\4" + b"\0" * 9
    assert greys(in_greys(png(first, left, above, half, nearest))) == [
        "f80",
        "fff",
        "fff",
        "7bd",
        "7bd",
    ]


@pytest.mark.parametrize(("colour", "depth"), [(3, 8), (2, 16)])
def test_another_sort_of_picture_is_refused(colour: int, depth: int) -> None:
    with pytest.raises(ValueError, match="not the sort"):
        in_greys(png(b"\0" + WHITE * 3, colour=colour, depth=depth))
