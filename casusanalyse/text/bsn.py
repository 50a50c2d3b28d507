"""Finds burgerservicenummers, however they are grouped, so that none is ever written down.

The source of the rule is the elfproef: nine digits weighed 9, 8, ... 2, -1 add up to a multiple of
eleven. Phone numbers, dates and ranges of years are set aside first, because one in eleven of them
would pass that test by chance.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_LENGTH = len(_WEIGHTS)

_DASHES = (
    "\\-\u00ad\u058a\u05be\u1400\u1806\u2010-\u2015\u2043\u2212\u2e17\u2e1a\u2e3a\u2e3b\u2e40"
    "\u301c\u3030\u30a0\ufe31\ufe32\ufe58\ufe63\uff0d"
)
_SPACES = "\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_DOTS_AND_SLASHES = ".\u00b7\u2024\uff0e/\\\\\u2044\u2215\uff0f_\uff3f"
_SEPARATOR = f"[{_DASHES}{_SPACES}{_DOTS_AND_SLASHES}]"
_ZERO_WIDTH = "[\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]*+"
# Two separators, or one with a space on either side ("123 - 45 - 6789").
_JOINT = (
    f"(?:{_ZERO_WIDTH}(?:[{_SPACES}]{_ZERO_WIDTH}{_SEPARATOR}{_ZERO_WIDTH}[{_SPACES}]"
    f"|{_SEPARATOR}(?:{_ZERO_WIDTH}{_SEPARATOR})?)?{_ZERO_WIDTH})"
)

_GROUP = re.compile(r"\d+")
_ENOUGH_DIGITS = re.compile(rf"\d(?:\D*+\d){{{_LENGTH - 2}}}")
# What follows is slow to compile, and few texts hold that many digits: ``re`` does it at first use.
_LONG_ENOUGH = rf"\d(?:{_JOINT}\d){{{_LENGTH - 2}}}"
_CHAIN = rf"\d+(?:{_JOINT}\d+)*+"
_TRUNK_ZERO = rf"{_JOINT}(?:\(0\){_JOINT})?"
_INTERNATIONAL_PHONE = (
    rf"(?:\+|(?<!\d)00)31{_TRUNK_ZERO}[1-9](?:{_JOINT}\d){{8}}(?!\d)"
    rf"|\+[1-9]\d{{0,2}}(?!\d){_TRUNK_ZERO}\d(?:{_JOINT}\d){{6,10}}(?!\d)"
)
_PHONE_AFTER_AREA_CODE = rf"(?<!\d)0[1-9]\)?(?!\d){_JOINT}(?P<number>\d(?:{_JOINT}\d){{7}})(?!\d)"
# The years that a date can have (spans.FIRST_YEAR to LAST_YEAR); the tests try every day of them.
_YEAR_DIGITS = "(?:(?:19|20)[0-9]{2}|2100)"
_DATE_OR_YEARS = (
    r"(?<![\d./-])(?:"
    rf"(?:0?[1-9]|[12][0-9]|3[01])([-./])(?:0?[1-9]|1[0-2])\1{_YEAR_DIGITS}"
    rf"|{_YEAR_DIGITS}([-./])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12][0-9]|3[01])"
    rf"|{_YEAR_DIGITS} ?[-\u2013/] ?{_YEAR_DIGITS}"
    r")(?![\d/-])(?!\.\d)"
)
_DATE_WITHOUT_SEPARATORS = (
    rf"(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2]){_YEAR_DIGITS}"
    rf"|{_YEAR_DIGITS}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
)


class BsnHit(NamedTuple):
    """Where a burgerservicenummer stands: line and column from 1, and its slice of the text."""

    line: int
    column: int
    start: int
    end: int


class _Group(NamedTuple):
    digits: str
    start: int
    end: int


def find_bsn(text: str) -> tuple[BsnHit, ...]:
    """Every burgerservicenummer in the text, in order; hits may overlap. Takes linear time.

    Nine digits count in any grouping; eight (a dropped leading zero) only as one group or as
    all there is, and not when they read as a date or as years.
    """
    if not (_ENOUGH_DIGITS.search(text) and re.search(_LONG_ENOUGH, text)):
        return ()
    searched = _without_dates_and_phones(text)
    area_code_numbers = {m.span("number") for m in re.finditer(_PHONE_AFTER_AREA_CODE, searched)}
    spans = [span for span in _spans(searched) if span not in area_code_numbers]
    line_starts = [0, *(match.end() for match in re.finditer("\n", text))] if spans else []
    return tuple(_hit(span, line_starts) for span in spans)


def mask_bsn(text: str) -> str:
    """The text with every digit of a burgerservicenummer replaced by a dot.

    What stands beside a number can be one in its turn once that number is gone, so this goes on
    until none is left.
    """
    while hits := find_bsn(text):
        text = _masked(text, hits)
    return text


def mask_digits(text: str) -> str:
    """The text with every digit replaced by a dot."""
    return re.sub(r"\d", "•", text)


def _masked(text: str, hits: tuple[BsnHit, ...]) -> str:
    pieces: list[str] = []
    done = 0
    for hit in hits:
        start = max(hit.start, done)
        pieces += [text[done:start], mask_digits(text[start : hit.end])]
        done = hit.end
    return "".join([*pieces, text[done:]])


def _without_dates_and_phones(text: str) -> str:
    without_phones = re.sub(_INTERNATIONAL_PHONE, _blank, text)
    return re.sub(_DATE_OR_YEARS, _blank, without_phones)


def _blank(match: re.Match[str]) -> str:
    return "x" * len(match.group())


def _hit(span: tuple[int, int], line_starts: list[int]) -> BsnHit:
    start, end = span
    line = bisect_right(line_starts, start)
    return BsnHit(line=line, column=start - line_starts[line - 1] + 1, start=start, end=end)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    for chain in re.finditer(_CHAIN, text):
        groups = [
            _Group(_plain(group.group()), *group.span())
            for group in _GROUP.finditer(text, chain.start(), chain.end())
        ]
        for first in range(len(groups)):
            run = _run_of_groups(groups, first)
            if run and _is_bsn(run, whole_chain=len(run) == len(groups)):
                yield run[0].start, run[-1].end


def _plain(digits: str) -> str:
    """The digits of any script as 0 to 9; a longer row than a number can have is left alone."""
    if digits.isascii() or len(digits) > _LENGTH:
        return digits
    return "".join(str(int(digit)) for digit in digits)


def _run_of_groups(groups: list[_Group], first: int) -> list[_Group]:
    """The whole groups from ``first`` on that total nine digits at most, as many as fit."""
    total = 0
    last = first
    while last < len(groups) and total + len(groups[last].digits) <= _LENGTH:
        total += len(groups[last].digits)
        last += 1
    if total == _LENGTH or last - first == len(groups):
        return groups[first:last]
    return groups[first : first + 1]


def _is_bsn(run: list[_Group], *, whole_chain: bool) -> bool:
    digits = "".join(group.digits for group in run)
    if len(digits) == _LENGTH - 1 and (whole_chain or len(run) == 1):
        return not _reads_as_date(run) and _passes_elfproef("0" + digits)
    return len(digits) == _LENGTH and _passes_elfproef(digits)


def _passes_elfproef(digits: str) -> bool:
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True))
    return total % 11 == 0 and digits != "0" * _LENGTH


def _reads_as_date(run: list[_Group]) -> bool:
    if len(run) == 1:
        return re.fullmatch(_DATE_WITHOUT_SEPARATORS, run[0].digits) is not None
    years = [group for group in run if re.fullmatch(_YEAR_DIGITS, group.digits)]
    others = [group for group in run if group not in years]
    return bool(years) and all(
        len(group.digits) <= 2 and 1 <= int(group.digits) <= 31 for group in others
    )
