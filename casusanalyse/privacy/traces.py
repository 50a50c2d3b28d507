"""Points at what may tell who somebody is: a telephone number, a school, a birth date.

A full date is ordinary in a timeline, so only a date beside a word about birth counts as a birth
date. What stands between quotation marks is looked at too: a number in a quote is still a number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from casusanalyse.wording import privacy as wording


class TraceKind(StrEnum):
    """What a trace is, in the words that people read."""

    TELEPHONE = "telefoonnummer"
    POSTCODE = "postcode"
    BIRTH_DATE = "geboortedatum"
    EMAIL = "e-mailadres"
    SCHOOL = "naam van een school"


@dataclass(frozen=True, slots=True)
class Trace:
    """A spot in a text: ``text[start:end]`` is ``words``, and ``why`` is a Dutch sentence."""

    kind: TraceKind
    start: int
    end: int
    words: str
    why: str


def traces(text: str) -> tuple[Trace, ...]:
    """Return what may tell who somebody is, in the order of the text.

    Where two overlap the first stays, and of two that begin together the longest. Takes time in
    proportion to the text. Sees forms and no meaning: the name of a person, a street or a place is
    not seen.
    """
    found: list[Trace] = []
    for kind, match in sorted(_matches(text), key=lambda each: (each[1].start(), -each[1].end())):
        start, end = match.span()
        if not found or start >= found[-1].end:
            found.append(Trace(kind, start, end, match.group(), wording.TRACES[kind]))
    return tuple(found)


def _matches(text: str) -> Iterator[tuple[TraceKind, re.Match[str]]]:
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if kind is not TraceKind.TELEPHONE or not _DATE.search(match.group()):
                yield kind, match
    for match in _POSTCODE.finditer(text):
        if not _is_year_with_word(match.group()):
            yield TraceKind.POSTCODE, match
    for match in _DATE.finditer(text):
        if _is_about_birth(text, match):
            yield TraceKind.BIRTH_DATE, match


def _is_year_with_word(found: str) -> bool:
    """``in 2019 VSO`` is a year with a sort of school or an office, and no postcode."""
    return found[:2] in ("19", "20") and found[4:].strip() in _TWO_LETTERS


def _is_about_birth(text: str, date: re.Match[str]) -> bool:
    before = text[max(0, date.start() - _NEAR) : date.start()]
    after = text[date.end() : date.end() + _NEAR]
    return bool(_BIRTH_BEFORE.search(before) or _BIRTH_AFTER.match(after))


_NEAR = 40
"""How many characters may stand between a date and a word about birth."""

_TWO_LETTERS = {"BO", "GI", "JB", "JR", "MO", "OM", "PO", "SO", "VO", "ZO", "IN", "EN", "OP"}

# A separator is short, so that the work for each place in a text stays bounded.
_BETWEEN = r"[ \u00a0\-‐‑–./()]{0,3}"
_TELEPHONE = re.compile(
    rf"(?<![\w+])(?:(?:(?:\+|00)31{_BETWEEN}(?:\(0\){_BETWEEN})?[1-9]|\(?0[1-9])"
    rf"(?:{_BETWEEN}\d){{8}}"
    rf"|0(?:800|900|906|909){_BETWEEN}\d{{4}}"
    rf"|\+\d{{1,2}}(?:{_BETWEEN}\d){{8,11}})(?!\w)"
)
_POSTCODE = re.compile(r"(?<![\w-])[1-9]\d{3}(?:[ \u00a0]?[A-Z]{2}|[a-z]{2})(?!\w)")
_EMAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]++@[\w-]++(?:\.[\w-]++)++")

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTHS = (
    "jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
    "|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_DATE = re.compile(
    rf"(?<![\w-])(?:{_DAY}(?P<sep>[-/.])(?:0?[1-9]|1[0-2])(?P=sep)(?:(?:19|20)\d\d|\d\d)"
    rf"|{_DAY}(?:e)? (?:{_MONTHS})\.? (?:19|20)\d\d"
    rf"|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\w-])",
    re.IGNORECASE,
)
_BIRTH = r"(?:geb\.?|geboren|geboortedatum|geboortedag|geboorte|verjaardag|jarig)"
_BIRTH_BEFORE = re.compile(rf"\b{_BIRTH}(?!\w)[^.!?;\n]*$", re.IGNORECASE)
_BIRTH_AFTER = re.compile(rf"[^.!?;\n]*\b{_BIRTH}(?!\w)", re.IGNORECASE)

# Possessive, and ending in a small letter: an abbreviation is no name.
_NAME = r"[A-ZÀ-ÖØ-Þ][\w'’-]{0,40}+(?<=[a-zß-öø-ÿ])"
_NO_NAME = r"(?!(?:Cluster|Groep|Klas|(?:De|Het|Den|Sint)(?! [A-ZÀ-Þ]))\b)"
_KINDS_OF_SCHOOL = (
    "[a-z]*school|[Kk]indcentrum|IKC|ikc|OBS|obs|CBS|cbs|RKBS|rkbs|PCBS|pcbs|KBS|kbs|SBO|sbo"
    "|VSO|vso|SO|[Ll]yceum|[Gg]ymnasium|[Aa]theneum|[Cc]ollege|[Ss]cholengemeenschap"
)
_SCHOOL = re.compile(
    rf"(?<![\w-])(?:[A-Z][a-z]*school|{_KINDS_OF_SCHOOL}) [\"“‘«']?(?:(?:de|het|'t|’t|den|sint|st\.) )?"
    rf"{_NO_NAME}{_NAME}(?: (?:(?:van|der|den|de) ){{0,2}}{_NAME}){{0,3}}"
    rf"|(?<![\w-])(?!(?:Het|De|Een|Dit|Dat|Op|In|Toen)\b){_NAME} (?:College|Lyceum|Gymnasium)\b"
    rf"|(?<![\w-])[A-ZÀ-Þ][a-zà-ÿ]{{3,20}}(?:college|lyceum|gymnasium)\b"
    rf"|(?<=\bde )[A-ZÀ-Þ][a-zà-ÿ]{{3,20}}school\b"
)
_PATTERNS = (
    (TraceKind.EMAIL, _EMAIL),
    (TraceKind.TELEPHONE, _TELEPHONE),
    (TraceKind.SCHOOL, _SCHOOL),
)
