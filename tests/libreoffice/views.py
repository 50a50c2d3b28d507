"""Both views of a file: as our reader sees them, as LibreOffice's script knows them, as pandoc reads them."""

from pathlib import Path

from casusanalyse.word.returned.gate import open_package
from casusanalyse.word.returned.model import ReturnedFile, SeenParagraph
from casusanalyse.word.returned.reading import read_package
from tests.libreoffice.truth import Truth
from tests.word.returned.pandoc import pandoc_view

# What LibreOffice puts in a row that was added while tracking: nobody typed it, nobody sees it.
UNSEEN = "\u200d"

Views = tuple[list[str], list[str]]
"""The paragraphs with every tracked change carried out, and without any."""


def read(file: Path) -> ReturnedFile:
    """Read a file as one that came back."""
    return read_package(open_package(file.read_bytes(), file.name))


def views(found: ReturnedFile) -> Views:
    """Give both views as the reader saw them."""
    return _texts(found.accepted), _texts(found.rejected)


def true_views(truth: Truth) -> Views:
    """Give both views as they really are."""
    return list(truth.accepted), list(truth.rejected)


def pandoc_views(file: Path) -> Views:
    """Give both views as pandoc reads them, without white space."""
    return without_space((pandoc_view(file, "accept"), pandoc_view(file, "reject")))


def without_space(seen: Views) -> Views:
    """Leave white space out: pandoc evens it out, and puts a space where paragraphs were merged."""
    accepted, rejected = ([_shut(text) for text in view if _shut(text)] for view in seen)
    return accepted, rejected


def _texts(paragraphs: tuple[SeenParagraph, ...]) -> list[str]:
    texts = (paragraph.text.removeprefix(UNSEEN) for paragraph in paragraphs)
    return [text for text in texts if text]


def _shut(text: str) -> str:
    return "".join(text.replace(UNSEEN, "").split())
