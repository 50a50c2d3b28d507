"""Makes text safe to keep, show and print; the only place where ``CleanText`` comes into being."""

import re
from dataclasses import dataclass
from typing import NewType

from casusanalyse.text.bsn import find_bsn, mask_bsn
from casusanalyse.text.phrases import plural
from casusanalyse.text.problems import BsnFound
from casusanalyse.wording import text as wording

CleanText = NewType("CleanText", str)
"""Text without control characters, terminal codes or burgerservicenummer."""

Ranges = tuple[tuple[int, int], ...]

# Embeddings, overrides and isolates can make a projected line read otherwise than it is stored.
# Right-to-left text does not need them: letters carry their own direction, and the marks that
# keyboards produce (U+200E, U+200F, U+061C) are kept.
_DIRECTION: Ranges = ((0x202A, 0x202E), (0x2066, 0x2069))
_SURROGATES: Ranges = ((0xD800, 0xDFFF),)
_UNREADABLE: Ranges = (
    (0x00, 0x08),
    (0x0B, 0x0C),
    (0x0E, 0x1F),
    (0x7F, 0x9F),
    (0xFDD0, 0xFDEF),
    *((plane + 0xFFFE, plane + 0xFFFF) for plane in range(0, 0x110000, 0x10000)),
)
_OTHER_LINE_BREAKS: Ranges = ((0x0D, 0x0D), (0x2028, 0x2029))
FORBIDDEN: Ranges = (*_UNREADABLE, *_DIRECTION, *_OTHER_LINE_BREAKS)
"""What clean text never holds: first and last of each range of characters, besides surrogates."""


def _python_class(ranges: Ranges) -> str:
    return "".join(rf"\U{first:08x}-\U{last:08x}" for first, last in ranges)


_ANY_FORBIDDEN = re.compile(f"[{_python_class(FORBIDDEN + _SURROGATES)}]")

_SURROGATE_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
# ECMA-48: control sequences, strings up to their terminator on the same line, short escapes. A
# string that is never terminated loses its opening only, so that no case text disappears with it.
_TERMINAL_CODE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*+[ -/]*+[@-~]"
    r"|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x00-\x1f\x7f-\x9f]*+(?:\x07|\x1b\\|\x9c)"
    r"|\x1b[ -/]*+[0-~]"
)
_LINE_BREAK = re.compile("\r\n|[\r\u2028\u2029]")


@dataclass(frozen=True)
class Cleaned:
    """A text that may be kept, with what was done to it in Dutch sentences."""

    text: CleanText
    notices: tuple[str, ...]


_REMOVALS: tuple[tuple[re.Pattern[str], tuple[str, str]], ...] = (
    (_TERMINAL_CODE, wording.TERMINAL_CODE),
    (re.compile(f"[{_python_class(_UNREADABLE + _SURROGATES)}]"), wording.UNREADABLE),
    (re.compile(f"[{_python_class(_DIRECTION)}]"), wording.DIRECTION_MARK),
)


def clean(raw: str) -> Cleaned:
    """Removes what harms a screen or a file, writes every line break as ``\\n``, keeps the rest.

    Gives the text exactly as typed otherwise: spaces, markup, emoji and right-to-left text stay.
    Raises BsnFound when what is left holds a burgerservicenummer.
    """
    text = raw
    notices: list[str] = []
    if holds_forbidden(raw):
        text, notices = _without_forbidden(raw)
    if hits := find_bsn(text):
        raise BsnFound(hits)
    return Cleaned(CleanText(text), tuple(notices))


def clean_text(raw: str) -> CleanText:
    """The cleaned text, for where nobody reads notices. Raises BsnFound like ``clean``."""
    return clean(raw).text


def clean_and_masked(raw: str) -> CleanText:
    """The cleaned text, the digits of a burgerservicenummer in it masked; for words that must be kept."""
    text = _without_forbidden(raw)[0] if holds_forbidden(raw) else raw
    return CleanText(mask_bsn(text))


def holds_forbidden(text: str) -> bool:
    """Tell whether a text holds a character that harms a screen or a file."""
    return _ANY_FORBIDDEN.search(text) is not None


def own_words(text: str) -> CleanText:
    """Return the tool's own words, or clean text put together in another way, as clean text.

    Nothing is checked: the tool's sentences hold nothing to clean, and checking a whole again could
    see a burgerservicenummer across the seam of two texts. Never for words that come from outside.
    """
    return CleanText(text)


def _without_forbidden(raw: str) -> tuple[str, list[str]]:
    text = _SURROGATE_PAIR.sub(_joined_pair, raw)
    notices: list[str] = []
    for pattern, (singular, several) in _REMOVALS:
        text, count = pattern.subn("", text)
        if count:
            counted = plural(count, singular, several)
            notices.append(wording.UNREADABLE_REMOVED.format(count=counted))
    return _LINE_BREAK.sub("\n", text), notices


def _joined_pair(pair: re.Match[str]) -> str:
    """The one character that two surrogates stand for; a Windows console sends emoji this way."""
    return pair.group().encode("utf-16-le", "surrogatepass").decode("utf-16-le")
