"""Locking a Word file with a password, in memory."""

from io import BytesIO

from casusanalyse.word.problems import PasswordUnusable

_LONGEST = 255
_BYTES_PER_UNIT = 2
# What is smaller goes into another part of the container, and the library gets that part wrong.
_SMALLEST = 4096


def refuse_unusable(password: str) -> None:
    """Raise PasswordUnusable for a password that Word does not take, or that nobody can type."""
    # Where it counts the length, Word counts an emoji twice.
    units = len(password.encode("utf-16-le", "replace")) // _BYTES_PER_UNIT
    if not 0 < units <= _LONGEST or not password.isprintable():
        raise PasswordUnusable(_LONGEST)


def locked(data: bytes, password: str) -> bytes:
    """Return a Word file that opens with a password only; another one each time that it is asked.

    Raises PasswordUnusable; ValueError for less than 4096 bytes, which no report is.
    """
    if len(data) < _SMALLEST:
        raise ValueError(f"a file of {len(data)} bytes is below {_SMALLEST}")
    refuse_unusable(password)
    # Loaded only when a file is locked.
    from msoffcrypto.format.ooxml import OOXMLFile

    whole = BytesIO()
    OOXMLFile(BytesIO(data)).encrypt(password, whole)
    return whole.getvalue()
