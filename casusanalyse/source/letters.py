"""From bytes to text, and what may not stand anywhere in a file, comments included."""

import codecs
import re
from itertools import islice

from casusanalyse.source.nodes import Position
from casusanalyse.source.problems import Problem, SourceError
from casusanalyse.text.bsn import find_bsn
from casusanalyse.wording import source as wording

MOST_REPORTED = 20
"""A file that is no text at all holds thousands of control characters; these are enough."""

# Tab and line feed are the only ones that a YAML file needs. U+2028 and U+2029 break lines
# unseen; a byte order mark inside a file makes YAML parsers disagree.
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(raw: bytes, name: str) -> str:
    """Return the text of a file in UTF-8 or marked UTF-16, with every line ending as a line feed.

    Raises SourceError where the bytes are neither.
    """
    marked_utf16 = raw.startswith(_UTF16_MARKS)
    try:
        text = raw.decode("utf-16" if marked_utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        lines = () if marked_utf16 else _readable_lines(raw)
        position = None if marked_utf16 else _place_of_byte(raw, error.start)
        problem = Problem(position, wording.NOT_UTF8, wording.NOT_UTF8_ALLOWED)
        raise SourceError(name, [problem], lines) from None
    return _unix(text)


def forbidden(text: str) -> list[Problem]:
    """Return a problem for every control character and every burgerservicenummer in a text."""
    return [*_control_characters(text), *_numbers(text)]


def _control_characters(text: str) -> list[Problem]:
    return [
        Problem(
            _place_in(text, match.start()),
            wording.CONTROL.format(code=code_of(match.group())),
            wording.CONTROL_ALLOWED,
        )
        for match in islice(CONTROL.finditer(text), MOST_REPORTED)
    ]


def _numbers(text: str) -> list[Problem]:
    return [
        Problem(Position(hit.line, hit.column), wording.BSN, wording.BSN_ALLOWED)
        for hit in find_bsn(text)[:MOST_REPORTED]
    ]


def code_of(character: str) -> str:
    """Return the name by which a character without a shape can be looked up: ``U+0007``."""
    return f"U+{ord(character):04X}"


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _place_of_byte(raw: bytes, index: int) -> Position:
    before = _unix(raw[:index].decode("utf-8-sig"))
    return _place_in(before, len(before))


def _place_in(text: str, index: int) -> Position:
    line_start = text.rfind("\n", 0, index) + 1
    return Position(text.count("\n", 0, index) + 1, index - line_start + 1)


def _readable_lines(raw: bytes) -> tuple[str, ...]:
    return tuple(_unix(raw.decode("utf-8-sig", errors="replace")).split("\n"))
