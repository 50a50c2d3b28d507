"""Turning a drawing into a PNG, for paper: only with the shipped font, never with those of the system."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.resources import as_file, files

import resvg_py

from casusanalyse.pictures.drawing import Drawing, Ink
from casusanalyse.pictures.lettering import FAMILY
from casusanalyse.pictures.svg import svg

PRINT = 300
"""Dots per inch at which a print is sharp."""
_POINTS_PER_INCH = 72
_INCHES_PER_METRE = 39.3701
_FONTS = ("regular.ttf", "bold.ttf")
_AFTER_HEADER = 33  # the signature and the IHDR chunk, which always comes first
_METRE = 1


def png(drawing: Drawing, dots: int = PRINT) -> bytes:
    """Return a drawing as PNG on white, with ``dots`` per inch; the file tells how large it prints."""
    with _fonts() as fonts:
        raw = resvg_py.svg_to_bytes(
            svg_string=svg(drawing),
            zoom=dots / _POINTS_PER_INCH,
            background=Ink.WHITE.value,
            skip_system_fonts=True,
            font_files=fonts,
            font_family=FAMILY,
        )
    return _with_resolution(bytes(raw), dots)


@contextmanager
def _fonts() -> Iterator[list[str]]:
    """Yield the paths of the shipped font files."""
    folder = files("casusanalyse.pictures").joinpath("font")
    with ExitStack() as stack:
        yield [str(stack.enter_context(as_file(folder.joinpath(name)))) for name in _FONTS]


def _with_resolution(image: bytes, dots: int) -> bytes:
    """Return the PNG with a chunk that tells its resolution (PNG specification, 11.3.4.3 pHYs)."""
    per_metre = round(dots * _INCHES_PER_METRE)
    body = b"pHYs" + struct.pack(">IIB", per_metre, per_metre, _METRE)
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return image[:_AFTER_HEADER] + chunk + image[_AFTER_HEADER:]
