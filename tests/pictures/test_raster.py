"""A PNG is as large as the paper, tells its resolution, and knows no letters but the shipped ones."""

import struct
import zlib
from collections.abc import Iterator
from itertools import pairwise

import pytest

from casusanalyse.pictures.drawing import Box, Drawing, Fill, Shape, Words
from casusanalyse.pictures.raster import png
from casusanalyse.pictures.sheet import A4

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunks(image: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield every chunk with its content; each holds its own checksum."""
    assert image.startswith(SIGNATURE)
    at = len(SIGNATURE)
    while at < len(image):
        (length,) = struct.unpack(">I", image[at : at + 4])
        name, content = image[at + 4 : at + 8], image[at + 8 : at + 8 + length]
        (checksum,) = struct.unpack(">I", image[at + 8 + length : at + 12 + length])
        assert checksum == zlib.crc32(name + content)
        yield name, content
        at += 12 + length


def size(image: bytes) -> tuple[int, int]:
    across, down = struct.unpack(">II", dict(chunks(image))[b"IHDR"][:8])
    return across, down


def drawing(*shapes: Shape, width: float = 72, height: float = 36) -> Drawing:
    return Drawing(width, height, shapes, "", "")


@pytest.mark.parametrize(
    ("dots", "expected"), [(300, (300, 150)), (144, (144, 72)), (72, (72, 36))]
)
def test_it_has_so_many_dots_per_inch(dots: int, expected: tuple[int, int]) -> None:
    assert size(png(drawing(), dots)) == expected


def test_a_sheet_of_a4_is_sharp_enough_to_print() -> None:
    assert size(png(drawing(width=A4.width, height=A4.height))) == (3508, 2479)


def test_it_tells_how_large_it_prints_before_its_first_pixel() -> None:
    names = [name for name, _ in chunks(png(drawing()))]
    assert names[:2] == [b"IHDR", b"pHYs"]
    assert struct.unpack(">IIB", dict(chunks(png(drawing())))[b"pHYs"]) == (11811, 11811, 1)


def test_what_is_black_is_black_and_what_is_not_drawn_is_white() -> None:
    lone = png(drawing(), 72), png(drawing(Box(0, 0, 72, 36, fill=Fill.BLACK)), 72)
    assert [_shades(each) for each in lone] == [{255}, {0}]


@pytest.mark.parametrize("bold", [False, True])
def test_text_is_drawn_with_the_shipped_font(bold: bool) -> None:
    drawn = png(drawing(Words(2, 20, "oma", 12, bold=bold)))
    assert 0 in _shades(drawn), "there are black pixels"


def test_bold_is_another_font() -> None:
    plain, bold = (png(drawing(Words(2, 20, "oma", 12, bold=it))) for it in (False, True))
    assert plain != bold


def test_it_stays_the_same() -> None:
    words = drawing(Words(2, 20, "oma", 12), Box(1, 1, 9, 9, fill=Fill.HATCHED))
    assert png(words) == png(words)


def _shades(image: bytes) -> set[int]:
    """Return the red part of every pixel, of an image with eight bits for each of its colours."""
    found = list(chunks(image))
    across, down, depth, kind = struct.unpack(">IIBB", dict(found)[b"IHDR"][:10])
    per_pixel = {2: 3, 6: 4}[kind]
    assert depth == 8
    raw = zlib.decompress(b"".join(content for name, content in found if name == b"IDAT"))
    row = 1 + across * per_pixel
    assert len(raw) == row * down
    before = bytes(row - 1)
    shades: set[int] = set()
    for start, end in pairwise(range(0, len(raw) + 1, row)):
        before = _unfiltered(raw[start], raw[start + 1 : end], before, per_pixel)
        shades |= set(before[::per_pixel])
    return shades


def _unfiltered(kind: int, line: bytes, before: bytes, per_pixel: int) -> bytes:
    """Undo the filter of one row of pixels (PNG specification, 9.2)."""
    out = bytearray()
    for at, byte in enumerate(line):
        left = out[at - per_pixel] if at >= per_pixel else 0
        corner = before[at - per_pixel] if at >= per_pixel else 0
        above = before[at]
        guess = (0, left, above, (left + above) // 2, _paeth(left, above, corner))[kind]
        out.append((byte + guess) % 256)
    return bytes(out)


def _paeth(left: int, above: int, corner: int) -> int:
    whole = left + above - corner
    return min((left, above, corner), key=lambda it: abs(whole - it))
