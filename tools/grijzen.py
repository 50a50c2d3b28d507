"""Making a picture of a screen small: sixteen greys, of which a page in black and white needs no more."""

import struct
import zlib
from collections.abc import Iterator

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_GREY, _COLOUR, _WITH_ALPHA = 0, 2, 6
_BYTES = {_COLOUR: 3, _WITH_ALPHA: 4}


def in_greys(png: bytes) -> bytes:
    """Return a PNG in sixteen greys; ValueError unless it holds whole colours of eight bits.

    The red of a colour stands for all of it: the page has greys alone.
    """
    chunks = list(_chunks(png))
    width, height, depth, colour, *_, interlaced = struct.unpack(">IIBBBBB", chunks[0][1])
    if depth != 8 or colour not in _BYTES or interlaced:
        raise ValueError("not the sort of PNG that a browser makes of a page")
    pixel = _BYTES[colour]
    raw = zlib.decompress(b"".join(body for name, body in chunks if name == b"IDAT"))
    rows = _rows(raw, width * pixel, height, pixel)
    packed = b"".join(b"\0" + _packed(row[::pixel]) for row in rows)
    header = struct.pack(">IIBBBBB", width, height, 4, _GREY, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(packed, 9)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(name, body) for name, body in parts)


def size_of(png: bytes) -> tuple[int, int]:
    """Return how wide and how high a PNG is."""
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += length + 12


def _chunk(name: bytes, body: bytes) -> bytes:
    check = zlib.crc32(name + body)
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", check)


def _rows(raw: bytes, length: int, height: int, pixel: int) -> Iterator[bytes]:
    """Yield the rows without their filters (PNG specification, 9.2)."""
    above = bytearray(length)
    for number in range(height):
        start = number * (length + 1)
        row = bytearray(raw[start + 1 : start + 1 + length])
        _unfilter(raw[start], row, above, pixel)
        yield bytes(row)
        above = row


def _unfilter(kind: int, row: bytearray, above: bytearray, pixel: int) -> None:
    for at in range(len(row)) if kind else ():
        left = row[at - pixel] if at >= pixel else 0
        corner = above[at - pixel] if at >= pixel else 0
        expected = (0, left, above[at], (left + above[at]) // 2, _paeth(left, above[at], corner))
        row[at] = (row[at] + expected[kind]) & 255


def _paeth(left: int, above: int, corner: int) -> int:
    guess = left + above - corner
    near = (abs(guess - left), abs(guess - above), abs(guess - corner))
    return (left, above, corner)[near.index(min(near))]


def _packed(greys: bytes) -> bytes:
    """Return two pixels in each byte."""
    few = [(grey * 15 + 127) // 255 for grey in greys]
    if len(few) % 2:
        few.append(0)
    return bytes(one << 4 | other for one, other in zip(few[::2], few[1::2], strict=True))
