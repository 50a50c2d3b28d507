"""A file is opened by what it is, whatever it is called, or refused with what to ask for."""

import random
from io import BytesIO
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from casusanalyse.errors import CasusError
from casusanalyse.word.returned.converting import OLD_WORD, OPENDOCUMENT
from casusanalyse.word.returned.opening import open_returned
from casusanalyse.word.returned.problems import (
    FileUnreadable,
    NotAWordFile,
    NotWhole,
    PasswordNeeded,
    TooMuchInside,
)
from casusanalyse.wording import word_returned as wording
from tests.word.returned.compound import compound
from tests.word.returned.raw_zip import Part, raw_zip
from tests.word.returned.small_docx import MAIN, docx
from tests.word.returned.small_odt import odt


def refuse(data: bytes, suffix: str, name: str) -> bytes:
    raise AssertionError(f"{name} needs no conversion")


def written(folder: Path, data: bytes, name: str = "brief.docx") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("name", ["brief.docx", "brief.docm", "brief.pdf", "brief"])
def test_a_word_file_is_opened_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    package = open_returned(written(tmp_path, docx(), name), None, refuse)
    assert package.main == MAIN


def test_a_locked_file_is_opened_with_its_password(tmp_path: Path) -> None:
    locked = BytesIO()
    noise = random.Random(1).randbytes(10_000)
    OOXMLFile(BytesIO(docx({"word/media/image1.png": noise}))).encrypt("geheim", locked)
    path = written(tmp_path, locked.getvalue())
    assert open_returned(path, "geheim", refuse).main == MAIN
    with pytest.raises(PasswordNeeded):
        open_returned(path, None, refuse)


def test_a_password_that_is_not_needed_does_no_harm(tmp_path: Path) -> None:
    assert open_returned(written(tmp_path, docx()), "geheim", refuse).main == MAIN


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        (odt(), OPENDOCUMENT),
        (odt({"mimetype": b"application/vnd.oasis.opendocument.text-template\n"}), OPENDOCUMENT),
        (compound({"WordDocument": bytes(12)}), OLD_WORD),
    ],
    ids=["odt", "ott", "doc"],
)
def test_what_another_program_wrote_is_converted_and_then_goes_through_the_gate(
    tmp_path: Path, data: bytes, suffix: str
) -> None:
    asked = []

    def make_docx(_: bytes, suffix: str, name: str) -> bytes:
        asked.append((suffix, name))
        return docx()

    def make_nonsense(_: bytes, suffix: str, name: str) -> bytes:
        return docx()[:-1]

    path = written(tmp_path, data)
    assert open_returned(path, None, make_docx).main == MAIN
    assert asked == [(suffix, "brief.docx")]
    with pytest.raises(NotWhole):
        open_returned(path, None, make_nonsense)


def zip_of(*names: str) -> bytes:
    return raw_zip([Part(name.encode(), b"x") for name in names])


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", wording.EMPTY),
        (bytes(1000), wording.EMPTY),
        (b"{\\rtf1 Dag}", wording.RICH_TEXT),
        (b"%PDF-1.7\n", wording.PDF),
        (b"\x89PNG\r\n\x1a\n", wording.PICTURE),
        (b"\xff\xd8\xff\xe0", wording.PICTURE),
        (b"\0\0\0\x18ftypheic", wording.PICTURE),
        (b"From: sam@example.invalid\r\n\r\nDag", wording.MAIL),
        (b"<!DOCTYPE html><html></html>", wording.WEB_PAGE),
        (b'\xef\xbb\xbf<?xml version="1.0"?><pkg:package/>', wording.WEB_PAGE),
        ("Dag, ik vond het één goed stuk.".encode(), wording.PLAIN_TEXT),
        ("Dag".encode("utf-16"), wording.PLAIN_TEXT),
        (b"\1\2\3\0\4", wording.SOMETHING_ELSE),
        (zip_of("Index/Document.iwa"), wording.PAGES),
        (zip_of("foto.png"), wording.OTHER_ZIP),
        (
            odt({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}),
            wording.SHEET,
        ),
        (odt({"mimetype": b"application/epub+zip"}), wording.OTHER_ZIP),
        (compound({"Workbook": b""}), wording.SHEET),
        (compound({"PowerPoint Document": b""}), wording.SLIDES),
        (compound({"__properties_version1.0": b""}), wording.MAIL),
        (compound({"EncryptedPackage": b""}), wording.RIGHTS_MANAGED),
        (compound({"WordDocument": bytes(10) + b"\0\1"}), wording.OLD_LOCKED),
        (compound({"Contents": b""}), wording.SOMETHING_ELSE),
    ],
)
def test_anything_else_is_refused_with_a_sentence_of_its_own(
    tmp_path: Path, data: bytes, sentence: str
) -> None:
    with pytest.raises(NotAWordFile) as refused:
        open_returned(written(tmp_path, data), None, refuse)
    assert str(refused.value) == sentence.format(name="brief.docx")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotAWordFile, match="is een map"):
        open_returned(tmp_path, None, refuse)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match=r"brief\.docx is er niet"):
        open_returned(tmp_path / "brief.docx", None, refuse)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"PK", NotWhole),
        (b"PK\3\4" + bytes(100), NotWhole),
        (docx() + bytes(25_000_000), TooMuchInside),
        (compound({"WordDocument": b""})[:600], NotWhole),
    ],
    ids=["two letters", "only a start", "too big", "half a container"],
)
def test_a_file_that_is_not_whole_or_too_big_is_told(
    tmp_path: Path, data: bytes, problem: type[CasusError]
) -> None:
    with pytest.raises(problem):
        open_returned(written(tmp_path, data), None, refuse)


def test_a_name_cannot_speak_to_the_terminal(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable) as refused:
        open_returned(tmp_path / "a\x1b[2Jb{name}\u202e.docx", None, refuse)
    assert str(refused.value).startswith("a?[2Jb{name}?.docx is er niet")
