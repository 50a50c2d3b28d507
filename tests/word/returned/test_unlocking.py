"""A file with a password opens in memory, for whoever knows it, and never at any price."""

import random
from io import BytesIO

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from casusanalyse.errors import CasusError
from casusanalyse.word.returned.problems import (
    NotTrusted,
    NotWhole,
    PasswordNeeded,
    PasswordTooLong,
    PasswordWrong,
    TooMuchInside,
)
from casusanalyse.word.returned.unlocking import Contained, contained, unlock
from tests.word.returned.compound import compound
from tests.word.returned.small_docx import docx

PASSWORD = "Een lang wachtwoord é"
WORD_95 = bytes(10) + b"\0\0"
WORD_95_LOCKED = bytes(10) + b"\0\1"
DEAR = ('spinCount="100000" saltSize="16"', 'spinCount="9000000" saltSize="9"')


def locked(data: bytes, password: str = PASSWORD) -> bytes:
    made = BytesIO()
    OOXMLFile(BytesIO(data)).encrypt(password, made)
    return made.getvalue()


def test_the_password_gives_the_file_back() -> None:
    # The library cannot lock less than it puts in a stream of its own.
    data = docx({"word/media/image1.png": random.Random(1).randbytes(10_000)})
    assert unlock(locked(data), PASSWORD, "terug.docx") == data


def test_the_right_password_on_a_file_that_changed_on_its_way_is_damage() -> None:
    data = locked(docx({"word/media/image1.png": random.Random(1).randbytes(10_000)}))
    changed = data[:-9_000] + bytes(9_000)
    with pytest.raises(NotWhole):
        unlock(changed, PASSWORD, "terug.docx")


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        (None, PasswordNeeded),
        ("", PasswordNeeded),
        ("een ander", PasswordWrong),
        ("a" * 256, PasswordTooLong),
    ],
)
def test_without_the_password_it_stays_closed(
    password: str | None, problem: type[CasusError]
) -> None:
    with pytest.raises(problem, match=r"terug\.docx"):
        unlock(locked(docx()), password, "terug.docx")


def test_a_lock_that_takes_too_long_to_open_is_refused() -> None:
    before, after = (it.encode() for it in DEAR)
    data = locked(docx())
    assert before in data
    with pytest.raises(TooMuchInside, match="te lang duren"):
        unlock(data.replace(before, after), PASSWORD, "terug.docx")


@pytest.mark.parametrize(
    "lock",
    [
        b"",
        b"\4\0\4\0",
        b"\4\0\4\0\x40\0\0\0<x/>",
        b"\4\0\4\0\x40\0\0\0<x spinCount='veel'/>",
        b"\3\0\2\0" + b"\xff" * 100,
    ],
)
def test_a_lock_that_makes_no_sense_is_damage(lock: bytes) -> None:
    data = compound({"EncryptionInfo": lock, "EncryptedPackage": b"x"})
    with pytest.raises(NotWhole, match=r"terug\.docx"):
        unlock(data, PASSWORD, "terug.docx")


def test_a_lock_that_says_to_be_long_is_not_read() -> None:
    data = compound({"EncryptionInfo": b"\4\0\4\0", "EncryptedPackage": b"x"})
    size = data.index("EncryptionInfo".encode("utf-16-le")) + 120
    longer = data[:size] + (50_000_000).to_bytes(8, "little") + data[size + 8 :]
    with pytest.raises(TooMuchInside):
        unlock(longer, PASSWORD, "terug.docx")


def test_a_lock_with_a_language_of_its_own_is_refused() -> None:
    lock = b"\4\0\4\0\x40\0\0\0<!DOCTYPE x [<!ENTITY a 'a'>]><x>&a;</x>"
    data = compound({"EncryptionInfo": lock, "EncryptedPackage": b"x"})
    with pytest.raises(NotTrusted):
        unlock(data, PASSWORD, "terug.docx")


@pytest.mark.parametrize(
    ("streams", "kind"),
    [
        ({"EncryptedPackage": b"", "EncryptionInfo": b""}, Contained.LOCKED_PACKAGE),
        ({"EncryptedPackage": b""}, Contained.RIGHTS_MANAGED),
        ({"WordDocument": WORD_95}, Contained.OLD_WORD),
        ({"WordDocument": WORD_95_LOCKED}, Contained.OLD_WORD_LOCKED),
        ({"Workbook": b""}, Contained.SHEET),
        ({"PowerPoint Document": b""}, Contained.SLIDES),
        ({"__properties_version1.0": b""}, Contained.MAIL),
        ({"Contents": b""}, Contained.OTHER),
        ({}, Contained.OTHER),
    ],
)
def test_a_container_is_known_by_what_it_holds(streams: dict[str, bytes], kind: Contained) -> None:
    assert contained(compound(streams), "terug.doc") is kind


def test_half_a_container_is_damaged() -> None:
    with pytest.raises(NotWhole):
        contained(compound({"WordDocument": WORD_95})[:700], "terug.doc")
