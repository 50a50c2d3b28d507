"""A locked Word file opens with its password, and with no other."""

from io import BytesIO
from random import Random
from zipfile import ZipFile, ZipInfo

import pytest
from msoffcrypto.exceptions import InvalidKeyError
from msoffcrypto.format.ooxml import OOXMLFile

from casusanalyse.word.locking import locked
from casusanalyse.word.problems import PasswordUnusable

WORDS = "Zij zong bij het koken."
TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
SIZES = (4096, 4097, 20_000, 65_536, 70_000, 7_000_000)


def package(size: int = 5000) -> bytes:
    whole = BytesIO()
    with ZipFile(whole, "w") as archive:
        archive.writestr(ZipInfo("[Content_Types].xml"), TYPES)
        archive.writestr(ZipInfo("word/document.xml"), WORDS)
        archive.writestr(ZipInfo("word/media/plaatje"), Random(size).randbytes(size))
    return whole.getvalue()


def opened(data: bytes, password: str) -> bytes:
    file, whole = OOXMLFile(BytesIO(data)), BytesIO()
    file.load_key(password=password, verify_password=True)
    file.decrypt(whole, verify_integrity=True)
    return whole.getvalue()


@pytest.mark.parametrize("size", SIZES)
def test_what_was_locked_is_the_same_when_it_is_opened(size: int) -> None:
    assert opened(locked(package(size), "geheim"), "geheim") == package(size)


def test_nothing_of_it_can_be_read_without_the_password() -> None:
    data = locked(package(), "geheim")
    assert WORDS.encode() not in data
    with pytest.raises(InvalidKeyError):
        opened(data, "Geheim")


@pytest.mark.parametrize("password", ["x" * 255, "wàchtwoord met spaties €", "🙂" * 127])
def test_any_password_that_can_be_typed_will_do(password: str) -> None:
    assert opened(locked(package(), password), password) == package()


@pytest.mark.parametrize("password", ["", "x" * 256, "🙂" * 128, "een\ttab", "half \ud83d"])
def test_a_password_that_opens_nothing_is_refused(password: str) -> None:
    with pytest.raises(PasswordUnusable) as caught:
        locked(package(), password)
    assert "langer dan 255 tekens" in caught.value.sentence


def test_what_the_library_would_spoil_is_not_locked() -> None:
    with pytest.raises(ValueError, match="4096"):
        locked(package(0), "geheim")
