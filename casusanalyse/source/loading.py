"""Reading a file into nodes with positions, or refusing it with everything that is wrong in it."""

from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import NoReturn

from casusanalyse.source.letters import CONTROL, decode, forbidden
from casusanalyse.source.problems import Problem, SourceError
from casusanalyse.source.source import Source
from casusanalyse.source.tree import build
from casusanalyse.text.bsn import find_bsn
from casusanalyse.wording import source as wording

__all__ = ["MOST_BYTES", "Source", "load", "load_text"]

MOST_BYTES = 2_000_000

_OTHER_PROGRAMS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"%PDF")
"""How files begin that a word processor keeps: docx and odt, doc, rtf, pdf."""


def load(path: Path) -> Source:
    """Read a YAML file; its name in messages is the path as given.

    Raises SourceError where the file is missing, cannot be read, or holds what is not allowed.
    """
    name = str(path)
    if find_bsn(path.name):
        _refuse(name, wording.BSN_IN_NAME, wording.BSN_IN_NAME_ALLOWED)
    return load_text(_read(path, name), name)


def load_text(raw: bytes, name: str) -> Source:
    """Read the bytes of a YAML file: one document, UTF-8, every scalar as text.

    Refused: anchors, aliases, labels, merge keys, directives, non-text keys, control characters,
    a burgerservicenummer, and whatever passes a limit on size, levels or number. A key that stands
    there twice is no reason to stop: the first counts, and the source carries the problem along.
    Raises SourceError with all problems that were found.
    """
    if len(raw) > MOST_BYTES:
        limit = wording.FILE_TOO_LARGE_ALLOWED.format(limit=MOST_BYTES // 1_000_000)
        _refuse(name, wording.FILE_TOO_LARGE, limit)
    if raw.startswith(_OTHER_PROGRAMS):
        _refuse(name, wording.WORD_FILE, wording.WORD_FILE_ALLOWED)
    text = decode(raw, name)
    lines = tuple(text.split("\n"))
    found = forbidden(text)
    if CONTROL.search(text):  # YAML parsers stop at these, with nothing to add
        raise SourceError(name, found, lines)
    tree = build(text, lines)
    if tree.root is None or found or tree.problems:
        raise SourceError(name, [*found, *tree.problems, *tree.repeats], lines)
    return Source(name, lines, tree.root, tree.repeats, tree.left_out)


def _read(path: Path, name: str) -> bytes:
    """Read a little more than is allowed at most, so that a huge file never comes into memory."""
    try:
        mode = path.stat().st_mode
        if S_ISDIR(mode):
            _refuse(name, wording.IS_FOLDER, wording.IS_FOLDER_ALLOWED)
        if not S_ISREG(mode):
            _refuse(name, wording.NOT_A_FILE, wording.NOT_A_FILE_ALLOWED)
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        _refuse(name, wording.NOT_FOUND, wording.NOT_FOUND_ALLOWED)
    except PermissionError:
        _refuse(name, wording.NO_PERMISSION, wording.NO_PERMISSION_ALLOWED)
    except OSError:
        _refuse(name, wording.UNREADABLE, wording.UNREADABLE_ALLOWED)


def _refuse(name: str, what: str, allowed: str) -> NoReturn:
    raise SourceError(name, [Problem(None, what, allowed)]) from None
