"""The images in a header or footer: which may go along, told by what they are and not by their names."""

from io import BytesIO

from docx.image.exceptions import (
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    UnrecognizedImageError,
)
from docx.image.image import Image

MOST_BYTES = 2_000_000
MOST_DOTS = 25_000_000

CONTENT_TYPES = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tiff": "image/tiff",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
}
_STARTS = {
    b"\x89PNG\r\n\x1a\n": "png",
    b"\xff\xd8\xff": "jpg",
    b"GIF8": "gif",
    b"BM": "bmp",
    b"II*\0": "tiff",
    b"MM\0*": "tiff",
    b"\xd7\xcd\xc6\x9a": "wmf",
    b"\x01\0\x09\0": "wmf",
}
_EMF_MARK = slice(40, 44)
_DRAWN_BY_WORD = {"emf", "wmf"}


def kind_of(data: bytes) -> str | None:
    """Give the ending of an image that Word can show, None for anything else."""
    if data[:4] == b"\1\0\0\0" and data[_EMF_MARK] == b" EMF":
        return "emf"
    return next((kind for start, kind in _STARTS.items() if data.startswith(start)), None)


def is_too_large(data: bytes, kind: str) -> bool:
    """Whether an image would make every copy of a report too large, packed or unfolded.

    How many dots EMF and WMF hold cannot be told; they go along as they are.
    """
    if len(data) > MOST_BYTES:
        return True
    if kind in _DRAWN_BY_WORD:
        return False
    try:
        image = Image.from_file(BytesIO(data))
    except (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError, ValueError):
        return True
    dots: int = image.px_width * image.px_height
    return dots > MOST_DOTS
