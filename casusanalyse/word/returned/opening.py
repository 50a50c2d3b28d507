"""Opening a file that came back: what it is, by its content, and so by which way it goes to the gate."""

from collections.abc import Callable
from pathlib import Path

from casusanalyse.word.returned.archive import MEGABYTE, MOST_OF_FILE, Archive, open_archive
from casusanalyse.word.returned.converting import OLD_WORD, OPENDOCUMENT, convert
from casusanalyse.word.returned.gate import TYPES, open_package
from casusanalyse.word.returned.opendocument import MIMETYPE, TEXT_TYPE, without_links
from casusanalyse.word.returned.package import Package
from casusanalyse.word.returned.parsing import bounded
from casusanalyse.word.returned.problems import FileUnreadable, NotAWordFile, TooMuchInside
from casusanalyse.word.returned.unlocking import CONTAINER, Contained, contained, unlock
from casusanalyse.wording import word_returned as wording

Convert = Callable[[bytes, str, str], bytes]
"""Makes the bytes of a .docx: of the bytes of a file, what it is (a suffix), and how sentences call it."""

_ZIP = b"PK"
_STARTS = {
    b"{\\rtf": wording.RICH_TEXT,
    b"%PDF": wording.PDF,
    b"\x89PNG": wording.PICTURE,
    b"\xff\xd8\xff": wording.PICTURE,
    b"GIF8": wording.PICTURE,
    b"BM": wording.PICTURE,
    b"II*\0": wording.PICTURE,
    b"MM\0*": wording.PICTURE,
    b"RIFF": wording.PICTURE,
}
_MAIL_STARTS = (
    b"received:",
    b"mime-version:",
    b"from:",
    b"return-path:",
    b"delivered-to:",
    b"subject:",
)
_CONTAINED = {
    Contained.RIGHTS_MANAGED: wording.RIGHTS_MANAGED,
    Contained.OLD_WORD_LOCKED: wording.OLD_LOCKED,
    Contained.SHEET: wording.SHEET,
    Contained.SLIDES: wording.SLIDES,
    Contained.MAIL: wording.MAIL,
    Contained.OTHER: wording.SOMETHING_ELSE,
}
_OTHER_DOCUMENTS = {
    "application/vnd.oasis.opendocument.spreadsheet": wording.SHEET,
    "application/vnd.oasis.opendocument.presentation": wording.SLIDES,
}


def open_returned(path: Path, password: str | None, make_docx: Convert = convert) -> Package:
    """Return the Word file at ``path``, through the gate; an .odt or .doc is made a .docx first.

    What a file is, is told by its content alone. ``password`` is tried where there is a lock. Raises a
    CasusError for everything that cannot be read, with what to ask for instead.
    """
    name = "".join(it if it.isprintable() else "?" for it in path.name)
    data = _read(path, name)
    with bounded(name):
        if data.startswith(CONTAINER):
            return _open_contained(data, password, name, make_docx)
        if data.startswith(_ZIP):
            return _open_zip(data, name, make_docx)
        raise NotAWordFile(name, _what_else(data))


def _read(path: Path, name: str) -> bytes:
    if path.is_dir():
        raise NotAWordFile(name, wording.FOLDER)
    if not path.exists():
        raise FileUnreadable(name, wording.FILE_MISSING)
    if not path.is_file():
        raise NotAWordFile(name, wording.SOMETHING_ELSE)
    try:
        with path.open("rb") as file:
            data = file.read(MOST_OF_FILE + 1)
    except OSError as error:
        raise FileUnreadable(name, wording.FILE_REFUSED) from error
    if len(data) > MOST_OF_FILE:
        raise TooMuchInside(name, wording.FILE_BIG.format(most=MOST_OF_FILE // MEGABYTE))
    return data


def _open_contained(data: bytes, password: str | None, name: str, make_docx: Convert) -> Package:
    kind = contained(data, name)
    if kind is Contained.LOCKED_PACKAGE:
        return open_package(unlock(data, password, name), name)
    if kind is Contained.OLD_WORD:
        return open_package(make_docx(data, OLD_WORD, name), name)
    raise NotAWordFile(name, _CONTAINED[kind])


def _open_zip(data: bytes, name: str, make_docx: Convert) -> Package:
    archive = open_archive(data, name)
    held = {part.casefold() for part in archive.entries}
    if TYPES in held:
        return open_package(data, name)
    if held & {MIMETYPE, "content.xml"}:
        _refuse_other_documents(archive)
        return open_package(make_docx(without_links(archive), OPENDOCUMENT, name), name)
    is_pages = any(part.endswith((".iwa", "index.apxl")) for part in held) or "index.zip" in held
    raise NotAWordFile(name, wording.PAGES if is_pages else wording.OTHER_ZIP)


def _refuse_other_documents(archive: Archive) -> None:
    said = archive.read(MIMETYPE) if MIMETYPE in archive.entries else TEXT_TYPE
    if not said.strip().startswith(TEXT_TYPE):
        kind = said.strip().decode("ascii", errors="replace")
        raise NotAWordFile(archive.name, _OTHER_DOCUMENTS.get(kind, wording.OTHER_ZIP))


def _what_else(data: bytes) -> str:
    if not data.strip(b"\0 \t\r\n"):
        return wording.EMPTY
    for start, sentence in _STARTS.items():
        if data.startswith(start):
            return sentence
    if data[4:8] == b"ftyp":
        return wording.PICTURE
    text = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if text.startswith(_MAIL_STARTS):
        return wording.MAIL
    if text.startswith(b"<"):
        return wording.WEB_PAGE
    is_text = text.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" not in text
    return wording.PLAIN_TEXT if is_text else wording.SOMETHING_ELSE
