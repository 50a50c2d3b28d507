"""Files in the old container of Office: what such a file is, and opening one that has a password."""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, auto
from io import BytesIO

from casusanalyse.word.returned.parsing import bounded, parse_xml
from casusanalyse.word.returned.problems import (
    NotWhole,
    PasswordNeeded,
    PasswordTooLong,
    PasswordWrong,
    TooMuchInside,
)
from casusanalyse.wording import word_returned as wording

CONTAINER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The first bytes of every file in this container."""
LONGEST_PASSWORD = 255
MOST_ROUNDS = 1_000_000
"""How often a password may have to be hashed; Word itself does it 100,000 times."""
MOST_KEY_BITS = 1_024
_MOST_OF_LOCK = 1 << 20
_LOCK, _LOCKED = "EncryptionInfo", "EncryptedPackage"
_AGILE = 4
_ENCRYPTED_BIT = 0x0100


class Contained(Enum):
    """What stands in the container."""

    LOCKED_PACKAGE = auto()
    RIGHTS_MANAGED = auto()
    OLD_WORD = auto()
    OLD_WORD_LOCKED = auto()
    SHEET = auto()
    SLIDES = auto()
    MAIL = auto()
    OTHER = auto()


_BY_STREAM = {
    "workbook": Contained.SHEET,
    "book": Contained.SHEET,
    "powerpoint document": Contained.SLIDES,
    "__properties_version1.0": Contained.MAIL,
}


def contained(data: bytes, name: str) -> Contained:
    """Tell what a file in the container is, by what it holds. Raises NotWhole when that is not to be seen."""
    import olefile

    with bounded(name), _damage_told(name), olefile.OleFileIO(BytesIO(data)) as container:
        if container.exists(_LOCKED):
            managed = not container.exists(_LOCK)
            return Contained.RIGHTS_MANAGED if managed else Contained.LOCKED_PACKAGE
        if container.exists("WordDocument"):
            (flags,) = struct.unpack("<H", container.openstream("WordDocument").read(12)[10:])
            return Contained.OLD_WORD_LOCKED if flags & _ENCRYPTED_BIT else Contained.OLD_WORD
        held = {path[0].casefold() for path in container.listdir()}
        return next(
            (kind for stream, kind in _BY_STREAM.items() if stream in held), Contained.OTHER
        )


def unlock(data: bytes, password: str | None, name: str) -> bytes:
    """Return what is in a container with a password; in memory, and not yet through the gate.

    Raises PasswordNeeded without a password, PasswordTooLong, PasswordWrong, NotWhole, or TooMuchInside
    when the lock asks for more work than any program that people write with.
    """
    if not password:
        raise PasswordNeeded(name)
    if len(password) > LONGEST_PASSWORD:
        raise PasswordTooLong(name, LONGEST_PASSWORD)
    with bounded(name), _damage_told(name):
        _refuse_costly(data, name)
        return _opened(data, password, name)


def _opened(data: bytes, password: str, name: str) -> bytes:
    from msoffcrypto.exceptions import InvalidKeyError
    from msoffcrypto.format.ooxml import OOXMLFile

    locked = OOXMLFile(BytesIO(data))
    try:
        locked.load_key(password=password, verify_password=True)
    except InvalidKeyError as error:
        raise PasswordWrong(name) from error
    # The password is right by now: what makes no sense after this is damage.
    unlocked = BytesIO()
    locked.decrypt(unlocked)
    return unlocked.getvalue()


def _refuse_costly(data: bytes, name: str) -> None:
    """The lock of today is described in XML, which the library takes on trust."""
    import olefile

    with olefile.OleFileIO(BytesIO(data)) as container:
        if container.get_size(_LOCK) > _MOST_OF_LOCK:
            raise TooMuchInside(name, wording.LOCK_COSTLY)
        lock: bytes = container.openstream(_LOCK).read()
    if struct.unpack("<2H", lock[:4]) != (_AGILE, _AGILE):
        return
    described = parse_xml(lock[8:], name)
    numbers = {
        "spinCount": MOST_ROUNDS,
        "keyBits": MOST_KEY_BITS,
        "blockSize": MOST_KEY_BITS,
        "hashSize": MOST_KEY_BITS,
        "saltSize": MOST_KEY_BITS,
    }
    for element in described.iter():
        if any(not 0 <= int(element.get(key, "0")) <= most for key, most in numbers.items()):
            raise TooMuchInside(name, wording.LOCK_COSTLY)


@contextmanager
def _damage_told(name: str) -> Iterator[None]:
    """Both libraries meet bytes that make no sense with whatever Python says of them then."""
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, ParseError

    makes_no_sense = (struct.error, ArithmeticError, LookupError, OSError, TypeError, ValueError)
    try:
        yield
    except (DecryptionError, FileFormatError, ParseError, AttributeError, *makes_no_sense) as error:
        raise NotWhole(name, wording.LOCK_WRONG) from error
